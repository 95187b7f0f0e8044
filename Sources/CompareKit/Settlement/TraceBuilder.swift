/// Puts the steps of a settlement into words.
struct TraceBuilder {
  let plan: ResolvedPlan
  let catalog: Catalog
  let lines: [LossLine]
  let facts: IncidentFacts

  func lines(of steps: [TraceStep]) -> [TraceLine] { steps.map(line) }

  private func line(_ step: TraceStep) -> TraceLine {
    let told = told(step)
    return TraceLine(
      subject: subject(step), rule: told.rule, line: step.line,
      cover: step.cover.map { plan.covers[$0].id }, amountIn: step.amountIn, amountOut: step.amountOut,
      reason: step.reason, figures: told.figures, provenance: told.provenance, isEntered: told.isEntered,
      isPassedOn: step.isPassedOn)
  }

  private func subject(_ step: TraceStep) -> LocalizedText {
    if let line = step.line { return className(line) }
    return step.cover.map { plan.covers[$0].base.name } ?? .empty
  }

  private func className(_ line: Int) -> LocalizedText {
    let name = catalog.coverageClass(lines[line].classID)?.name ?? .same(lines[line].classID)
    return catalog.vocabulary.heading(of: lines[line].risk).map { Phrases.headed($0, name) } ?? name
  }

  private struct Told {
    var rule: LocalizedText
    var figures: [SpokenFigure] = []
    var provenance: Provenance
    var isEntered = false
  }

  private func told(_ step: TraceStep) -> Told {
    guard let index = step.cover else { return untaken(step) }
    var told = told(step.rule, step, index)
    if step.isPassedOn { told.rule = TracePhrases.passedOn(plan.covers[index].base.name, told.rule) }
    if step.toLayer > 0, let layer = plan.covers.first(where: { $0.base.excessOf == plan.covers[index].id }) {
      told.rule = told.rule.remarked(TracePhrases.handedOn(to: layer.base.name))
    }
    return told
  }

  private func told(_ rule: TraceStep.Rule, _ step: TraceStep, _ index: Int) -> Told {
    let cover = plan.covers[index]
    switch rule {
    case .untaken: return untaken(step)
    case .taken:
      return Told(rule: TracePhrases.taken(cover.base.name), provenance: takenProvenance(index, step))
    case .open:
      return Told(rule: TracePhrases.open(cover.base.name), provenance: provenance(of: cover, step).asUnknown)
    case .barred(let place): return barred(place)
    case .window(let owner):
      guard let window = plan.covers[owner].window else {
        return Told(rule: .empty, provenance: .silence)
      }
      return Told(
        rule: TracePhrases.tooLate(window.days),
        figures: window.spoken.with(\.cover, plan.covers[owner].id),
        provenance: window.provenance, isEntered: window.days.isEntered)
    case .condition(let place, let isUnknown): return condition(place, isUnknown)
    case .term(let place):
      let term = cover.terms[place]
      var told = told(term, step, index)
      told.rule = catalog.wording(of: told.rule, when: term.term.when)
      told.figures = told.figures.map { $0.ofCover(cover.id) }
      return told
    case .outerLimit(let outer, let place):
      let term = plan.covers[outer].terms[place]
      guard case .limit(let limit) = term.term.rule else { return Told(rule: .empty, provenance: .silence) }
      let name = plan.covers[outer].base.name
      var told = self.limit(.outerLimit, term, outer, step) {
        TracePhrases.outerLimit(limit.scope, name, $0)
      }
      told.figures = told.figures.map { $0.ofCover(plan.covers[outer].id) }
      return told
    case .excess:
      let below = cover.base.excessOf.flatMap(plan.cover)?.base.name ?? .empty
      return Told(rule: TracePhrases.excess(of: below), provenance: provenance(of: cover, step))
    }
  }

  /// What a term does: one case for each kind.
  private func told(_ term: ResolvedTerm, _ step: TraceStep, _ index: Int) -> Told {
    switch term.term.rule {
    case .wait(let wait): return self.wait(wait, term, step)
    case .perUnit(let cap): return perUnit(cap, term, step)
    case .deductible(let deductible):
      return Told(
        rule: TracePhrases.deductible(deductible, term.figure), figures: term.spoken,
        provenance: ordered(term.provenance, index).assuming(rounding(of: deductible, step)),
        isEntered: term.figure?.isEntered ?? false)
    case .ratio(let ratio):
      let paid = ratio.paid(term.number)
      let isRounded = [paid.worst, paid.best].contains {
        !$0.isExact(of: step.amountIn, paid: $0.share(of: step.amountIn))
      }
      return Told(
        rule: Phrases.ratio(ratio, term), figures: term.spoken,
        provenance: ordered(term.provenance, index).assuming(isRounded ? [.rounding] : []),
        isEntered: term.isEntered)
    case .limit(let limit):
      return self.limit(.limit, term, index, step) { TracePhrases.limit(limit.scope, $0) }
    }
  }

