extension SettlementProgram {
  /// Settles an incident in a period and takes what is paid off the period's limits.
  public func settle(_ loss: Loss, in period: inout PeriodState) -> Outcome {
    var recorder = NoRecorder()
    return Outcome(
      worst: settleEnd(loss, .worst, &period.worst, &recorder),
      best: settleEnd(loss, .best, &period.best, &recorder))
  }

  /// Settles the only incident of a period. `workspace` is any period of this program: what it held is
  /// forgotten.
  public func settleAlone(_ loss: Loss, using workspace: inout PeriodState) -> Outcome {
    reset(&workspace)
    return settle(loss, in: &workspace)
  }

  /// Settles the only incident of a period.
  public func settle(_ loss: Loss) -> Outcome {
    var period = freshPeriod()
    return settle(loss, in: &period)
  }

  /// Settles and keeps every step, for both ends of the range.
  func settleRecording(
    _ loss: Loss, in period: inout PeriodState
  ) -> (outcome: Outcome, worst: [TraceStep], best: [TraceStep]) {
    var worst = StepRecorder()
    var best = StepRecorder()
    let outcome = Outcome(
      worst: settleEnd(loss, .worst, &period.worst, &worst),
      best: settleEnd(loss, .best, &period.best, &best))
    return (outcome, worst.steps, best.steps)
  }

  /// Settles one end of the range. Where it isn't known which of two covers takes a line, either may pay
  /// more, so both ways are settled and the one counts that belongs to the end.
  private func settleEnd<Recorder: SettlementRecorder>(
    _ loss: Loss, _ world: World, _ state: inout PeriodState.WorldState, _ recorder: inout Recorder
  ) -> Outcome.End {
    guard hasOpenChoice(loss) else { return settle(loss, world, .usual, &state, &recorder) }
    var otherState = state
    var otherRecorder = recorder
    let end = settle(loss, world, .usual, &state, &recorder)
    let other = settle(loss, world, .other, &otherState, &otherRecorder)
    guard world == .worst ? other.paid < end.paid : other.paid > end.paid else { return end }
    (state, recorder) = (otherState, otherRecorder)
    return other
  }

  private func settle<Recorder: SettlementRecorder>(
    _ loss: Loss, _ world: World, _ choice: Choice, _ state: inout PeriodState.WorldState,
    _ recorder: inout Recorder
  ) -> Outcome.End {
    var end = Outcome.End()
    for index in nodes.indices { state.sums[index] = 0 }
    for index in pools.indices {
      state.pools[index] = world == .worst ? pools[index].worst : pools[index].best
    }
    for index in loss.lines.indices {
      distribute(loss, index, world, choice, &state, &end, &recorder)
    }
    for index in nodes.indices where state.sums[index] > 0 {
      end.paid += pay(index, loss, world, &state, &end, &recorder)
    }
    return end
  }

  // MARK: Lines to covers

  /// Sends a line to the first cover that takes it, less what is over its per-unit cap.
  private func distribute<Recorder: SettlementRecorder>(
    _ loss: Loss, _ index: Int, _ world: World, _ choice: Choice,
    _ state: inout PeriodState.WorldState, _ end: inout Outcome.End, _ recorder: inout Recorder
  ) {
    let line = loss.lines[index]
    var refusal: Reason?
    for route in routesOfSlot[line.slot] {
      let isTaken: Bool
      if choice == .other && isOpenChoice(route, loss, index) {
        isTaken = world == .worst
      } else {
        let reason = refuses(routes[route], loss, index, world, &recorder)
        isTaken = reason == nil
        refusal = refusal ?? reason
      }
      guard isTaken else { continue }
      take(line, index, routes[route].node, world, &state, &end, &recorder)
      return
    }
    let reason = refusal ?? silences[line.slot]
    if refusal == nil {
      recorder.record(
        TraceStep(
          rule: .untaken, line: index, cover: nil, amountIn: line.amount, amountOut: 0, reason: reason))
    }
    end.stays[reason] += line.amount
  }

