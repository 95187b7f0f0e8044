/// A place in a list, and the part of the list that shows.
struct ListCursor: Equatable, Sendable {
  /// The row the cursor is on; 0 in an empty list.
  private(set) var index = 0
  /// The first row that shows.
  private(set) var top = 0

  /// Moves by rows, as far as there are any, and shows the row.
  mutating func move(by rows: Int, count: Int, height: Int) {
    index = max(0, min(count - 1, index + rows))
    show(count: count, height: height)
  }

  /// Scrolls as little as is needed to show the row.
  mutating func show(count: Int, height: Int) {
    let height = max(1, height)
    index = max(0, min(count - 1, index))
    top = min(top, index, max(0, count - height))
    top = max(top, index - height + 1)
  }
}
