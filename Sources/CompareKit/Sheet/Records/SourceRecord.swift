/// A place in a source, with the day the source speaks of.
struct CitationRecord: Encodable, Sendable {
  let id: String
  let section: String?
  /// ISO 8601, to the precision known.
  let asOf: String?
  /// How the date is known.
  let asOfBasis: String

  init(_ citation: Citation, _ catalog: Catalog) {
    let date = catalog.source(citation.source)?.asOf
    id = citation.source
    section = citation.section
    asOf = date?.date.map { sanitized($0) }
    asOfBasis = (date?.basis ?? .unknown).rawValue
  }
}

/// A document that a sheet cites.
struct SourceRecord: Encodable, Sendable {
  struct AsOf: Encodable, Sendable {
    let date: String?
    let basis: String
    let note: TextRecord?
  }

  struct Section: Encodable, Sendable {
    let id: String
    let title: TextRecord
  }

  let id: String
  let title: TextRecord
  let publisher: TextRecord
  let asOf: AsOf
  /// Those cited.
  let sections: [Section]

  init(_ cited: Sheet.CitedSource) {
    let source = cited.source
    id = source.id
    title = TextRecord(source.title)
    publisher = TextRecord(source.publisher)
    asOf = AsOf(
      date: source.asOf.date.map { sanitized($0) }, basis: source.asOf.basis.rawValue,
      note: source.asOf.note.map(TextRecord.init))
    sections = cited.sections.map { Section(id: $0.id, title: TextRecord($0.title)) }
  }
}
