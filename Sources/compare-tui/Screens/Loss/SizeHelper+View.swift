import CompareKit

extension SizeHelper {
  static func hint(_ model: Model) -> String {
    model.catalog?.wording(.planningAid)?[model.language] ?? ""
  }

  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    guard let catalog = model.catalog else { return }
    let width = min(112, area.width - 2)
    let duty = frame.metrics.wrapped(
      catalog.wording(.reportingDuty)?[model.language] ?? "", to: width - 4)
    let box = area.centered(height: fields(catalog).count + duty.count + 3, width: width)
    frame.panel(box, title: model.strings.sizing.title)
    frame.cursor = nil
    let inner = box.inset(rows: 1, columns: 2)
    var inputs = inner
    inputs.height = max(1, inner.height - duty.count - 1)
    inputs.width = inner.width / 2
    let view = SizeView(helper: model.sizeHelper, catalog: catalog, strings: model.strings)
    view.drawInputs(in: inputs, on: &frame)
    var preview = inputs
    preview.column = inputs.endColumn + 1
    preview.width = inner.width - inputs.width - 1
    view.drawPreview(in: preview, on: &frame)
    frame.divider(of: box, row: inputs.endRow)
    let isDue = model.sizeHelper.mustBeReported(in: catalog)
    for (row, line) in duty.prefix(inner.endRow - inputs.endRow - 1).enumerated() {
      frame.put(
        line, row: inputs.endRow + 1 + row, column: inner.column, width: inner.width,
        style: isDue ? .warning : .dim)
    }
  }
}

/// Draws the inputs of a size, and the lines that come of them.
private struct SizeView {
  let helper: SizeHelper
  let catalog: Catalog
  let strings: Strings

  private var texts: Strings.Sizing { strings.sizing }
  private var language: Language { strings.language }

  func drawInputs(in area: Area, on frame: inout Frame) {
    let fields = SizeHelper.fields(catalog)
    let focused = fields.firstIndex(of: helper.focus) ?? 0
    let offset = max(0, min(focused - area.height / 2, fields.count - area.height))
    for (row, field) in fields.dropFirst(offset).prefix(area.height).enumerated() {
      let isFocused = field == helper.focus
      let line = area.row + row
      if isFocused { frame.put(frame.pointer, row: line, column: area.column, style: .heading) }
      switch field {
      case .records:
        draw(
          texts.records, helper.records,
          isRight: helper.recordCount.map(SizeCurve.records.contains) == true,
          isFocused, line, area, &frame)
      case .percent:
        draw(
          texts.percent, helper.percent, isRight: helper.claiming != nil, isFocused, line, area, &frame
        )
      default:
        let text = frame.metrics.clipped(text(of: field), to: area.width - 3, ellipsis: frame.ellipsis)
        frame.put(
          text, row: line, column: area.column + 2, width: area.width - 3,
          style: isFocused ? .selected : .normal)
      }
    }
  }

  private func draw(
    _ label: String, _ field: TextField, isRight: Bool, _ isFocused: Bool, _ row: Int, _ area: Area,
    _ frame: inout Frame
  ) {
    let used = frame.put("\(label): ", row: row, column: area.column + 2)
    field.draw(
      on: &frame, row: row, column: area.column + 2 + used, width: min(11, max(1, area.width - used - 3)),
      style: isRight ? .field : .error, focused: isFocused)
  }

  private func text(of field: SizeHelper.Field) -> String {
    switch field {
    case .records, .percent: return ""
    case .data: return "\(texts.data): \(helper.field(in: catalog)?.name[language] ?? "-")"
    case .identifiability: return "\(texts.identifiability): \(texts.name(helper.identifiability))"
    case .responsibility: return tick(helper.hasGreaterResponsibility) + texts.responsibility
    case .response: return tick(helper.respondsImproperly) + texts.response
    case .level: return "\(texts.level): \(texts.name(helper.level))"
    case .cost(let id):
      let name = catalog.planningCosts.first { $0.id == id }?.name[language] ?? id
      return tick(!helper.leftOut.contains(id)) + name
    }
  }

  private func tick(_ isOn: Bool) -> String { isOn ? "[x] " : "[ ] " }

  /// The lines, each with the number of its source, and the sources below.
  func drawPreview(in area: Area, on frame: inout Frame) {
    frame.put(texts.aid, row: area.row, column: area.column, width: area.width, style: .heading)
    guard let size = helper.size(in: catalog) else {
      for (row, line) in frame.metrics.wrapped(helper.trouble(texts) ?? "", to: area.width).enumerated() {
        frame.put(line, row: area.row + 1 + row, column: area.column, width: area.width, style: .error)
      }
      return
    }
    let lines = size.lines(in: catalog)
    var sources: [String] = []
    var row = area.row + 1
    func put(_ name: String, _ amount: Int, _ style: Style) {
      let text = YenFormat.string(amount, language)
      let width = frame.metrics.width(of: text)
      let shown = frame.metrics.clipped(name, to: area.width - width - 1, ellipsis: frame.ellipsis)
      frame.put(shown, row: row, column: area.column, width: area.width - width - 1, style: style)
      frame.put(text, row: row, column: area.endColumn - width, style: style)
      row += 1
    }
    for line in lines where row < area.endRow {
      let marks = line.citations.map { citation -> String in
        let source = catalog.source(citation.source)?.title[language] ?? citation.source
        if !sources.contains(source) { sources.append(source) }
        return "[\((sources.firstIndex(of: source) ?? 0) + 1)]"
      }
      let name = line.note ?? catalog.coverageClass(line.classID)?.name ?? .same(line.classID)
      put("\(marks.joined()) \(name[language])", line.amount, .normal)
    }
    if row < area.endRow {
      put(strings.loss.total, lines.reduce(0) { $0 + $1.amount }, .label.union(.differing))
    }
    let perPerson = YenFormat.string(size.perPerson, language)
    let count = YenFormat.grouped(UInt(size.claimants.magnitude))
    var below = frame.metrics.wrapped(texts.claims(perPerson, count), to: area.width)
    for (number, source) in sources.enumerated() {
      below += frame.metrics.wrapped("[\(number + 1)] \(source)", to: area.width)
    }
    for line in below where row < area.endRow {
      frame.put(line, row: row, column: area.column, width: area.width, style: .dim)
      row += 1
    }
  }
}
