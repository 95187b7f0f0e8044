/// The client a sheet is for.
struct ClientRecord: Encodable, Sendable {
  struct Industry: Encodable, Sendable {
    /// A code of the classification, or the id of a trade.
    let id: String
    let name: TextRecord?
  }

  struct Exposure: Encodable, Sendable {
    let id: String
    /// Only of an exposure that counts.
    let count: Int?
  }

  let name: String
  let industry: Industry?
  /// Whole yen a year.
  let sales: Int?
  let exposures: [Exposure]

  init(_ sheet: Sheet) {
    name = sanitized(sheet.client.name)
    industry = sheet.client.industry.map {
      Industry(id: $0.identifier, name: sheet.industry.map(TextRecord.init))
    }
    sales = sheet.client.sales
    exposures = sheet.exposures.map { Exposure(id: $0.exposure.id, count: $0.count) }
  }
}
