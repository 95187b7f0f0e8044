import CompareKit

/// The catalog's losses to choose from, over the loss.
struct ScenarioPicker: Layer, Equatable, Sendable {
  var cursor = ListCursor()

  static func context(of model: Model) -> KeyContext { .scenarioPicker }

  static func open(on model: inout Model) {
    guard let scenarios = model.catalog?.scenarios else { return }
    model.history.close()
    model.scenarioPicker = ScenarioPicker()
    let present = scenarios.firstIndex { $0.id == model.work.scenario?.id } ?? 0
    let height = listHeight(model)
    model.scenarioPicker?.cursor.move(by: present, count: scenarios.count, height: height)
  }

  static func perform(_ action: Action, on model: inout Model) -> [Effect] {
    switch action {
    case .accept: accept(&model)
    case .close: model.scenarioPicker = nil
    default: follow(action, &model)
    }
    return []
  }

  static func refresh(_ model: inout Model) { follow(nil, &model) }

  private static func follow(_ action: Action?, _ model: inout Model) {
    let height = listHeight(model)
    let count = model.catalog?.scenarios.count ?? 0
    model.scenarioPicker?.cursor.follow(action, count: count, height: height)
  }

  private static func accept(_ model: inout Model) {
    guard let picker = model.scenarioPicker, let scenarios = model.catalog?.scenarios,
      scenarios.indices.contains(picker.cursor.index)
    else { return }
    model.scenarioPicker = nil
    LossPage.choose(scenarios[picker.cursor.index], &model)
  }

  // MARK: View

  /// Lines for what happened, below the list.
  private static let summaryHeight = 4

  private static func box(_ model: Model, in area: Area) -> Area {
    let count = model.catalog?.scenarios.count ?? 0
    return area.centered(height: count + summaryHeight + 3, width: min(100, area.width - 2))
  }

  private static func listHeight(_ model: Model) -> Int {
    max(1, box(model, in: Chrome.bodyArea(of: model.size)).height - 3 - summaryHeight)
  }

  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    guard let picker = model.scenarioPicker, let scenarios = model.catalog?.scenarios else { return }
    let box = box(model, in: area)
    frame.panel(box, title: model.strings.loss.scenarioTitle)
    frame.cursor = nil
    let inner = box.inset(rows: 1, columns: 2)
    let height = listHeight(model)
    for (row, scenario) in scenarios.dropFirst(picker.cursor.top).prefix(height).enumerated() {
      let isCurrent = picker.cursor.top + row == picker.cursor.index
      let total = YenFormat.string(scenario.total, model.language)
      let style: Style = isCurrent ? .selected : .normal
      let sign = isCurrent ? String(frame.pointer) : " "
      let text = frame.metrics.clipped(
        "\(sign) \(scenario.name[model.language])", to: inner.width - 18, ellipsis: frame.ellipsis)
      frame.put(text, row: inner.row + row, column: inner.column, width: inner.width - 17, style: style)
      frame.put(
        total, row: inner.row + row, column: inner.endColumn - 17, width: 17, style: style,
        alignment: .trailing)
      guard isCurrent else { continue }
      let lines = frame.metrics.wrapped(scenario.summary?[model.language] ?? "", to: inner.width)
      for (offset, line) in lines.prefix(summaryHeight).enumerated() {
        frame.put(line, row: inner.row + height + 1 + offset, column: inner.column, style: .dim)
      }
    }
    frame.divider(of: box, row: inner.row + height)
    frame.scrollMarks(
      box, above: picker.cursor.top > 0, below: picker.cursor.top + height < scenarios.count)
  }
}
