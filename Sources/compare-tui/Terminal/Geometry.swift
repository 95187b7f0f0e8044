/// The extent of a screen in character cells; never negative.
struct Size: Hashable, Sendable {
  let rows: Int
  let columns: Int

  init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}

/// A place on the screen, counted from its top left corner.
struct Position: Hashable, Sendable {
  var row: Int
  var column: Int
}
