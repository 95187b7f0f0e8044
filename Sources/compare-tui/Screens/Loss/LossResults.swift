import CompareKit

/// Draws what each plan pays of a loss and what stays.
struct LossResults {
  let model: Model
  let scenario: Scenario

  private var texts: Strings.Loss { model.strings.loss }
  private var language: Language { model.language }

  /// A line of the results.
  private enum Line {
    case blank
    case text(String, Style)
    case plan(title: String, figures: [StyledLine], isCurrent: Bool)
    case figures([StyledLine])
    case bar(Outcome, loss: Int)
  }

  func draw(in area: Area, on frame: inout Frame) {
    drawRule(in: area, on: &frame)
    guard let view = model.lossView, !view.settlements.isEmpty else { return }
    let room = Area(
      row: area.row + 1, column: area.column + 1, height: area.height - 1, width: area.width - 2)
    var lines: [Line] = []
    var starts: [Int] = []
    let isRoomy = room.height >= 24
    for (index, settlement) in view.settlements.enumerated() {
      if isRoomy, index > 0 { lines.append(.blank) }
      starts.append(lines.count)
      lines += block(settlement, index, width: room.width, frame.metrics)
    }
    // The column looked at shows from its first line.
    let start = starts[min(starts.count - 1, model.currentColumn)]
    let top = lines.count <= room.height ? 0 : max(0, min(start, lines.count - room.height))
    for (offset, line) in lines.dropFirst(top).prefix(room.height).enumerated() {
      draw(line, row: room.row + offset, room, on: &frame)
    }
    frame.scrollMarks(
      beside: room, column: area.endColumn - 1, above: top > 0, below: top + room.height < lines.count)
  }

  /// The rule above: the whole loss, and what the bars mean.
  private func drawRule(in area: Area, on frame: inout Frame) {
    frame.horizontalRule(row: area.row, column: area.column, width: area.width)
    let total = YenFormat.string(scenario.total, language)
    var title = " \(texts.total) \(total) "
    let warns = model.work.hasUnreadableLoss
    if !warns, scenario.lines.contains(where: \.isIllustrative) { title += texts.withIllustrative + " " }
    var column = area.column + 1
    column += frame.put(title, row: area.row, column: column, style: .heading)
    if warns {
      let text = frame.metrics.clipped(
        "\(texts.someUnreadable) ", to: area.endColumn - column, ellipsis: frame.ellipsis)
      frame.put(text, row: area.row, column: column, style: .warning)
      return
    }
    let signs = [
      (frame.barPaid, Style.barPaid, texts.paid), (frame.barUncertain, .barUncertain, texts.uncertain),
      (frame.barStays, .barStays, texts.stays),
    ]
    let width = signs.reduce(1) { $0 + frame.metrics.width(of: $1.2) + 2 }
    guard column + width < area.endColumn else { return }
    column = area.endColumn - width - 1
    for (sign, style, name) in signs {
      frame.put(" ", row: area.row, column: column, width: 1)
      frame.put(sign, row: area.row, column: column + 1, style: style)
      column += 2 + frame.put(name, row: area.row, column: column + 2, style: .dim)
    }
    frame.put(" ", row: area.row, column: column, width: 1)
  }

  /// What narrows a range most is shown with it; all of it with the steps.
  private static let narrowingsShown = 2

