extension TextMetrics {
  /// The longest beginning of `text` that takes at most `columns`; a wide character is never split.
  ///
  /// - Parameter ellipsis: what ends a text that was cut, when there is room for it.
  public func clipped(_ text: some StringProtocol, to columns: Int, ellipsis: Character? = nil) -> String {
    if columns <= 0 { return "" }
    if text.utf8.count <= columns && text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      return String(text)
    }
    var used = 0
    var end = text.startIndex
    var endBeforeEllipsis = text.startIndex
    let reserved = ellipsis.map { width(of: $0) } ?? 0
    while end < text.endIndex {
      let next = width(of: text[end])
      if used + next > columns {
        guard let ellipsis, reserved <= columns else { return String(text[..<end]) }
        return String(text[..<endBeforeEllipsis]) + String(ellipsis)
      }
      used += next
      end = text.index(after: end)
      if used + reserved <= columns { endBeforeEllipsis = end }
    }
    return String(text)
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
