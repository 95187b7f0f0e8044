import CompareKit

extension IndustryPicker {
  /// The rows below the list that tell about the industry under the cursor.
  private static let detailHeight = 3

  private static func box(in area: Area) -> Area {
    area.centered(height: area.height, width: min(100, area.width - 2))
  }

  /// How many rows of the list show.
  static func listHeight(_ size: Size) -> Int {
    // Around it are two edges, the query and two rules.
    max(1, box(in: Chrome.bodyArea(of: size)).height - 5 - detailHeight)
  }

  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    guard let picker = model.picker else { return }
    let texts = model.strings.picker
    let box = box(in: area)
    frame.panel(box, title: texts.title)
    let inner = box.inset(rows: 1, columns: 2)
    picker.drawQuery(model, in: inner, on: &frame)
    frame.divider(of: box, row: inner.row + 1)
    let height = listHeight(model.size)
    let list = Area(row: inner.row + 2, column: inner.column, height: height, width: inner.width)
    picker.drawList(model, in: list, on: &frame)
    frame.divider(of: box, row: list.endRow)
    if let match = picker.current {
      let details = Area(
        row: list.endRow + 1, column: inner.column, height: detailHeight, width: inner.width)
      drawDetails(of: match, model, in: details, on: &frame)
    }
  }

  private func drawQuery(_ model: Model, in area: Area, on frame: inout Frame) {
    let texts = model.strings.picker
    let found = model.search == nil ? "" : texts.found(hits.count)
    let label = frame.put(texts.search, row: area.row, column: area.column, style: .label) + 1
    query.draw(
      on: &frame, row: area.row, column: area.column + label, width: area.width - label - 14, focused: true)
    frame.put(
      found, row: area.row, column: area.endColumn - 12, width: 12, style: .dim, alignment: .trailing)
  }

  private func drawList(_ model: Model, in area: Area, on frame: inout Frame) {
    let texts = model.strings.picker
    if hits.isEmpty {
      let text = model.search == nil ? texts.reading : texts.nothingFound
      frame.put(text, row: area.row, column: area.column + 2, width: area.width - 2, style: .dim)
    }
    for (row, hit) in hits.dropFirst(cursor.top).prefix(area.height).enumerated() {
      let isCurrent = cursor.top + row == cursor.index
      drawRow(hit, model, row: area.row + row, area, isCurrent: isCurrent, on: &frame)
    }
    if cursor.top > 0 { frame.put(frame.moreAbove, row: area.row - 1, column: area.endColumn - 1) }
    if cursor.top + area.height < hits.count {
      frame.put(frame.moreBelow, row: area.endRow, column: area.endColumn - 1)
    }
  }

  private func drawRow(
    _ hit: IndustryHit, _ model: Model, row: Int, _ area: Area, isCurrent: Bool, on frame: inout Frame
  ) {
    let texts = model.strings.picker
    let (level, code): (String, String) =
      switch hit.match {
      case .trade: (texts.trade, "")
      case .industry(let industry): (texts.level(industry.level), industry.code)
      }
    let style: Style = isCurrent ? .selected : .normal
    let word = hit.word.map { frame.metrics.clipped(texts.word($0), to: 22, ellipsis: frame.ellipsis) }
    let wordWidth = word.map { frame.metrics.width(of: $0) + 2 } ?? 0
    let name = frame.metrics.clipped(
      model.name(of: hit.match), to: area.width - 18 - wordWidth, ellipsis: frame.ellipsis)
    frame.fill(row: row, column: area.column, height: 1, width: area.width, style: style)
    if isCurrent { frame.put(frame.pointer, row: row, column: area.column, style: style) }
    frame.put(code, row: row, column: area.column + 2, width: 4, style: style)
    frame.put(level, row: row, column: area.column + 8, width: 8, style: isCurrent ? style : .dim)
    frame.put(name, row: row, column: area.column + 17, style: style)
    if let word {
      frame.put(
        word, row: row, column: area.endColumn - wordWidth + 1, width: wordWidth - 1,
        style: isCurrent ? style : .dim, alignment: .trailing)
    }
  }

  /// The name in both languages, and where the industry belongs or what the trade holds.
  private static func drawDetails(
    of match: IndustryMatch, _ model: Model, in area: Area, on frame: inout Frame
  ) {
    let other: Language = model.language == .ja ? .en : .ja
    let lineage: [String]
    switch match {
    case .trade(let trade):
      let names = trade.codes.compactMap { model.industries?[$0]?.name[model.language] }
      lineage = ["\(model.strings.picker.holds): " + names.joined(separator: " / ")]
    case .industry(let industry):
      let parents = model.industries?.ancestors(of: industry.code).dropFirst().reversed() ?? []
      lineage = parents.map { "\($0.code) \($0.name[model.language])" }
    }
    let path = lineage.joined(separator: " \(frame.separator) ")
    let lines = [match.name[other]] + frame.metrics.wrapped(path, to: area.width)
    for (row, line) in lines.prefix(area.height).enumerated() {
      frame.put(line, row: area.row + row, column: area.column, width: area.width, style: .dim)
    }
  }
}

extension Model {
  /// A match as the list names it: a trade with its codes.
  fileprivate func name(of match: IndustryMatch) -> String {
    switch match {
    case .trade: name(of: match.choice)
    case .industry(let industry): industry.name[language]
    }
  }
}
