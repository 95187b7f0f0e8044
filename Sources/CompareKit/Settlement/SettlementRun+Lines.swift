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
      } else if let refusal = program.refusal(of: route, loss, world) {
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
    let amount = after(lineTermsOf: cover, index)
    state.sums[cover] += amount
  }

  /// A line after the cover's waiting times and per-unit caps.
  /// - Returns: whole yen.
  private mutating func after(lineTermsOf cover: Int, _ index: Int) -> Int {
    let terms = program.nodes[cover].lineTerms
    guard !terms.isEmpty else { return loss.lines[index].amount }
    var rest = LineRest(loss.lines[index])
    let isCounted = terms.contains { program.lineTerms[$0].counts(rest.line) }
    for number in terms {
      let term = program.lineTerms[number]
      guard term.looksAt(rest.line), applies(term.when) else { continue }
      let (before, units) = (rest.amount, rest.units)
      // Lines without a count may be about the same one unit: together they have the cap of one.
      let reason = rest.apply(term.action, isCounted, less: state.uncounted[number], world)
      guard let reason else { continue }
      if !isCounted { state.uncounted[number] += rest.amount }
      cut(
        .term(term.term), line: index, cover: cover, from: before, to: rest.amount, units: units,
        as: term.isKnown || world == .best ? reason : .notStated)
    }
    return rest.amount
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
  @inline(__always)
  func refusal(of route: Int, _ loss: Loss, _ world: World) -> Refusal? {
    refusal(by: routes[route].node, loss, isOpen: routes[route].isOpen, world)
  }

  /// Why a cover doesn't pay of a loss.
  /// - Parameter isOpen: whether the source leaves it open that the cover takes it.
  func refusal(by cover: Int, _ loss: Loss, isOpen: Bool, _ world: World) -> Refusal? {
    let conditions = conditions(of: loss)
    let node = nodes[cover]
    var uncertain =
      isOpen && world == .worst ? Refusal(cover: cover, rule: .open, reason: .notStated) : nil
    for number in node.bars where bars[number].bites(loss.barring, world) {
      let rule = TraceStep.Rule.barred(barPlaces[number])
      guard bars[number].isUncertain else {
        return Refusal(cover: cover, rule: rule, reason: .notCovered)
      }
      uncertain = uncertain ?? Refusal(cover: cover, rule: rule, reason: .notStated)
    }
    if let days = loss.days {
      if days > node.window.best.days {
        return Refusal(cover: cover, rule: .window(cover: node.window.best.cover), reason: .conditionFailed)
      }
      if world == .worst, days > node.window.worst.days {
        uncertain =
          uncertain
          ?? Refusal(cover: cover, rule: .window(cover: node.window.worst.cover), reason: .notStated)
      }
    }
    for number in node.conditions
    where !requirements[number].anyHolds(conditions, certainly: world == .worst) {
      let isUnknown = requirements[number].anyHolds(conditions, certainly: false)
      let refusal = Refusal(
        cover: cover, rule: .condition(requirementPlaces[number], isUnknown: isUnknown),
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
