extension Frame {
  /// Draws an empty box with a title in its upper edge, over what was there.
  mutating func panel(_ area: Area, title: String?) {
    fill(row: area.row, column: area.column, height: area.height, width: area.width)
    box(row: area.row, column: area.column, height: area.height, width: area.width)
    // A gap at each side keeps what lies under it apart.
    fill(row: area.row, column: area.column - 1, height: area.height, width: 1)
    fill(row: area.row, column: area.endColumn, height: area.height, width: 1)
    guard let title, area.width > 6 else { return }
    let shown = metrics.clipped(title, to: area.width - 6, ellipsis: ellipsis)
    put(" \(shown) ", row: area.row, column: area.column + 2, style: .heading)
  }

  /// Marks in the right edge of a box that its contents go on.
  mutating func scrollMarks(_ box: Area, above: Bool, below: Bool) {
    if above { put(moreAbove, row: box.row, column: box.endColumn - 3, style: .keyHint) }
    if below { put(moreBelow, row: box.endRow - 1, column: box.endColumn - 3, style: .keyHint) }
  }
}

extension Frame {
  /// Marks in a column beside a list that it goes on.
  mutating func scrollMarks(beside list: Area, column: Int, above: Bool, below: Bool) {
    if above { put(moreAbove, row: list.row, column: column, style: .keyHint) }
    if below { put(moreBelow, row: list.endRow - 1, column: column, style: .keyHint) }
  }

  /// Draws a rule across a box.
  mutating func divider(of box: Area, row: Int) {
    guard row > box.row, row < box.endRow - 1 else { return }
    horizontalRule(row: row, column: box.column, width: box.width)
    put(borders.teeLeft, row: row, column: box.column)
    put(borders.teeRight, row: row, column: box.endColumn - 1)
  }
}

extension Frame {
  /// Adds a meaning to a rectangle without changing what it shows.
  mutating func mark(_ area: Area, _ style: Style) {
    for row in area.row..<area.endRow { mark(row: row, columns: area.column..<area.endColumn, style) }
  }
}
