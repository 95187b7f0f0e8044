import CompareKit

/// Draws the charts of plans, their axis, and the break points of one.
struct CurveDrawing {
  let model: Model
  let figure: CurveFigure
  let layout: CurveLayout

  private var texts: Strings.Curve { model.strings.curve }
  private var language: Language { model.language }
  private var records: Int { model.curvePage.records }

  /// A plan: its name and amounts at the marker, and below them what is paid and what stays.
  func draw(_ plan: CurveFigure.Plan, at place: Int, isCurrent: Bool, on frame: inout Frame) {
    let row = layout.row(of: place)
    let outcome = plan.curve.outcome(records: records)
    let paid = outcome.map { "\(texts.paid) \(model.strings.range($0.paid))" } ?? ""
    let stays = outcome.map { "\(texts.stays) \(model.strings.range($0.stays))" } ?? ""
    if isCurrent { frame.put(frame.pointer, row: row, column: 0, style: .keyHint) }
    // What the plan is called gives way to the amounts.
    let end = layout.body.width - 1
    let staysColumn = max(
      1, min(layout.rightPlot, end - frame.metrics.width(of: stays)))
    let paidColumn = max(1, staysColumn - 2 - frame.metrics.width(of: paid))
    let name = frame.metrics.clipped(plan.title[language], to: paidColumn - 2, ellipsis: frame.ellipsis)
    frame.put(name, row: row, column: 1, style: isCurrent ? [.heading, .selected] : .heading)
    frame.put(paid, row: row, column: paidColumn, style: .barPaid)
    frame.put(stays, row: row, column: staysColumn, style: .barStays)

    drawScale(at: row + 1, on: &frame)
    for column in 0..<layout.plotWidth {
      let outcome = plan.outcomes[min(plan.outcomes.count - 1, layout.step(at: column))]
      draw(outcome.paid, .barPaid, at: row + 1, column: layout.leftPlot + column, on: &frame)
      draw(outcome.stays, .barStays, at: row + 1, column: layout.rightPlot + column, on: &frame)
    }
    let marker = layout.column(of: records)
    for line in 1...layout.chartHeight {
      for plot in [layout.leftPlot, layout.rightPlot] {
        frame.mark(row: row + line, columns: plot + marker..<plot + marker + 1, .selected)
      }
    }
  }

  /// Amounts at the top of the axis, at its foot, and between them where there is room.
  private func drawScale(at row: Int, on frame: inout Frame) {
    let top = figure.topDecade
    for line in 0..<layout.chartHeight {
      let above = layout.chartHeight - line
      let isLabelled = line == 0 || line == layout.chartHeight - 1 || layout.chartHeight >= 5
      // The decade that begins or ends in this line, if one does.
      let decades = top - figure.bottomDecade
      let decade = figure.bottomDecade + above * decades / layout.chartHeight
      let before = figure.bottomDecade + (above - 1) * decades / layout.chartHeight
      var label = ""
      if line == layout.chartHeight - 1 && layout.chartHeight > 1 {
        label = amount(figure.bottomDecade)
      } else if isLabelled, decade != before {
        label = amount(decade)
      }
      frame.put(
        label, row: row + line, column: 0, width: CurveLayout.labelWidth - 1, style: .dim,
        alignment: .trailing)
      for plot in [layout.leftPlot, layout.rightPlot] {
        frame.put(frame.borders.vertical, row: row + line, column: plot - 1)
      }
    }
  }

  private func amount(_ decade: Int) -> String {
    YenFormat.string(LogScale.number(at: decade * LogScale.stepsPerDecade), language)
  }

  /// A bar: solid up to what is certain, shaded up to what is possible.
  private func draw(
    _ amounts: ClosedRange<Int>, _ style: Style, at row: Int, column: Int, on frame: inout Frame
  ) {
    let low = level(of: amounts.lowerBound)
    let high = level(of: amounts.upperBound)
    let marks = CurveMarks(ascii: frame.borders.isASCII)
    for line in 0..<layout.chartHeight {
      let base = (layout.chartHeight - 1 - line) * CurveMarks.levels
      if low > base {
        frame.put(
          marks.solid(min(CurveMarks.levels, low - base)), row: row + line, column: column, style: style)
      } else if high > base {
        frame.put(marks.shade, row: row + line, column: column, style: .barUncertain)
      }
    }
  }

