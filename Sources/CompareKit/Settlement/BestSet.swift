/// The riders with which a plan leaves least of some losses with the client.
public struct BestSet: Sendable, Hashable {
  /// The id of the plan.
  public let plan: String
  /// The smallest set that reaches it.
  public let least: Choice
  /// The smallest set that keeps the worst end as low, where it is another: what `least` has beyond it may
  /// leave less but isn't certain to.
  public let certain: Choice?

  /// A set of riders and what it comes to.
  public struct Choice: Sendable, Hashable {
    /// In the order of the catalog.
    public let riders: [String]
    /// Whole yen that stay of all losses together, at the worst end of the range and at the best.
    public let stays: ClosedRange<Int>
    /// For each rider of the set, how much more would stay without it, at both ends.
    public let losses: [Drop]
  }

  /// What a rider of the set is worth.
  public struct Drop: Sendable, Hashable {
    /// The id of the rider.
    public let rider: String
    /// Whole yen more that stay at the worst end and at the best. Riders that need it go with it.
    public let worst: Int
    /// Whole yen at the best end.
    public let best: Int
  }
}

/// Looks for the best set of riders by settling every one.
public struct BestSetSearch: Sendable {
  /// The most riders a plan may have: every set of them is tried, and 4,096 sets take a blink. The catalog's
  /// check sees to it.
  static let mostRiders = 12

  private let family: Family
  private let quote: Quote
  private let losses: [Loss]
  private let isSequence: Bool
  private let classes: ClassTable

  /// - Parameters:
  ///   - quote: what is entered for the column; terms that a plan has no place for are left out.
  ///   - isSequence: the losses fall in one period of insurance, each finding what the earlier ones left;
  ///     otherwise each is the only incident of its period.
  public init(
    family: Family, quote: Quote, losses: [Loss], asSequence isSequence: Bool = false, in classes: ClassTable
  ) {
    self.family = family
    self.quote = quote
    self.losses = losses
    self.isSequence = isSequence
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
    Retained(worst: set.least.stays.upperBound, best: set.least.stays.lowerBound, riders: 0)
  }

  private struct Retained: Equatable {
    var worst: Int
    var best: Int
    var riders: Int

    /// What is least in both ends comes first, then what takes fewest riders.
    static func < (a: Retained, b: Retained) -> Bool {
      (a.worst, a.best, a.riders) < (b.worst, b.best, b.riders)
    }

    /// What is certain comes first, then what takes fewest riders; what is only possible decides last.
    static func isMoreCertain(_ a: Retained, _ b: Retained) -> Bool {
      (a.worst, a.riders, a.best) < (b.worst, b.riders, b.best)
    }

    var range: ClosedRange<Int> { best...max(best, worst) }
  }

  private typealias Found = (riders: [String], retained: Retained)

  private func best(of plan: Plan) -> BestSet? {
    let riders = family.riders(of: plan.id).map(\.id)
    let base = UnriddenPlan(family, plan, quote.fitting(plan, of: family))
    var least: Found?
    var surest: Found?
    for mask in 0..<(1 << riders.count) {
      let chosen = riders.indices.filter { mask & (1 << $0) != 0 }.map { riders[$0] }
      guard let retained = retained(base, chosen) else { continue }
      if least.map({ retained < $0.retained }) ?? true { least = (chosen, retained) }
      if surest.map({ Retained.isMoreCertain(retained, $0.retained) }) ?? true {
        surest = (chosen, retained)
      }
    }
    guard let least, let surest else { return nil }
    return BestSet(
      plan: plan.id, least: choice(least, base),
      certain: surest.riders == least.riders ? nil : choice(surest, base))
  }

  private func choice(_ found: Found, _ base: UnriddenPlan) -> BestSet.Choice {
    BestSet.Choice(
      riders: found.riders, stays: found.retained.range,
      losses: found.riders.compactMap { drop($0, from: found, base) })
  }

  private func drop(_ rider: String, from found: Found, _ base: UnriddenPlan) -> BestSet.Drop? {
    var left = found.riders.filter { $0 != rider }
    // What needs a dropped rider can't stay.
    while let orphan = left.firstIndex(where: { id in
      !(family.rider(id)?.requires.allSatisfy(left.contains) ?? true)
    }) {
      left.remove(at: orphan)
    }
    guard let without = retained(base, left) else { return nil }
    return BestSet.Drop(
      rider: rider, worst: without.worst - found.retained.worst,
      best: without.best - found.retained.best)
  }

  /// Whole yen that stay with these riders; nil when they can't stand together.
  private func retained(_ base: UnriddenPlan, _ chosen: [String]) -> Retained? {
    guard let resolved = try? ResolvedPlan(base, riders: Set(chosen)) else { return nil }
    let program = SettlementProgram(resolved, in: classes)
    var together = Outcome(together: isSequence ? program.settle(inOnePeriod: losses) : [])
    var workspace = program.freshPeriod()
    for loss in isSequence ? [] : losses { together.add(program.settleAlone(loss, using: &workspace)) }
    return Retained(
      worst: together.stays.upperBound, best: together.stays.lowerBound, riders: chosen.count)
  }
}
