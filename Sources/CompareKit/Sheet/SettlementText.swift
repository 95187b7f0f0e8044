/// Settled scenarios as text for a terminal: for each incident and column what is paid, what stays and why,
/// and if asked for every step and the best sets of riders.
public struct SettlementText: Sendable {
  /// The whole, each line ended.
  public let text: String

  /// Tells a run in one language; `best` is told behind it, one list for each column.
  public init(
    _ run: ScenarioRun, _ comparison: Comparison, _ catalog: Catalog, _ language: Language,
    withTrace: Bool, best: [[BestSet]]? = nil
  ) {
    var writer = SettlementWriter(comparison, catalog, language)
    for (number, incident) in run.incidents.enumerated() {
      if number > 0 { writer.line("") }
      writer.write(incident, of: run, withTrace: withTrace)
    }
    writer.writeNotes()
    if let best { writer.write(best) }
    writer.line("")
    for id in [.settlementEstimate] + run.explanations {
      if let words = catalog.wording(id) { writer.line(words[language]) }
    }
    text = writer.lines.map { $0 + "\n" }.joined()
  }
}

private struct SettlementWriter {
  private let comparison: Comparison
  private let catalog: Catalog
  private let language: Language
  private let metrics = TextMetrics()
  private(set) var lines: [String] = []
  private var notes = TraceNotes()

  init(_ comparison: Comparison, _ catalog: Catalog, _ language: Language) {
    self.comparison = comparison
    self.catalog = catalog
    self.language = language
  }

  mutating func line(_ text: String) { lines.append(sanitized(text)) }

  mutating func write(_ incident: ScenarioRun.Incident, of run: ScenarioRun, withTrace: Bool) {
    let scenario = incident.scenario
    line("\(scenario.name[language])  [\(scenario.id)]")
    line("\(IncidentPhrases.total[language]) \(yen(incident.results.first?.settlement.loss ?? 0))")
    for (side, result) in zip(comparison.sides, incident.results) {
      line("")
      line("\(side.title[language])  [\(side.id)]")
      write(result.settlement)
      if let narrowing = result.narrowing { write(narrowing, side.plan, scenario) }
      let aside = comparison.exclusionsLeftAside(by: side)
      if !aside.isEmpty { line("  " + IncidentPhrases.leftAside(.list(aside))[language]) }
      if run.isSequence { writeRemaining(result.settlement.remaining, side.plan) }
      if withTrace {
        write(result.trace)
      } else if !result.trace.assumptions.isEmpty {
        let marks = marks(Provenance([], assumptions: result.trace.assumptions))
        line("  \(IncidentPhrases.assumptions[language])\(marks)")
      }
    }
  }

  private mutating func write(_ settlement: IncidentSettlement) {
    var figures: [(String, ClosedRange<Int>)] = [
      (IncidentPhrases.paid[language], settlement.outcome.paid),
      (IncidentPhrases.stays[language], settlement.outcome.stays),
    ]
    for reason in Reason.allCases {
      let range = settlement.outcome.range(of: reason)
      if range.upperBound > 0 { figures.append(("  " + reason.name[language], range)) }
    }
    if let other = settlement.otherOrder {
      figures.append(
        ("\(IncidentPhrases.otherOrder[language]) \(IncidentPhrases.paid[language])", other.paid))
    }
    let labelWidth = (figures.map { metrics.width(of: $0.0) }.max() ?? 0) + 2
    for (label, range) in figures {
      line("  " + metrics.padded(label, to: labelWidth) + self.range(range))
    }
  }

  private mutating func writeRemaining(_ remaining: [RemainingLimit], _ plan: ResolvedPlan) {
    line("  \(IncidentPhrases.remaining[language])")
    let names = remaining.map { $0.name(in: plan, catalog)[language] }
    let width = (names.map(metrics.width(of:)).max() ?? 0) + 2
    for (name, left) in zip(names, remaining) {
      line("    " + metrics.padded(name, to: width) + left.words[language])
    }
  }

