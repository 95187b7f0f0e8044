import CompareKit

extension ComparisonPage {
  static func hint(_ model: Model) -> String {
    if model.comparisonPage.showsDifferencesOnly { return model.strings.comparison.differencesOnly }
    let hasChanges = model.comparisonView?.changes.isEmpty == false
    return hasChanges ? model.strings.comparison.hint : model.strings.comparison.start
  }

  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    guard let view = model.comparisonView else { return }
    let layout = ComparisonLayout(frame.size)
    let drawing = ComparisonDrawing(model: model, view: view, layout: layout)
    drawing.drawHeader(on: &frame)
    drawing.drawRows(on: &frame)
    drawing.drawDetails(on: &frame)
  }
}

/// Draws the parts of the comparison.
struct ComparisonDrawing {
  let model: Model
  let view: ComparisonView
  let layout: ComparisonLayout

  private var grid: ComparisonGrid { view.grid }
  private var cursor: ComparisonCursor { model.comparisonPage.cursor }
  private var language: Language { model.language }
  private var sides: [Comparison.Side] { view.comparison.sides }

  /// The plans that show, with the column of the terminal each starts at.
  private var shown: [(index: Int, column: Int)] {
    (0..<grid.visibleColumns).compactMap { place in
      let index = cursor.first + place
      guard sides.indices.contains(index) else { return nil }
      return (index, layout.grid.column + grid.labelWidth + place * grid.cellWidth)
    }
  }

  // MARK: Header

  /// The section that shows first, and each plan: product, plan, and how it stands.
  func drawHeader(on frame: inout Frame) {
    let area = layout.header
    let item = grid.items.last { $0.start <= cursor.top }
    let section = item.map { view.comparison.sections[$0.section].name[language] } ?? ""
    for (line, text) in frame.metrics.wrapped(section, to: grid.labelWidth - 3).prefix(2).enumerated() {
      frame.put(text, row: area.row + line, column: 1, width: grid.labelWidth - 2, style: .heading)
    }
    for (index, column) in shown {
      let side = sides[index]
      let isCurrent = index == cursor.column
      let style: Style = isCurrent ? [.heading, .selected] : .heading
      let width = grid.cellWidth - 2
      put(side.family[language], row: area.row, column, width, style, &frame)
      let plan = frame.metrics.wrapped(
        side.plan.plan.name[language], to: width, lines: area.height - 2, ellipsis: frame.ellipsis)
      for line in 0..<(area.height - 2) {
        let text = line < plan.count ? plan[line] : ""
        let look = text.isEmpty ? style : style.union(side.plan.plan.sale.style)
        put(text, row: area.row + 1 + line, column, width, look, &frame)
      }
    }
    frame.horizontalRule(row: area.endRow - 1, column: 0, width: frame.size.columns)
    drawPlanSteps(on: &frame)
    if cursor.first > 0 {
      frame.put(
        frame.moreLeft, row: area.row, column: layout.grid.column + grid.labelWidth - 1, style: .keyHint)
    }
    if cursor.first + grid.visibleColumns < sides.count {
      frame.put(frame.moreRight, row: area.row, column: frame.size.columns - 1, style: .keyHint)
    }
  }

  /// On the rule below: what the next plan up and down would change of the loss in the column looked at.
  private func drawPlanSteps(on frame: inout Frame) {
    guard let worth = model.worth else { return }
    let width = frame.size.columns - 2
    let loss = worth.scenario.name[language]
    // The amounts come before the names: where all doesn't fit, the loss and then the plans, which the keys
    // tell as well, are shortened.
    let texts = [(Int.max, true), (16, true), (Int.max, false), (16, false)].compactMap { most, named in
      let steps = worth.steps(column: cursor.column, named: named, model.strings)
      let name = frame.metrics.clipped(loss, to: most, ellipsis: frame.ellipsis)
      return steps.isEmpty ? nil : " \(model.strings.worth.steps(name)): \(steps) "
    }
    guard let text = texts.first(where: { frame.metrics.width(of: $0) <= width }) ?? texts.last else {
      return
    }
    let fitting = frame.metrics.clipped(text, to: width, ellipsis: frame.ellipsis)
    frame.put(fitting, row: layout.header.endRow - 1, column: 1, style: .dim)
  }

  private func put(
    _ text: String, row: Int, _ column: Int, _ width: Int, _ style: Style, _ frame: inout Frame
  ) {
    let clipped = frame.metrics.clipped(text, to: width, ellipsis: frame.ellipsis)
    frame.put(clipped, row: row, column: column + 1, width: width, style: style)
  }

