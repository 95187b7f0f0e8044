/// What a premium table says of a client and a plan.
public struct TableReading: Sendable, Hashable {
  /// What the table says for a client.
  public enum Answer: Sendable, Hashable {
    /// The client falls into these rows, one as a rule, by their places.
    case rows([Int])
    /// Which row it is depends on what isn't known of the client: the sales, or the trade.
    case open(sales: Bool, trade: Bool)
    /// No row has the client's sales.
    case noBand
    /// No row has the client's trade.
    case noTrade
  }

  /// The id of the family.
  public let family: String
  /// The table as its source has it.
  public let table: PremiumTable
  /// The places of the columns that are the plan's.
  public let columns: [Int]
  /// What it says for the client.
  public let answer: Answer
  /// The places of the rows that may be of the client's trade.
  let rowsOfTrade: [Int]
}

extension TableReading {
  /// Nil for a plan that the table doesn't speak of.
  init?(
    _ table: PremiumTable, of family: String, plan: String, for client: Client,
    matching match: (String) -> TradeMatch?
  ) {
    let columns = table.columns.indices.filter { table.columns[$0].plans?.contains(plan) ?? true }
    guard !columns.isEmpty else { return nil }
    self.init(
      family: family, table: table, columns: columns,
      answer: Self.answer(table, client.sales) { $0.isOf(client, match) },
      rowsOfTrade: table.rows.indices.filter { table.rows[$0].isOf(client, match) != false })
  }

  private static func answer(
    _ table: PremiumTable, _ sales: Int?, _ isOfTrade: (PremiumTable.Row) -> Bool?
  ) -> Answer {
    let rows = table.rows.indices.map { place in
      (place: place, sales: table.rows[place].contains(sales), trade: isOfTrade(table.rows[place]))
    }
    let found = rows.filter { $0.sales == true && $0.trade == true }.map(\.place)
    if !found.isEmpty { return .rows(found) }
    let possible = rows.filter { $0.sales != false && $0.trade != false }
    if !possible.isEmpty {
      return .open(
        sales: possible.contains { $0.sales == nil }, trade: possible.contains { $0.trade == nil })
    }
    return rows.contains { $0.trade != false } ? .noBand : .noTrade
  }

  /// The row and the column of the one figure it comes to; nil where there is none, or more than one.
  public var cell: (row: Int, column: Int)? {
    guard case .rows(let rows) = answer, rows.count == 1, columns.count == 1 else { return nil }
    return (rows[0], columns[0])
  }
}

extension PremiumTable.Row {
  /// Whether sales belong to it; nil where they aren't known and it matters.
  fileprivate func contains(_ yen: Int?) -> Bool? {
    guard let band = sales?.sales else { return sales == nil }
    return yen.map(band.contains)
  }

  /// Whether it is of the client's trade; nil where that isn't known, or only a part of it is the row's.
  fileprivate func isOf(_ client: Client, _ match: (String) -> TradeMatch?) -> Bool? {
    guard let trades else { return true }
    let matches = trades.map(match)
    if matches.contains(where: { $0 == .same || $0 == .wider }) { return true }
    return matches.allSatisfy { $0 == .other } ? false : nil
  }
}
