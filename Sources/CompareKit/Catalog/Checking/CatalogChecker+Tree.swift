/// What covers say of one another, so that no limit and no deductible is lost in silence.
extension CatalogChecker {
  /// How many covers a plan may have, and how many of them may share a deductible.
  func checkCounts(of family: Family) {
    for plan in family.plans {
      let covers = family.allCovers.filter { family.plans(with: $0).contains(plan.id) }
      if covers.count > Sharing.mostCovers {
        problems.report(
          plan.mark,
          ja: "プラン「\(plan.id)」の補償は\(covers.count)あります。\(Sharing.mostCovers)までです",
          en: "the plan “\(plan.id)” has \(covers.count) covers; at most \(Sharing.mostCovers) are settled")
      }
      let sharing = covers.reduce(into: [String: Int]()) { counts, cover in
        for pool in cover.terms.compactMap(\.deductiblePool) { counts[pool, default: 0] += 1 }
      }
      for (pool, count) in sharing.sorted(by: { $0.key < $1.key }) where count > Choices.most {
        problems.report(
          plan.mark,
          ja: "プラン「\(plan.id)」では pool「\(pool)」の免責を\(count)の補償が分け合います。\(Choices.most)までです",
          en: "in the plan “\(plan.id)” \(count) covers share the pool “\(pool)”; at most \(Choices.most)")
      }
    }
  }

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

  /// Covers of one pool share one deductible or one limit, so all must say the same: only what the first says
  /// counts.
  func checkPools(of family: Family) {
    var earlier: [(cover: Cover, term: Term)] = []
    for cover in family.allCovers {
      for term in cover.terms {
        guard let pool = term.pool else { continue }
        let other = earlier.first { other in
          other.term.pool == pool && other.term.amount != term.amount
            && !family.plans(with: other.cover).isDisjoint(with: family.plans(with: cover))
        }
        if let other = other?.cover {
          problems.report(
            term.provenance.mark,
            ja: "補償「\(cover.id)」と「\(other.id)」は pool「\(pool.name)」を分け合うのに、金額の書き方が違います。同じにしてください",
            en:
              "the covers “\(cover.id)” and “\(other.id)” share the pool “\(pool.name)” but not the amount; give both the same"
          )
        }
        earlier.append((cover, term))
      }
    }
    for (cover, term) in earlier where term.kind == .limit {
      guard
        let outer = family.ancestors(of: cover).first(where: { $0.terms.contains { $0.pool == term.pool } })
      else { continue }
      problems.report(
        term.provenance.mark,
        ja: "補償「\(cover.id)」は、同じ限度額を分け合う補償「\(outer.id)」の内側にあります。pool を消してください（内側なので既に効きます）",
        en:
          "the cover “\(cover.id)” stands within “\(outer.id)”, which shares its limit; leave out the pool, for what stands within uses it anyway"
      )
    }
  }
}

extension Term {
  fileprivate struct Pool: Hashable {
    var name: String
    var kind: Kind
    var per: LimitTerm.Per?
  }

  fileprivate var pool: Pool? {
    switch rule {
    case .deductible(let deductible): deductible.pool.map { Pool(name: $0, kind: kind, per: nil) }
    case .limit(let limit): limit.pool.map { Pool(name: $0, kind: kind, per: limit.scope) }
    case .wait, .perUnit, .ratio: nil
    }
  }

  fileprivate var deductiblePool: String? { kind == .deductible ? pool?.name : nil }
}

extension Family {
  /// The covers that a cover stands within, the nearest first.
  func ancestors(of cover: Cover) -> [Cover] {
    var found: [Cover] = []
    var next = cover.parent
    while let id = next, let parent = allCovers.first(where: { $0.id == id }),
      !found.contains(where: { $0.id == id })
    {
      found.append(parent)
      next = parent.parent
    }
    return found
  }

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
