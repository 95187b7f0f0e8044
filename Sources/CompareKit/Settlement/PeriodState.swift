/// What a period of insurance has left under one plan: the limits after the incidents settled so far.
///
/// Kept between settlements it makes a sequence; reset before each, it saves allocating anew.
public struct PeriodState: Sendable {
  struct WorldState: Sendable {
    /// Whole yen left of each limit; `Int.max` for one without a figure.
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

/// Whole yen left of one of a cover's limits, lowest to highest; no highest where the source names none.
public struct RemainingLimit: Sendable, Hashable {
  /// The id of the cover.
  public let cover: String
  /// The id of the term.
  public let term: String
  /// Whole yen left at the worst reading.
  public let low: Int
  /// Whole yen left at the best reading; nil where no source names the limit.
  public let high: Int?
}

extension SettlementProgram {
  /// A period in which nothing has happened yet.
  package func freshPeriod() -> PeriodState {
    let zeros = [Int](repeating: 0, count: nodes.count)
    func state(_ world: World) -> PeriodState.WorldState {
      PeriodState.WorldState(
        remaining: limits.map { $0.amount(world) }, sums: zeros,
        pools: [Int](repeating: 0, count: pools.count),
        uncounted: [Int](repeating: 0, count: lineTerms.count), borne: zeros)
    }
    return PeriodState(worst: state(.worst), best: state(.best))
  }

  /// Begins the period again without allocating.
  func reset(_ period: inout PeriodState) {
    for index in limits.indices {
      period.worst.remaining[index] = limits[index].worst
      period.best.remaining[index] = limits[index].best
    }
  }

  /// What the period has left of each limit of `plan` that isn't there anew for each incident; one that
  /// covers share is told once.
  public func remaining(_ period: PeriodState, of plan: ResolvedPlan) -> [RemainingLimit] {
    var told = Set<Int>()
    return plan.covers.indices.flatMap { cover in
      nodes[cover].limits.compactMap { number in
        let use = limitUses[number]
        guard !limits[use.limit].isPerIncident, told.insert(use.limit).inserted else { return nil }
        // Which end leaves more isn't told by its name: paying less leaves more.
        let (worst, best) = (period.worst.remaining[use.limit], period.best.remaining[use.limit])
        return RemainingLimit(
          cover: plan.covers[cover].id, term: plan.covers[cover].terms[use.term].term.id,
          low: min(worst, best), high: best == .max ? nil : max(worst, best))
      }
    }
  }
}
