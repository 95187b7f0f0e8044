extension ComparisonBuilder {
  /// The premium tables of the families: of each what it says of this client, and nothing else.
  func tableRows() -> [Comparison.Row] {
    let readings = sides.map(tableReadings)
    return (0..<(readings.map(\.count).max() ?? 0)).map { place in
      Comparison.Row(
        id: "premium-table.\(place + 1)", name: Phrases.premiumTable(place + 1),
        cells: zip(readings, sides).map { place < $0.count ? tableCell($0[place], $1) : nil }, matters: false)
    }
  }

  private func tableReadings(_ side: Comparison.Side) -> [TableReading] {
    side.plan.family.tables.compactMap { table in
      TableReading(table, of: side.plan.family.id, plan: side.plan.plan.id, for: client) {
        client.match(trade: $0, catalog: catalog, classification)
      }
    }
  }

  private func tableCell(_ reading: TableReading, _ side: Comparison.Side) -> Cell {
    let table = reading.table
    let bands = reading.rowsOfTrade.compactMap { table.rows[$0].sales }.uniqued(by: \.sales).map(Phrases.band)
    var cell: Cell
    switch reading.answer {
    case .rows(let rows): cell = figureCell(reading, rows)
    case .open(let sales, let trade):
      cell = Cell(
        .conditional, Phrases.openTable(sales: sales, trade: trade, bands), provenance: table.provenance)
    case .noBand: cell = Cell(.notStated, Phrases.noTableBand(bands), provenance: table.provenance)
    case .noTrade: cell = Cell(.notStated, Phrases.noTableTrade, provenance: table.provenance)
    }
    cell.notes = [table.title] + cell.notes + [table.conditions].compactMap(\.self)
    cell.cadence = cell.state == .amount ? table.cadence : nil
    cell.table = reading
    return cell.speaking(of: side.plan.figures(table.figures))
  }

  /// The figures of the rows that the client falls into, each with the terms it stands for.
  private func figureCell(_ reading: TableReading, _ rows: [Int]) -> Cell {
    let table = reading.table
    var (texts, figures): ([LocalizedText], [SpokenFigure]) = ([], [])
    for place in rows {
      let row = table.rows[place]
      for column in reading.columns {
        let premium = row.premiums[column]
        let amount =
          premium.map { Phrases.premium(Phrases.yen($0), table.cadence) } ?? Phrases.emptyTableCell
        let words = [Phrases.row(row, catalog)] + Phrases.tableTerms(table.columns[column])
        texts.append(amount.remarked(.list([table.columns[column].name].compactMap(\.self) + words)))
        figures += premium.map { [SpokenFigure(.premium, .amount($0), per: .init(table.cadence))] } ?? []
      }
    }
    let known = reading.cell.flatMap { table.rows[$0.row].premiums[$0.column] }
    return Cell(
      figures.isEmpty ? .notStated : .amount, .list(texts), amount: known,
      notes: figures.isEmpty ? [] : [Phrases.figureOfTable], provenance: table.provenance
    ).speaking(of: figures)
  }
}

extension Sequence {
  /// The first element of each key, in order.
  fileprivate func uniqued<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}
