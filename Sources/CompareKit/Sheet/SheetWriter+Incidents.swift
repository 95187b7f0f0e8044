extension SheetWriter {
  /// The incidents worked out: what each plan pays, what stays with the client and why.
  mutating func writeIncidents() {
    guard let run = sheet.incidents else { return }
    heading(IncidentPhrases.title)
    wording(.settlementEstimate)
    for id in run.explanations { wording(id) }
    if run.incidents.contains(where: { $0.scenario.lines.contains(where: \.isIllustrative) }) {
      wording(.illustrative)
    }
    if run.isSequence && run.incidents.count > 1 { page.paragraph(words(IncidentPhrases.sequence)) }
    for (place, incident) in run.incidents.enumerated() {
      page.gap()
      write(incident, number: place + 1, of: run)
    }
  }

  private mutating func write(_ incident: ScenarioRun.Incident, number: Int, of run: ScenarioRun) {
    let scenario = incident.scenario
    page.paragraph(sanitized(words(scenario.name)), label: "(\(number)) ")
    if let summary = scenario.summary { page.paragraph(sanitized(words(summary)), indent: 4) }
    let facts = sheet.catalog.wording(of: scenario.facts).map(words)
    if !facts.isEmpty {
      page.paragraph(words(IncidentPhrases.facts(.same(list(facts)))), indent: 4)
    }
    for line in scenario.lines { write(line) }
    page.paragraph(
      words(IncidentPhrases.total) + " " + YenFormat.string(scenario.total, language, style: .full), indent: 4
    )
    page.gap()
    table(of: incident, withRemaining: run.isSequence).draw(on: &page)
  }

  private mutating func write(_ line: LossLine) {
    let name = sheet.catalog.coverageClass(line.classID)?.name ?? .same(line.classID)
    var remarks: [LocalizedText] = []
    if let count = line.count, let unit = line.unit {
      remarks.append(sheet.catalog.vocabulary.words(count, unit))
    }
    if let heading = sheet.catalog.vocabulary.heading(of: line.risk) { remarks.append(heading) }
    if let note = line.note { remarks.append(note) }
    if line.isIllustrative { remarks.append(IncidentPhrases.illustrative) }
    if line.isEntered { remarks.append(Phrases.entered) }
    let remark = remarks.isEmpty ? nil : LocalizedText.list(remarks)
    let amount = LocalizedText.same(YenFormat.string(line.amount, language, style: .full))
    let marks = marks.brackets(Provenance(line.citations), language)
    page.paragraph(
      sanitized(words(LocalizedText { "\(name[$0])  \(amount[$0])" }.remarked(remark))) + " " + marks,
      label: "- ", indent: 6)
  }

  private func table(of incident: ScenarioRun.Incident, withRemaining: Bool) -> SheetTable {
    var table = table(heads: heads)
    let outcomes = incident.results.map(\.settlement.outcome)
    func add(_ label: LocalizedText, _ cells: [String?]) {
      table.rows.append(SheetTable.Row(label: words(label), cells: cells))
    }
    add(IncidentPhrases.paid, outcomes.map { range($0.paid) })
    add(IncidentPhrases.stays, outcomes.map { range($0.stays) })
    let aside = sheet.comparison.sides.map(sheet.comparison.exclusionsLeftAside)
    if aside.contains(where: { !$0.isEmpty }) {
      add(IncidentPhrases.asideHead, aside.map { $0.isEmpty ? "-" : words(.list($0)) })
    }
    for reason in Reason.allCases {
      let ranges = outcomes.map { $0.range(of: reason) }
      guard ranges.contains(where: { $0.upperBound > 0 }) else { continue }
      // Nothing for a reason isn't “¥0”: that a deductible took nothing doesn't say that it is nothing.
      add(IncidentPhrases.part(reason.name), ranges.map { $0.upperBound > 0 ? range($0) : "-" })
    }
    if incident.results.contains(where: { $0.narrowing != nil }) {
      add(
        NarrowingPhrases.title,
        zip(sheet.comparison.sides, incident.results).map { side, result in
          guard let narrowing = result.narrowing else { return "-" }
          return told(narrowing, NarrowingPhrases(side.plan, sheet.catalog, of: incident.scenario))
        })
    }
    let others = incident.results.map(\.settlement.otherOrder)
    if others.contains(where: { $0 != nil }) {
      add(
        IncidentPhrases.otherOrder,
        others.map { $0.map { words(IncidentPhrases.pays(.same(range($0.paid)))) } ?? "-" })
    }
    if withRemaining {
      add(
        IncidentPhrases.remaining,
        zip(sheet.comparison.sides, incident.results).map { side, result in
          result.settlement.remaining.map { left in
            "\(words(left.name(in: side.plan, sheet.catalog))) \(words(left.words))"
          }.joined(separator: "\n")
        })
    }
    add(IncidentPhrases.basis, incident.results.map { marks.brackets($0.origin, language) })
    return table
  }

  /// A line for each entry, and the assumptions by which what none of them narrows is read.
  private func told(_ narrowing: Narrowing, _ phrases: NarrowingPhrases) -> String {
    var lines = narrowing.entries.map { words(phrases.told($0)) }
    if let reading = narrowing.reading {
      let open = marks.brackets(Provenance([], assumptions: reading.assumptions), language)
      lines.append(words(phrases.told(reading)) + (open.isEmpty ? "" : " " + open))
    }
    if narrowing.dependsOnEarlier { lines.append(words(NarrowingPhrases.earlier)) }
    let bullet = language == .ja ? "・" : "- "
    return lines.map { sanitized(bullet + $0) }.joined(separator: "\n")
  }

  private func range(_ amounts: ClosedRange<Int>) -> String {
    YenFormat.range(amounts, language, style: .full)
  }
}

extension Outcome {
  /// Whole yen that stay for one reason, lowest to highest of the two ends.
  public func range(of reason: Reason) -> ClosedRange<Int> {
    let (worst, best) = (worst.stays[reason], best.stays[reason])
    return min(worst, best)...max(worst, best)
  }
}
