import CompareKit

/// The way from a loss to what a plan pays of it, step by step, in words for a client.
struct TraceText {
  let settler: PlanSettler
  let settlement: IncidentSettlement
  var narrowing: Narrowing?
  let scenario: Scenario
  let catalog: Catalog
  let strings: Strings
  /// Only what concerns one line of the loss.
  let line: Int?

  private var texts: Strings.Trace { strings.trace }
  private var language: Language { strings.language }

  func lines(width: Int, metrics: TextMetrics) -> [StyledLine] {
    var lines: [StyledLine] = []
    func add(_ text: String, _ style: Style = .normal, indent: Int = 0) {
      let margin = String(repeating: " ", count: indent)
      for part in metrics.wrapped(text, to: max(2, width - indent)) {
        lines.append(StyledLine(text: margin + part, style: style))
      }
    }
    let outcome = texts.outcome(range(settlement.outcome.paid), range(settlement.outcome.stays))
    if let amount = lineAmount {
      add(texts.lineAmount(yen(amount)), .label)
      add(texts.ofAllLines(outcome), .dim)
    } else {
      add(outcome, .label)
    }
    if let other = settlement.otherOrder, other.paid != settlement.outcome.paid {
      add(strings.loss.otherOrder(range(other.paid)), .unknown)
    }
    var notes = TraceNotes()
    if line == nil, let narrowing {
      let phrases = NarrowingPhrases(settler.plan, catalog, of: scenario)
      add("")
      add(NarrowingPhrases.title[language], .heading)
      for text in phrases.told(narrowing) { add(texts.item(text[language]), indent: 2) }
      let marks = narrowing.reading?.assumptions.map { texts.assumed(notes.number(assumption: $0)) } ?? []
      if !marks.isEmpty { add(marks.joined(separator: language == .ja ? "　" : "; "), .dim, indent: 4) }
    }
    let trace = settler.trace(of: settlement, scenario, in: catalog)
    for (title, steps, folded, assumptions) in tellings(trace) {
      add("")
      add(title, .heading)
      let told = concerned(steps)
      if told.isEmpty && folded == 0 { add(texts.nothing, .dim, indent: 2) }
      var number = 0
      var joining = TraceJoining()
      for step in told {
        if line != nil, let others = joining.others(before: step) {
          number += 1
          let sum = texts.joined(yen(others), yen(step.amountIn))
          add("\(number). \(step.subject[language]): \(sum)")
        }
        number += 1
        add("\(number). \(step.subject[language]): \(step.rule[language])")
        add(amounts(step), step.stayed == 0 ? .normal : .barStays, indent: 3)
        add(origin(step, &notes), .dim, indent: 3)
      }
      if folded > 0 {
        add(texts.folded(folded, told.isEmpty), .dim)
        let marks = assumptions.map { texts.assumed(notes.number(assumption: $0)) }
        if !marks.isEmpty { add(marks.joined(separator: language == .ja ? "　" : "; "), .dim, indent: 3) }
      }
    }
    add("")
    add(texts.remaining, .heading)
    if settlement.remaining.isEmpty { add(texts.noLimit, .dim, indent: 2) }
    for left in settlement.remaining { add(told(left), indent: 2) }
    for (title, told) in [
      (texts.assumptions, notes.assumptions.map { catalog.assumption($0)?.statement[language] ?? $0 }),
      (texts.sources, notes.citations.map { strings.source($0, in: catalog) }),
    ] where !told.isEmpty {
      add("")
      add(title, .heading)
      for (number, text) in told.enumerated() { add("[\(number + 1)] \(text)", indent: 2) }
    }
    return lines
  }

  /// The steps under their titles, how many besides take nothing off and what those rest on. One line of the
  /// loss is followed step by step; all of it is told as a client reads it.
  private func tellings(_ trace: Trace) -> [(String, [TraceLine], folded: Int, [String])] {
    guard line == nil else {
      return trace.isOne
        ? [(texts.steps, trace.worst, 0, [])]
        : [(texts.worst, trace.worst, 0, []), (texts.best, trace.best, 0, [])]
    }
    let parts = TraceTelling(trace).parts
    return parts.map { part in
      let title =
        switch part.end {
        case nil: parts.count == 1 ? texts.steps : texts.both
        case .worst?: texts.worst
        case .best?: texts.best
        }
      return (title, part.steps, part.folded, part.foldedAssumptions)
    }
  }

  /// Whole yen of the line it is about; nil for all of them.
  private var lineAmount: Int? {
    line.flatMap { scenario.lines.indices.contains($0) ? scenario.lines[$0].amount : nil }
  }

  /// What is left of a cover's limit.
  private func told(_ left: RemainingLimit) -> String {
    "\(left.name(in: settler.plan, catalog)[language]): \(left.words[language])"
  }

  /// The steps of the line, and those of the cover it went to.
  private func concerned(_ steps: [TraceLine]) -> [TraceLine] {
    guard let line else { return steps }
    let own = steps.filter { $0.line == line }
    let covers = Set(own.filter { !$0.isPassedOn && $0.reason == nil }.compactMap(\.cover))
    return steps.filter { step in
      step.line == line || (step.line == nil && step.cover.map(covers.contains) == true)
    }
  }

  private func amounts(_ step: TraceLine) -> String {
    if step.amountIn == 0 { return texts.nothingLeft }
    guard let reason = step.reason, step.stayed > 0 else { return texts.goesOn(yen(step.amountOut)) }
    return texts.stays(
      yen(step.amountIn), yen(step.amountOut), yen(step.stayed), reason.name[language])
  }

  private func origin(_ step: TraceLine, _ notes: inout TraceNotes) -> String {
    var parts = [strings.comparison.basis(step.provenance.basis)]
    if step.isEntered { parts.append(strings.comparison.entered) }
    parts += step.provenance.assumptions.map { texts.assumed(notes.number(assumption: $0)) }
    let sources = step.provenance.citations.map { "[\(notes.number($0))]" }.joined()
    if !sources.isEmpty { parts.append(texts.sources + sources) }
    return parts.joined(separator: language == .ja ? "　" : "; ")
  }

  private func yen(_ amount: Int) -> String { YenFormat.string(amount, language, style: .full) }

  private func range(_ amounts: ClosedRange<Int>) -> String { strings.range(amounts, style: .full) }
}

/// Follows one line through its steps to where a cover takes it together with others.
private struct TraceJoining {
  /// Whole yen that have come to a cover, by its id; nothing once its own steps are told.
  private var come: [String: Int] = [:]

  /// - Returns: whole yen of the other lines that the step takes in with this one, if it is the first of its
  ///   cover and there are any.
  mutating func others(before step: TraceLine) -> Int? {
    guard let cover = step.cover else { return nil }
    guard step.line == nil else {
      if !step.isPassedOn { come[cover] = step.amountOut }
      return nil
    }
    guard let own = come.removeValue(forKey: cover), step.amountIn > own else { return nil }
    return step.amountIn - own
  }
}
