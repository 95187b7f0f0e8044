extension CatalogChecker {
  /// What a client is looked up in must have one answer: no two rows for the same sales and trade, a cell for each
  /// column.
  func checkTables(of family: Family, _ planIDs: Set<String>) {
    unique(family.tables.map { ($0.id, $0.mark) }, ja: "保険料表", en: "premium table")
    for table in family.tables {
      check(table.provenance)
      for column in table.columns { check(column.plans, planIDs, column.mark) }
      checkColumns(of: table)
      for row in table.rows {
        for trade in row.trades ?? [] { expect(trade, in: tradeIDs, row.mark, ja: "業種", en: "trade") }
        guard !row.premiums.isEmpty, row.premiums.count != table.columns.count else { continue }
        problems.report(
          row.mark,
          ja:
            "この行の premiums は\(row.premiums.count)個ですが、columns は\(table.columns.count)列です。ないものは not-stated と書いてください",
          en:
            "this row has \(row.premiums.count) premiums for \(table.columns.count) columns; write not-stated where there is none"
        )
      }
      checkRows(of: table)
    }
  }

  private func checkColumns(of table: PremiumTable) {
    for (place, column) in table.columns.enumerated() {
      let isTwice = table.columns.prefix(place).contains { $0.says(sameAs: column) }
      guard isTwice else { continue }
      problems.report(
        column.mark, ja: "同じ列が二つあります。プラン、限度額などで分けてください",
        en: "two columns are the same; tell them apart by plans, limit or the like")
    }
  }

  private func checkRows(of table: PremiumTable) {
    for (place, row) in table.rows.enumerated() {
      guard let other = table.rows.prefix(place).first(where: { $0.overlaps(row) }) else { continue }
      problems.report(
        row.mark, ja: "この行の売上高と業種は、\(other.mark.line)行目の行と重なります",
        en: "the sales and trades of this row overlap with those of the row in line \(other.mark.line)")
    }
  }
}

extension PremiumTable.Column {
  fileprivate func says(sameAs other: Self) -> Bool {
    var (one, other) = (self, other)
    (one.mark, other.mark) = (mark, mark)
    return one == other
  }
}

extension PremiumTable.Row {
  fileprivate func overlaps(_ other: Self) -> Bool {
    // A band without any sales is told already.
    guard let own = sales.map(\.sales) ?? 0...Int.max, let others = other.sales.map(\.sales) ?? 0...Int.max,
      own.overlaps(others)
    else { return false }
    guard let trades, let otherTrades = other.trades else { return true }
    return trades.contains(where: otherTrades.contains)
  }
}
