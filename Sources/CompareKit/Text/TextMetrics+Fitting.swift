extension TextMetrics {
  /// The longest beginning of `text` that takes at most `columns`; a wide character is never split.
  ///
  /// - Parameter ellipsis: what ends a text that was cut, when there is room for it.
  public func clipped(_ text: some StringProtocol, to columns: Int, ellipsis: Character? = nil) -> String {
    if columns <= 0 { return "" }
    return PlainText.with(text) { clip($0, to: columns, ellipsis: ellipsis) }
      ?? clip(Substring(text), to: columns, ellipsis: ellipsis)
  }

  func clip<Row: TextRow>(_ row: Row, to columns: Int, ellipsis: Character?) -> String {
    var used = 0
    var end = row.startIndex
    var endBeforeEllipsis = end
    let reserved = ellipsis.map { width(of: $0) } ?? 0
    while end < row.endIndex {
      let next = row[end].width(self)
      if used + next > columns {
        guard let ellipsis, reserved <= columns else { return row.text(row.startIndex..<end) }
        return row.text(row.startIndex..<endBeforeEllipsis) + String(ellipsis)
      }
      used += next
      end = row.index(after: end)
      if used + reserved <= columns { endBeforeEllipsis = end }
    }
    return row.text(row.startIndex..<row.endIndex)
  }

  /// `text` in a field of exactly `columns`: clipped when longer, filled with spaces when shorter.
  public func padded(
    _ text: some StringProtocol, to columns: Int, alignment: TextAlignment = .leading,
    ellipsis: Character? = nil
  ) -> String {
    let fitted = clipped(text, to: columns, ellipsis: ellipsis)
    let space = max(0, columns - width(of: fitted))
    if space == 0 { return fitted }
    switch alignment {
    case .leading: return fitted + String(repeating: " ", count: space)
    case .trailing: return String(repeating: " ", count: space) + fitted
    case .center:
      let before = space / 2
      return String(repeating: " ", count: before) + fitted
        + String(repeating: " ", count: space - before)
    }
  }
}
