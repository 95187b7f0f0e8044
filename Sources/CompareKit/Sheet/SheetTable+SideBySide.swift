extension SheetTable {
  func drawSideBySide(_ widths: Widths, on page: inout SheetPage) {
    let fields = [widths.label] + widths.cells
    drawRule(page.borders.top, fields, on: &page)
    drawFields([corner] + heads, fields, on: &page)
    drawRule(page.borders.head, fields, on: &page)
    for (number, row) in rows.enumerated() {
      if number > 0 { drawRule(page.borders.middle, fields, on: &page) }
      drawFields([row.label] + row.cells.map { $0 ?? "" }, fields, on: &page)
    }
    drawRule(page.borders.bottom, fields, on: &page)
  }

  private func drawRule(_ rule: SheetBorders.Rule, _ fields: [Int], on page: inout SheetPage) {
    let runs = fields.map { String(repeating: rule.run, count: $0 + 2) }
    page.line(rule.left + runs.joined(separator: rule.joint) + rule.right)
  }

  private func drawFields(_ texts: [String], _ fields: [Int], on page: inout SheetPage) {
    let metrics = page.metrics
    let wrapped = zip(texts, fields).map { metrics.wrapped($0, to: $1) }
    let upright = page.borders.upright
    for place in 0..<(wrapped.map(\.count).max() ?? 0) {
      let pieces = zip(wrapped, fields).map { lines, field in
        metrics.padded(place < lines.count ? lines[place] : "", to: field)
      }
      page.line("\(upright) " + pieces.joined(separator: " \(upright) ") + " \(upright)")
    }
  }
}
