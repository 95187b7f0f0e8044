import CompareKit

/// How the screen of best sets is divided: incidents at the left, sets at the right.
struct BestSetsLayout: Equatable, Sendable {
  private let body: Area

  init(_ size: Size) { body = Chrome.bodyArea(of: size) }

  /// Lines for the products and a rule.
  static let headerHeight = 2
  private var leftWidth: Int { max(20, min(44, body.width / 3)) }
  private var top: Int { body.row + Self.headerHeight }
  private var height: Int { max(1, body.height - Self.headerHeight) }

  var header: Area { Area(row: body.row, column: 0, height: Self.headerHeight, width: body.width) }
  /// Below the heading of the list.
  var scenarios: Area { Area(row: top + 1, column: 0, height: max(1, height - 1), width: leftWidth) }
  var sets: Area {
    Area(row: top + 1, column: leftWidth + 1, height: max(1, height - 1), width: body.width - leftWidth - 1)
  }
}

extension BestSetsPage {
  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    let layout = BestSetsLayout(frame.size)
    drawFamilies(model, in: layout.header, on: &frame)
    let rule = layout.scenarios.endColumn
    frame.verticalRule(row: layout.scenarios.row - 1, column: rule, height: layout.scenarios.height + 1)
    drawScenarios(model, in: layout.scenarios, on: &frame)
    drawSets(model, in: layout.sets, on: &frame)
  }

  private static func drawFamilies(_ model: Model, in area: Area, on frame: inout Frame) {
    var column = area.column + 1
    for family in model.catalog?.families ?? [] {
      let isCurrent = family.id == model.bestSetsPage.family
      let style: Style = isCurrent ? [.heading, .selected] : .label
      // Of two columns of a product, the one whose terms are taken.
      let side = isCurrent ? model.columnIndexForBestSet.flatMap { model.side(at: $0) } : nil
      let name = (side?.family ?? family.shortName)[model.language]
      column += frame.put(isCurrent ? "[\(name)]" : " \(name) ", row: area.row, column: column, style: style)
      column += 1
    }
    frame.horizontalRule(row: area.endRow - 1, column: 0, width: frame.size.columns)
  }

  private static func drawScenarios(_ model: Model, in area: Area, on frame: inout Frame) {
    let page = model.bestSetsPage
    let texts = model.strings.bestSets
    frame.put(
      frame.metrics.clipped(texts.scenarios, to: area.width - 2, ellipsis: frame.ellipsis),
      row: area.row - 1, column: 1, width: area.width - 1, style: .heading)
    var lines = [
      ("\(texts.present): \(model.work.scenario?.name[model.language] ?? "-")", page.isPresentTicked)
    ]
    lines += (model.catalog?.scenarios ?? []).map { ($0.name[model.language], page.ticked.contains($0.id)) }
    let cursor = page.scenarioCursor
    let current = page.pane == .scenarios ? cursor.index : nil
    let width = area.width - 2 - 4
    // The incident under the cursor is told in full, over as many lines as it takes.
    let items = lines.enumerated().map { index, line in
      index == current
        ? frame.metrics.wrapped(line.0, to: width)
        : [frame.metrics.clipped(line.0, to: width, ellipsis: frame.ellipsis)]
    }
    var top = cursor.top
    while let current, top < current, items[top...current].reduce(0, { $0 + $1.count }) > area.height {
      top += 1
    }
    var row = area.row
    var last = top
    for (index, item) in items.enumerated().dropFirst(top) where row < area.endRow {
      let style: Style = index == current ? .selected : lines[index].1 ? .normal : .dim
      if index == current { frame.put(frame.pointer, row: row, column: area.column, style: .keyHint) }
      for (offset, text) in item.prefix(area.endRow - row).enumerated() {
        let box = offset > 0 ? "    " : lines[index].1 ? "[x] " : "[ ] "
        frame.put(
          box + text, row: row + offset, column: area.column + 1, width: area.width - 2, style: style)
      }
      row += item.count
      last = index
    }
    frame.scrollMarks(
      beside: area, column: area.endColumn - 1, above: top > 0, below: last + 1 < lines.count)
  }

  private static func drawSets(_ model: Model, in area: Area, on frame: inout Frame) {
    let texts = model.strings.bestSets
    guard let result = model.bestSetsPage.result, !result.rows.isEmpty else {
      let text = model.bestSetsPage.isDue ? texts.working : texts.nothingTicked
      for (offset, line) in frame.metrics.wrapped(text, to: area.width - 3).enumerated() {
        frame.put(line, row: area.row + offset, column: area.column + 2, style: .warning)
      }
      return
    }
    let total = texts.total(YenFormat.string(result.total, model.language))
    frame.put(
      frame.metrics.clipped(total, to: area.width - 2, ellipsis: frame.ellipsis), row: area.row - 1,
      column: area.column + 1, width: area.width - 2, style: .label)
    let writer = BestSetLines(model: model, width: area.width - 3, metrics: frame.metrics)
    let items = result.rows.map(writer.lines)
    let current = model.bestSetsPage.setCursor.index
    let start = items.prefix(current).reduce(0) { $0 + $1.count }
    let count = items.reduce(0) { $0 + $1.count }
    let height = items.indices.contains(current) ? items[current].count : 1
    // The whole of the set under the cursor, in the middle where there is more than fits.
    let middle = start - max(0, area.height - height) / 2
    let top = max(0, min(middle, count - area.height))
    var line = 0
    for (index, item) in items.enumerated() {
      for (offset, text) in item.enumerated() {
        defer { line += 1 }
        guard line >= top, line < top + area.height else { continue }
        let row = area.row + line - top
        let isCurrent = index == current && model.bestSetsPage.pane == .sets && offset == 0
        if isCurrent { frame.put(frame.pointer, row: row, column: area.column, style: .keyHint) }
        frame.put(
          text.text, row: row, column: area.column + 1, width: area.width - 2,
          style: isCurrent ? text.style.union(.selected) : text.style)
      }
    }
    frame.scrollMarks(
      beside: area, column: frame.size.columns - 1, above: top > 0, below: top + area.height < count)
  }
}

