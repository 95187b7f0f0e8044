import CompareKit

/// The pinned selection A against the present one, B: yen by yen, then cell by cell.
struct PinsPage: Layer, Sendable {
  /// The first line that shows.
  var top = 0
  /// What was worked out; nil until the screen is opened, and while nothing is pinned.
  private(set) var comparison: PinnedComparison?

  static func context(of model: Model) -> KeyContext { .pins }

  static func hint(_ model: Model) -> String { model.strings.pins.hint }

  static func open(on model: inout Model) {
    guard model.work.pinned != nil else {
      model.notice = .nothingPinned
      return
    }
    model.pinsPage.top = 0
    model.open(.pins)
  }

  static func perform(_ action: Action, on model: inout Model) -> [Effect] {
    let page = max(1, Chrome.bodyArea(of: model.size).height - 1)
    switch action {
    case .back: model.goBack()
    case .pin: model.pin()
    case .previousRow: model.pinsPage.top -= 1
    case .nextRow: model.pinsPage.top += 1
    case .previousPage: model.pinsPage.top -= page
    case .nextPage: model.pinsPage.top += page
    case .firstRow: model.pinsPage.top = 0
    case .lastRow: model.pinsPage.top = .max / 2
    default: break
    }
    refresh(&model)
    return []
  }

  /// Works the differences out anew when what they are worked out from has changed.
  static func refresh(_ model: inout Model) {
    if model.pinsPage.comparison?.question != PinnedComparison.Question(model.work) {
      model.pinsPage.comparison = PinnedComparison(model)
    }
    let count = lines(of: model).count
    let most = count - Chrome.bodyArea(of: model.size).height
    model.pinsPage.top = max(0, min(model.pinsPage.top, most))
  }

  private static func lines(of model: Model) -> [PinLine] {
    let metrics = TextMetrics(ambiguousIsWide: model.ambiguousIsWide)
    return model.pinsPage.comparison.map {
      PinLines(comparison: $0, strings: model.strings, width: model.size.columns - 2, metrics: metrics).lines
    } ?? [.text(StyledLine(text: model.strings.pins.nothingPinned, style: .warning))]
  }

  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    let lines = lines(of: model)
    let top = model.pinsPage.top
    for (offset, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      let row = area.row + offset
      switch line {
      case .text(let text):
        frame.put(text.text, row: row, column: 1, width: area.width - 2, style: text.style)
      case .heading(let text):
        let used = frame.put(" \(text) ", row: row, column: 0, style: .heading)
        frame.horizontalRule(row: row, column: used, width: area.width - 1 - used)
      case .cells(let cells):
        var column = 1
        for (cell, width) in cells {
          frame.put(cell.text, row: row, column: column, width: width - 1, style: cell.style)
          column += width
        }
      }
    }
    frame.scrollMarks(
      beside: area, column: frame.size.columns - 1, above: top > 0, below: top + area.height < lines.count)
  }
}

extension Model {
  /// Makes the present selection A.
  mutating func pin() {
    let selection = work.selection
    history.record(.pin) { $0.pinned = selection }
    notice = .pinned
    topLayer.refresh(&self)
  }
}
