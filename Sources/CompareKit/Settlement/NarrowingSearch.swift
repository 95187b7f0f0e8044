/// Looks for what would narrow the range paid of an incident, by settling it with each entry and answer.
struct NarrowingSearch {
  let settler: PlanSettler
  /// The incidents of the period; the last is the one that is asked about.
  let scenarios: [Scenario]
  let catalog: Catalog
  let classes: ClassTable

  /// Nil where the range is one figure.
  func run() -> Narrowing? {
    guard let paid = paid(settler, scenarios), paid.width > 0, let incident = scenarios.last else {
      return nil
    }
    var found = quoteEntries(paid)
    found += catalog.vocabulary.facts.compactMap { factEntry($0, incident, paid) }
    found += catalog.vocabulary.groups.flatMap { memberEntries($0, incident, paid) }
    found += incident.lines.indices.compactMap { countEntry($0, incident, paid) }
    let entries = found.enumerated().sorted { a, b in
      (-a.element.saves, a.offset) < (-b.element.saves, b.offset)
    }
    return Narrowing(
      paid: paid, entries: entries.map(\.element), reading: reading(entries.map(\.element)),
      dependsOnEarlier: dependsOnEarlier(paid))
  }

  /// Whether it bears on the last incident what those before it come to: by itself it would be paid
  /// otherwise, or it isn't certain how much they used of a limit that it reaches.
  private func dependsOnEarlier(_ paid: ClosedRange<Int>) -> Bool {
    guard scenarios.count > 1, let last = scenarios.last else { return false }
    if paid != self.paid(settler, [last]) { return true }
    let losses = scenarios.compactMap { try? Loss($0, in: classes) }
    let settled = settler.settle(losses)
    guard settled.count == scenarios.count else { return false }
    let plan = settler.plan
    let reached = Set(settled[settled.count - 1].bestSteps.compactMap(\.cover).flatMap(plan.ancestry))
    return settled[settled.count - 2].remaining.contains { left in
      guard let index = reached.first(where: { plan.covers[$0].id == left.cover }),
        let known = plan.covers[index].terms.first(where: { $0.term.id == left.term })?.figure?.known,
        let high = left.high
      else { return false }
      return left.low < high && left.low < min(known, paid.upperBound)
    }
  }

  /// Whole yen paid of the last incident; nil when the losses can't be settled.
  func paid(_ settler: PlanSettler, _ scenarios: [Scenario]) -> ClosedRange<Int>? {
    let losses = scenarios.compactMap { try? Loss($0, in: classes) }
    guard losses.count == scenarios.count, let last = losses.last else { return nil }
    return losses.count == 1 ? settler.program.settle(last).paid : settler.settle(losses).last?.outcome.paid
  }

  func paid(_ change: (inout Scenario) -> Void) -> ClosedRange<Int>? {
    paid(settler, changed(scenarios, change))
  }

  private func changed(_ scenarios: [Scenario], _ change: (inout Scenario) -> Void) -> [Scenario] {
    var scenarios = scenarios
    change(&scenarios[scenarios.count - 1])
    return scenarios
  }

  func entry(
    _ subject: Narrowing.Subject, _ answers: [(Narrowing.Answer, ClosedRange<Int>?)],
    of paid: ClosedRange<Int>
  ) -> Narrowing.Entry? {
    let outcomes = answers.compactMap { answer, paid in
      paid.map { Narrowing.Outcome(answer: answer, paid: $0) }
    }
    guard outcomes.contains(where: { $0.paid != paid }) else { return nil }
    let widest = outcomes.map(\.paid.width).max() ?? paid.width
    return Narrowing.Entry(subject: subject, outcomes: outcomes, saves: max(0, paid.width - widest))
  }

  // MARK: The incident

  /// What is taken for granted while it isn't known narrows nothing.
  private func factEntry(
    _ fact: Fact, _ incident: Scenario, _ range: ClosedRange<Int>
  ) -> Narrowing.Entry? {
    guard incident.facts.known[fact.id] == nil, fact.whileUnknown == nil else { return nil }
    return entry(
      .fact(fact.id),
      [(.yes, paid { $0.facts.known[fact.id] = true }), (.no, paid { $0.facts.known[fact.id] = false })],
      of: range)
  }

  /// For the members of a group that conditions of the plan's covers name. Where it isn't given, those that
  /// exclusions name may be taken not to be. Of one that is given, its kinds are open.
  private func memberEntries(
    _ group: FactGroup, _ incident: Scenario, _ range: ClosedRange<Int>
  ) -> [Narrowing.Entry] {
    let asked = Set(conditionAtoms.map(\.subject))
    if let known = incident.facts.choices[group.id] {
      return kindEntries(of: known, in: group, asked: asked, range)
    }
    let barred = Set(settler.plan.covers.flatMap(\.bars).flatMap(\.when).map(\.subject))
    let isTaken = group.whileUnknown == .noneExcluded
    let other = group.members.first { member in
      group.kinds(above: member.id).allSatisfy {
        !asked.contains(.member(group.id, $0)) && !barred.contains(.member(group.id, $0))
      }
    }
    return group.members.compactMap { member in
      let subject = Requirement.Atom.Subject.member(group.id, member.id)
      guard asked.contains(subject), !(isTaken && barred.contains(subject)) else { return nil }
      return entry(
        .member(group.id, member.id),
        [
          (.yes, paid { $0.facts.choices[group.id] = member.id }),
          (.no, other.flatMap { other in paid { $0.facts.choices[group.id] = other.id } }),
        ], of: range)
    }
  }

