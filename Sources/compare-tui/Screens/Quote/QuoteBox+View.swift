import CompareKit

extension QuoteBox {
  static func hint(_ model: Model) -> String {
    let texts = model.strings.quote
    guard let focus = model.quoteBox?.focus else { return "" }
    if let bounds = model.quoteBounds(of: focus) { return texts.allowed(bounds.over, bounds.upTo) }
    if let allowed = model.quoteNumbers(of: focus) { return texts.permitted(allowed[model.language]) }
    switch focus {
    case .term: return model.quoteTerm(of: focus).map { texts.hint($0.kind) } ?? ""
    case .cadence: return texts.cadenceHint
    case .number: return texts.textHint
    case .date: return texts.dateHint
    }
  }

  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    guard model.quoteBox != nil, let side = model.currentSide else { return }
    let texts = model.strings.quote
    let width = min(100, area.width - 2)
    let purpose = frame.metrics.wrapped(texts.purpose, to: max(2, width - 4))
    var form = QuoteForm(model, width: width - 4, like: frame)
    let rows = form.layOut()
    let box = area.centered(height: rows.height + purpose.count + 4, width: width)
    frame.panel(box, title: "\(texts.title) \(frame.separator) \(side.title[model.language])")
    let inner = box.inset(rows: 1, columns: 2)
    for (line, text) in purpose.prefix(inner.height).enumerated() {
      frame.put(text, row: inner.row + line, column: inner.column, width: inner.width, style: .dim)
    }
    frame.cursor = nil
    let list = Area(
      row: inner.row + purpose.count + 1, column: inner.column, height: inner.height - purpose.count - 1,
      width: inner.width)
    guard list.height > 0 else { return }
    let offset = max(0, min(rows.focused.upperBound - list.height, rows.focused.lowerBound))
    let top = rows.focused.upperBound <= list.height ? 0 : offset
    let canvas = form.draw(rows, from: top, height: list.height)
    frame.put(canvas, row: list.row, column: list.column)
    frame.scrollMarks(box, above: top > 0, below: top + list.height < rows.height)
  }
}

/// Lays the fields of a quote out and draws them.
private struct QuoteForm {
  /// Where each field stands.
  struct Rows {
    var items: [(field: QuoteField, label: [String], notes: [String], start: Int)] = []
    var height = 0
    /// The lines of the field the cursor is on.
    var focused = 0..<0
  }

  private let model: Model
  private let texts: Strings.Quote
  private let width: Int
  private let like: Frame
  private let labelWidth: Int
  private let fieldWidth: Int

  init(_ model: Model, width: Int, like frame: Frame) {
    self.model = model
    texts = model.strings.quote
    self.width = width
    like = frame
    let widest = model.quoteFields.map { frame.metrics.width(of: model.name(of: $0)[model.language]) }.max()
    labelWidth = max(4, min(widest ?? 0, width * 2 / 5))
    fieldWidth = max(4, min(22, width / 4))
  }

  private var metrics: TextMetrics { like.metrics }
  /// Where the fields begin: behind a pointer, the label and a gap.
  private var column: Int { 2 + labelWidth + 2 }

  mutating func layOut() -> Rows {
    var rows = Rows()
    for field in model.quoteFields {
      let label = metrics.wrapped(model.name(of: field)[model.language], to: labelWidth)
      let trouble = note(on: field)?.text ?? ""
      let notes = trouble.isEmpty ? [] : metrics.wrapped(trouble, to: max(2, width - column))
      rows.items.append((field, label, notes, rows.height))
      let height = max(label.count, 1 + notes.count)
      if field == model.quoteBox?.focus { rows.focused = rows.height..<rows.height + height }
      rows.height += height
    }
    return rows
  }

  func draw(_ rows: Rows, from top: Int, height: Int) -> Frame {
    var canvas = Frame(size: Size(rows: height, columns: width), borders: like.borders, metrics: metrics)
    for item in rows.items {
      let row = item.start - top
      let isFocused = item.field == model.quoteBox?.focus
      if isFocused { canvas.put(canvas.pointer, row: row, column: 0, style: .heading) }
      for (line, text) in item.label.enumerated() {
        canvas.put(
          text, row: row + line, column: 2, width: labelWidth, style: isFocused ? .heading : .label)
      }
      drawValue(of: item.field, row: row, isFocused: isFocused, on: &canvas)
      let style = note(on: item.field)?.style ?? .dim
      for (line, text) in item.notes.enumerated() {
        canvas.put(text, row: row + 1 + line, column: column, style: style)
      }
    }
    return canvas
  }

  private func drawValue(of field: QuoteField, row: Int, isFocused: Bool, on canvas: inout Frame) {
    if field == .cadence { return drawCadence(row: row, isFocused: isFocused, on: &canvas) }
    if isFocused, let typed = model.quoteBox?.field {
      typed.draw(on: &canvas, row: row, column: column, width: fieldWidth, focused: true)
    } else {
      let text = metrics.clipped(model.quoteText(of: field), to: fieldWidth, ellipsis: canvas.ellipsis)
      canvas.put(text, row: row, column: column, width: fieldWidth, style: .field)
    }
    guard case .entry(let entry) = model.quoteReading(of: field), let term = model.quoteTerm(of: field) else {
      return
    }
    let short = term.words(entry)[model.language]
    let full = term.words(entry, style: .full)[model.language]
    let start = column + fieldWidth + 1
    let both = model.strings.client.amount(short, full)
    let echo = metrics.width(of: both) <= width - start ? both : model.strings.client.amount(short, short)
    canvas.put(echo, row: row, column: start, style: .taken)
  }

  private func drawCadence(row: Int, isFocused: Bool, on canvas: inout Frame) {
    let chosen = model.quoteColumn?.quote.cadence
    var column = column
    for cadence in [PremiumExample.Cadence.yearly, .monthly] {
      let sign = cadence == chosen ? "[x] " : "[ ] "
      let style: Style = cadence == chosen ? .taken : .normal
      if isFocused, canvas.cursor == nil { canvas.cursor = Position(row: row, column: column) }
      column += canvas.put(sign + texts.cadenceName(cadence), row: row, column: column, style: style) + 2
    }
  }

  /// What is wrong with a field, if anything.
  private func note(on field: QuoteField) -> (text: String, style: Style)? {
    // While an amount is being typed it is often not one yet: no alarm.
    let style: Style = field == model.quoteBox?.focus ? .dim : .error
    switch model.quoteReading(of: field) {
    case .unreadable(let error): return (error.message(model.language), style)
    case .noDate(let error): return (error.message(model.language), style)
    case .impossible(.outsideBounds(_, _, let over, let upTo)):
      return (texts.outside(over, upTo), .error)
    case .impossible(let error): return (error.message(model.language), .error)
    case .nothing, .entry, .text: break
    }
    guard field == .cadence, model.lacksCadence else { return nil }
    return (texts.cadenceMissing, .warning)
  }
}
