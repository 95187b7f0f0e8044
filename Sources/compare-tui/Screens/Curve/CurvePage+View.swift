import CompareKit

/// How the picture is divided: a line for the incident, the charts, the axis, and the break points.
struct CurveLayout: Equatable, Sendable {
  let body: Area
  /// How many plans show, and lines for each: its name, and the chart.
  let visible: Int
  let chartHeight: Int

  static let labelWidth = 9
  private static let leastHeight = 3

  init(_ size: Size, plans: Int) {
    body = Chrome.bodyArea(of: size)
    breaksHeight = max(2, min(6, body.height / 5))
    let room = max(1, body.height - 2 - breaksHeight - 1)
    visible = max(1, min(plans, room / Self.leastHeight))
    chartHeight = max(1, min(12, room / visible) - 1)
  }

  let breaksHeight: Int
  /// The columns of each of the two charts of a plan.
  var plotWidth: Int { max(7, (body.width - Self.labelWidth - 3) / 2) }
  var leftPlot: Int { Self.labelWidth }
  var rightPlot: Int { Self.labelWidth + plotWidth + 2 }

  func row(of place: Int) -> Int { body.row + 1 + place * (chartHeight + 1) }
  var axisRow: Int { row(of: visible) }
  var breaks: Area {
    Area(row: axisRow + 2, column: 0, height: max(1, body.endRow - axisRow - 2), width: body.width)
  }

  /// The column of a chart that a size stands in.
  func column(of records: Int) -> Int {
    max(0, LogScale.step(of: records)) * (plotWidth - 1) / CurveFigure.lastStep
  }

  /// The step of the scale that a column of a chart shows.
  func step(at column: Int) -> Int {
    (column * CurveFigure.lastStep + plotWidth - 2) / max(1, plotWidth - 1)
  }
}

extension CurvePage {
  static func draw(_ model: Model, in area: Area, on frame: inout Frame) {
    guard let figure = model.curvePage.figure, let first = figure.plans.first else {
      return drawNothing(model, in: area, on: &frame)
    }
    let layout = CurveLayout(frame.size, plans: figure.plans.count)
    let texts = model.strings.curve
    let current = min(model.comparisonPage.cursor.column, figure.plans.count - 1)
    let top = max(0, min(current - layout.visible / 2, figure.plans.count - layout.visible))
    let records = model.curvePage.records
    let loss = first.curve.loss(records: records)?.total ?? 0
    let name = model.work.scenario?.name[model.language] ?? ""
    let size = texts.size(model.strings.count(records), YenFormat.string(loss, model.language))
    let room = area.width - 4 - frame.metrics.width(of: size)
    frame.put(
      frame.metrics.clipped(name, to: room, ellipsis: frame.ellipsis), row: area.row, column: 1, style: .label
    )
    frame.put(
      size, row: area.row, column: area.width - 1 - frame.metrics.width(of: size), style: [.heading])
    let drawing = CurveDrawing(model: model, figure: figure, layout: layout)
    for place in 0..<layout.visible where figure.plans.indices.contains(top + place) {
      drawing.draw(figure.plans[top + place], at: place, isCurrent: top + place == current, on: &frame)
    }
    if top > 0 { frame.put(frame.moreAbove, row: layout.row(of: 0), column: area.width - 1, style: .keyHint) }
    if top + layout.visible < figure.plans.count {
      frame.put(frame.moreBelow, row: layout.axisRow - 1, column: area.width - 1, style: .keyHint)
    }
    drawing.drawAxis(on: &frame)
    drawing.drawBreaks(of: figure.plans[current], on: &frame)
  }

  private static func drawNothing(_ model: Model, in area: Area, on frame: inout Frame) {
    let texts = model.strings.curve
    let name = model.work.scenario.map { model.language == .ja ? "「\($0.name.ja)」" : "“\($0.name.en)”" }
    let paragraphs = name.map { [$0] + texts.noSize } ?? [texts.noScenario]
    let lines = paragraphs.flatMap { frame.metrics.wrapped($0, to: area.width - 6) }
    for (offset, line) in lines.prefix(max(0, area.height - 1)).enumerated() {
      frame.put(line, row: area.row + 1 + offset, column: 3, style: offset == 0 ? .warning : .normal)
    }
  }
}
