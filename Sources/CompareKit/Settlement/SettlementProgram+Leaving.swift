extension SettlementProgram {
  /// Takes off the period what an incident uses of each limit.
  ///
  /// Where readings differ, the worst state keeps what the one that uses most leaves, limit by limit, and the
  /// best state what the one that uses least does. So a later incident settled at its worst in the one and at
  /// its best in the other is paid neither less nor more under any reading of the earlier ones.
  /// - Parameter after: the period after the incident was settled at both its ends.
  func leave(_ loss: Loss, in period: inout PeriodState, after settled: PeriodState, _ outcome: Outcome) {
    let isOne =
      period.worst.remaining == period.best.remaining && outcome.worst == outcome.best
      && settled.worst.remaining == settled.best.remaining
    let ways = isOne ? ways(loss, .worst, within: .max) + ways(loss, .best, within: .max) : []
    if isOne && ways.count == 2 {
      period = settled
      return
    }
    let (least, most) = uses(of: loss, in: period)
    let facts = conditions(of: loss)
    for (index, limit) in limits.enumerated() where !limit.isPerIncident {
      let users = nodes.indices.filter { uses(index, $0, facts, certainly: false) }
      if period.worst.remaining[index] != .max {
        let used = users.reduce(0) { $0 + most[$1] }
        period.worst.remaining[index] = max(0, period.worst.remaining[index] - used)
      }
      if period.best.remaining[index] != .max {
        let certain = users.filter { uses(index, $0, facts, certainly: true) }
        period.best.remaining[index] -= min(
          period.best.remaining[index], certain.reduce(0) { $0 + least[$1] })
      }
    }
  }

  /// Whether what a cover pays uses a limit of its own, for certain or possibly.
  private func uses(_ limit: Int, _ node: Int, _ facts: FactMask, certainly: Bool) -> Bool {
    nodes[node].limits.contains {
      limitUses[$0].limit == limit && applies(limitUses[$0].when, facts, certainly: certainly)
    }
  }

  /// The least that is left of a cover's own limits; endless without one.
  private func left(
    _ node: Int, of remaining: [Int], _ world: World, _ facts: FactMask, certainly: Bool
  ) -> Int {
    nodes[node].limits.reduce(.max) { least, number in
      let use = limitUses[number]
      guard applies(use.when, facts, certainly: certainly) else { return least }
      let limit = limits[use.limit]
      return min(least, limit.isPerIncident ? limit.amount(world) : remaining[use.limit])
    }
  }

  /// What an incident may use of each cover's limits, at least and at most, whatever the reading.
  private func uses(of loss: Loss, in period: PeriodState) -> (least: [Int], most: [Int]) {
    let facts = conditions(of: loss)
    let own = payments(of: loss, facts)
    func highest(_ index: Int) -> Int {
      left(index, of: period.best.remaining, .best, facts, certainly: true)
    }
    func lowest(_ index: Int) -> Int {
      left(index, of: period.worst.remaining, .worst, facts, certainly: false)
        .lessShared(with: index, self, own.most)
    }
    // From the innermost outwards: what comes to each limit.
    let order = nodes.indices.sorted { depth($0) > depth($1) }
    var (least, most, coming) = (own.least, own.most, own.most)
    for index in order {
      coming[index] = most[index]
      least[index] = min(least[index], lowest(index))
      most[index] = min(most[index], highest(index))
      let node = nodes[index]
      guard node.parent >= 0 else { continue }
      most[node.parent] += most[index]
      if !node.parentIsUncertain { least[node.parent] += least[index] }
    }
    // And back inwards: what outer limits let through, once others have had their share.
    let within = most
    var free = nodes.indices.map(lowest)
    for index in order.reversed() where nodes[index].parent >= 0 {
      let parent = nodes[index].parent
      if !nodes[index].parentIsUncertain { most[index] = min(most[index], most[parent]) }
      let others = coming[parent] - within[index]
      free[index] = min(free[index], max(0, free[parent] - others))
      least[index] = min(least[index], free[index])
    }
    return (least, most)
  }

  /// What each cover pays of an incident at least and at most before limits, whatever the reading.
  private func payments(of loss: Loss, _ facts: FactMask) -> (least: [Int], most: [Int]) {
    var least = [Int](repeating: 0, count: nodes.count)
    var most = least
    for index in loss.lines.indices {
      let able = routesOfSlot[loss.lines[index].slot].filter { refusal(of: $0, loss, .best) == nil }
      for route in able {
        most[routes[route].node] += after(lineTermsOf: routes[route].node, loss.lines[index], facts, .best)
      }
      guard able.count == 1, refusal(of: able[0], loss, .worst) == nil else { continue }
      let cover = routes[able[0]].node
      least[cover] += after(lineTermsOf: cover, loss.lines[index], facts, .worst)
    }
    let brought = most
    for (index, node) in nodes.enumerated() {
      // A layer may be left all of what its cover takes, or nothing; the cover stands before it.
      if node.layer >= 0 { most[node.layer] += broughtWhole(to: index, loss) }
      for number in node.steps {
        apply(steps[number], of: index, brought, facts, &least[index], &most[index])
      }
      // What limits let through before the other terms uses them up.
      if node.limitsComeFirst { most[index] = brought[index] }
    }
    return (least, most)
  }

  /// Takes off the least and the most that a step leaves, limits apart.
  private func apply(
    _ step: Step, of index: Int, _ brought: [Int], _ facts: FactMask, _ least: inout Int, _ most: inout Int
  ) {
    let isCertain = applies(step.when, facts, certainly: true)
    let isPossible = applies(step.when, facts, certainly: false)
    switch step.action {
    case .limit, .limitsAround: break
    case .deduct(let number):
      let pool = pools[number]
      let others = nodes.indices.reduce(0) {
        $0 + ($1 != index && nodes[$1].pool == number ? brought[$1] : 0)
      }
      if isCertain { most = max(0, most - max(0, pool.best - others)) }
      if isPossible { least = max(0, least - min(least, pool.worst)) }
    case .retain(let retention):
      // More is left of more, so that the ends are those of the ends.
      if isCertain { most -= retention.kept(of: most, .best) }
      if isPossible { least -= retention.kept(of: least, .worst) }
    case .share(let worst, let best):
      if isCertain { most = best.paid(of: most) }
      if isPossible { least = worst.paid(of: least) }
    }
  }

  /// A line after waiting times and caps; one that a cap can't count is nothing in the worst world.
  private func after(
    lineTermsOf cover: Int, _ line: Loss.Line, _ facts: FactMask, _ world: World
  ) -> Int {
    let terms = nodes[cover].lineTerms
    var rest = LineRest(line)
    let isCounted = terms.contains { lineTerms[$0].counts(line) }
    for number in terms where lineTerms[number].looksAt(line) {
      let term = lineTerms[number]
      guard applies(term.when, facts, certainly: world == .best) else { continue }
      if !isCounted && world == .worst { return 0 }
      _ = rest.apply(term.action, isCounted, less: 0, world)
    }
    return rest.amount
  }

  /// What all lines that may go to a cover come to, before any of its terms.
  private func broughtWhole(to cover: Int, _ loss: Loss) -> Int {
    loss.lines.reduce(0) { sum, line in
      sum + (routesOfSlot[line.slot].contains { routes[$0].node == cover } ? line.amount : 0)
    }
  }

  private func depth(_ index: Int) -> Int {
    var (depth, next) = (0, nodes[index].parent)
    while next >= 0 { (depth, next) = (depth + 1, nodes[next].parent) }
    return depth
  }
}

extension Int {
  /// What is left of a limit that a cover shares, once the others have had their share.
  fileprivate func lessShared(with node: Int, _ program: SettlementProgram, _ most: [Int]) -> Int {
    if self == .max { return self }
    let own = Set(program.nodes[node].limits.map { program.limitUses[$0].limit })
    let others = program.nodes.indices.filter { other in
      other != node && program.nodes[other].limits.contains { own.contains(program.limitUses[$0].limit) }
    }
    return Swift.max(0, self - others.reduce(0) { $0 + most[$1] })
  }
}
