import CompareKit

/// Draws the facts and lines of a loss.
struct LossEditor {
  let model: Model
  let scenario: Scenario

  var texts: Strings.Loss { model.strings.loss }
  var language: Language { model.language }
  var focus: LossField { model.lossPage.focus }

  /// What there is to say about the incident.
  private var facts: [[LossField]] { model.lossFacts }

  /// What it is called, the facts, what the columns are called, the lines, and below them.
  var height: Int { 2 + facts.count + scenario.lines.count + 1 }

  /// Draws as much as there is room for around the cursor, and what there is to say about it below: all of
  /// that, as long as the row of the cursor shows.
  func draw(in area: Area, on frame: inout Frame) {
    let (note, noteStyle) = note()
    let noteWidth = max(2, area.width - 3)
    let noteHeight = frame.metrics.wrapped(note, to: noteWidth).count
    let (facts, total) = (facts, self.height)
    let height = max(1, min(total, area.height - max(1, noteHeight)))
    let rows = LossField.rows(facts: facts, lines: scenario.lines.count)
    let focused = rows.firstIndex { $0.contains(focus) } ?? 0
    // The heading of the lines is no field.
    let line = focused > facts.count ? focused + 1 : focused
    let offset = max(0, min(line - height / 2, total - height))
    var canvas = Frame(
      size: Size(rows: height, columns: area.width), borders: frame.borders, metrics: frame.metrics)
    let columns = Columns(width: area.width - 2, language: language)
    for (index, fields) in rows.enumerated() {
      let row = (index > facts.count ? index + 1 : index) - offset
      guard (0..<height).contains(row) else { continue }
      draw(fields, row: row, columns, on: &canvas)
    }
    drawHeads(row: facts.count + 1 - offset, columns, on: &canvas)
    frame.put(canvas, row: area.row, column: area.column)
    frame.scrollMarks(
      beside: Area(row: area.row, column: area.column, height: height, width: area.width),
      column: area.endColumn - 1, above: offset > 0, below: offset + height < total)
    let lines = frame.metrics.wrapped(
      note, to: noteWidth, lines: max(1, area.height - height), ellipsis: frame.ellipsis)
    for (offset, line) in lines.enumerated() {
      frame.put(
        line, row: area.row + height + offset, column: area.column + 2, width: noteWidth, style: noteStyle)
    }
  }

  private func draw(_ fields: [LossField], row: Int, _ columns: Columns, on canvas: inout Frame) {
    switch fields.first {
    case .scenario: drawName(row: row, on: &canvas)
    case .cell(let line, _): draw(line, row: row, columns, on: &canvas)
    case .newLine:
      drawPointer(fields.contains(focus), row: row, column: 0, on: &canvas)
      put(texts.newLine, .newLine, row: row, column: 2, width: canvas.size.columns - 3, .dim, on: &canvas)
    default:
      let half = min(44, canvas.size.columns * 9 / 20)
      for (index, field) in fields.enumerated() {
        drawFact(
          field, row: row, column: index * half, width: index == 0 ? half : canvas.size.columns - half,
          on: &canvas)
      }
    }
  }

  func drawPointer(_ shows: Bool, row: Int, column: Int, on canvas: inout Frame) {
    if shows { canvas.put(canvas.pointer, row: row, column: column, style: .heading) }
  }

  /// A cell's text, under the cursor or not.
  func put(
    _ text: String, _ field: LossField, row: Int, column: Int, width: Int, _ style: Style,
    alignment: TextAlignment = .leading, on canvas: inout Frame
  ) {
    if focus == field, let editing = model.lossPage.editing {
      return editing.draw(on: &canvas, row: row, column: column, width: width, focused: true)
    }
    let shown = canvas.metrics.clipped(text, to: width, ellipsis: canvas.ellipsis)
    let isFocused = focus == field
    canvas.put(
      shown, row: row, column: column, width: width, style: isFocused ? style.union(.selected) : style,
      alignment: alignment)
    if isFocused { canvas.cursor = Position(row: row, column: column) }
  }

  private func drawName(row: Int, on canvas: inout Frame) {
    drawPointer(focus == .scenario, row: row, column: 0, on: &canvas)
    put(
      scenario.name[language], .scenario, row: row, column: 2, width: canvas.size.columns - 4, .heading,
      on: &canvas)
  }

  // MARK: Facts

  private func drawFact(_ field: LossField, row: Int, column: Int, width: Int, on canvas: inout Frame) {
    drawPointer(focus == field, row: row, column: column, on: &canvas)
    let room = width - 3
    switch field {
    case .fact(let fact):
      let known = scenario.facts.known[fact]
      let sign = known.map { $0 ? "[x]" : "[ ]" } ?? "[?]"
      let name = model.catalog?.vocabulary.fact(fact)?.name[language] ?? fact.rawValue
      put(
        "\(sign) \(name)", field, row: row, column: column + 2, width: room,
        known == nil ? .unknown : known == true ? .taken : .normal, on: &canvas)
    case .group(let id):
      let group = model.catalog?.vocabulary.group(id)
      let member = scenario.facts.choices[id]
      let name = member.map { group?.member($0)?.name[language] ?? $0.rawValue }
      put(
        "\(group?.name[language] ?? id.rawValue): \(name ?? texts.notKnown)", field, row: row,
        column: column + 2, width: room, member == nil ? .unknown : .normal, on: &canvas)
    case .days:
      let label = canvas.put("\(texts.days): ", row: row, column: column + 2)
      let text = model.work.lossText(.days, language)
      let hasError = model.work.lossError(.days) != nil
      put(
        text.isEmpty ? texts.notKnown : text, field, row: row, column: column + 2 + label,
        width: min(9, room - label), text.isEmpty ? .unknown : hasError ? .error : .field, on: &canvas)
      if hasError { canvas.put("!", row: row, column: column + 2 + label + 10, style: .error) }
    default: break
    }
  }

  // MARK: What there is to say about the field

  private func note() -> (String, Style) {
    if let field = focus.text, let error = model.work.lossError(field) {
      let style: Style = model.lossPage.editing == nil ? .error : .warning
      return switch error {
      case .amount(let error): (texts.notCounted + error.message(language), style)
      case .number: (texts.notCounted + model.strings.client.countError, style)
      }
    }
    switch focus {
    case .scenario: return (scenario.summary?[language] ?? "", .dim)
    case .fact(let fact):
      guard let wording = model.catalog?.vocabulary.fact(fact), let holds = scenario.facts.known[fact] else {
        return (texts.openFact, .dim)
      }
      return ((holds ? wording.holds : wording.fails)[language], .dim)
    case .cell(let number, let cell) where scenario.lines.indices.contains(number):
      return (note(on: scenario.lines[number], cell), .dim)
    default: return (model.work.hasUnreadableLoss ? texts.someUnreadable : "", .warning)
    }
  }

  private func note(on line: LossLine, _ cell: LossCell) -> String {
    var parts: [String] = []
    if cell == .amount {
      let short = YenFormat.string(line.amount, language)
      let full = YenFormat.string(line.amount, language, style: .full)
      parts.append(model.strings.client.amount(short, full))
    }
    if cell == .kind, let scope = model.catalog?.coverageClass(line.classID)?.scope {
      parts.append(scope[language])
    }
    if let note = line.note { parts.append(note[language]) }
    if line.isIllustrative { parts.append(texts.illustrative) }
    if line.isEntered { parts.append(texts.own) }
    if let catalog = model.catalog {
      parts += line.citations.map { model.strings.source($0, in: catalog) }
    }
    return parts.joined(separator: language == .ja ? "　" : "; ")
  }
}
