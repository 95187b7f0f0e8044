extension SheetTable {
  /// Each row as a line of its own with its cells below, one block for each column.
  func drawFolded(on page: inout SheetPage) {
    let longest = shortHeads.map { page.metrics.width(of: $0) }.max() ?? 0
    let labelWidth = min(longest, page.width / 3) + 2
    for (number, row) in rows.enumerated() {
      if number > 0 { page.rule(page.borders.light) }
      page.paragraph(row.label)
      for (head, cell) in zip(shortHeads, row.cells) {
        if let cell { page.paragraph(cell, label: head, labelWidth: labelWidth, indent: 2) }
      }
    }
  }
}
