/// Where the cursor stands in a comparison, and the part of it that shows.
struct ComparisonCursor: Equatable, Sendable {
  /// Among the rows that show, headings left out.
  private(set) var row = 0
  /// Among the plans.
  private(set) var column = 0
  /// The first line and the first plan that show.
  private(set) var top = 0
  private(set) var first = 0

  mutating func move(rows: Int = 0, columns: Int = 0, in grid: ComparisonGrid, plans: Int, height: Int) {
    row += rows
    column += columns
    show(in: grid, plans: plans, height: height)
  }

  /// Puts the cursor on a row.
  mutating func place(row: Int, in grid: ComparisonGrid, plans: Int, height: Int) {
    self.row = row
    show(in: grid, plans: plans, height: height)
  }

  /// Moves to the first row of another section.
  mutating func moveSection(by steps: Int, in grid: ComparisonGrid, plans: Int, height: Int) {
    let rows = grid.rows
    guard rows.indices.contains(row) else { return }
    let starts = rows.indices.filter { $0 == 0 || rows[$0].section != rows[$0 - 1].section }
    let present = starts.lastIndex { $0 <= row } ?? 0
    let isInside = starts[present] < row
    let target = present + steps + (steps < 0 && isInside ? 1 : 0)
    row = starts[max(0, min(starts.count - 1, target))]
    show(in: grid, plans: plans, height: height)
  }

  /// Keeps the cursor on the comparison and scrolls as little as is needed to show it, with the heading of
  /// a section's first row.
  mutating func show(in grid: ComparisonGrid, plans: Int, height: Int) {
    let rows = grid.rows
    row = max(0, min(rows.count - 1, row))
    column = max(0, min(plans - 1, column))
    first = min(max(first, column - grid.visibleColumns + 1), column)
    first = max(0, min(first, plans - grid.visibleColumns))
    guard rows.indices.contains(row) else {
      top = 0
      return
    }
    let item = rows[row]
    let leads = row == 0 || rows[row - 1].section != item.section
    top = min(top, item.start - (leads ? 1 : 0))
    top = max(top, item.start + item.height - max(1, height))
    top = max(0, min(top, max(0, grid.height - height)))
  }
}
