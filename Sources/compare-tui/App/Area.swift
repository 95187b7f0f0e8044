/// A rectangle of the screen.
struct Area: Equatable, Sendable {
  var row: Int
  var column: Int
  var height: Int
  var width: Int

  /// The row below the last.
  var endRow: Int { row + height }
  /// The column behind the last.
  var endColumn: Int { column + width }

  /// The area without a margin at its edges.
  func inset(rows: Int = 0, columns: Int = 0) -> Area {
    Area(
      row: row + rows, column: column + columns, height: max(0, height - 2 * rows),
      width: max(0, width - 2 * columns))
  }

  /// An area of this size in the middle, or as much of it as there is room for.
  func centered(height: Int, width: Int) -> Area {
    let height = min(height, self.height)
    let width = min(width, self.width)
    return Area(
      row: row + (self.height - height) / 2, column: column + (self.width - width) / 2, height: height,
      width: width)
  }
}
