/// What covers say of one another, so that no limit and no deductible is lost in silence.
extension CatalogChecker {
  /// Wherever there is a cover, there must be the one it stands within, or that one's limit would be lost.
  func checkParent(of cover: Cover, in family: Family) {
    guard let parent = family.allCovers.first(where: { $0.id == cover.parent }) else { return }
    let its = family.plans(with: parent)
    for plan in family.plans(with: cover) where !its.contains(plan) {
      problems.report(
        cover.mark, ja: "補償「\(cover.id)」は、プラン「\(plan)」にない補償「\(parent.id)」の内側にあります",
        en: "the cover “\(cover.id)” stands within “\(parent.id)”, which the plan “\(plan)” doesn't have")
    }
    guard let adder = family.rider(adding: parent.id) else { return }
    let own = family.rider(adding: cover.id)
    if own.map({ family.requirements(of: $0).contains(adder.id) }) ?? false { return }
    problems.report(
      cover.mark,
      ja: "補償「\(cover.id)」は、特約「\(adder.id)」でしか加わらない補償「\(parent.id)」の内側にあります。同じ特約か、それを必要とする特約で加えてください",
      en:
        "the cover “\(cover.id)” stands within “\(parent.id)”, which only the rider “\(adder.id)” adds; add it by the same rider or by one that requires it"
    )
  }

  /// Covers of one pool share one deductible, so all must say the same: only what the first says counts.
  func checkPools(of family: Family) {
    var earlier: [Cover] = []
    for cover in family.allCovers {
      guard let deductible = cover.deductible, let pool = deductible.pool else { continue }
      let other = earlier.first { other in
        other.deductible?.pool == pool && other.deductible?.amount != deductible.amount
          && !family.plans(with: other).isDisjoint(with: family.plans(with: cover))
      }
      if let other {
        problems.report(
          deductible.provenance.mark,
          ja: "補償「\(cover.id)」と「\(other.id)」は pool「\(pool)」を分け合うのに、金額の書き方が違います。同じにしてください",
          en:
            "the covers “\(cover.id)” and “\(other.id)” share the pool “\(pool)” but not the amount; give both the same"
        )
      }
      earlier.append(cover)
    }
  }
}

extension Family {
  /// The rider that adds a cover; nil for one that the plans have anyway.
  func rider(adding cover: String) -> Rider? { riders.first { $0.adds(cover) } }

  /// Ids of the plans that have a cover, or can have it by a rider.
  func plans(with cover: Cover) -> Set<String> {
    let adder = rider(adding: cover.id)
    return Set(plans.map(\.id).filter { cover.isIn($0) && adder?.isIn($0) ?? true })
  }

  /// Ids of the riders that are there whenever a rider is: itself, those it needs, and those they need.
  func requirements(of rider: Rider) -> Set<String> {
    var found: Set<String> = []
    var rest = [rider.id]
    while let next = rest.popLast() {
      guard found.insert(next).inserted else { continue }
      rest += self.rider(next)?.requires ?? []
    }
    return found
  }
}
