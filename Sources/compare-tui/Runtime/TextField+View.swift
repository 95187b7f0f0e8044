import CompareKit

extension TextField {
  /// The part of the text that shows in `width` columns, and the column of the cursor in it.
  ///
  /// Text too wide for the field scrolls by as much as the cursor needs: it, and a wide character under
  /// it, are always inside.
  func visible(width: Int, metrics: TextMetrics) -> (text: String, cursorColumn: Int) {
    let characters = Array(text)
    let under = cursor < characters.count ? max(1, metrics.width(of: characters[cursor])) : 1
    var start = cursor
    var column = 0
    while start > 0 {
      let next = metrics.width(of: characters[start - 1])
      guard column + next + under <= width else { break }
      column += next
      start -= 1
    }
    var end = start
    var used = 0
    while end < characters.count {
      let next = metrics.width(of: characters[end])
      guard used + next <= width else { break }
      used += next
      end += 1
    }
    return (String(characters[start..<end]), column)
  }

  /// Draws the field; with the focus it also takes the cursor there.
  func draw(
    on frame: inout Frame, row: Int, column: Int, width: Int, style: Style = .field, focused: Bool
  ) {
    let part = visible(width: width, metrics: frame.metrics)
    frame.put(part.text, row: row, column: column, width: width, style: style)
    if focused { frame.cursor = Position(row: row, column: column + part.cursorColumn) }
  }
}
