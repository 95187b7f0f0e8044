/// A table of a sheet: a label for each row and a cell for each column, side by side where the paper is
/// wide enough and folded where it isn't.
struct SheetTable {
  struct Row {
    let label: String
    /// One for each column; nil where the row doesn't speak of it.
    let cells: [String?]
    /// For each column that has nothing to say, what its cell consists of: folded, columns that say the
    /// same stand on one line.
    var silences: [Silence?] = []
  }

  /// Not stated, or none.
  struct Silence {
    /// Ready to be followed by the columns of which it is said.
    let words: String
    /// Where it isn't stated.
    let marks: String
  }

  /// What stands over the labels.
  let corner: String
  /// Over the columns side by side.
  let heads: [String]
  /// Before each cell when folded.
  let shortHeads: [String]
  /// Between names on one line.
  let separator: String
  var rows: [Row] = []

  /// The fewest columns of the page a cell is given side by side: ten Japanese characters.
  private static let narrowestCell = 20

  /// How wide labels and cells are side by side.
  struct Widths {
    let label: Int
    let cells: [Int]
  }

  /// Widths that fill the page; nil when it is too narrow for the columns.
  func widths(on page: SheetPage) -> Widths? {
    let count = heads.count
    // An upright, and a space on both sides of each field.
    let available = page.width - 3 * (count + 1) - 1
    let label = min(max(12, page.width / 6), 30)
    let share = (available - label) / max(1, count)
    guard count > 0, share >= Self.narrowestCell else { return nil }
    let spare = available - label - share * count
    return Widths(label: label, cells: (0..<count).map { share + ($0 < spare ? 1 : 0) })
  }

  func draw(on page: inout SheetPage) {
    if rows.isEmpty { return }
    if let widths = widths(on: page) {
      drawSideBySide(widths, on: &page)
    } else {
      drawFolded(on: &page)
    }
  }
}