  /// A plan: what it pays and leaves, a bar, the reasons, and the other order where it matters.
  private func block(
    _ settlement: IncidentSettlement, _ index: Int, width: Int, _ metrics: TextMetrics
  ) -> [Line] {
    let outcome = settlement.outcome
    let title = model.side(at: index)?.title[language] ?? ""
    let figures = [
      StyledLine(text: "\(texts.paid) \(model.strings.range(outcome.paid))", style: .barPaid),
      StyledLine(text: "  ", style: .normal),
      StyledLine(text: "\(texts.stays) \(model.strings.range(outcome.stays))", style: .barStays),
    ]
    let isCurrent = index == model.currentColumn
    // The end of a plan's name tells it from the next: it is never cut for the figures.
    let fits = metrics.width(of: title) + 2 + self.width(of: figures, metrics) <= width
    var lines: [Line] = [.plan(title: title, figures: fits ? figures : [], isCurrent: isCurrent)]
    if !fits { lines.append(.figures(figures)) }
    lines.append(.bar(outcome, loss: settlement.loss))
    let reasons = Reason.allCases.compactMap { reason -> String? in
      let range = outcome.range(of: reason)
      return range.upperBound > 0 ? "\(reason.name[language]) \(model.strings.range(range))" : nil
    }
    func add(_ text: String, _ style: Style) {
      lines += metrics.wrapped(text, to: max(4, width - 2)).map { .text($0, style) }
    }
    if !reasons.isEmpty {
      add(texts.reasons(reasons.joined(separator: language == .ja ? "、" : "; ")), .normal)
    }
    if let other = settlement.otherOrder, other.paid != outcome.paid {
      add(texts.otherOrder(model.strings.range(other.paid)), .unknown)
    }
    if let narrowing = model.lossView.flatMap({
      $0.narrowings.indices.contains(index) ? $0.narrowings[index] : nil
    }),
      let side = model.side(at: index), let catalog = model.catalog
    {
      let phrases = NarrowingPhrases(side.plan, catalog, of: scenario, style: .short)
      let told = phrases.told(narrowing).map { $0[language] }
      for text in told.prefix(Self.narrowingsShown) { add(texts.narrowing(text), .unknown) }
      let more = told.count - Self.narrowingsShown
      if more > 0 { add(texts.moreNarrowing(more), .unknown) }
    }
    if let comparison = model.comparisonView?.comparison, let side = model.side(at: index) {
      let aside = comparison.exclusionsLeftAside(by: side).map { $0[language] }
      if !aside.isEmpty {
        add(texts.leftAside(aside.joined(separator: language == .ja ? "、" : "; ")), .unknown)
      }
    }
    return lines
  }

  private func width(of figures: [StyledLine], _ metrics: TextMetrics) -> Int {
    figures.reduce(0) { $0 + metrics.width(of: $1.text) }
  }

  private func draw(_ figures: [StyledLine], row: Int, column: Int, on frame: inout Frame) {
    var column = column
    for part in figures { column += frame.put(part.text, row: row, column: column, style: part.style) }
  }

  private func draw(_ line: Line, row: Int, _ room: Area, on frame: inout Frame) {
    switch line {
    case .blank: break
    case .text(let text, let style):
      frame.put(text, row: row, column: room.column + 2, width: room.width - 2, style: style)
    case .plan(let title, let figures, let isCurrent):
      let width = min(room.width, width(of: figures, frame.metrics))
      let style: Style = isCurrent ? [.heading, .selected] : .heading
      let name = frame.metrics.clipped(title, to: room.width - width, ellipsis: frame.ellipsis)
      frame.put(name, row: row, column: room.column, style: style)
      draw(figures, row: row, column: room.endColumn - width, on: &frame)
    case .figures(let figures): draw(figures, row: row, column: room.column + 2, on: &frame)
    case .bar(let outcome, let loss):
      let bar = LossBar(outcome, loss: loss, width: room.width)
      frame.fill(
        row: row, column: room.column, height: 1, width: bar.paid, with: frame.barPaid, style: .barPaid)
      frame.fill(
        row: row, column: room.column + bar.paid, height: 1, width: bar.uncertain, with: frame.barUncertain,
        style: .barUncertain)
      frame.fill(
        row: row, column: room.column + bar.paid + bar.uncertain, height: 1, width: bar.stays,
        with: frame.barStays, style: .barStays)
    }
  }
}

/// How a bar divides a width: what is surely paid, what is not known, and what surely stays.
struct LossBar: Equatable, Sendable {
  let paid: Int
  let uncertain: Int
  let stays: Int

  /// The parts add up to `width`, and one that isn't nothing shows where there is room for it.
  init(_ outcome: Outcome, loss: Int, width: Int) {
    guard loss > 0, width > 0 else {
      (paid, uncertain, stays) = (0, 0, 0)
      return
    }
    func share(_ amount: Int) -> Int {
      let cells = Ratio(amount, loss).share(of: width)
      if amount > 0, cells == 0, width >= 3 { return 1 }
      return amount < loss && cells == width && width >= 3 ? width - 1 : cells
    }
    let low = share(outcome.paid.lowerBound)
    var high = share(outcome.paid.upperBound)
    if !outcome.isExact, high == low, width >= 3 { high = low < width ? low + 1 : low }
    paid = low
    uncertain = max(0, high - low)
    stays = width - low - uncertain
  }
}

extension Frame {
  /// The parts of a bar, told apart without colour too.
  fileprivate var barPaid: Unicode.Scalar { borders.isASCII ? "#" : "█" }
  fileprivate var barUncertain: Unicode.Scalar { borders.isASCII ? "?" : "▒" }
  fileprivate var barStays: Unicode.Scalar { borders.isASCII ? "." : "·" }
}
