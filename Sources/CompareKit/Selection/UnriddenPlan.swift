/// A plan with the terms of a quote and every cover it can have, before riders are chosen: what all sets of
/// riders share, worked out once.
struct UnriddenPlan: Sendable {
  let family: Family
  let plan: Plan
  let quote: Quote
  /// Those of the plan, then those that its riders add.
  let covers: [ResolvedCover]

  init(_ family: Family, _ plan: Plan, _ quote: Quote) {
    self.family = family
    self.plan = plan
    self.quote = quote
    let exclusions = family.exclusions.filter { !$0.bars.isEmpty && $0.isIn(plan.id) }
    func resolved(_ cover: Cover, addedBy rider: String?) -> ResolvedCover {
      ResolvedCover(
        base: cover, window: cover.window.map { ResolvedWindow($0, quote) },
        terms: cover.terms.map { ResolvedTerm($0, plan: plan, quote: quote) },
        bars: exclusions.flatMap { $0.bars(on: cover) }, changes: [], addedBy: rider)
    }
    var covers = family.covers.filter { $0.isIn(plan.id) }.map { resolved($0, addedBy: nil) }
    for rider in family.riders(of: plan.id) {
      for effect in rider.effects {
        if case .addCover(let cover) = effect.change, cover.isIn(plan.id) {
          covers.append(resolved(cover, addedBy: rider.id))
        }
      }
    }
    self.covers = covers
  }
}

extension Exclusion {
  /// What of the exclusion bites a cover.
  fileprivate func bars(on cover: Cover) -> [CoverBar] {
    bars.filter { $0.covers?.contains(cover.id) ?? true }.map { bar in
      CoverBar(
        when: bar.when, isUncertain: bar.isUncertain, topic: topic, rider: nil, provenance: provenance)
    }
  }
}