  /// Why a cover doesn't take a line; nil when it does.
  func refuses<Recorder: SettlementRecorder>(
    _ route: Route, _ loss: Loss, _ index: Int, _ world: World, _ recorder: inout Recorder
  ) -> Reason? {
    let node = nodes[route.node]
    let amount = loss.lines[index].amount
    func refusal(_ rule: TraceStep.Rule, _ reason: Reason) -> TraceStep {
      TraceStep(
        rule: rule, line: index, cover: route.node, amountIn: amount, amountOut: 0, reason: reason)
    }
    if route.isOpen && world == .worst {
      recorder.record(refusal(.open, .notStated))
      return .notStated
    }
    for number in node.bars where bites(bars[number], loss.barring, world) {
      let reason: Reason = bars[number].isUncertain ? .notStated : .notCovered
      recorder.record(refusal(.barred(number - node.bars.lowerBound), reason))
      return reason
    }
    if let days = loss.days, days > node.window {
      recorder.record(refusal(.window, .conditionFailed))
      return .conditionFailed
    }
    for number in node.conditions
    where !requirements[number].anyHolds(loss.conditions, certainly: world == .worst) {
      recorder.record(
        refusal(
          .condition(
            number - node.conditions.lowerBound,
            isUnknown: requirements[number].anyHolds(loss.conditions, certainly: false)),
          .conditionFailed))
      return .conditionFailed
    }
    return nil
  }

  @inline(__always)
  private func bites(_ bar: Bar, _ facts: FactMask, _ world: World) -> Bool {
    switch world {
    case .worst: bar.atoms.allHold(facts, certainly: false)
    case .best: !bar.isUncertain && bar.atoms.allHold(facts, certainly: true)
    }
  }

  private func take<Recorder: SettlementRecorder>(
    _ line: Loss.Line, _ index: Int, _ cover: Int, _ world: World,
    _ state: inout PeriodState.WorldState, _ end: inout Outcome.End, _ recorder: inout Recorder
  ) {
    recorder.record(
      TraceStep(
        rule: .taken, line: index, cover: cover, amountIn: line.amount, amountOut: line.amount, reason: nil))
    var amount = line.amount
    let itsCaps = nodes[cover].caps
    let isCounted = itsCaps.contains { caps[$0].counts(line) }
    for number in itsCaps where caps[number].classNumber == line.slot / 2 {
      guard let most = caps[number].most(for: line, isCounted, world) else { continue }
      let kept = min(amount, most)
      recorder.record(
        TraceStep(
          rule: .perUnit(number - nodes[cover].caps.lowerBound), line: index, cover: cover,
          amountIn: amount, amountOut: kept, reason: kept < amount ? .perUnitCap : nil))
      end.stays[.perUnitCap] += amount - kept
      amount = kept
    }
    state.sums[cover] += amount
  }

  // MARK: Covers to payments

  /// What a cover pays of the sum that came to it, after its terms and every limit it stands within.
  private func pay<Recorder: SettlementRecorder>(
    _ index: Int, _ loss: Loss, _ world: World, _ state: inout PeriodState.WorldState,
    _ end: inout Outcome.End, _ recorder: inout Recorder
  ) -> Int {
    let node = nodes[index]
    var amount = state.sums[index]
    func apply(_ step: TermStep) {
      switch step {
      case .perUnit: break
      case .deductible: deduct(&amount, node, index, &state, &end, &recorder)
      case .ratio: share(&amount, node, index, loss, world, &end, &recorder)
      case .limit:
        guard applies(node.limitWhen, loss, world) else { return }
        cap(&amount, index, at: index, world, state.remaining[index], &end, &recorder)
      }
    }
    apply(node.first)
    apply(node.second)
    apply(node.third)
    var within = index
    while let parent = parent(of: within, world) {
      if applies(nodes[parent].limitWhen, loss, world) {
        cap(&amount, index, at: parent, world, state.remaining[parent], &end, &recorder)
      }
      within = parent
    }
    consume(amount, index, loss, world, &state)
    return amount
  }

  private func deduct<Recorder: SettlementRecorder>(
    _ amount: inout Int, _ node: Node, _ index: Int, _ state: inout PeriodState.WorldState,
    _ end: inout Outcome.End, _ recorder: inout Recorder
  ) {
    guard node.pool >= 0 else { return }
    let kept = min(amount, state.pools[node.pool])
    let reason: Reason = pools[node.pool].isKnown ? pools[node.pool].reason : .notStated
    recorder.record(
      TraceStep(
        rule: .deductible, line: nil, cover: index, amountIn: amount, amountOut: amount - kept,
        reason: kept > 0 ? reason : nil))
    end.stays[reason] += kept
    if state.pools[node.pool] != .max { state.pools[node.pool] -= kept }
    amount -= kept
  }