  // MARK: Rows

  func drawRows(on frame: inout Frame) {
    let area = layout.grid
    var canvas = Frame(
      size: Size(rows: area.height, columns: area.width), borders: frame.borders, metrics: frame.metrics)
    let current = model.currentRow
    for item in grid.items
    where item.start + item.height > cursor.top && item.start < cursor.top + area.height {
      let line = item.start - cursor.top
      if let row = item.row {
        let compared = view.comparison.sections[item.section].rows[row]
        draw(item, compared, line: line, isCurrent: item == current, on: &canvas)
      } else {
        drawHeading(item, line: line, on: &canvas)
      }
    }
    frame.put(canvas, row: area.row, column: area.column)
    frame.scrollMarks(
      beside: area, column: frame.size.columns - 1, above: cursor.top > 0,
      below: cursor.top + area.height < grid.height)
  }

  private func drawHeading(_ item: ComparisonGrid.Item, line: Int, on canvas: inout Frame) {
    let used = canvas.put(" \(item.label[0]) ", row: line, column: 0, style: .heading)
    canvas.horizontalRule(row: line, column: used, width: canvas.size.columns - used)
  }

  private func draw(
    _ item: ComparisonGrid.Item, _ row: Comparison.Row, line: Int, isCurrent: Bool,
    on canvas: inout Frame
  ) {
    if row.matters { canvas.put(canvas.matterSign, row: line, column: 0, style: .keyHint) }
    let style: Style = row.differs ? [.label, .differing] : .label
    for (offset, text) in item.label.enumerated() {
      canvas.put(text, row: line + offset, column: 1, width: grid.labelWidth - 2, style: style)
    }
    canvas.verticalRule(row: line, column: grid.labelWidth - 1, height: item.height)
    for (index, column) in shown {
      draw(
        item, row, index, line: line, column: column - layout.grid.column,
        isSelected: isCurrent && index == cursor.column, on: &canvas)
    }
  }

  private func draw(
    _ item: ComparisonGrid.Item, _ row: Comparison.Row, _ index: Int, line: Int, column: Int,
    isSelected: Bool, on canvas: inout Frame
  ) {
    let lines = item.cells[index]
    let place = CellPlace(
      section: view.comparison.sections[item.section].id, row: row.id, column: sides[index].id)
    let hasChanged = view.changes.contains(place)
    var style = row.cells[index]?.style ?? .dim
    if hasChanged { style.insert(.changed) }
    if isSelected { style.insert(.selected) }
    let width = grid.cellWidth - 2
    if hasChanged { canvas.put(canvas.changeSign, row: line, column: column, style: .changeSign) }
    for offset in 0..<item.height {
      let text = offset < lines.count ? lines[offset] : ""
      canvas.put(text, row: line + offset, column: column + 1, width: width, style: style)
    }
    if lines.isEmpty { canvas.put("-", row: line, column: column + 1, style: style.union(.dim)) }
  }

  // MARK: Details

  /// Everything about the cell under the cursor, below a rule that names it.
  func drawDetails(on frame: inout Frame) {
    let area = layout.details
    frame.horizontalRule(row: area.row - 1, column: 0, width: frame.size.columns)
    guard let row = model.currentComparedRow, let side = model.currentSide else { return }
    let title = " \(row.name[language]) / \(side.title[language]) "
    frame.put(
      frame.metrics.clipped(title, to: frame.size.columns - 4, ellipsis: frame.ellipsis), row: area.row - 1,
      column: 1, style: .heading)
    let lines = model.currentCellText(width: area.width - 3, metrics: frame.metrics)
    for (offset, line) in lines.prefix(area.height).enumerated() {
      frame.put(line.text, row: area.row + offset, column: 2, width: area.width - 3, style: line.style)
    }
    if lines.count > area.height {
      frame.put(frame.moreBelow, row: area.endRow - 1, column: frame.size.columns - 1, style: .keyHint)
    }
  }
}

extension SaleStatus {
  /// What it means for the name of a plan.
  var style: Style {
    switch status {
    case .superseded, .olderGeneration: .superseded
    case .current, .unconfirmed: .normal
    }
  }
}

extension Cell {
  /// What the state of a cell means on the screen.
  var style: Style {
    var style: Style =
      switch state {
      case .notStated, .byQuote: .unknown
      case .notCovered: .notCovered
      case .amount, .ratio, .formula, .yes, .conditional, .byRider: .normal
      }
    if isEntered { style.insert(.entered) }
    return style
  }
}
