import CompareKit

/// The question whether to quit although something entered has not been printed.
enum LeavingLayer: Layer {
  static func context(of model: Model) -> KeyContext { .leaving }

  static func perform(_ action: Action, on model: inout Model) -> [Effect] {
    switch action {
    case .yes: return [.quit]
    case .no: model.isLeaving = false
    default: break
    }
    return []
  }

  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    let texts = model.strings.leaving
    let box = area.centered(height: 5, width: frame.metrics.width(of: texts.question) + 6)
    frame.panel(box, title: nil)
    frame.cursor = nil
    let inner = box.inset(rows: 1, columns: 1)
    frame.put(
      texts.question, row: inner.row, column: inner.column, width: inner.width, alignment: .center)
    frame.put(
      answers(model.language), row: inner.row + 2, column: inner.column, width: inner.width, style: .keyHint,
      alignment: .center)
  }

  /// The keys that answer, with what they say.
  static func answers(_ language: Language) -> String {
    [Action.yes, .no].compactMap { action in
      KeyBinding.key(for: action, in: .leaving).map {
        "\($0.label(ascii: true)) \(action.description(in: .leaving).title[language])"
      }
    }.joined(separator: "    ")
  }
}
