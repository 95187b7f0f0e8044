/// A sheet for other programs: the rows of the screen and of the printed sheet, in both languages, with
/// stable ids. `docs/sheet-schema.md` describes every field; `schema` changes when one of them does.
public struct SheetRecord: Encodable, Sendable {
  /// The schema and its number, which every record names.
  public static let schema = "compare-tui.sheet/2"

  let schema = SheetRecord.schema
  let number: String
  let date: String
  let catalog: CatalogRecord
  let client: ClientRecord
  let columns: [ColumnRecord]
  let sections: [SectionRecord]
  /// Left out where no family has one.
  let premiumTables: [PremiumTableRecord]?
  let settlement: SettlementRecord?
  let assumptions: [AssumptionRecord]
  let sources: [SourceRecord]
  let wording: [WordingRecord]

  /// The record of a sheet.
  public init(_ sheet: Sheet) {
    let comparison = sheet.comparison
    number = sheet.number
    date = sheet.date
    catalog = CatalogRecord(
      version: sanitized(sheet.catalog.version), digest: sheet.catalog.digest, custom: sheet.catalog.isCustom)
    client = ClientRecord(sheet)
    columns = comparison.sides.map(ColumnRecord.init)
    sections = comparison.sections.map { SectionRecord($0, sheet.catalog) }
    let tables = comparison.tables.map { PremiumTableRecord($0, sheet.catalog) }
    premiumTables = tables.isEmpty ? nil : tables
    settlement = sheet.incidents.map { SettlementRecord($0, comparison, sheet.catalog) }
    assumptions = sheet.assumptions.map {
      AssumptionRecord(id: $0.id, statement: TextRecord($0.statement))
    }
    sources = sheet.sources.map(SourceRecord.init)
    wording = sheet.catalog.wording.map { WordingRecord(id: $0.id, text: TextRecord($0.text)) }
  }
}

/// A text in both languages.
struct TextRecord: Encodable, Sendable {
  let ja: String
  let en: String

  init(_ text: LocalizedText) {
    ja = sanitized(text.ja)
    en = sanitized(text.en)
  }
}

struct CatalogRecord: Encodable, Sendable {
  let version: String
  /// SHA-256, 64 hexadecimal digits.
  let digest: String
  let custom: Bool
}

struct AssumptionRecord: Encodable, Sendable {
  let id: String
  let statement: TextRecord
}

struct WordingRecord: Encodable, Sendable {
  let id: String
  let text: TextRecord
}
