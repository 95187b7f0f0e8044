extension SettlementRun {
  /// Sends a line to the first cover that takes it, less what is over its per-unit cap.
  mutating func distribute(_ index: Int) {
    let line = loss.lines[index]
    var decisive: SettlementProgram.Refusal?
    for route in program.routesOfSlot[line.slot] {
      if !way.choices.isDisjoint(with: program.routes[route].choice)
        && program.isOpenChoice(route, loss, index)
      {
        guard world == .worst else { continue }
      } else if let refusal = program.refusal(of: route, loss, index, world) {
        guard let earlier = decisive else {
          decisive = refusal
          continue
        }
        if refusal.outweighs(earlier) {
          passOn(index, earlier)
          decisive = refusal
        } else {
          passOn(index, refusal)
        }
        continue
      }
      if let decisive { passOn(index, decisive) }
      take(index, by: program.routes[route].node)
      return
    }
    leave(index, decisive)
  }

  /// Records that a cover doesn't take a line, which another may.
  private mutating func passOn(_ index: Int, _ refusal: SettlementProgram.Refusal) {
    let amount = loss.lines[index].amount
    recorder.record(
      TraceStep(
        rule: refusal.rule, line: index, cover: refusal.cover, amountIn: amount, amountOut: amount, left: nil,
        reason: nil))
  }

  /// Leaves a whole line with the client, which every cover refuses or none takes.
  private mutating func leave(_ index: Int, _ refusal: SettlementProgram.Refusal?) {
    let line = loss.lines[index]
    keep(
      refusal?.rule ?? .untaken, line: index, cover: refusal?.cover, from: line.amount, to: 0,
      as: refusal?.reason ?? program.silences[line.slot])
  }

  private mutating func take(_ index: Int, by cover: Int) {
    let line = loss.lines[index]
    recorder.record(
      TraceStep(
        rule: .taken, line: index, cover: cover, amountIn: line.amount, amountOut: line.amount, left: nil,
        reason: nil))
    var amount = line.amount
    let caps = program.nodes[cover].caps
    let isCounted = caps.contains { program.caps[$0].counts(line) }
    for number in caps where program.caps[number].classNumber == line.classNumber {
      guard var most = program.caps[number].most(for: line, isCounted, world) else { continue }
      // Lines without a count may be about the same one person: together they have the cap of one.
      if !isCounted { most -= state.uncounted[number] }
      let rest = min(amount, most)
      if !isCounted { state.uncounted[number] += rest }
      keep(
        .perUnit(number - caps.lowerBound), line: index, cover: cover, from: amount, to: rest, as: .perUnitCap
      )
      amount = rest
    }
    state.sums[cover] += amount
  }
}

extension SettlementProgram {
  /// Why a cover doesn't take a line.
  struct Refusal {
    let cover: Int
    let rule: TraceStep.Rule
    let reason: Reason

    /// Whether this rather than `earlier` is why a line stays that both covers refuse: a cover that might
    /// have taken it outweighs one that surely doesn't.
    func outweighs(_ earlier: Refusal) -> Bool {
      reason == .notStated && earlier.reason != .notStated
    }
  }

  /// What conditions are asked about: what is taken to be none that exclusions name is none of those that bars
  /// speak of, as the bars themselves take it.
  @inline(__always)
  func conditions(of loss: Loss) -> FactMask {
    var facts = loss.conditions
    facts.fails |= barred & loss.untold
    return facts
  }

  /// Why the cover of a route doesn't take a line; nil when it does. What refuses it under every reading
  /// comes before what does so under one.
  func refusal(of route: Int, _ loss: Loss, _ index: Int, _ world: World) -> Refusal? {
    let (cover, isOpen, conditions) = (routes[route].node, routes[route].isOpen, conditions(of: loss))
    let node = nodes[cover]
    var uncertain =
      isOpen && world == .worst ? Refusal(cover: cover, rule: .open, reason: .notStated) : nil
    for number in node.bars where bars[number].bites(loss.barring, world) {
      let rule = TraceStep.Rule.barred(number - node.bars.lowerBound)
      guard bars[number].isUncertain else {
        return Refusal(cover: cover, rule: rule, reason: .notCovered)
      }
      uncertain = uncertain ?? Refusal(cover: cover, rule: rule, reason: .notStated)
    }
    if let days = loss.days, days > node.window {
      return Refusal(cover: cover, rule: .window, reason: .conditionFailed)
    }
    for number in node.conditions
    where !requirements[number].anyHolds(conditions, certainly: world == .worst) {
      let isUnknown = requirements[number].anyHolds(conditions, certainly: false)
      let refusal = Refusal(
        cover: cover, rule: .condition(number - node.conditions.lowerBound, isUnknown: isUnknown),
        reason: .conditionFailed)
      guard isUnknown else { return refusal }
      uncertain = uncertain ?? refusal
    }
    return uncertain
  }
}

extension SettlementProgram.Bar {
  @inline(__always)
  func bites(_ facts: FactMask, _ world: World) -> Bool {
    switch world {
    case .worst: atoms.allHold(facts, certainly: false)
    case .best: !isUncertain && atoms.allHold(facts, certainly: true)
    }
  }
}

extension SettlementProgram.Cap {
  /// Whether the cap counts the units that the line gives.
  @inline(__always)
  func counts(_ line: Loss.Line) -> Bool {
    guard classNumber == line.classNumber, line.count != nil, let lineUnit = line.unit else { return false }
    return lineUnit == unit
  }

  /// The most the cap lets through of a line; nil when it lets all through.
  ///
  /// Where no cap of the class counts the line (`isCounted`), because it
  /// gives no count or another unit, the cap allows one unit in the worst world and any number in the best.
  @inline(__always)
  func most(for line: Loss.Line, _ isCounted: Bool, _ world: World) -> Int? {
    guard isCounted else { return world == .worst ? amount : nil }
    guard counts(line), let count = line.count else { return nil }
    let (most, overflow) = amount.multipliedReportingOverflow(by: count)
    return overflow ? .max : most
  }
}
