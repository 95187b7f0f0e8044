/// How an end of the range is settled where a source leaves more than one way.
struct Way: Sendable, Hashable {
  var choices = Choices()
  var sharing = Sharing()
}

/// From which of the covers that share a deductible it is taken; usually in their order.
struct Sharing: Sendable, Hashable {
  /// The covers that bear it first, and the one that bears it next, as bits by their places.
  var first: UInt64 = 0
  var next: UInt64 = 0
  /// What limits cut off all the same bears it before all else, so that least is taken from a payment.
  var sparesPayments = false

  var isUsual: Bool { self == Sharing() }

  /// A catalog's check refuses plans with more covers.
  static let mostCovers = UInt64.bitWidth
}

extension SettlementProgram {
  /// The ways to settle an incident.
  /// - Parameter total: whole yen of all incidents of the period: up to it limits may have been used.
  func ways(_ loss: Loss, _ world: World, within total: Int) -> [Way] {
    var ways: [Way] = []
    for choices in openChoices(loss).subsets {
      ways.append(Way(choices: choices))
      guard sharingMatters(world, within: total) else { continue }
      ways += sharings(loss, world, choices).map { Way(choices: choices, sharing: $0) }
    }
    return ways
  }

  /// Whether it may make a difference from which covers a deductible is taken: a limit may cut off what one
  /// of them pays and not what all do.
  @inline(__always)
  func sharingMatters(_ world: World, within total: Int) -> Bool {
    guard hasSharedPools else { return false }
    return pools.contains { pool in
      let amount = pool.amount(world)
      return pool.isShared && amount > 0 && amount != .max && total > pool.tightest(world)
    }
  }

  /// The ways to share a deductible that can be the worst or the best. What is paid is least where as few
  /// covers as possible bear it, so that any of them in full and one in part are tried.
  private func sharings(_ loss: Loss, _ world: World, _ choices: Choices) -> [Sharing] {
    let sums = sums(loss, world, choices)
    var found: [Sharing] = []
    for (number, pool) in pools.enumerated() where pool.isShared {
      let amount = pool.amount(world)
      let members = sums.indices.filter { nodes[$0].pool == number && sums[$0] > 0 }
      guard members.count > 1, amount > 0, amount < members.reduce(0, { $0 + sums[$1] }) else { continue }
      for subset in 0..<(1 << members.count) {
        let full = members.enumerated().filter { subset & (1 << $0.offset) != 0 }.map(\.element)
        let borne = full.reduce(0) { $0 + sums[$1] }
        guard borne < amount else { continue }
        for next in members where !full.contains(next) && borne + sums[next] >= amount {
          found.append(Sharing(first: full.reduce(0) { $0 | 1 << UInt64($1) }, next: 1 << UInt64(next)))
        }
      }
      if world == .best { found.append(Sharing(sparesPayments: true)) }
    }
    return found
  }

  /// What an incident brings to each cover.
  private func sums(_ loss: Loss, _ world: World, _ choices: Choices) -> [Int] {
    let period = freshPeriod()
    var run = SettlementRun(
      program: self, loss: loss, world: world, way: Way(choices: choices),
      state: world == .worst ? period.worst : period.best, recorder: NoRecorder())
    run.distribute()
    return run.state.sums
  }
}

extension SettlementProgram.Pool {
  @inline(__always)
  func amount(_ world: World) -> Int { world == .worst ? worst : best }

  @inline(__always)
  func tightest(_ world: World) -> Int { world == .worst ? tightestAtWorst : tightestAtBest }
}
