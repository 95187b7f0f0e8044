import CompareKit

extension Frame {
  /// Draws text from an absolute column on, cut to `width` columns and padded with blanks to them.
  ///
  /// Without a width it takes what it needs, up to the edge of the frame. Control characters and marks
  /// that reorder text are never drawn.
  /// - Returns: the number of columns drawn, padding included.
  @discardableResult
  mutating func put(
    _ text: some StringProtocol, row: Int, column: Int, width: Int? = nil, style: Style = .normal,
    alignment: TextAlignment = .leading
  ) -> Int {
    guard (0..<size.rows).contains(row) else { return 0 }
    let limit = width ?? max(0, size.columns - column)
    guard limit > 0 else { return 0 }
    var drawn = Frame.cells(of: text, limit: limit, style: style, metrics: metrics)
    if let width, drawn.count < width {
      let missing = width - drawn.count
      let before =
        switch alignment {
        case .leading: 0
        case .trailing: missing
        case .center: missing / 2
        }
      if before > 0 { drawn.insert(contentsOf: repeatElement(.blank(style), count: before), at: 0) }
      drawn.append(contentsOf: repeatElement(.blank(style), count: missing - before))
    }
    put(drawn[...], row: row, column: column)
    return drawn.count
  }

  /// Fills a rectangle with a glyph of one column.
  mutating func fill(
    row: Int, column: Int, height: Int, width: Int, with glyph: Unicode.Scalar = " ",
    style: Style = .normal
  ) {
    let columns = clamped(column, width)
    let line = repeatElement(FrameCell(glyph, style: style), count: columns.count)
    for row in clampedRows(row, height) { replace(columns, of: row, with: line) }
  }

  /// Draws a rule along a row.
  mutating func horizontalRule(row: Int, column: Int, width: Int, style: Style = .border) {
    fill(row: row, column: column, height: 1, width: width, with: borders.horizontal, style: style)
  }

  /// Draws a rule down a column.
  mutating func verticalRule(row: Int, column: Int, height: Int, style: Style = .border) {
    fill(row: row, column: column, height: height, width: 1, with: borders.vertical, style: style)
  }

  /// Draws one glyph of one column: a corner, a tee, a marker.
  mutating func put(_ glyph: Unicode.Scalar, row: Int, column: Int, style: Style = .border) {
    fill(row: row, column: column, height: 1, width: 1, with: glyph, style: style)
  }

  /// Draws the outline of a rectangle; what is inside stays.
  mutating func box(row: Int, column: Int, height: Int, width: Int, style: Style = .border) {
    guard height > 0, width > 0 else { return }
    let (bottom, right) = (row + height - 1, column + width - 1)
    horizontalRule(row: row, column: column, width: width, style: style)
    horizontalRule(row: bottom, column: column, width: width, style: style)
    verticalRule(row: row, column: column, height: height, style: style)
    verticalRule(row: row, column: right, height: height, style: style)
    put(borders.topLeft, row: row, column: column, style: style)
    put(borders.topRight, row: row, column: right, style: style)
    put(borders.bottomLeft, row: bottom, column: column, style: style)
    put(borders.bottomRight, row: bottom, column: right, style: style)
  }

  /// Lays another frame over this one: a dialogue, a pane drawn in its own coordinates.
  mutating func put(_ other: Frame, row: Int, column: Int) {
    for line in 0..<other.size.rows where (0..<size.rows).contains(row + line) {
      let start = line * other.size.columns
      put(other.cells[start..<start + other.size.columns], row: row + line, column: column)
    }
    if let position = other.cursor {
      cursor = Position(row: row + position.row, column: column + position.column)
    }
  }

  /// Draws cells, whole glyphs to begin with, cut at both edges of the frame.
  private mutating func put(_ drawn: ArraySlice<FrameCell>, row: Int, column: Int) {
    let columns = clamped(column, drawn.count)
    guard !columns.isEmpty else { return }
    let first = drawn.startIndex + columns.lowerBound - column
    var visible = drawn[first..<first + columns.count]
    if let head = visible.first, head.isContinuation {
      visible[visible.startIndex] = .blank(head.style)
    }
    if visible.endIndex < drawn.endIndex, drawn[visible.endIndex].isContinuation {
      visible[visible.endIndex - 1] = .blank(visible[visible.endIndex - 1].style)
    }
    replace(columns, of: row, with: visible)
  }

  private func clamped(_ column: Int, _ width: Int) -> Range<Int> {
    (column..<column + max(0, width)).clamped(to: 0..<size.columns)
  }

  private func clampedRows(_ row: Int, _ height: Int) -> Range<Int> {
    (row..<row + max(0, height)).clamped(to: 0..<size.rows)
  }
}
