/// One loss on its way through a plan, with every open question answered one way.
///
/// First each line goes to a cover, less what is over its caps; then each cover pays what came to it, after
/// its terms and every limit it stands within.
struct SettlementRun<Recorder: SettlementRecorder> {
  let program: SettlementProgram
  let loss: Loss
  let world: World
  let way: Way
  private let conditions: FactMask
  var state: PeriodState.WorldState
  var recorder: Recorder
  private(set) var end = Outcome.End()

  init(
    program: SettlementProgram, loss: Loss, world: World, way: Way,
    state: consuming PeriodState.WorldState, recorder: Recorder
  ) {
    self.program = program
    self.loss = loss
    self.world = world
    self.way = way
    conditions = program.conditions(of: loss)
    self.state = state
    self.recorder = recorder
  }

  mutating func settle() {
    distribute()
    if !way.sharing.isUsual { share() }
    for cover in program.nodes.indices where state.sums[cover] > 0 { addPayment(pay(cover)) }
  }

  /// Sends each line to the cover that takes it.
  mutating func distribute() {
    for index in program.nodes.indices { state.sums[index] = 0 }
    for index in program.lineTerms.indices { state.uncounted[index] = 0 }
    if program.hasIncidentLimits {
      for index in program.limits.indices where program.limits[index].isPerIncident {
        state.remaining[index] = program.limits[index].amount(world)
      }
    }
    for index in program.pools.indices {
      state.pools[index] = world == .worst ? program.pools[index].worst : program.pools[index].best
    }
    for line in loss.lines.indices { distribute(line) }
  }

  /// Records a step and leaves with the client what it keeps back.
  @inline(__always)
  mutating func keep(
    _ rule: TraceStep.Rule, line: Int? = nil, cover: Int?, from amount: Int, to paid: Int,
    units: Ratio? = nil, left: Int? = nil, as reason: Reason
  ) {
    recorder.record(
      TraceStep(
        rule: rule, line: line, cover: cover, amountIn: amount, amountOut: paid, units: units, left: left,
        reason: paid < amount ? reason : nil))
    end.stays[reason] += amount - paid
  }

  /// As `keep`, of what a layer of the cover takes over where there is one.
  mutating func cut(
    _ rule: TraceStep.Rule, line: Int? = nil, cover: Int, from amount: Int, to paid: Int,
    units: Ratio? = nil, left: Int? = nil, as reason: Reason
  ) {
    let layer = program.nodes[cover].layer
    guard layer >= 0, paid < amount else {
      keep(rule, line: line, cover: cover, from: amount, to: paid, units: units, left: left, as: reason)
      return
    }
    let over = amount - paid
    if let refusal = program.refusal(by: layer, loss, isOpen: false, world) {
      keep(rule, line: line, cover: cover, from: amount, to: paid, units: units, left: left, as: reason)
      recorder.record(
        TraceStep(
          rule: refusal.rule, line: nil, cover: layer, amountIn: over, amountOut: over, left: nil, reason: nil
        ))
      return
    }
    recorder.record(
      TraceStep(
        rule: rule, line: line, cover: cover, amountIn: amount, amountOut: paid, toLayer: over, units: units,
        left: left, reason: nil))
    state.sums[layer] += over
  }

  mutating func addPayment(_ amount: Int) { end.paid += amount }

  /// Whether a term that has conditions applies: it is against the client, so an open condition lets it
  /// apply in the worst world only.
  @inline(__always)
  func applies(_ when: Range<Int>) -> Bool {
    program.applies(when, conditions, certainly: world == .best)
  }
}

extension SettlementProgram {
  /// Whether a term that has conditions applies, for certain or possibly.
  @inline(__always)
  func applies(_ when: Range<Int>, _ facts: FactMask, certainly: Bool) -> Bool {
    for number in when where !requirements[number].anyHolds(facts, certainly: certainly) { return false }
    return true
  }
}

extension PeriodState.WorldState {
  /// Hands the state over, so that what changes it changes it in place.
  mutating func taken() -> PeriodState.WorldState {
    let state = self
    self = PeriodState.WorldState(remaining: [], sums: [], pools: [], uncounted: [], borne: [])
    return state
  }
}