  private func share<Recorder: SettlementRecorder>(
    _ amount: inout Int, _ node: Node, _ index: Int, _ loss: Loss, _ world: World,
    _ end: inout Outcome.End, _ recorder: inout Recorder
  ) {
    guard let ratio = node.ratio, applies(node.ratioWhen, loss, world) else { return }
    let paid = ratio.share(of: amount)
    recorder.record(
      TraceStep(
        rule: .ratio, line: nil, cover: index, amountIn: amount, amountOut: paid,
        reason: paid < amount ? .selfBurden : nil))
    end.stays[.selfBurden] += amount - paid
    amount = paid
  }

  /// Caps what a cover pays at the limit of `limited`: itself or one it stands within.
  private func cap<Recorder: SettlementRecorder>(
    _ amount: inout Int, _ index: Int, at limited: Int, _ world: World, _ remaining: Int,
    _ end: inout Outcome.End, _ recorder: inout Recorder
  ) {
    if nodes[limited].worstLimit == .max && nodes[limited].bestLimit == .max { return }
    let paid = min(amount, remaining)
    let reason = nodes[limited].reason(isOwn: limited == index, world)
    recorder.record(
      TraceStep(
        rule: limited == index ? .limit : .ancestorLimit(limited), line: nil, cover: index,
        amountIn: amount, amountOut: paid, reason: paid < amount ? reason : nil))
    end.stays[reason] += amount - paid
    amount = paid
  }

  private func consume(
    _ paid: Int, _ index: Int, _ loss: Loss, _ world: World, _ state: inout PeriodState.WorldState
  ) {
    var next: Int? = index
    while let cover = next {
      if state.remaining[cover] != .max && applies(nodes[cover].limitWhen, loss, world) {
        state.remaining[cover] -= paid
      }
      next = parent(of: cover, world)
    }
  }

  // MARK: What both need

  @inline(__always)
  private func parent(of index: Int, _ world: World) -> Int? {
    let node = nodes[index]
    if node.parent < 0 || (node.parentIsUncertain && world == .best) { return nil }
    return node.parent
  }

  /// Whether a term that has conditions applies: it is against the client, so an open condition lets it
  /// apply in the worst world only.
  @inline(__always)
  private func applies(_ when: Range<Int>, _ loss: Loss, _ world: World) -> Bool {
    for number in when where !requirements[number].anyHolds(loss.conditions, certainly: world == .best) {
      return false
    }
    return true
  }
}

extension SettlementProgram.Node {
  /// As what an amount over the limit stays with the client.
  @inline(__always)
  func reason(isOwn: Bool, _ world: World) -> Reason {
    if !limitIsKnown && world == .worst { return .notStated }
    if isOwn { return isInner ? .sublimit : .coverLimit }
    return isInner ? .coverLimit : .planLimit
  }
}

extension SettlementProgram.Cap {
  /// Whether the cap counts the units that the line gives.
  @inline(__always)
  func counts(_ line: Loss.Line) -> Bool {
    guard classNumber == line.slot / 2, line.count != nil, let lineUnit = line.unit else { return false }
    return lineUnit.counts(as: unit)
  }

  /// The most the cap lets through of a line; nil when it lets all through.
  ///
  /// A record is taken to be a person. Where no cap of the class counts the line (`isCounted`), because it
  /// gives no count or another unit, the cap allows one unit in the worst world and any number in the best.
  @inline(__always)
  func most(for line: Loss.Line, _ isCounted: Bool, _ world: World) -> Int? {
    guard isCounted else { return world == .worst ? amount : nil }
    guard counts(line), let count = line.count else { return nil }
    let (most, overflow) = amount.multipliedReportingOverflow(by: count)
    return overflow ? .max : most
  }
}

extension Unit {
  /// Whether a number of these is a number of `other`: a record is taken to be a person.
  func counts(as other: Unit) -> Bool {
    self == other || (isOnePerson && other.isOnePerson)
  }

  private var isOnePerson: Bool { self == .person || self == .record }
}
