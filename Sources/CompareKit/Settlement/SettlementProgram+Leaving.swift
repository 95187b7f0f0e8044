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
    for index in nodes.indices {
      let when = nodes[index].limitWhen
      if period.worst.remaining[index] != .max, applies(when, facts, certainly: false) {
        period.worst.remaining[index] = max(0, period.worst.remaining[index] - most[index])
      }
      if period.best.remaining[index] != .max, applies(when, facts, certainly: true) {
        period.best.remaining[index] -= least[index]
      }
    }
  }

  /// What an incident may use of each limit, at least and at most, whatever the reading.
  private func uses(of loss: Loss, in period: PeriodState) -> (least: [Int], most: [Int]) {
    let facts = conditions(of: loss)
    let own = payments(of: loss, facts)
    func highest(_ index: Int) -> Int {
      applies(nodes[index].limitWhen, facts, certainly: true) ? period.best.remaining[index] : .max
    }
    func lowest(_ index: Int) -> Int {
      applies(nodes[index].limitWhen, facts, certainly: false) ? period.worst.remaining[index] : .max
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
      let able = routesOfSlot[loss.lines[index].slot].filter { refusal(of: $0, loss, index, .best) == nil }
      for route in able {
        most[routes[route].node] += capped(loss.lines[index], by: routes[route].node, .best)
      }
      guard able.count == 1, refusal(of: able[0], loss, index, .worst) == nil else { continue }
      least[routes[able[0]].node] += capped(loss.lines[index], by: routes[able[0]].node, .worst)
    }
    let brought = most
    for (index, node) in nodes.enumerated() {
      if node.pool >= 0 {
        let pool = pools[node.pool]
        let others = nodes.indices.reduce(0) {
          $0 + ($1 != index && nodes[$1].pool == node.pool ? brought[$1] : 0)
        }
        most[index] = max(0, most[index] - max(0, pool.best - others))
        if pool.worst == .max { least[index] = 0 }
      }
      if let ratio = node.ratio {
        if applies(node.ratioWhen, facts, certainly: true) { most[index] = ratio.share(of: most[index]) }
        if applies(node.ratioWhen, facts, certainly: false) { least[index] = ratio.share(of: least[index]) }
      }
      if node.pool >= 0 { least[index] = max(0, least[index] - min(least[index], pools[node.pool].worst)) }
      // What limits let through before the other terms uses them up.
      if node.limitsComeFirst { most[index] = brought[index] }
    }
    return (least, most)
  }

  /// A line after what is over its cap; one that the cap can't count is nothing in the worst world.
  private func capped(_ line: Loss.Line, by cover: Int, _ world: World) -> Int {
    let caps = caps[nodes[cover].caps].filter { $0.classNumber == line.classNumber }
    guard !caps.isEmpty else { return line.amount }
    guard caps.contains(where: { $0.counts(line) }) else { return world == .worst ? 0 : line.amount }
    return caps.compactMap { $0.most(for: line, true, world) }.reduce(line.amount, min)
  }

  private func depth(_ index: Int) -> Int {
    var (depth, next) = (0, nodes[index].parent)
    while next >= 0 { (depth, next) = (depth + 1, nodes[next].parent) }
    return depth
  }
}
