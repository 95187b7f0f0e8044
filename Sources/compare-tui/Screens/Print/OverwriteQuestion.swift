import CompareKit

/// The question whether a file that exists may be overwritten.
enum OverwriteQuestion: Layer {
  static func context(of model: Model) -> KeyContext { .overwriting }

  static func perform(_ action: Action, on model: inout Model) -> [Effect] {
    switch action {
    case .yes: return SaveBox.save(model, overwriting: true)
    case .no: model.saveBox?.isAsking = false
    default: break
    }
    return []
  }

  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    let question = model.strings.print.overwrite(model.saveBox?.path.text ?? "")
    let width = min(76, area.width - 4)
    let lines = frame.metrics.wrapped(question, to: max(2, width - 4))
    let box = area.centered(height: lines.count + 4, width: width)
    frame.panel(box, title: nil)
    frame.cursor = nil
    let inner = box.inset(rows: 1, columns: 2)
    for (line, text) in lines.prefix(inner.height).enumerated() {
      frame.put(text, row: inner.row + line, column: inner.column, width: inner.width, alignment: .center)
    }
    frame.put(
      LeavingLayer.answers(model.language), row: inner.endRow - 1, column: inner.column, width: inner.width,
      style: .keyHint, alignment: .center)
  }
}