  private func rounding(of term: DeductibleTerm, _ step: TraceStep) -> [SettlementAssumption] {
    guard case .share(let share, _, _) = term.size else { return [] }
    let kept = share.share(of: step.amountIn)
    return share.isExact(of: step.amountIn, paid: kept) ? [] : [.rounding]
  }

  private func untaken(_ step: TraceStep) -> Told {
    guard let line = step.line else { return Told(rule: .empty, provenance: .silence) }
    let slot = lines[line].slot(in: catalog.vocabulary)
    if let rider = plan.family.rider(taking: slot, in: plan.plan.id),
      !plan.riders.contains(where: { $0.id == rider.id })
    {
      // The reason is not stated where the rider itself leaves it open.
      let phrase = step.reason == .notCovered ? TracePhrases.onlyByRider : TracePhrases.perhapsByRider
      return Told(rule: phrase(rider.name), provenance: rider.provenance)
    }
    guard let untaken = plan.family.untaken(slot, plan: plan.plan.id) else {
      return Told(rule: Phrases.notStated, provenance: .silence)
    }
    let state = untaken.state == .notCovered ? Phrases.notCovered : Phrases.notStated
    return Told(rule: state.remarked(untaken.note), provenance: untaken.provenance)
  }

  private func barred(_ place: TraceStep.Place) -> Told {
    let bar = plan.covers[place.cover].bars[place.number]
    let when = LocalizedText.list(bar.when.map(catalog.wording(of:)))
    let topic = bar.topic.flatMap { id in catalog.topics.first { $0.id == id }?.name }
    let rider = bar.rider.flatMap { plan.family.rider($0)?.name }
    return Told(
      rule: TracePhrases.barred(topic ?? rider ?? .empty, when, isUncertain: bar.isUncertain),
      provenance: bar.provenance)
  }

  private func condition(_ place: TraceStep.Place, _ isUnknown: Bool) -> Told {
    let requirement = plan.covers[place.cover].base.conditions[place.number]
    return Told(
      rule: TracePhrases.condition(catalog.wording(of: requirement), isUnknown: isUnknown),
      provenance: requirement.provenance)
  }

  /// How many units the line of a step has, where they count as others.
  private func counted(_ step: TraceStep, as other: UnitID) -> (count: Int, unit: UnitID)? {
    guard let line = step.line.map({ lines[$0] }), let unit = line.unit, let count = line.count,
      catalog.vocabulary.conversion(from: unit, to: other) != nil
    else { return nil }
    return (count, unit)
  }

  private func wait(_ wait: WaitTerm, _ term: ResolvedTerm, _ step: TraceStep) -> Told {
    let counted = counted(step, as: wait.unit)
    let units = counted.map { [SpokenFigure(.units, .count($0.count, .init($0.unit)))] } ?? []
    let rule = TracePhrases.waiting(
      Phrases.wait(wait, term.number, catalog.vocabulary), counted, catalog.vocabulary)
    return Told(
      rule: rule, figures: term.spoken + units,
      provenance: term.provenance.assuming([counted == nil ? .countNotGiven : .evenlySpread]),
      isEntered: term.isEntered)
  }

  private func perUnit(_ cap: PerUnitTerm, _ term: ResolvedTerm, _ step: TraceStep) -> Told {
    let vocabulary = catalog.vocabulary
    let rule = Phrases.perUnit(cap, term, vocabulary)
    guard let counted = counted(step, as: cap.unit) else {
      return Told(
        rule: rule, figures: term.spoken, provenance: term.provenance.assuming([.countNotGiven]),
        isEntered: term.isEntered)
    }
    // A record is said as the person it is taken for; hours and days are the line's own.
    let isSpread = vocabulary.isDivisible(cap.unit)
    let unit = isSpread ? counted.unit : cap.unit
    var told = Told(
      rule: rule, figures: term.spoken,
      provenance: term.provenance.assuming(vocabulary.assumptions(counting: counted.unit, as: cap.unit))
        .assuming(isSpread ? [.evenlySpread] : []), isEntered: term.isEntered)
    if isSpread, let units = step.units {
      told.rule = TracePhrases.counting(rule, units, unit, as: cap.unit, vocabulary)
    } else if !isSpread {
      told.rule = TracePhrases.counting(rule, counted.count, unit, vocabulary)
    }
    // A wait may leave a part of a unit, which no whole number tells.
    if let count = isSpread ? step.units?.whole : counted.count {
      told.figures.append(SpokenFigure(.units, .count(count, .init(unit))))
    }
    return told
  }

