import CompareKit

/// How the screen of gaps is divided.
struct GapsLayout: Equatable, Sendable {
  private let body: Area

  init(_ size: Size) { body = Chrome.bodyArea(of: size) }

  /// Lines above the rows: products, plans and a rule.
  static let headerHeight = 3
  var detailsHeight: Int { max(3, min(9, body.height / 4)) }

  var header: Area { Area(row: body.row, column: 0, height: Self.headerHeight, width: body.width) }
  var list: Area {
    Area(
      row: body.row + Self.headerHeight, column: 0,
      height: max(1, body.height - Self.headerHeight - detailsHeight - 1), width: body.width)
  }
  var details: Area {
    Area(row: list.endRow + 1, column: 0, height: detailsHeight, width: body.width)
  }

  var labelWidth: Int { max(20, min(44, body.width / 3)) }
  /// How many plans show side by side, and how wide each is.
  func columns(_ plans: Int) -> (count: Int, width: Int) {
    let room = max(1, body.width - labelWidth - 1)
    let count = max(1, min(plans, room / 17))
    return (count, max(1, room / count))
  }
}

extension GapsPage {
  /// A heading of an exposure, or one of its rows by number.
  private enum Line {
    case heading(Exposure)
    case row(Int)
  }

  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    guard let view = model.comparisonView else { return }
    let layout = GapsLayout(frame.size)
    let gaps = view.gaps
    let changed = view.changedColumns
    let sides = view.comparison.sides
    let (count, width) = layout.columns(sides.count)
    let current = model.comparisonPage.cursor.column
    let first = max(0, min(current - count / 2, sides.count - count))
    let shown = (first..<min(first + count, sides.count)).map {
      (index: $0, column: layout.labelWidth + ($0 - first) * width)
    }
    for (index, column) in shown {
      drawHead(
        sides[index], model.language, isCurrent: index == current, in: layout.header, column: column,
        width: width, on: &frame)
    }
    frame.horizontalRule(row: layout.header.endRow - 1, column: 0, width: frame.size.columns)
    if first > 0 {
      frame.put(frame.moreLeft, row: layout.header.row, column: layout.labelWidth - 1, style: .keyHint)
    }
    if first + count < sides.count {
      frame.put(frame.moreRight, row: layout.header.row, column: frame.size.columns - 1, style: .keyHint)
    }
    guard !gaps.isEmpty else { return drawNothing(model, in: layout.list, on: &frame) }

