extension Family {
  /// The covers of the plans and those that riders add.
  package var allCovers: [Cover] {
    covers
      + riders.flatMap(\.effects).compactMap { effect in
        if case .addCover(let cover) = effect.change { cover } else { nil }
      }
  }

  /// What the family answers in a row for one of its plans.
  public func fact(_ row: String, plan: String) -> StatedFact? {
    facts.first { $0.row == row && $0.isIn(plan) }
  }

  /// What no cover of the plan takes, as a silence of the source or a refusal.
  package func untaken(_ slot: Cover.Slot, plan: String) -> UntakenClasses? {
    untaken.first { $0.slots.contains(slot) && $0.isIn(plan) }
  }

  /// The riders that belong to a plan.
  public func riders(of plan: String) -> [Rider] {
    riders.filter { $0.isIn(plan) }
  }

  /// Every slot of a plan that a cover takes or a silence names.
  func accountedSlots(plan: String) -> Set<Cover.Slot> {
    let covers = allCovers.filter { $0.isIn(plan) }
    let silences = untaken.filter { $0.isIn(plan) }
    return Set(covers.flatMap { $0.takes + $0.mayTake } + silences.flatMap(\.slots))
  }

  /// Whether following parents from a cover comes back to it.
  func isOwnAncestor(_ id: String) -> Bool {
    let parents = Dictionary(
      allCovers.compactMap { cover in cover.parent.map { (cover.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    var next = parents[id]
    while let cover = next, seen.insert(cover).inserted {
      if cover == id { return true }
      next = parents[cover]
    }
    return false
  }
}
