import CompareKit

/// How the plan looked at comes to what it pays, over the loss.
struct TraceLayer: Layer, Equatable, Sendable {
  /// The line of the loss it is about; nil for all of them.
  var line: Int?
  /// The first line of text that shows.
  var top = 0

  static func context(of model: Model) -> KeyContext { .trace }

  static func hint(_ model: Model) -> String { model.strings.trace.hint }

  static func open(on model: inout Model) {
    model.history.close()
    model.trace = TraceLayer()
  }

  static func perform(_ action: Action, on model: inout Model) -> [Effect] {
    let page = max(1, box(in: Chrome.bodyArea(of: model.size)).height - 2)
    switch action {
    case .close: model.trace = nil
    case .previousRow: model.trace?.top -= 1
    case .nextRow: model.trace?.top += 1
    case .previousPage: model.trace?.top -= page
    case .nextPage: model.trace?.top += page
    case .previousCell: step(&model, by: -1)
    case .nextCell: step(&model, by: 1)
    case .previousColumn, .nextColumn:
      model.trace?.top = 0
      return LossPage.perform(action, on: &model)
    default: break
    }
    refresh(&model)
    return []
  }

  /// From all lines to the first, and on to the last.
  private static func step(_ model: inout Model, by steps: Int) {
    let count = model.work.scenario?.lines.count ?? 0
    let place = (model.trace?.line ?? -1) + steps
    model.trace?.line = place < 0 ? nil : min(place, count - 1)
    if count == 0 { model.trace?.line = nil }
    model.trace?.top = 0
  }

  static func refresh(_ model: inout Model) {
    guard let trace = model.trace else { return }
    let box = box(in: Chrome.bodyArea(of: model.size))
    let metrics = TextMetrics(ambiguousIsWide: model.ambiguousIsWide)
    let count = model.traceText?.lines(width: box.width - 4, metrics: metrics).count ?? 0
    model.trace?.top = max(0, min(trace.top, count - (box.height - 2)))
  }

  private static func box(in area: Area) -> Area {
    area.centered(height: area.height, width: min(110, area.width - 2))
  }

  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    guard let trace = model.trace, let text = model.traceText else { return }
    let box = box(in: area)
    let kind = trace.line.flatMap { line -> String? in
      guard text.scenario.lines.indices.contains(line) else { return nil }
      let id = text.scenario.lines[line].classID
      return text.catalog.coverageClass(id)?.name[model.language] ?? id
    }
    let name = model.currentSide?.title[model.language] ?? ""
    frame.panel(box, title: "\(name) / \(kind ?? model.strings.trace.allLines)")
    frame.cursor = nil
    let inner = box.inset(rows: 1, columns: 2)
    let lines = text.lines(width: inner.width, metrics: frame.metrics)
    for (offset, line) in lines.dropFirst(trace.top).prefix(inner.height).enumerated() {
      frame.put(
        line.text, row: inner.row + offset, column: inner.column, width: inner.width, style: line.style)
    }
    frame.scrollMarks(box, above: trace.top > 0, below: trace.top + inner.height < lines.count)
  }
}

extension Model {
  /// The trace of the column looked at; nil while nothing is settled.
  var traceText: TraceText? {
    guard let catalog, let view = lossView, let scenario = view.scenario,
      view.settlements.indices.contains(currentColumn)
    else { return nil }
    return TraceText(
      settler: view.settlers[currentColumn], settlement: view.settlements[currentColumn],
      narrowing: view.narrowings.indices.contains(currentColumn) ? view.narrowings[currentColumn] : nil,
      scenario: scenario, catalog: catalog, strings: strings, line: trace?.line)
  }
}
