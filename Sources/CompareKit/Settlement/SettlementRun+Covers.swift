extension SettlementRun {
  /// Pays what came to a cover, after its terms in their order and every limit it stands within.
  /// - Returns: whole yen.
  mutating func pay(_ cover: Int) -> Int {
    var amount = state.sums[cover]
    if program.nodes[cover].isLayer {
      recorder.record(
        TraceStep(
          rule: .excess, line: nil, cover: cover, amountIn: amount, amountOut: amount, left: nil, reason: nil)
      )
    }
    for number in program.nodes[cover].steps {
      guard applies(program.steps[number].when) else { continue }
      apply(number, of: cover, to: &amount)
    }
    return amount
  }

  private mutating func apply(_ number: Int, of cover: Int, to amount: inout Int) {
    let step = program.steps[number]
    let rest: Int
    switch step.action {
    case .limit(let use):
      cap(&amount, of: cover, at: use, .term(step.term))
      return
    case .limitsAround:
      capAround(cover, &amount)
      consume(amount, of: cover)
      return
    case .deduct(let pool): rest = amount - deducted(pool, from: amount, of: cover)
    case .retain(let retention): rest = amount - retention.kept(of: amount, world)
    case .share(let worst, let best): rest = (world == .worst ? worst : best).paid(of: amount)
    }
    keep(.term(step.term), cover: cover, from: amount, to: rest, as: step.reason)
    amount = rest
  }

  /// Takes a cover's part of a deductible.
  private mutating func deducted(_ pool: Int, from amount: Int, of cover: Int) -> Int {
    let isShared = !way.sharing.isUsual && program.pools[pool].isShared
    let deducted = min(amount, isShared ? state.borne[cover] : state.pools[pool])
    if state.pools[pool] != .max { state.pools[pool] -= deducted }
    return deducted
  }

  /// Caps what a cover pays at what is left of each limit it stands within.
  private mutating func capAround(_ cover: Int, _ amount: inout Int) {
    var within = cover
    while let parent = parent(of: within) {
      for number in program.nodes[parent].limits {
        let use = program.limitUses[number]
        guard applies(use.when) else { continue }
        cap(&amount, of: cover, at: number, .outerLimit(cover: parent, term: use.term))
      }
      within = parent
    }
  }

  /// Caps what a cover pays at what is left of a limit, its own or one that it stands within.
  private mutating func cap(_ amount: inout Int, of cover: Int, at use: Int, _ rule: TraceStep.Rule) {
    let use = program.limitUses[use]
    let limit = program.limits[use.limit]
    guard limit.worst != .max || limit.best != .max else { return }
    let left = state.remaining[use.limit]
    let paid = min(amount, left)
    cut(
      rule, cover: cover, from: amount, to: paid, left: left,
      as: !limit.isKnown && world == .worst ? .notStated : use.reason)
    amount = paid
  }

  /// Takes what is paid off the cover's limits and off each it stands within.
  private mutating func consume(_ paid: Int, of cover: Int) {
    var next: Int? = cover
    while let limited = next {
      for number in program.nodes[limited].limits {
        let use = program.limitUses[number]
        if state.remaining[use.limit] != .max && applies(use.when) { state.remaining[use.limit] -= paid }
      }
      next = parent(of: limited)
    }
  }

  @inline(__always)
  private func parent(of cover: Int) -> Int? { program.nodes[cover].parent(world) }
}

extension SettlementProgram.Node {
  /// The cover it stands within; in the best world not one that it may stand outside of.
  @inline(__always)
  func parent(_ world: World) -> Int? {
    parent < 0 || (parentIsUncertain && world == .best) ? nil : parent
  }
}
