/// Lines of a sheet, each exactly as wide as the paper.
struct SheetPage {
  let width: Int
  let metrics: TextMetrics
  let borders: SheetBorders
  private(set) var lines: [String] = []

  init(width: Int, metrics: TextMetrics, borders: SheetBorders) {
    self.width = width
    self.metrics = metrics
    self.borders = borders
  }

  /// Every line passes here, so that whatever a catalog or an agent wrote, nothing on the sheet moves a
  /// cursor or turns the direction of writing.
  mutating func line(_ text: String = "", alignment: TextAlignment = .leading) {
    lines.append(sanitized(metrics.padded(text, to: width, alignment: alignment)))
  }

  /// An empty line, but never two of them.
  mutating func gap() {
    if let last = lines.last, last.contains(where: { $0 != " " }) { line() }
  }

  mutating func rule(_ run: String, indent: Int = 0) {
    line(spaces(indent) + String(repeating: run, count: max(0, width - indent)))
  }

  mutating func centred(_ text: String) {
    for piece in metrics.wrapped(text, to: width) { line(piece, alignment: .center) }
  }

  /// Text that wraps, behind a label that stands on the first line only.
  ///
  /// - Parameter labelWidth: the columns kept for the label, for a list whose texts begin in line. A label
  ///   that is wider, or leaves its text too little room, stands on lines of its own.
  mutating func paragraph(_ text: String, label: String = "", labelWidth: Int? = nil, indent: Int = 0) {
    let own = metrics.width(of: label)
    let field = labelWidth ?? own
    let place = indent + field
    if !label.isEmpty && (own > field || width - place < min(20, width / 2)) {
      paragraph(label, indent: indent)
      paragraph(text, indent: min(indent + 2, width / 2))
      return
    }
    for (number, piece) in metrics.wrapped(text, to: width - place).enumerated() {
      let head = number == 0 ? spaces(indent) + metrics.padded(label, to: place - indent) : spaces(place)
      line(head + piece)
    }
  }

  /// A list of marks and texts, in as many columns as fit.
  mutating func grid(_ entries: [(mark: String, text: String)], indent: Int) {
    let markWidth = (entries.map { metrics.width(of: $0.mark) }.max() ?? 0) + 2
    let textWidth = (entries.map { metrics.width(of: $0.text) }.max() ?? 0) + 3
    let columns = max(1, (width - indent + 3) / (markWidth + textWidth))
    if columns == 1 {
      for entry in entries {
        paragraph(entry.text, label: entry.mark, labelWidth: markWidth, indent: indent)
      }
      return
    }
    for start in stride(from: 0, to: entries.count, by: columns) {
      let row = entries[start..<min(start + columns, entries.count)].map {
        metrics.padded($0.mark, to: markWidth) + metrics.padded($0.text, to: textWidth)
      }
      line(spaces(indent) + row.joined())
    }
  }

  /// A blank to be filled in by hand.
  mutating func writingSpace(lines count: Int) {
    for _ in 0..<count {
      line()
      rule(borders.light, indent: min(2, width / 4))
    }
  }

  func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
