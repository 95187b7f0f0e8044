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
    case .barred(let number): return barred(number, index)
    case .window:
      let windows = ancestry(index).compactMap { cover in cover.base.window.map { (cover.id, $0) } }
      guard let (id, window) = windows.min(by: { $0.1.days < $1.1.days }) else {
        return Told(rule: .empty, provenance: .silence)
      }
      return Told(
        rule: TracePhrases.tooLate(window.days), figures: [window.spoken].with(\.cover, id),
        provenance: window.provenance)
    case .condition(let number, let isUnknown): return condition(number, isUnknown, index)
    case .perUnit(let number): return perUnit(cover.base.perUnit[number], step, cover.id)
    case .deductible: return deductible(cover, index)
    case .ratio:
      guard let ratio = cover.ratio else { return Told(rule: .empty, provenance: .silence) }
      let exact = ratio.paid.share(of: step.amountIn)
      let isRounded = !ratio.paid.isExact(of: step.amountIn, paid: exact)
      return Told(
        rule: Phrases.ratio(ratio), figures: ratio.spoken.with(\.cover, cover.id),
        provenance: ordered(ratio.provenance, index).assuming(isRounded ? [.rounding] : []))
    case .limit: return limit(.limit, index, step, TracePhrases.limit)
    case .ancestorLimit(let outer):
      return limit(.outerLimit, outer, step) { TracePhrases.outerLimit(plan.covers[outer].base.name, $0) }
    }
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

  private func barred(_ number: Int, _ index: Int) -> Told {
    let bar = ancestry(index).flatMap(\.bars)[number]
    let when = LocalizedText.list(bar.when.map(catalog.wording(of:)))
    let topic = bar.topic.flatMap { id in catalog.topics.first { $0.id == id }?.name }
    let rider = bar.rider.flatMap { plan.family.rider($0)?.name }
    return Told(
      rule: TracePhrases.barred(topic ?? rider ?? .empty, when, isUncertain: bar.isUncertain),
      provenance: bar.provenance)
  }

  private func condition(_ number: Int, _ isUnknown: Bool, _ index: Int) -> Told {
    let requirement = ancestry(index).flatMap(\.base.conditions)[number]
    return Told(
      rule: TracePhrases.condition(catalog.wording(of: requirement), isUnknown: isUnknown),
      provenance: requirement.provenance)
  }

  private func perUnit(_ cap: PerUnitCap, _ step: TraceStep, _ cover: String) -> Told {
    let vocabulary = catalog.vocabulary
    var assumed = [SettlementAssumption.countNotGiven.id]
    var count: Int?
    if let line = step.line.map({ lines[$0] }), let unit = line.unit, line.count != nil,
      vocabulary.counts(unit, as: cap.unit)
    {
      count = line.count
      assumed = vocabulary.assumptions(counting: unit, as: cap.unit)
    }
    let units = count.map { [SpokenFigure(.units, .count($0, .unit(cap.unit)))] } ?? []
    return Told(
      rule: TracePhrases.perUnit(cap, count: count, vocabulary),
      figures: [cap.spoken].with(\.cover, cover) + units,
      provenance: cap.provenance.assuming(assumed))
  }

  private func deductible(_ cover: ResolvedCover, _ index: Int) -> Told {
    guard let figure = cover.deductible, let term = cover.base.deductible else {
      return Told(rule: .empty, provenance: .silence)
    }
    return Told(
      rule: TracePhrases.deductible(term.kind, figure),
      figures: figure.spoken(term.kind.spoken).with(\.cover, cover.id),
      provenance: ordered(figure.provenance, index), isEntered: figure.isEntered)
  }

  private func limit(
    _ kind: SpokenFigure.Kind, _ index: Int, _ step: TraceStep, _ say: (LocalizedText) -> LocalizedText
  ) -> Told {
    let cover = plan.covers[index]
    guard let figure = cover.limit else { return Told(rule: .empty, provenance: .silence) }
    var told = Told(
      rule: say(figure.text), figures: figure.spoken(kind, per: .incidentAndPeriod),
      provenance: ordered(figure.provenance, index), isEntered: figure.isEntered)
    if let known = figure.known, step.left != known {
      let left = step.left ?? 0
      told.rule = say(TracePhrases.left(left, of: figure.text))
      told.figures.append(SpokenFigure(.limitLeft, .amount(left), per: .incidentAndPeriod))
    }
    told.figures = told.figures.with(\.cover, cover.id)
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
