import CompareKit

/// A picture of the whole screen: a grid of cells with meanings, and where the cursor shows.
///
/// Every drawing function is total: what lies outside the frame is cut off, a wide glyph is drawn whole
/// or not at all, and one that is half overwritten becomes a blank.
struct Frame: Equatable, Sendable {
  /// The extent of the grid.
  let size: Size
  /// How wide glyphs are.
  let metrics: TextMetrics
  /// The glyphs for boxes and rules.
  let borders: BorderSet
  /// Where the terminal's cursor stands (an input method writes there), or `nil` to hide it.
  var cursor: Position?
  private(set) var cells: [FrameCell]

  /// An empty frame.
  init(size: Size, borders: BorderSet = .unicode, metrics: TextMetrics = TextMetrics()) {
    self.size = size
    self.borders = borders
    self.metrics = metrics
    cells = Array(repeating: .blank(), count: size.rows * size.columns)
  }

  /// The cell at a place inside the frame, or `nil`.
  subscript(row: Int, column: Int) -> FrameCell? {
    guard (0..<size.rows).contains(row), (0..<size.columns).contains(column) else { return nil }
    return cells[row * size.columns + column]
  }

  /// Sets the columns `range` of a row, which must be inside the frame, from `replacements`, and blanks
  /// the other half of a wide glyph that an end of the range cuts.
  mutating func replace(_ range: Range<Int>, of row: Int, with replacements: some Sequence<FrameCell>) {
    guard !range.isEmpty else { return }
    let start = row * size.columns
    if range.lowerBound > 0, cells[start + range.lowerBound].isContinuation {
      cells[start + range.lowerBound - 1] = .blank(cells[start + range.lowerBound - 1].style)
    }
    if range.upperBound < size.columns, cells[start + range.upperBound].isContinuation {
      cells[start + range.upperBound] = .blank(cells[start + range.upperBound].style)
    }
    var column = start + range.lowerBound
    for cell in replacements {
      cells[column] = cell
      column += 1
    }
  }

  /// Adds a meaning to columns of a row without changing what they show.
  mutating func mark(row: Int, columns: Range<Int>, _ style: Style) {
    guard (0..<size.rows).contains(row) else { return }
    for column in columns.clamped(to: 0..<size.columns) {
      cells[row * size.columns + column].style.formUnion(style)
    }
  }
}
