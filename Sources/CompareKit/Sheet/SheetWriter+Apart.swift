extension SheetWriter {
  /// The ids of the rows that don't bear on the client and that the documents of some columns state alike
  /// while those of the others don't speak of it: they read better as a list of those columns.
  func rowsOfSomeColumns(_ section: Comparison.Section) -> Set<String> {
    let rows = section.rows.filter { row in
      let said = row.cells.compactMap { $0 }.filter(\.saysSomething)
      return !row.matters && !said.isEmpty && said.count < row.cells.count
        && said.allSatisfy { $0.remarks.isEmpty && $0 == said[0] }
    }
    return rows.count > 1 ? Set(rows.map(\.id)) : []
  }

  /// Those rows below the table, under the columns that state them.
  mutating func writeApart(_ rows: [Comparison.Row]) {
    if rows.isEmpty { return }
    page.gap()
    wording(.statedBySome)
    var groups: [(columns: [Int], rows: [Comparison.Row])] = []
    for row in rows {
      let columns = row.cells.indices.filter { row.cells[$0]?.saysSomething == true }
      if let place = groups.firstIndex(where: { $0.columns == columns }) {
        groups[place].rows.append(row)
      } else {
        groups.append((columns, [row]))
      }
    }
    for group in groups {
      page.gap()
      page.paragraph(list(group.columns.map { columnNames[$0] }))
      for row in group.rows {
        guard let cell = row.cells[group.columns[0]] else { continue }
        let text = words(cell.text) + " " + marks.brackets(cell, language)
        page.paragraph(
          titled(words(row.name)) + text, label: language == .ja ? "・" : "- ", indent: 2)
      }
    }
  }
}

extension Cell {
  /// More than that nothing is stated.
  fileprivate var saysSomething: Bool {
    state != .notStated || !provenance.citations.isEmpty || !notes.isEmpty
  }
}