  /// Eighths of a line, from the foot of the axis; at least one for anything.
  private func level(of amount: Int) -> Int {
    guard amount > 0 else { return 0 }
    let bottom = figure.bottomDecade * LogScale.stepsPerDecade
    let span = figure.topDecade * LogScale.stepsPerDecade - bottom
    let step = LogScale.step(of: amount) - bottom
    return max(1, step * layout.chartHeight * CurveMarks.levels / span)
  }

  /// Sizes below the charts, with a sign where the marker stands.
  func drawAxis(on frame: inout Frame) {
    let row = layout.axisRow
    for plot in [layout.leftPlot, layout.rightPlot] {
      var free = 0
      for (decade, label) in texts.axis.enumerated() {
        let width = frame.metrics.width(of: label)
        let tick = layout.column(of: LogScale.number(at: decade * LogScale.stepsPerDecade))
        let column = min(tick, layout.plotWidth - width)
        guard column >= free else { continue }
        frame.put(label, row: row, column: plot + column, style: .dim)
        free = column + width + 1
      }
      let marker = layout.column(of: records)
      // A size under the marker is marked instead of covered.
      if frame[row, plot + marker] == .blank() {
        frame.put(frame.borders.isASCII ? "^" : "▲", row: row, column: plot + marker, style: .keyHint)
      } else {
        frame.mark(row: row, columns: plot + marker..<plot + marker + 1, .selected)
      }
    }
    frame.put(
      texts.records, row: row, column: 0, width: CurveLayout.labelWidth - 1, style: .dim, alignment: .trailing
    )
  }

  /// Where the limits of a plan are exceeded, in words, below a rule that names it.
  func drawBreaks(of plan: CurveFigure.Plan, on frame: inout Frame) {
    let area = layout.breaks
    frame.horizontalRule(row: area.row - 1, column: 0, width: area.width)
    let marks = CurveMarks(ascii: frame.borders.isASCII)
    let legend = texts.legend(String(marks.solid(CurveMarks.levels)), String(marks.shade))
    let legendColumn = area.width - 3 - frame.metrics.width(of: legend)
    let heading = frame.metrics.clipped(
      texts.breaks(plan.title[language]), to: max(0, legendColumn - 4), ellipsis: frame.ellipsis)
    frame.put(" \(heading) ", row: area.row - 1, column: 1, style: .heading)
    frame.put(" \(legend) ", row: area.row - 1, column: legendColumn, style: .dim)
    guard !plan.breakPoints.isEmpty else {
      frame.put(texts.noBreaks, row: area.row, column: 2, width: area.width - 4, style: .dim)
      return
    }
    let breaks = BreakLines(
      plan.breakPoints.map { (text(of: $0), .init(of: $0.records, marker: records)) }, width: area.width - 4,
      height: area.height, metrics: frame.metrics)
    for (offset, line) in breaks.lines.dropFirst(breaks.top).prefix(area.height).enumerated() {
      frame.put(line.text, row: area.row + offset, column: 2, width: area.width - 4, style: line.style)
    }
    frame.scrollMarks(
      beside: area, column: area.width - 1, above: breaks.top > 0,
      below: breaks.top + area.height < breaks.lines.count)
  }

  private func text(of point: SizeCurve.BreakPoint) -> String {
    let cover = point.name[language]
    let reading =
      switch point.world {
      case .worst: texts.atWorst
      case .best: texts.atBest
      case nil: ""
      }
    guard point.records == SizeCurve.records.lowerBound else {
      return texts.from(cover, model.strings.count(point.records)) + reading
    }
    if point.world == .worst && !point.isLimitKnown { return texts.unknown(cover) }
    return texts.always(cover) + reading
  }
}

/// The signs that bars are drawn with.
struct CurveMarks {
  /// Steps of a line.
  static let levels = 8

  let ascii: Bool

  func solid(_ level: Int) -> Unicode.Scalar {
    let marks: [Unicode.Scalar] =
      ascii
      ? [".", ".", ":", ":", "=", "=", "#", "#"] : ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    return marks[max(1, min(Self.levels, level)) - 1]
  }

  /// What may be paid or stay.
  var shade: Unicode.Scalar { ascii ? "?" : "░" }
}