  /// For the kinds of a member that is so: that one of them is. That none is can't be entered, so the range isn't
  /// narrower for certain.
  private func kindEntries(
    of known: MemberID, in group: FactGroup, asked: Set<Requirement.Atom.Subject>, _ range: ClosedRange<Int>
  ) -> [Narrowing.Entry] {
    group.members.compactMap { member in
      guard member.id != known, group.kinds(above: member.id).contains(known),
        asked.contains(.member(group.id, member.id)),
        let paid = paid({ $0.facts.choices[group.id] = member.id }), paid != range
      else { return nil }
      let isSo = Narrowing.Outcome(answer: .yes, paid: paid)
      return Narrowing.Entry(subject: .member(group.id, member.id), outcomes: [isSo], saves: 0)
    }
  }

  private var conditionAtoms: [Requirement.Atom] {
    settler.plan.covers.flatMap(\.base.conditions).flatMap(\.anyOf)
  }

  // MARK: What is left

  /// What stays open when every entry is made for the client.
  private func reading(_ entries: [Narrowing.Entry]) -> Narrowing.Reading? {
    var terms: [QuoteTermID: QuoteEntry] = [:]
    var filled = scenarios
    var members: [GroupID: ClosedRange<Int>] = [:]
    for entry in entries {
      let best = entry.outcomes.filter { if case .below = $0.answer { false } else { true } }
        .max { ($0.paid.upperBound, $0.paid.lowerBound) < ($1.paid.upperBound, $1.paid.lowerBound) }
      guard let best else { continue }
      switch (entry.subject, best.answer) {
      case (.term(let term), .exactly(let number)), (.term(let term), .from(let number)):
        terms[term] = .number(number)
      case (.term(let term), .share(let share)): terms[term] = .ratio(share)
      case (.fact(let fact), _): filled = changed(filled) { $0.facts.known[fact] = best.answer == .yes }
      case (.member(let group, let member), .yes):
        // Just one of a group is so: the best for the client, which is rather a kind than what it is a kind of.
        if let other = members[group],
          (other.upperBound, other.lowerBound) >= (best.paid.upperBound, best.paid.lowerBound)
        {
          continue
        }
        members[group] = best.paid
        filled = changed(filled) { $0.facts.choices[group] = member }
      case (.count(let line, let unit), .exactly(let count)), (.count(let line, let unit), .from(let count)):
        filled = changed(filled) {
          $0.lines[line].count = count
          $0.lines[line].unit = unit
        }
      default: break
      }
    }
    guard let settler = with(terms), let range = paid(settler, filled), range.width > 0 else { return nil }
    return Narrowing.Reading(paid: range, assumptions: settler.openReadings(of: filled, in: catalog, classes))
  }
}

extension PlanSettler {
  /// What would narrow the range paid of the last of the incidents of a period; nil where it is one figure.
  public func narrowing(
    of scenarios: [Scenario], in catalog: Catalog, _ classes: ClassTable
  ) -> Narrowing? {
    NarrowingSearch(settler: self, scenarios: scenarios, catalog: catalog, classes: classes).run()
  }

  /// The assumptions that say how the source is read where it leaves open what is paid of the last incident.
  fileprivate func openReadings(
    of scenarios: [Scenario], in catalog: Catalog, _ classes: ClassTable
  ) -> [String] {
    let losses = scenarios.compactMap { try? Loss($0, in: classes) }
    guard let scenario = scenarios.last, let settled = settle(losses).last, let loss = losses.last else {
      return []
    }
    let told = zip(settled.worstSteps, trace(of: settled, scenario, in: catalog).worst)
    var origins = told.filter { step, _ in step.isLeftOpen }.map(\.1.provenance)
    let reached = Set(
      (settled.worstSteps + settled.bestSteps).filter { $0.rule == .taken }.compactMap(\.cover))
    let slots = scenario.lines.map { $0.slot(in: catalog.vocabulary) }
    for index in reached.sorted() where plan.covers[index].base.parentIsUncertain {
      origins.append(plan.covers[index].base.provenance(on: slots))
      origins += plan.covers[index].base.terms(.limit).map(\.provenance)
    }
    if !program.openChoices(loss).isEmpty {
      origins += reached.sorted().map { plan.covers[$0].base.provenance(on: slots) }
    }
    if program.ways(loss, .worst, within: .max).count > 1 {
      origins += reached.sorted().flatMap { plan.covers[$0].base.terms(.deductible).map(\.provenance) }
    }
    let ownWays = Set(SettlementAssumption.allCases.map(\.id) + catalog.vocabulary.assumptions)
    var seen = ownWays
    return origins.flatMap(\.assumptions).filter { seen.insert($0).inserted }
  }
}

extension TraceStep {
  /// A reading of the source keeps the line from the cover.
  fileprivate var isLeftOpen: Bool {
    switch rule {
    case .open, .barred: reason == .notStated || isPassedOn
    default: false
    }
  }
}
