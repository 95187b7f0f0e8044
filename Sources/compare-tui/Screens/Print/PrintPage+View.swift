import CompareKit

extension PrintPage {
  /// How many lines of the sheet show, below a line about it and a rule.
  static func rows(_ size: Size) -> Int { max(1, Chrome.bodyArea(of: size).height - 2) }

  static func hint(_ model: Model) -> String {
    let texts = model.strings.print
    guard model.work.scenario != nil else { return texts.hint }
    return model.printsIncident ? texts.withIncident : texts.withoutIncident
  }

  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    let page = model.printPage
    guard let text = page.text else { return }
    drawHead(model, text, in: area, on: &frame)
    let height = rows(frame.size)
    let row = area.row + 2
    for (line, words) in text.lines.dropFirst(page.top).prefix(height).enumerated() {
      frame.put(words, row: row + line, column: -page.left, width: page.width)
    }
    // The edge of the paper, where it shows.
    frame.verticalRule(row: row, column: page.width - page.left, height: height)
  }

  /// Which sheet it is, how wide, and which part of it shows.
  private static func drawHead(_ model: Model, _ text: SheetText, in area: Area, on frame: inout Frame) {
    let page = model.printPage
    let texts = model.strings.print
    let last = min(page.top + rows(frame.size), text.lines.count)
    let place = texts.lines(page.top + 1, last, text.lines.count)
    let placeWidth = frame.metrics.width(of: place)
    frame.put(
      texts.sheet(text.sheet.number, page.width), row: area.row, column: 1,
      width: area.width - placeWidth - 7, style: .heading)
    frame.put(place, row: area.row, column: area.endColumn - placeWidth - 1, style: .dim)
    let signs = [
      (page.left > 0, frame.moreLeft), (page.left + area.width < page.width, frame.moreRight),
      (page.top > 0, frame.moreAbove), (last < text.lines.count, frame.moreBelow),
    ]
    for (place, (isMore, sign)) in signs.enumerated() where isMore {
      frame.put(sign, row: area.row, column: area.endColumn - placeWidth - 6 + place, style: .keyHint)
    }
    frame.horizontalRule(row: area.row + 1, column: area.column, width: area.width)
  }
}
