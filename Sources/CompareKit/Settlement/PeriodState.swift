/// What a period of insurance has left under one plan: the limits after the incidents settled so far.
///
/// Kept between settlements it makes a sequence; reset before each, it saves allocating anew.
public struct PeriodState: Sendable {
  struct WorldState: Sendable {
    /// Whole yen left of each cover's limit; `Int.max` for a cover without one.
    var remaining: [Int]
    /// What this incident brings to each cover, and what is left of each deductible.
    var sums: [Int]
    var pools: [Int]
    /// What each cap has let through of lines it can't count.
    var uncounted: [Int]
    /// What each cover bears of a deductible that it shares, where that isn't as usual.
    var borne: [Int]
  }

  var worst: WorldState
  var best: WorldState
  /// Nothing has happened yet.
  var isFresh = true
}

/// Whole yen left of a cover's limit, lowest to highest; no highest where the source names none.
public struct RemainingLimit: Sendable, Hashable {
  public let cover: String
  public let low: Int
  public let high: Int?
}

extension SettlementProgram {
  /// A period in which nothing has happened yet.
  public func freshPeriod() -> PeriodState {
    let zeros = [Int](repeating: 0, count: nodes.count)
    func state(_ limit: (Node) -> Int) -> PeriodState.WorldState {
      PeriodState.WorldState(
        remaining: nodes.map(limit), sums: zeros, pools: [Int](repeating: 0, count: pools.count),
        uncounted: [Int](repeating: 0, count: caps.count), borne: zeros)
    }
    return PeriodState(worst: state(\.worstLimit), best: state(\.bestLimit))
  }

  /// Begins the period again without allocating.
  func reset(_ period: inout PeriodState) {
    for index in nodes.indices {
      period.worst.remaining[index] = nodes[index].worstLimit
      period.best.remaining[index] = nodes[index].bestLimit
    }
  }

  /// What the period has left, for each cover of `plan` that has a limit.
  public func remaining(_ period: PeriodState, of plan: ResolvedPlan) -> [RemainingLimit] {
    plan.covers.enumerated().compactMap { index, cover in
      guard cover.limit != nil else { return nil }
      // Which end leaves more isn't told by its name: paying less leaves more.
      let (worst, best) = (period.worst.remaining[index], period.best.remaining[index])
      return RemainingLimit(
        cover: cover.id, low: min(worst, best), high: best == .max ? nil : max(worst, best))
    }
  }
}