/// A set of riders in words.
struct BestSetLines {
  let model: Model
  let width: Int
  let metrics: TextMetrics

  private var language: Language { model.language }
  private var texts: Strings.BestSets { model.strings.bestSets }

  func lines(_ row: BestSetsResult.Row) -> [StyledLine] {
    guard let family = model.catalog?.family(model.bestSetsPage.family), let plan = family.plan(row.plan)
    else { return [] }
    var lines: [StyledLine] = []
    func add(_ text: String, _ style: Style, indent: Int) {
      for line in metrics.wrapped(text, to: max(2, width - indent)) {
        lines.append(StyledLine(text: String(repeating: " ", count: indent) + line, style: style))
      }
    }
    if row.isFirst {
      var name = plan.name[language]
      if isPresent(row, family) { name += " \(texts.isPresent)" }
      add(name, Style.heading.union(plan.sale.style), indent: 0)
      if plan.sale.status != .current { add(plan.sale.text[language], .unknown, indent: 2) }
    }
    switch row.kind {
    case .only: break
    case .certain: add(texts.certain, .label, indent: 2)
    case .possible:
      add(texts.possible + (isPresent(row, family) ? " \(texts.isPresent)" : ""), .label, indent: 2)
    }
    add("\(texts.stays) \(model.strings.range(row.stays))", .barStays, indent: 2)
    if row.riders.isEmpty {
      add(row.kind == .certain ? texts.noCertainRiders : texts.noRiders, .dim, indent: 2)
    }
    for id in row.riders {
      let name = family.rider(id)?.name[language] ?? id
      add("+ \(name)" + loss(row.losses.first { $0.rider == id }), .normal, indent: 2)
    }
    return lines
  }

  private func loss(_ drop: BestSet.Drop?) -> String {
    guard let drop else { return "" }
    let more = model.strings.difference(drop.worst, drop.best)
    let text =
      drop.worst == 0
      ? texts.onlyPossible(model.strings.difference(drop.best, drop.best)) : texts.without(more)
    return language == .ja ? "：\(text)" : ": \(text)"
  }

  private func isPresent(_ row: BestSetsResult.Row, _ family: Family) -> Bool {
    guard let column = model.columnForBestSet, column.plan == row.plan else { return false }
    return column.riders.intersection(family.riders(of: row.plan).map(\.id)) == Set(row.riders)
  }
}
