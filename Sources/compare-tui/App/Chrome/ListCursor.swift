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

  /// Moves as an action says, and shows the row; none, or one that moves in no list, only shows it.
  mutating func follow(_ action: Action?, count: Int, height: Int) {
    switch action {
    case .previousRow: move(by: -1, count: count, height: height)
    case .nextRow: move(by: 1, count: count, height: height)
    case .previousPage: move(by: -height, count: count, height: height)
    case .nextPage: move(by: height, count: count, height: height)
    default: show(count: count, height: height)
    }
  }

  /// Scrolls as little as is needed to show the row.
  mutating func show(count: Int, height: Int) {
    let height = max(1, height)
    index = max(0, min(count - 1, index))
    top = min(top, index, max(0, count - height))
    top = max(top, index - height + 1)
  }
}