  private func limit(
    _ kind: SpokenFigure.Kind, _ term: ResolvedTerm, _ index: Int, _ step: TraceStep,
    _ say: (LocalizedText) -> LocalizedText
  ) -> Told {
    guard case .limit(let limit) = term.term.rule, let figure = term.figure else {
      return Told(rule: .empty, provenance: .silence)
    }
    let per = SpokenFigure.Per(limit.scope)
    var told = Told(
      rule: say(figure.text), figures: figure.spoken(kind, per: per),
      provenance: ordered(figure.provenance, index), isEntered: figure.isEntered)
    if let known = figure.known, step.left != known {
      let left = step.left ?? 0
      told.rule = say(TracePhrases.left(left, of: figure.text))
      told.figures.append(SpokenFigure(.limitLeft, .amount(left), per: per))
    }
    return told
  }

  /// A line that goes to a cover rests on what was taken for granted about the incident.
  private func takenProvenance(_ index: Int, _ step: TraceStep) -> Provenance {
    let covers = ancestry(index)
    var assumed: [SettlementAssumption] = []
    if facts.daysSinceDiscovery == nil, covers.contains(where: { $0.base.window != nil }) {
      assumed.append(.daysNotGiven)
    }
    let asked = Set(covers.flatMap(\.bars).flatMap(\.when).map(\.subject))
    return provenance(of: plan.covers[index], step).assuming(assumed)
      .assuming(catalog.vocabulary.assumptions(answering: asked, facts))
  }

  /// Where it comes from that a cover takes, or may take, the line of a step.
  private func provenance(of cover: ResolvedCover, _ step: TraceStep) -> Provenance {
    cover.base.provenance(on: step.line.map { [lines[$0].slot(in: catalog.vocabulary)] } ?? [])
  }

  /// A term's origin with that of the order it stands in, where a cover has several terms.
  private func ordered(_ provenance: Provenance, _ index: Int) -> Provenance {
    guard plan.hasOrder(at: index) else { return provenance }
    guard let order = plan.covers[index].base.order else { return provenance.assuming([.usualOrder]) }
    return provenance.joined(with: order.provenance)
  }

  private func ancestry(_ index: Int) -> [ResolvedCover] {
    plan.ancestry(of: index).map { plan.covers[$0] }
  }
}

extension SpokenFigure {
  /// The figure as one of a cover's terms; how many units a line has is none.
  fileprivate func ofCover(_ id: String) -> SpokenFigure {
    guard kind != .units || bound != nil else { return self }
    var figure = self
    figure.cover = id
    return figure
  }
}

extension PlanSettler {
  /// The steps of a settlement in words.
  /// - Parameter scenario: the incident that was settled.
  public func trace(
    of settlement: IncidentSettlement, _ scenario: Scenario, in catalog: Catalog
  ) -> Trace {
    let builder = TraceBuilder(
      plan: plan, catalog: catalog, lines: scenario.lines, facts: scenario.facts)
    let worst = builder.lines(of: settlement.worstSteps)
    // Ends that agree to the yen in every reason are told once, at the worst end, which looks at each limit
    // that may apply.
    let isOne = settlement.outcome.worst == settlement.outcome.best
    return Trace(worst: worst, best: isOne ? worst : builder.lines(of: settlement.bestSteps))
  }
}

extension Provenance {
  func assuming(_ assumed: [SettlementAssumption]) -> Provenance { assuming(assumed.map(\.id)) }

  /// Assumptions by their ids.
  func assuming(_ assumed: [String]) -> Provenance {
    assumed.isEmpty ? self : joined(with: Provenance([], assumptions: assumed))
  }
}

extension Ratio {
  /// Whether `paid` is the share of `amount` to the yen, with nothing dropped.
  func isExact(of amount: Int, paid: Int) -> Bool {
    paid.multipliedFullWidth(by: denominator) == amount.multipliedFullWidth(by: numerator)
  }
}