  private mutating func write(_ narrowing: Narrowing, _ plan: ResolvedPlan, _ scenario: Scenario) {
    let phrases = NarrowingPhrases(plan, catalog, of: scenario)
    line("  \(NarrowingPhrases.title[language])")
    for entry in narrowing.entries { line("    \(phrases.told(entry)[language])") }
    if let reading = narrowing.reading {
      line("    \(phrases.told(reading)[language])\(marks(Provenance([], assumptions: reading.assumptions)))")
    }
    if narrowing.dependsOnEarlier { line("    \(NarrowingPhrases.earlier[language])") }
  }

  private mutating func write(_ trace: Trace) {
    let telling = TraceTelling(trace)
    for part in telling.parts {
      let title =
        switch part.end {
        case nil: telling.parts.count == 1 ? IncidentPhrases.steps : IncidentPhrases.both
        case .worst?: IncidentPhrases.worst
        case .best?: IncidentPhrases.best
        }
      line("  \(title[language])")
      for step in part.steps { write(step) }
      guard part.folded > 0 else { continue }
      let marks = marks(Provenance([], assumptions: part.foldedAssumptions))
      line("    \(TracePhrases.folded(part.folded)[language])\(marks)")
    }
  }

  private mutating func write(_ step: TraceLine) {
    let stayed = step.reason.map { "  (\($0.name[language]) \(yen(step.stayed)))" } ?? ""
    let entered = step.isEntered ? "  [\(Phrases.entered[language])]" : ""
    line(
      "    \(step.subject[language]): \(step.rule[language])  \(yen(step.amountIn)) → \(yen(step.amountOut))"
        + stayed + entered + marks(step.provenance))
  }

  /// `[1][2 A1]`: the numbers of what is told in full at the end.
  private mutating func marks(_ provenance: Provenance) -> String {
    let sources = provenance.citations.map { String(notes.number($0)) }
    let assumptions = provenance.assumptions.map { "A\(notes.number(assumption: $0))" }
    let all = sources + assumptions
    return all.isEmpty ? "" : "  [\(all.joined(separator: " "))]"
  }

  /// The documents and the assumptions that the marks refer to.
  mutating func writeNotes() {
    if !notes.citations.isEmpty {
      line("")
      line(IncidentPhrases.sources[language])
      for (number, citation) in notes.citations.enumerated() {
        line("  [\(number + 1)] \(told(citation))")
      }
    }
    if !notes.assumptions.isEmpty {
      line("")
      line(IncidentPhrases.assumptions[language])
      for (number, id) in notes.assumptions.enumerated() {
        line("  [A\(number + 1)] \(catalog.assumption(id)?.statement[language] ?? id)")
      }
    }
  }

  private func told(_ citation: Citation) -> String {
    guard let source = catalog.source(citation.source) else { return citation.source }
    guard let section = citation.section.flatMap({ source.section($0)?.title }) else {
      return source.title[language]
    }
    return language == .ja
      ? "\(source.title.ja)「\(section.ja)」" : "\(source.title.en), “\(section.en)”"
  }

  /// The best set of each plan, the plan that leaves least first.
  mutating func write(_ best: [[BestSet]]) {
    line("")
    line(IncidentPhrases.bestTitle[language])
    for (side, sets) in zip(comparison.sides, best) {
      for set in sets {
        let plan = side.plan.family.plan(set.plan)?.name[language] ?? set.plan
        line("  \(side.family[language]) \(plan)  [\(side.id)=\(set.plan)]")
        if let certain = set.certain {
          line("    \(IncidentPhrases.certainTitle[language])")
          write(certain, side)
          line("    \(IncidentPhrases.possibleTitle[language])")
        }
        write(set.least, side)
      }
    }
  }

  private mutating func write(_ choice: BestSet.Choice, _ side: Comparison.Side) {
    line("    \(IncidentPhrases.stays[language]) \(range(choice.stays))")
    for drop in choice.losses {
      let name = side.plan.family.rider(drop.rider)?.name[language] ?? drop.rider
      let amount = range(min(drop.worst, drop.best)...max(drop.worst, drop.best))
      line("    + \(name)  [\(drop.rider)]  \(IncidentPhrases.without(.same(amount))[language])")
    }
    if choice.riders.isEmpty { line("    \(IncidentPhrases.noRiderHelps[language])") }
  }

  private func yen(_ amount: Int) -> String { YenFormat.string(amount, language, style: .full) }

  private func range(_ amounts: ClosedRange<Int>) -> String {
    YenFormat.range(amounts, language, style: .full)
  }
}
