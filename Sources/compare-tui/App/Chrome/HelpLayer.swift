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
    let metrics = TextMetrics(ambiguousIsWide: model.ambiguousIsWide)
    let width = width(in: Chrome.bodyArea(of: model.size))
    let most = help.lines(model.language, ascii: false, width, metrics).count - height(model.size)
    model.help?.top = max(0, min(help.top, most))
  }

  /// A line of the help: a group's name, or keys and what they do.
  private enum Line {
    case blank
    case heading(String)
    /// Keys or a sign.
    case key(String, String)
  }

  /// - Parameter width: of the box; what doesn't fit beside the keys goes on below.
  private func lines(_ language: Language, ascii: Bool, _ width: Int, _ metrics: TextMetrics) -> [Line] {
    var lines: [Line] = []
    func add(_ keys: String, _ text: String) {
      for (number, part) in metrics.wrapped(text, to: width - 4 - Self.textColumn).enumerated() {
        lines.append(.key(number == 0 ? keys : "", part))
      }
    }
    let bindings = KeyBinding.all(in: context)
    for group in Action.Group.allCases {
      let members = bindings.filter { $0.action.description(in: context).group == group }
      if members.isEmpty { continue }
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.heading(group.name[language]))
      for binding in members {
        let keys = binding.keys(in: context).map { $0.label(ascii: ascii) }.joined(separator: "  ")
        add(keys, binding.action.description(in: context).help[language])
      }
    }
    let signs = context.signs(ascii: ascii)
    if !signs.isEmpty { lines += [.blank, .heading(Strings.in(language).common.signs)] }
    for sign in signs { add(sign.sign, sign.meaning[language]) }
    return lines
  }

  /// Where what keys do begins, beside them.
  private static let textColumn = 26

  private static func width(in area: Area) -> Int { min(72, area.width) }

  private static func height(_ size: Size) -> Int { max(1, Chrome.bodyArea(of: size).height - 2) }

  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    guard let help = model.help else { return }
    let width = width(in: area)
    let lines = help.lines(model.language, ascii: frame.borders.isASCII, width, frame.metrics)
    let box = area.centered(height: lines.count + 2, width: width)
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
        frame.put(
          text, row: inner.row + row, column: inner.column + textColumn, width: inner.width - textColumn)
      }
    }
    frame.scrollMarks(box, above: help.top > 0, below: help.top + inner.height < lines.count)
  }
}
