import CompareKit

/// The whole text about a cell, over the comparison.
struct CellReader: Layer, Equatable, Sendable {
  /// The first line that shows.
  var top = 0

  static func context(of model: Model) -> KeyContext { .reader }

  static func perform(_ action: Action, on model: inout Model) -> [Effect] {
    let page = box(in: Chrome.bodyArea(of: model.size)).height - 2
    switch action {
    case .close: model.cellReader = nil
    case .previousRow: model.cellReader?.top -= 1
    case .nextRow: model.cellReader?.top += 1
    case .previousPage: model.cellReader?.top -= page
    case .nextPage: model.cellReader?.top += page
    default: break
    }
    refresh(&model)
    return []
  }

  static func refresh(_ model: inout Model) {
    guard let reader = model.cellReader else { return }
    let box = box(in: Chrome.bodyArea(of: model.size))
    let metrics = TextMetrics(ambiguousIsWide: model.ambiguousIsWide)
    let count = model.currentCellText(width: box.width - 4, metrics: metrics).count
    model.cellReader?.top = max(0, min(reader.top, count - (box.height - 2)))
  }

  private static func box(in area: Area) -> Area {
    area.centered(height: area.height, width: min(100, area.width - 2))
  }

  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    guard let reader = model.cellReader else { return }
    let box = box(in: area)
    let row = model.currentComparedRow?.name[model.language] ?? ""
    let side = model.currentSide?.title[model.language] ?? ""
    frame.panel(box, title: "\(row) / \(side)")
    let inner = box.inset(rows: 1, columns: 2)
    let lines = model.currentCellText(width: inner.width, metrics: frame.metrics)
    for (offset, line) in lines.dropFirst(reader.top).prefix(inner.height).enumerated() {
      frame.put(
        line.text, row: inner.row + offset, column: inner.column, width: inner.width, style: line.style)
    }
    frame.scrollMarks(box, above: reader.top > 0, below: reader.top + inner.height < lines.count)
  }
}