    let lines = lines(of: gaps)
    let row = lines.firstIndex { line in
      if case .row(let index) = line { index == model.gapsPage.cursor.index } else { false }
    }
    let top = max(0, min((row ?? 0) - layout.list.height / 2, lines.count - layout.list.height))
    for (offset, line) in lines.dropFirst(top).prefix(layout.list.height).enumerated() {
      let screenRow = layout.list.row + offset
      switch line {
      case .heading(let exposure):
        let used = frame.put(
          " \(exposure.name[model.language]) ", row: screenRow, column: 0, style: .heading)
        frame.horizontalRule(row: screenRow, column: used, width: frame.size.columns - 1 - used)
      case .row(let index):
        draw(
          gaps[index], index, model, changed[gaps[index].row] ?? [], at: screenRow, shown, width, layout,
          on: &frame)
      }
    }
    frame.scrollMarks(
      beside: layout.list, column: frame.size.columns - 1, above: top > 0,
      below: top + layout.list.height < lines.count)
    drawDetails(model, in: layout.details, on: &frame)
  }

  /// The product and the plan over a column.
  private static func drawHead(
    _ side: Comparison.Side, _ language: Language, isCurrent: Bool, in header: Area, column: Int,
    width: Int, on frame: inout Frame
  ) {
    let style: Style = isCurrent ? [.heading, .selected] : .heading
    for (line, name) in [side.family, side.plan.plan.name].enumerated() {
      let text = frame.metrics.clipped(name[language], to: width - 2, ellipsis: frame.ellipsis)
      frame.put(
        text, row: header.row + line, column: column + 1, width: width - 2,
        style: line == 0 ? style : style.union(side.plan.plan.sale.style))
    }
  }

  private static func lines(of gaps: [Gap]) -> [Line] {
    var lines: [Line] = []
    for (index, gap) in gaps.enumerated() {
      if index == 0 || gaps[index - 1].exposure.id != gap.exposure.id {
        lines.append(.heading(gap.exposure))
      }
      lines.append(.row(index))
    }
    return lines
  }

  /// A row with its plans; `changed` are the ids of the columns that the last change changed.
  private static func draw(
    _ gap: Gap, _ index: Int, _ model: Model, _ changed: Set<String>, at row: Int,
    _ shown: [(index: Int, column: Int)], _ width: Int, _ layout: GapsLayout, on frame: inout Frame
  ) {
    let texts = model.strings.gaps
    let isCurrent = index == model.gapsPage.cursor.index
    if isCurrent { frame.put(frame.pointer, row: row, column: 0, style: .keyHint) }
    let name = frame.metrics.clipped(
      gap.name[model.language], to: layout.labelWidth - 3, ellipsis: frame.ellipsis)
    frame.put(name, row: row, column: 2, width: layout.labelWidth - 3, style: .label)
    let isClass = model.catalog?.coverageClass(gap.row) != nil
    for (side, column) in shown {
      let cell = gap.cells[side]
      let sign = GapSign(cell, isClass: isClass)
      let word = sign.word(texts) ?? cell?.text[model.language] ?? ""
      var text = "\(sign.sign(ascii: frame.borders.isASCII)) \(word)"
      if sign == .covered || sign == .conditional, cell?.riders.isEmpty == false { text += texts.chosen }
      var style = sign.style
      if let id = model.comparisonView?.comparison.sides[side].id, changed.contains(id) {
        style.insert(.changed)
        frame.put(frame.changeSign, row: row, column: column, style: .changeSign)
      }
      if isCurrent && side == model.comparisonPage.cursor.column { style.insert(.selected) }
      frame.put(
        frame.metrics.clipped(text, to: width - 2, ellipsis: frame.ellipsis), row: row, column: column + 1,
        width: width - 2, style: style)
    }
  }

  private static func drawNothing(_ model: Model, in area: Area, on frame: inout Frame) {
    var row = area.row + 1
    for (number, text) in model.strings.gaps.nothingTicked.enumerated() {
      for line in frame.metrics.wrapped(text, to: area.width - 6) where row < frame.size.rows - 2 {
        frame.put(line, row: row, column: 3, style: number == 0 ? .warning : .normal)
        row += 1
      }
    }
  }

  /// Everything about the cell under the cursor, below a rule that names it.
  private static func drawDetails(_ model: Model, in area: Area, on frame: inout Frame) {
    frame.horizontalRule(row: area.row - 1, column: 0, width: frame.size.columns)
    guard let gap = model.currentGap, let side = model.currentSide, let catalog = model.catalog else {
      return
    }
    let title = " \(gap.name[model.language]) / \(side.title[model.language]) "
    frame.put(
      frame.metrics.clipped(title, to: frame.size.columns - 4, ellipsis: frame.ellipsis), row: area.row - 1,
      column: 1, style: .heading)
    let lines =
      model.currentGapCell.map {
        CellText(cell: $0, catalog: catalog, strings: model.strings)
          .lines(width: area.width - 3, metrics: frame.metrics)
      } ?? [StyledLine(text: model.strings.comparison.noCell, style: .dim)]
    for (offset, line) in lines.prefix(area.height).enumerated() {
      frame.put(line.text, row: area.row + offset, column: 2, width: area.width - 3, style: line.style)
    }
    if lines.count > area.height {
      frame.put(frame.moreBelow, row: area.endRow - 1, column: frame.size.columns - 1, style: .keyHint)
    }
  }
}
