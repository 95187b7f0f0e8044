import CompareKit

/// The products side by side.
enum ComparisonPage: Layer {
  static func context(of model: Model) -> KeyContext { .comparison }

  static func perform(_ action: Action, on model: inout Model) -> [Effect] {
    if action == .back { model.page = .client }
    return []
  }

  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    let inner = area.inset(rows: 1, columns: 2)
    frame.put(
      model.strings.comparison.columns, row: inner.row, column: inner.column, width: inner.width,
      style: .heading)
    for (row, column) in model.work.selection.columns.prefix(max(0, inner.height - 2)).enumerated() {
      let family = model.catalog?.family(column.family)
      let name = family?.name[model.language] ?? column.family
      let plan = family?.plan(column.plan)?.name[model.language] ?? column.plan
      frame.put(
        "\(name)  \(plan)", row: inner.row + 2 + row, column: inner.column + 2, width: inner.width - 2)
    }
  }
}
