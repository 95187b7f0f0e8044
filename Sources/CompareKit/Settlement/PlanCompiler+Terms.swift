extension PlanCompiler {
  /// Where the numbers of a cover's terms are.
  struct CompiledTerms {
    var lines: Range<Int>
    var steps: Range<Int>
    var limits: Range<Int>
    var pool: Int
  }

  mutating func terms(of index: Int) -> CompiledTerms {
    let cover = plan.covers[index]
    let (firstLine, firstStep, firstLimit) = (lineTerms.count, steps.count, limitUses.count)
    var pool = -1
    for place in cover.terms.indices where cover.terms[place].term.kind.isOfLines {
      addLineTerm(cover.terms[place], place)
    }
    let sums = order(of: index).filter { !cover.terms[$0].term.kind.isOfLines }
    let lastLimit = sums.lastIndex { cover.terms[$0].term.kind == .limit }
    // What lies around applies where the last limit of its own does, unless that is at the end anyway.
    let around = limitsComeFirst(index) ? lastLimit.map { $0 + 1 } ?? 0 : sums.count
    for (number, place) in sums.enumerated() {
      if number == around { addAround() }
      addStep(cover, place, of: index, &pool)
    }
    if around == sums.count { addAround() }
    return CompiledTerms(
      lines: firstLine..<lineTerms.count, steps: firstStep..<steps.count,
      limits: firstLimit..<limitUses.count, pool: pool)
  }

  private mutating func addAround() {
    steps.append(
      SettlementProgram.Step(action: .limitsAround, when: 0..<0, term: -1, reason: .sublimit))
  }

  /// The places of a cover's terms in the order they are settled by.
  private func order(of index: Int) -> [Int] {
    let other = order == .alternative ? plan.otherOrder(at: index) : nil
    return other ?? Array(plan.covers[index].terms.indices)
  }

  func limitsComeFirst(_ index: Int) -> Bool {
    guard order == .alternative, let other = plan.otherOrder(at: index) else { return false }
    let terms = plan.covers[index].terms
    return other.last { !terms[$0].term.kind.isOfLines }.map { terms[$0].term.kind != .limit } ?? false
  }

  mutating func add(_ added: [Requirement]) -> Range<Int> {
    let start = requirements.count
    for requirement in added {
      requirements.append(AtomMask(requirement.anyOf, classes.facts))
      // Whether a term applies is no step of its own, so nobody asks where it stands.
      requirementPlaces.append(TraceStep.Place(cover: -1, number: -1))
    }
    return start..<requirements.count
  }

  private mutating func addLineTerm(_ resolved: ResolvedTerm, _ place: Int) {
    let action: SettlementProgram.LineTerm.Action
    let classNumbers: [Int]
    switch resolved.term.rule {
    case .wait(let wait):
      guard let unit = classes.unit(wait.unit) else { return }
      action = .wait(unit, worst: resolved.number?.most ?? .max, best: resolved.number?.fewest ?? 0)
      classNumbers = wait.classes.map { $0.compactMap(classes.classNumber) } ?? [-1]
    case .perUnit(let cap):
      guard let unit = classes.unit(cap.unit) else { return }
      action = .cap(
        unit, worst: resolved.figure?.low ?? 0, best: resolved.figure?.high ?? .max,
        mostAtWorst: resolved.number?.fewest, mostAtBest: resolved.number?.most)
      classNumbers = [cap.classID].compactMap(classes.classNumber)
    case .deductible, .ratio, .limit: return
    }
    let when = add(resolved.term.when)
    lineTerms += classNumbers.map {
      SettlementProgram.LineTerm(
        action: action, isKnown: resolved.number.map { $0.known != nil } ?? true, classNumber: $0, when: when,
        term: place)
    }
  }

  private mutating func addStep(
    _ cover: ResolvedCover, _ place: Int, of index: Int, _ pool: inout Int
  ) {
    let (term, figure) = (cover.terms[place].term, cover.terms[place].figure)
    let when = add(term.when)
    let action: SettlementProgram.Step.Action
    let reason: Reason
    switch term.rule {
    case .wait, .perUnit: return
    case .deductible(let deductible):
      let isKnown = figure.map { $0.known != nil } ?? true
      reason = !isKnown ? .notStated : deductible.kind == .selfBurden ? .selfBurdenAmount : .deductible
      if let retention = Retention(deductible, figure) {
        action = .retain(retention)
      } else {
        let number = poolNumber(deductible.pool.map { "pool:" + $0 } ?? "own:\(cover.id):\(place)", figure)
        if pool < 0 { pool = number }
        action = .deduct(pool: number)
      }
    case .ratio(let ratio):
      let number = cover.terms[place].number
      reason =
        number?.known == nil ? .notStated : ratio.kind == .selfBurden ? .selfBurdenRatio : .reducedPayment
      // What is above is paid whole, so that the worst is that nothing is.
      let bounds = ratio.upTo == nil ? (Int.max, Int.max) : (figure?.high ?? .max, figure?.low ?? 0)
      let paid = ratio.paid(number)
      action = .share(
        worst: SettlementProgram.Share(ratio: paid.worst, upTo: bounds.0),
        best: SettlementProgram.Share(ratio: paid.best, upTo: bounds.1))
    case .limit(let limit):
      reason = limitReason(index)
      action = .limit(use: limitUses.count)
      limitUses.append(
        SettlementProgram.LimitUse(
          limit: limitNumber(
            limit, figure, limit.pool.map { "pool:\($0):\(limit.scope)" } ?? "own:\(cover.id):\(place)"),
          when: when, term: place, reason: reason))
    }
    steps.append(SettlementProgram.Step(action: action, when: when, term: place, reason: reason))
  }

  /// One limit is one reason, whether its own cover runs into it or one that stands within.
  private func limitReason(_ index: Int) -> Reason {
    if plan.parents[index] != nil { return .sublimit }
    return plan.parents.contains(index) ? .planLimit : .coverLimit
  }

  private mutating func poolNumber(_ name: String, _ figure: Figure?) -> Int {
    if let number = poolNumbers[name] { return number }
    poolNumbers[name] = pools.count
    pools.append(SettlementProgram.Pool(worst: figure?.high ?? .max, best: figure?.low ?? 0))
    return pools.count - 1
  }

  private mutating func limitNumber(_ limit: LimitTerm, _ figure: Figure?, _ name: String) -> Int {
    if let number = limitNumbers[name] { return number }
    limitNumbers[name] = limits.count
    limits.append(
      SettlementProgram.Limit(
        worst: figure?.low ?? .max, best: figure.map { $0.high ?? .max } ?? .max,
        isPerIncident: limit.scope == .incident, isKnown: figure?.known != nil))
    return limits.count - 1
  }
}

extension Retention {
  /// Nil for an amount that is simply taken off, which may be shared.
  fileprivate init?(_ term: DeductibleTerm, _ figure: Figure?) {
    switch term.size {
    case .share(let share, let least, let most):
      self.init(
        share: share, leastAtWorst: least ?? 0, leastAtBest: least ?? 0, most: most ?? .max,
        isFranchise: term.isFranchise)
    case .amount:
      guard term.isFranchise else { return nil }
      self.init(
        share: nil, leastAtWorst: figure?.high ?? .max, leastAtBest: figure?.low ?? 0, most: 0,
        isFranchise: true)
    }
  }
}
