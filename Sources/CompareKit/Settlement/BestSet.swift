/// The riders with which a plan leaves least of some losses with the client.
public struct BestSet: Sendable, Hashable {
  public let plan: String
  /// The smallest set that reaches it, in the order of the catalog.
  public let riders: [String]
  /// Whole yen that stay of all losses together, at the worst end of the range and at the best.
  public let stays: ClosedRange<Int>
  /// For each rider of the set, how much more would stay without it, at both ends.
  public let losses: [Drop]

  public struct Drop: Sendable, Hashable {
    public let rider: String
    /// Whole yen more that stay at the worst end and at the best.
    public let worst: Int
    public let best: Int
  }
}

/// Looks for the best set of riders by settling every one.
public struct BestSetSearch: Sendable {
  /// The most riders a plan may have: every set of them is tried. The catalog's check sees to it.
  public static let mostRiders = 16

  private let family: Family
  private let quote: Quote
  private let losses: [Loss]
  private let classes: ClassTable

  /// - Parameters:
  ///   - quote: what is entered for the column; terms that a plan has no place for are left out.
  ///   - losses: each settled as the only incident of its period.
  public init(family: Family, quote: Quote, losses: [Loss], in classes: ClassTable) {
    self.family = family
    self.quote = quote
    self.losses = losses
    self.classes = classes
  }

  /// The best set of each plan; the plan that leaves least comes first. What is certain decides: the worst
  /// end of the range, then the best end, then fewer riders.
  public func run() -> [BestSet] {
    family.plans.compactMap(best).enumerated()
      .sorted { a, b in
        let (first, second) = (retained(a.element), retained(b.element))
        return first == second ? a.offset < b.offset : first < second
      }
      .map(\.element)
  }

  private func retained(_ set: BestSet) -> Retained {
    Retained(worst: set.stays.upperBound, best: set.stays.lowerBound, riders: 0)
  }

  private struct Retained: Comparable {
    var worst: Int
    var best: Int
    var riders: Int

    static func < (a: Retained, b: Retained) -> Bool {
      (a.worst, a.best, a.riders) < (b.worst, b.best, b.riders)
    }
  }

  private func best(of plan: Plan) -> BestSet? {
    let riders = family.riders(of: plan.id).map(\.id)
    let base = UnriddenPlan(family, plan, quote.fitting(plan, of: family))
    var found: (riders: [String], retained: Retained)?
    for mask in 0..<(1 << riders.count) {
      let chosen = riders.indices.filter { mask & (1 << $0) != 0 }.map { riders[$0] }
      guard let retained = retained(base, chosen) else { continue }
      if let best = found?.retained, best <= retained { continue }
      found = (chosen, retained)
    }
    guard let found else { return nil }
    return BestSet(
      plan: plan.id, riders: found.riders,
      stays: found.retained.best...max(found.retained.best, found.retained.worst),
      losses: found.riders.compactMap { drop($0, from: found.riders, found.retained, base) })
  }

  private func drop(
    _ rider: String, from chosen: [String], _ best: Retained, _ base: UnriddenPlan
  ) -> BestSet.Drop? {
    guard let without = retained(base, chosen.filter { $0 != rider }) else { return nil }
    return BestSet.Drop(rider: rider, worst: without.worst - best.worst, best: without.best - best.best)
  }

  /// Whole yen that stay with these riders; nil when they can't stand together.
  private func retained(_ base: UnriddenPlan, _ chosen: [String]) -> Retained? {
    guard let resolved = try? ResolvedPlan(base, riders: Set(chosen)) else { return nil }
    let program = SettlementProgram(resolved, in: classes)
    var period = program.freshPeriod()
    var retained = Retained(worst: 0, best: 0, riders: chosen.count)
    for loss in losses {
      let stays = program.settleAlone(loss, using: &period).stays
      retained.worst += stays.upperBound
      retained.best += stays.lowerBound
    }
    return retained
  }
}
