/// Where a client's exposure meets a row that the plans may leave open.
public struct Gap: Sendable, Hashable {
  /// What holds for the client.
  public let exposure: Exposure
  /// The id and name of the row.
  public let row: String
  /// The label of the row.
  public let name: LocalizedText
  /// One for each column.
  public let cells: [Cell?]
}

extension Comparison {
  /// The client's exposures against the columns: what each covers, covers by a rider, doesn't cover or
  /// doesn't state. In the order of the catalog.
  public func gaps(in catalog: Catalog) -> [Gap] {
    let rows = Dictionary(
      sections.flatMap(\.rows).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return catalog.exposures.filter { client.has($0.id) }.flatMap { exposure in
      exposure.rows.compactMap { id in
        rows[id].map { Gap(exposure: exposure, row: id, name: $0.name, cells: $0.cells) }
      }
    }
  }
}
