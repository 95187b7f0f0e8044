import CompareKit

/// The keys of the screen under it, and the signs on it.
struct HelpLayer: Layer, Equatable, Sendable {
  /// Whose keys are shown.
  let context: KeyContext
  /// The first line that shows.
  var top = 0

  static func context(of model: Model) -> KeyContext { .help }

  static func perform(_ action: Action, on model: inout Model) -> [Effect] {
    guard var help = model.help else { return [] }
    let page = height(model.size)
    switch action {
    case .close:
      model.help = nil
      return []
    case .previousRow: help.top -= 1
    case .nextRow: help.top += 1
    case .previousPage: help.top -= page
    case .nextPage: help.top += page
    default: break
    }
    model.help = help
    refresh(&model)
    return []
  }

  static func refresh(_ model: inout Model) {
    guard let help = model.help else { return }
    let most = help.lines(model.language, ascii: false).count - height(model.size)
    model.help?.top = max(0, min(help.top, most))
  }

  /// A line of the help: a group's name, or keys and what they do.
  private enum Line {
    case blank
    case heading(String)
    /// Keys or a sign.
    case key(String, String)
  }

  private func lines(_ language: Language, ascii: Bool) -> [Line] {
    var lines: [Line] = []
    let bindings = KeyBinding.all(in: context)
    for group in Action.Group.allCases {
      let members = bindings.filter { $0.action.description(in: context).group == group }
      if members.isEmpty { continue }
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.heading(group.name[language]))
      for binding in members {
        let keys = binding.keys(in: context).map { $0.label(ascii: ascii) }.joined(separator: "  ")
        lines.append(.key(keys, binding.action.description(in: context).help[language]))
      }
    }
    let signs = context.signs(ascii: ascii)
    if !signs.isEmpty { lines += [.blank, .heading(Strings.in(language).common.signs)] }
    lines += signs.map { .key($0.sign, $0.meaning[language]) }
    return lines
  }

  private static func height(_ size: Size) -> Int { max(1, Chrome.bodyArea(of: size).height - 2) }

  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    guard let help = model.help else { return }
    let lines = help.lines(model.language, ascii: frame.borders.isASCII)
    let box = area.centered(height: lines.count + 2, width: 72)
    frame.panel(box, title: model.strings.common.helpTitle(help.context.name[model.language]))
    frame.cursor = nil
    let inner = box.inset(rows: 1, columns: 2)
    for (row, line) in lines.dropFirst(help.top).prefix(inner.height).enumerated() {
      switch line {
      case .blank: break
      case .heading(let name):
        frame.put(name, row: inner.row + row, column: inner.column, width: inner.width, style: .heading)
      case .key(let keys, let text):
        frame.put(keys, row: inner.row + row, column: inner.column + 2, width: 22, style: .keyHint)
        frame.put(text, row: inner.row + row, column: inner.column + 26, width: inner.width - 26)
      }
    }
    frame.scrollMarks(box, above: help.top > 0, below: help.top + inner.height < lines.count)
  }
}
