import CompareKit

/// Draws a part of the client's form on a canvas of its own, which cuts what doesn't fit.
struct ClientForm {
  var canvas: Frame
  private let model: Model
  private let texts: Strings.Client

  init(_ model: Model, height: Int, width: Int, like frame: Frame) {
    self.model = model
    texts = model.strings.client
    canvas = Frame(
      size: Size(rows: height, columns: width), borders: frame.borders, metrics: frame.metrics)
  }

  /// Name, industry and sales, each with a line below that explains, answers or corrects.
  /// - Returns: the row below.
  mutating func drawFields(from start: Int) -> Int {
    let labels = [texts.name, texts.industry, texts.sales]
    let labelWidth = labels.map(canvas.metrics.width(of:)).max() ?? 0
    let column = 4 + labelWidth + 2
    let room = canvas.size.columns - column - 2
    var row = start
    for (field, label) in zip([ClientField.name, .industry, .sales], labels) {
      drawLabel(label, of: field, row: row, column: 2)
      drawValue(of: field, row: row, column: column, width: max(1, min(48, room)))
      let (note, style) = note(on: field)
      let lines = canvas.metrics.wrapped(note, to: max(2, room))
      for (index, line) in lines.enumerated() {
        canvas.put(line, row: row + 1 + index, column: column, style: style)
      }
      row += 1 + lines.count
    }
    return row
  }

  /// What changes which rows of the comparison matter.
  /// - Returns: the row below.
  mutating func drawExposures(from start: Int) -> Int {
    var row = start
    for exposure in model.exposures {
      draw(exposure, row: row)
      row += Self.height(of: exposure, model)
    }
    return row
  }

  /// How far the exposures are scrolled so that the one the cursor is on shows, with others around it.
  static func offset(showing field: ClientField, of model: Model, height: Int) -> Int {
    let exposures = model.exposures
    let heights = exposures.map { Self.height(of: $0, model) }
    let index = exposures.firstIndex { field == .exposure($0.id) } ?? 0
    let row = heights.prefix(index).reduce(0, +)
    return max(0, min(row - height / 2, heights.reduce(0, +) - height))
  }

  private static func height(of exposure: Exposure, _ model: Model) -> Int {
    model.work.hasUnreadableCount(of: exposure.id) ? 2 : 1
  }

  private mutating func drawLabel(_ label: String, of field: ClientField, row: Int, column: Int) {
    let isFocused = model.clientPage.focus == field
    if isFocused { canvas.put(canvas.pointer, row: row, column: column, style: .heading) }
    canvas.put(label, row: row, column: column + 2, style: isFocused ? .heading : .label)
  }

  private mutating func drawValue(of field: ClientField, row: Int, column: Int, width: Int) {
    if model.clientPage.focus == field, model.text(of: field) != nil {
      model.clientPage.field.draw(on: &canvas, row: row, column: column, width: width, focused: true)
      return
    }
    let text =
      field == .industry
      ? model.work.client.industry.map(model.name(of:)) ?? "" : model.text(of: field) ?? ""
    let shown = canvas.metrics.clipped(text, to: width, ellipsis: canvas.ellipsis)
    canvas.put(shown, row: row, column: column, width: width, style: .field)
    if model.clientPage.focus == field { canvas.cursor = Position(row: row, column: column) }
  }

  /// The line below a field.
  private func note(on field: ClientField) -> (text: String, style: Style) {
    let isFocused = model.clientPage.focus == field
    switch field {
    case .sales:
      if let error = model.work.salesError {
        // While it is being typed an amount is often not one yet: no alarm.
        return (error.message(model.language), isFocused ? .dim : .error)
      }
      if let sales = model.work.client.sales { return (written(sales), .taken) }
      return (isFocused ? texts.salesHint : "", .dim)
    case .industry:
      let lineage = lineageOfIndustry
      return (lineage.isEmpty && isFocused ? texts.industryHint : lineage, .dim)
    case .name: return (isFocused ? texts.nameHint : "", .dim)
    case .exposure: return ("", .dim)
    }
  }

  private func written(_ yen: Int) -> String {
    texts.amount(
      YenFormat.string(yen, model.language), YenFormat.string(yen, model.language, style: .full))
  }

  private var lineageOfIndustry: String {
    guard case .code(let code)? = model.work.client.industry, let industries = model.industries else {
      return ""
    }
    return industries.ancestors(of: code).dropFirst().reversed()
      .map { "\($0.code) \($0.name[model.language])" }.joined(separator: " \(canvas.separator) ")
  }

  private mutating func draw(_ exposure: Exposure, row: Int) {
    let field = ClientField.exposure(exposure.id)
    let column = 4
    let room = canvas.size.columns - column - 3
    let name = exposure.name[model.language]
    switch exposure.kind {
    case .flag:
      let holds = model.work.client.has(exposure.id)
      let label = canvas.metrics.clipped(name, to: room - 4, ellipsis: canvas.ellipsis)
      drawLabel("    " + label, of: field, row: row, column: column - 2)
      canvas.put(holds ? "[x]" : "[ ]", row: row, column: column, style: holds ? .taken : .normal)
    case .count:
      let width = 12
      let label = canvas.metrics.clipped(name, to: max(1, room - width - 8), ellipsis: canvas.ellipsis)
      drawLabel(label, of: field, row: row, column: column - 2)
      let start = column + canvas.metrics.width(of: label) + 2
      drawValue(of: field, row: row, column: start, width: width)
      let unit = canvas.put(texts.count, row: row, column: start + width + 1)
      drawCount(of: exposure, row: row, column: start + width + 1 + unit + 1)
    }
  }

  /// What was understood of a number typed, or below it that nothing was.
  private mutating func drawCount(of exposure: Exposure, row: Int, column: Int) {
    if model.work.hasUnreadableCount(of: exposure.id) {
      let isFocused = model.clientPage.focus == .exposure(exposure.id)
      canvas.put(texts.countError, row: row + 1, column: 6, style: isFocused ? .dim : .error)
    } else if model.work.client.has(exposure.id) {
      let count = YenFormat.grouped(UInt(model.work.client.count(of: exposure.id).magnitude))
      canvas.put("= \(count)", row: row, column: column, style: .taken)
    }
  }
}
