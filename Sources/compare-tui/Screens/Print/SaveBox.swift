import CompareKit

/// The name of the file the sheet is written to, asked for over the sheet.
struct SaveBox: Layer, Sendable {
  var path: TextField
  /// Why it could not be written; the name stays to be corrected.
  var error: FileError?
  /// The file exists, and the agent is asked whether to overwrite it.
  var isAsking = false

  static func context(of model: Model) -> KeyContext { .savePath }

  /// Asks for the name, and proposes one.
  static func open(on model: inout Model) {
    guard let sheet = model.printPage.text?.sheet else { return }
    model.saveBox = SaveBox(path: TextField("compare-\(sheet.number).txt", limit: 1_000))
  }

  static func perform(_ action: Action, on model: inout Model) -> [Effect] {
    switch action {
    case .confirm where model.saveBox?.path.text.allSatisfy(\.isWhitespace) == true:
      model.notice = .nameMissing
    case .confirm: return save(model, overwriting: false)
    case .close: model.saveBox = nil
    default: break
    }
    return []
  }

  static func type(_ typing: Typing, into model: inout Model) -> [Effect] {
    if model.saveBox?.path.take(typing) == true { model.saveBox?.error = nil }
    return []
  }

  static func save(_ model: Model, overwriting: Bool) -> [Effect] {
    guard let text = model.printPage.text, let path = model.saveBox?.path.text else { return [] }
    return [.save(text.text, path: path, overwriting: overwriting)]
  }

  /// Takes in what came of writing: the path of the file, or why there is none.
  static func take(_ result: Result<String, FileError>, _ model: inout Model) {
    model.saveBox?.isAsking = false
    switch result {
    case .success(let path):
      model.kept = model.work
      model.saveBox = nil
      model.notice = .saved(path)
    case .failure(let error) where error.reason == .exists: model.saveBox?.isAsking = true
    case .failure(let error): model.saveBox?.error = error
    }
  }

  static func hint(_ model: Model) -> String { model.strings.print.pathHint }

  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    guard let box = model.saveBox else { return }
    let texts = model.strings.print
    let width = min(84, area.width - 2)
    let trouble = box.error?.message[model.language] ?? ""
    let lines = trouble.isEmpty ? [] : frame.metrics.wrapped(trouble, to: max(2, width - 4))
    let panel = area.centered(height: 3 + lines.count, width: width)
    frame.panel(panel, title: texts.saveTitle)
    let inner = panel.inset(rows: 1, columns: 2)
    let label = frame.put(texts.path, row: inner.row, column: inner.column, style: .label) + 1
    frame.cursor = nil
    box.path.draw(
      on: &frame, row: inner.row, column: inner.column + label, width: inner.width - label, focused: true)
    for (line, text) in lines.prefix(inner.height - 1).enumerated() {
      frame.put(text, row: inner.row + 1 + line, column: inner.column, width: inner.width, style: .error)
    }
  }
}
