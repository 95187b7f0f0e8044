import CompareKit

extension SizeHelper {
  static func hint(_ model: Model) -> String {
    model.catalog?.wording(.planningAid)?[model.language] ?? ""
  }

  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    guard let catalog = model.catalog else { return }
    let layout = SizeLayout(area, catalog, model.language, frame.metrics)
    frame.panel(layout.box, title: model.strings.sizing.title)
    frame.cursor = nil
    let view = SizeView(helper: model.sizeHelper, catalog: catalog, strings: model.strings)
    view.drawInputs(in: layout.inputs, on: &frame)
    view.drawPreview(in: layout.preview, on: &frame)
    frame.divider(of: layout.box, row: layout.inputs.endRow)
    let isDue = model.sizeHelper.mustBeReported(in: catalog)
    for (row, line) in layout.duty.prefix(layout.dutyHeight).enumerated() {
      frame.put(
        line, row: layout.inputs.endRow + 1 + row, column: layout.inputs.column, width: layout.width,
        style: isDue ? .warning : .dim)
    }
  }

  /// Lines of what it makes that show at a time.
  static func pageHeight(_ model: Model) -> Int { layout(model).map { $0.preview.height - 1 } ?? 1 }

  /// The first line of what it makes where its end shows.
  static func lastTop(_ model: Model) -> Int {
    guard let catalog = model.catalog, let layout = layout(model) else { return 0 }
    let view = SizeView(helper: model.sizeHelper, catalog: catalog, strings: model.strings)
    let count = view.preview(width: layout.preview.width, metrics(model)).count
    return max(0, count - (layout.preview.height - 1))
  }

  private static func layout(_ model: Model) -> SizeLayout? {
    model.catalog.map { SizeLayout(Chrome.bodyArea(of: model.size), $0, model.language, metrics(model)) }
  }

  private static func metrics(_ model: Model) -> TextMetrics {
    TextMetrics(ambiguousIsWide: model.ambiguousIsWide)
  }
}

/// How the box is divided: inputs at the left, the lines they make at the right, the duty to report below.
private struct SizeLayout {
  let box: Area
  let inputs: Area
  /// Its first line is a heading.
  let preview: Area
  let duty: [String]

  /// Without the edges.
  var width: Int { box.width - 4 }
  var dutyHeight: Int { max(0, box.endRow - 1 - inputs.endRow - 1) }

  init(_ area: Area, _ catalog: Catalog, _ language: Language, _ metrics: TextMetrics) {
    let width = min(112, area.width - 2)
    duty = metrics.wrapped(catalog.wording(.reportingDuty)?[language] ?? "", to: width - 4)
    box = area.centered(height: SizeHelper.fields(catalog).count + duty.count + 3, width: width)
    let inner = box.inset(rows: 1, columns: 2)
    var inputs = inner
    inputs.height = max(1, inner.height - duty.count - 1)
    inputs.width = inner.width / 2
    self.inputs = inputs
    var preview = inputs
    preview.column = inputs.endColumn + 1
    preview.width = inner.width - inputs.width - 1
    self.preview = preview
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

  /// A line of what is made: a name and an amount, or a text alone.
  struct PreviewLine {
    let text: String
    var amount = ""
    var style = Style.dim
  }

  /// The lines, each with the number of its source, their total, and the sources below.
  func preview(width: Int, _ metrics: TextMetrics) -> [PreviewLine] {
    guard let size = helper.size(in: catalog) else {
      return metrics.wrapped(helper.trouble(texts) ?? "", to: width).map {
        PreviewLine(text: $0, style: .error)
      }
    }
    let lines = size.lines(in: catalog)
    var sources: [String] = []
    var preview = lines.map { line in
      let marks = line.citations.map { citation -> String in
        let source = catalog.source(citation.source)?.title[language] ?? citation.source
        if !sources.contains(source) { sources.append(source) }
        return "[\((sources.firstIndex(of: source) ?? 0) + 1)]"
      }
      let name = line.note ?? catalog.coverageClass(line.classID)?.name ?? .same(line.classID)
      return PreviewLine(
        text: "\(marks.joined()) \(name[language])", amount: YenFormat.string(line.amount, language),
        style: .normal)
    }
    let total = YenFormat.string(lines.reduce(0) { $0 + $1.amount }, language)
    preview.append(PreviewLine(text: strings.loss.total, amount: total, style: .label.union(.differing)))
    let perPerson = YenFormat.string(size.estimate.perPerson, language)
    let count = YenFormat.grouped(UInt(size.claimants.magnitude))
    let below = [texts.claims(perPerson, count)] + sources.enumerated().map { "[\($0 + 1)] \($1)" }
    return preview + below.flatMap { metrics.wrapped($0, to: width) }.map { PreviewLine(text: $0) }
  }

  /// As much of what is made as there is room for below its heading.
  func drawPreview(in area: Area, on frame: inout Frame) {
    frame.put(texts.aid, row: area.row, column: area.column, width: area.width, style: .heading)
    let lines = preview(width: area.width, frame.metrics)
    let list = Area(row: area.row + 1, column: area.column, height: area.height - 1, width: area.width)
    for (offset, line) in lines.dropFirst(helper.top).prefix(max(0, list.height)).enumerated() {
      let width = frame.metrics.width(of: line.amount)
      let room = width == 0 ? area.width : area.width - width - 1
      let shown = frame.metrics.clipped(line.text, to: room, ellipsis: frame.ellipsis)
      frame.put(shown, row: list.row + offset, column: area.column, width: room, style: line.style)
      frame.put(line.amount, row: list.row + offset, column: area.endColumn - width, style: line.style)
    }
    frame.scrollMarks(
      beside: list, column: area.endColumn, above: helper.top > 0,
      below: helper.top + list.height < lines.count)
  }
}
