extension CatalogChecker {
  func checkRiders(of family: Family, _ planIDs: Set<String>) {
    let riderIDs = Set(family.riders.map(\.id))
    for rider in family.riders {
      check(rider.provenance)
      check(rider.plans, planIDs, rider.mark)
      for id in rider.requires + rider.excludes + rider.cautionUnless {
        expect(id, in: riderIDs, rider.mark, ja: "特約", en: "rider")
      }
      for id in rider.exposures { expect(id, in: exposureIDs, rider.mark, ja: "客先の事情", en: "exposure") }
      if let both = rider.requires.first(where: rider.excludes.contains) {
        problems.report(
          rider.mark, ja: "特約「\(both)」を必要とし、かつ併用不可としています",
          en: "it both requires and excludes the rider “\(both)”")
      }
      for effect in rider.effects {
        check(effect, of: family)
        checkPlans(of: effect, rider, family)
      }
    }
    for plan in family.plans where family.riders(of: plan.id).count > BestSetSearch.mostRiders {
      problems.report(
        plan.mark, ja: "プランの特約は\(BestSetSearch.mostRiders)個までです（すべての組合せを試算するため）",
        en: "a plan has at most \(BestSetSearch.mostRiders) riders, because every set of them is tried")
    }
    checkContradictions(of: family)
  }

  private func check(_ effect: RiderEffect, of family: Family) {
    check(effect.provenance)
    if let target = effect.target {
      expect(target, in: Set(family.allCovers.map(\.id)), effect.mark, ja: "補償", en: "cover")
    }
    let cover = effect.target.flatMap { id in family.allCovers.first { $0.id == id } }
    switch effect.change {
    case .setLimit(_, let rule):
      check(rule, of: family, plans: cover?.plans, effect.mark)
    case .scaleLimit(_, let factor):
      if !(2...100).contains(factor) {
        problems.report(
          effect.mark, ja: "by は 2 から 100 までの整数です", en: "by is a whole number from 2 to 100")
      }
      if let cover, cover.limit == nil { hasNo("限度額", "limit", cover, effect) }
    case .dropRatio:
      if let cover, cover.ratio == nil { hasNo("割合", "ratio", cover, effect) }
    case .lift(let topic):
      let barred = Set(family.exclusions.filter { !$0.bars.isEmpty }.map(\.topic))
      expect(topic, in: barred, effect.mark, ja: "効果のある免責", en: "exclusion with bars")
    case .narrow(_, let when): check(when, effect.mark)
    case .addCover: break
    }
  }

  /// What a rider changes must be in every plan it belongs to: where it isn't, the change would do nothing.
  private func checkPlans(of effect: RiderEffect, _ rider: Rider, _ family: Family) {
    let having: (plans: Set<String>, ja: String, en: String)
    switch effect.change {
    case .addCover(let cover):
      having = (family.plans(with: cover), "補償「\(cover.id)」", "cover “\(cover.id)”")
    case .lift(let topic):
      let lifted = family.exclusions.filter { $0.topic == topic && !$0.bars.isEmpty }
      if lifted.isEmpty { return }
      let plans = family.plans.map(\.id).filter { plan in lifted.contains { $0.isIn(plan) } }
      having = (Set(plans), "効果のある免責「\(topic)」", "exclusion with bars “\(topic)”")
    case .setLimit(let id, _), .scaleLimit(let id, _), .dropRatio(let id), .narrow(let id, _):
      guard let cover = family.allCovers.first(where: { $0.id == id }) else { return }
      having = (family.plans(with: cover), "補償「\(id)」", "cover “\(id)”")
    }
    for plan in family.plans where rider.isIn(plan.id) && !having.plans.contains(plan.id) {
      problems.report(
        effect.mark, ja: "プラン「\(plan.id)」に\(having.ja)がないので、この変更はそこでは効きません",
        en: "the plan “\(plan.id)” has no \(having.en), so this change has no effect there")
    }
  }

  private func hasNo(_ ja: String, _ en: String, _ cover: Cover, _ effect: RiderEffect) {
    problems.report(
      effect.mark, ja: "補償「\(cover.id)」には\(ja)がないので、この変更は効きません",
      en: "the cover “\(cover.id)” has no \(en), so this change has no effect")
  }

  /// Two changes to the same limit contradict each other unless their riders can't stand together.
  private func checkContradictions(of family: Family) {
    struct LimitChange {
      var rider: Rider
      var effect: RiderEffect
    }
    var changes: [String: [LimitChange]] = [:]
    for rider in family.riders {
      for effect in rider.effects {
        switch effect.change {
        case .setLimit(let cover, _), .scaleLimit(let cover, _):
          for other in changes[cover] ?? [] where !rider.stands(apartFrom: other.rider) {
            problems.report(
              effect.mark,
              ja: "補償「\(cover)」の限度額を特約「\(other.rider.id)」も変えます。一方を除くか、excludes で併用不可にしてください",
              en:
                "the rider “\(other.rider.id)” changes the limit of “\(cover)” too; remove one, or exclude one with excludes"
            )
          }
          changes[cover, default: []].append(LimitChange(rider: rider, effect: effect))
        case .dropRatio, .addCover, .narrow, .lift: break
        }
      }
    }
  }
}

extension Rider {
  /// Whether the two can't be chosen together.
  fileprivate func stands(apartFrom other: Rider) -> Bool {
    id != other.id && (excludes.contains(other.id) || other.excludes.contains(id))
  }
}
