import CompareKit

/// The list of all classes of loss over the loss, which filters as one types.
struct ClassPicker: Layer, Sendable {
  /// The line it is for, or the place of a new one.
  let line: Int
  let isNew: Bool
  var query = TextField()
  private(set) var matches: [CoverageClass] = []
  var cursor = ListCursor()

  static func context(of model: Model) -> KeyContext { .classPicker }

  static func open(for line: Int, isNew: Bool, on model: inout Model) {
    model.history.close()
    guard let catalog = model.catalog, let lines = model.work.scenario?.lines else { return }
    guard !isNew || lines.count < Loss.mostLines else {
      model.notice = .tooManyLines
      return
    }
    var picker = ClassPicker(line: line, isNew: isNew)
    picker.matches = catalog.classes
    let present = isNew ? 0 : catalog.classes.firstIndex { $0.id == lines[line].classID } ?? 0
    picker.cursor.move(by: present, count: picker.matches.count, height: listHeight(model.size))
    model.classPicker = picker
  }

  static func perform(_ action: Action, on model: inout Model) -> [Effect] {
    switch action {
    case .accept: accept(&model)
    case .close: model.classPicker = nil
    default:
      let height = listHeight(model.size)
      model.classPicker?.follow(action, height: height)
    }
    return []
  }

  static func type(_ typing: Typing, into model: inout Model) -> [Effect] {
    guard let before = model.classPicker?.query.text, model.classPicker?.query.take(typing) == true,
      let query = model.classPicker?.query.text, query != before, let catalog = model.catalog
    else { return [] }
    let key = SearchKey(query)
    model.classPicker?.matches = catalog.classes.filter { kind in
      key.isEmpty
        || ([kind.name.ja, kind.name.en, kind.scope?.ja ?? "", kind.scope?.en ?? "", kind.id] + kind.also)
          .contains { catalog.vocabulary.search($0, for: key) }
    }
    model.classPicker?.cursor = ListCursor()
    return []
  }

  static func refresh(_ model: inout Model) {
    let height = listHeight(model.size)
    model.classPicker?.follow(nil, height: height)
  }

  /// Moves as an action says, and shows the row it comes to.
  private mutating func follow(_ action: Action?, height: Int) {
    cursor.follow(action, count: matches.count, height: height)
  }

  private static func accept(_ model: inout Model) {
    guard let picker = model.classPicker, picker.matches.indices.contains(picker.cursor.index) else { return }
    let id = picker.matches[picker.cursor.index].id
    model.classPicker = nil
    if picker.isNew {
      model.changeLoss(.lines) { $0.insertLine(id, at: picker.line) }
    } else {
      model.changeLoss(.lossCell(picker.line, .kind)) { $0.edit(picker.line) { $0.classID = id } }
    }
    model.lossPage.focus = .cell(picker.line, .amount)
  }

  // MARK: View

  private static func box(in area: Area) -> Area {
    area.centered(height: area.height, width: min(90, area.width - 2))
  }

  private static func listHeight(_ size: Size) -> Int {
    // Around it are two edges, the query, two rules and what belongs to the class.
    max(1, box(in: Chrome.bodyArea(of: size)).height - 6)
  }

  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    guard let picker = model.classPicker else { return }
    let box = box(in: area)
    frame.panel(box, title: model.strings.loss.classTitle)
    let inner = box.inset(rows: 1, columns: 2)
    let label = frame.put(model.strings.picker.search, row: inner.row, column: inner.column, style: .label)
    picker.query.draw(
      on: &frame, row: inner.row, column: inner.column + label + 1, width: inner.width - label - 1,
      focused: true)
    frame.divider(of: box, row: inner.row + 1)
    let list = Area(
      row: inner.row + 2, column: inner.column, height: listHeight(model.size), width: inner.width)
    if picker.matches.isEmpty {
      frame.put(
        model.strings.loss.noClass, row: list.row, column: list.column, width: list.width, style: .dim)
    }
    for (row, kind) in picker.matches.dropFirst(picker.cursor.top).prefix(list.height).enumerated() {
      let isCurrent = picker.cursor.top + row == picker.cursor.index
      let sign = isCurrent ? String(frame.pointer) : " "
      let text = frame.metrics.clipped(
        "\(sign) \(kind.name[model.language])", to: list.width, ellipsis: frame.ellipsis)
      frame.put(
        text, row: list.row + row, column: list.column, width: list.width,
        style: isCurrent ? .selected : .normal)
      if isCurrent { drawScope(of: kind, model, in: box, row: list.endRow, on: &frame) }
    }
    frame.divider(of: box, row: list.endRow)
    frame.scrollMarks(
      box, above: picker.cursor.top > 0, below: picker.cursor.top + list.height < picker.matches.count)
  }

  private static func drawScope(
    of kind: CoverageClass, _ model: Model, in box: Area, row: Int, on frame: inout Frame
  ) {
    let scope = frame.metrics.clipped(
      kind.scope?[model.language] ?? "", to: box.width - 4, ellipsis: frame.ellipsis)
    frame.put(scope, row: row + 1, column: box.column + 2, width: box.width - 4, style: .dim)
  }
}
