import CompareKit

/// The rows of a comparison laid out for a width: what stands on which line. Worked out when something
/// changes, not at every key.
struct ComparisonGrid: Equatable, Sendable {
  /// A section's heading or a row of the comparison.
  struct Item: Equatable, Sendable {
    /// The places of the section and, for a row, of the row in it.
    let section: Int
    let row: Int?
    /// The first line and how many.
    let start: Int
    let height: Int
    /// The label and each column's cell, wrapped.
    let label: [String]
    let cells: [[String]]
  }

  let metrics: TextMetrics
  /// Ends a text that doesn't fit.
  let ellipsis: Character
  /// Columns of the terminal for the label, and for each plan that shows.
  let labelWidth: Int
  let cellWidth: Int
  /// How many plans show side by side.
  let visibleColumns: Int
  private(set) var items: [Item] = []
  /// Lines altogether.
  private(set) var height = 0

  /// The narrowest a plan's column may be before plans scroll sideways.
  static let narrowest = 19
  private static let widestLabel = 34

  init(
    _ comparison: Comparison, width: Int, language: Language, differencesOnly: Bool, metrics: TextMetrics,
    ellipsis: Character, remark: (_ rider: Comparison.Row, _ column: Int) -> String?
  ) {
    self.metrics = metrics
    self.ellipsis = ellipsis
    let count = max(1, comparison.sides.count)
    labelWidth = max(16, min(Self.widestLabel, width / 4))
    let room = max(1, width - labelWidth)
    visibleColumns = max(1, min(count, room / Self.narrowest))
    cellWidth = max(1, room / visibleColumns)
    let mostLines = cellWidth >= 30 ? 3 : 2
    for (sectionIndex, section) in comparison.sections.enumerated() {
      let rows = section.rows.enumerated().filter { !differencesOnly || $0.element.differs }
      if rows.isEmpty { continue }
      append(section: sectionIndex, row: nil, label: [section.name[language]], cells: [], height: 1)
      for (rowIndex, row) in rows {
        let label = metrics.wrapped(
          row.name[language], to: labelWidth - 3, lines: mostLines, ellipsis: ellipsis)
        let cells = row.cells.enumerated().map { column, cell -> [String] in
          guard let cell else { return [] }
          // A rider's row says by its box whether it is chosen, and beside it what toggling is worth.
          let remark = section.kind == .riders ? remark(row, column) : nil
          let tick = section.kind == .riders ? cell.tick : ""
          return metrics.wrapped(
            tick + (remark ?? cell.text[language]), to: cellWidth - 3, lines: mostLines, ellipsis: ellipsis)
        }
        let height = max(label.count, cells.map(\.count).max() ?? 1, 1)
        append(section: sectionIndex, row: rowIndex, label: label, cells: cells, height: height)
      }
    }
  }

  private mutating func append(
    section: Int, row: Int?, label: [String], cells: [[String]], height: Int
  ) {
    items.append(
      Item(
        section: section, row: row, start: self.height, height: height, label: label, cells: cells))
    self.height += height
  }

  /// The items that are rows.
  var rows: [Item] { items.filter { $0.row != nil } }
}

extension Cell {
  /// The tick box of a rider.
  fileprivate var tick: String {
    if state == .yes { return "[x] " }
    return offeredRider == nil ? "" : "[ ] "
  }
}
