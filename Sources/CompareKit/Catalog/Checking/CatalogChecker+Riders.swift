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
    case .set(_, let term):
      if let cover {
        check(term, of: cover, family)
        checkIsOne(effect, cover)
      }
    case .scale(_, let reference, let factor):
      if !(2...100).contains(factor) {
        problems.report(
          effect.mark, ja: "by は 2 から 100 までの整数です", en: "by is a whole number from 2 to 100")
      }
      if reference.kind == .wait || reference.kind == .ratio {
        problems.report(
          effect.mark, ja: "倍にできるのは金額（per-unit、deductible、limit）だけです",
          en: "only an amount can be multiplied: per-unit, deductible or limit")
      }
      if let cover { checkIsOne(effect, cover) }
    case .drop: if let cover { checkIsOne(effect, cover) }
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
    case .set(let id, _), .scale(let id, _, _), .drop(let id, _), .narrow(let id, _):
      guard let cover = family.allCovers.first(where: { $0.id == id }) else { return }
      having = (family.plans(with: cover), "補償「\(id)」", "cover “\(id)”")
    }
    for plan in family.plans where rider.isIn(plan.id) && !having.plans.contains(plan.id) {
      problems.report(
        effect.mark, ja: "プラン「\(plan.id)」に\(having.ja)がないので、この変更はそこでは効きません",
        en: "the plan “\(plan.id)” has no \(having.en), so this change has no effect there")
    }
  }

  /// What a rider changes must be one of the cover's terms; what it puts there may also be new.
  private func checkIsOne(_ effect: RiderEffect, _ cover: Cover) {
    guard let kind = effect.kind, effect.place(in: cover.terms) == nil else { return }
    let candidates = cover.terms.filter { term in
      if case .set(_, let new) = effect.change { new.isLike(term) } else { term.kind == kind }
    }
    if candidates.count > 1 {
      let names = candidates.map(\.id).uniqued().joined(separator: ", ")
      problems.report(
        effect.mark,
        ja: "補償「\(cover.id)」には \(kind.rawValue) が複数あります。terms に id を付け、どれかを書いてください（\(names)）",
        en:
          "the cover “\(cover.id)” has several terms “\(kind.rawValue)”; give them ids and say which (\(names))"
      )
      return
    }
    if case .set = effect.change { return }
    let name = kind.name
    problems.report(
      effect.mark, ja: "補償「\(cover.id)」には\(name.ja)がないので、この変更は効きません",
      en: "the cover “\(cover.id)” has no \(name.en), so this change has no effect")
  }

  /// Two changes to the same term contradict each other unless their riders can't stand together.
  private func checkContradictions(of family: Family) {
    struct TermChange {
      var rider: Rider
      var effect: RiderEffect
      var place: Int?
    }
    var changes: [String: [TermChange]] = [:]
    for rider in family.riders {
      for effect in rider.effects {
        guard let id = effect.target, let kind = effect.kind,
          let cover = family.allCovers.first(where: { $0.id == id })
        else { continue }
        let change = TermChange(rider: rider, effect: effect, place: effect.place(in: cover.terms))
        let other = changes[id]?.first { other in
          other.effect.kind == kind && other.place == change.place && !rider.stands(apartFrom: other.rider)
        }
        if let other {
          let name = kind.name
          problems.report(
            effect.mark,
            ja: "補償「\(id)」の\(name.ja)を特約「\(other.rider.id)」も変えます。一方を除くか、excludes で併用不可にしてください",
            en:
              "the rider “\(other.rider.id)” changes the \(name.en) of “\(id)” too; remove one, or exclude one with excludes"
          )
        }
        changes[id, default: []].append(change)
      }
    }
  }
}

extension Term.Kind {
  /// What a mistake calls it.
  fileprivate var name: LocalizedText {
    switch self {
    case .wait: LocalizedText(ja: "待機時間", en: "wait")
    case .perUnit: LocalizedText(ja: "1単位の上限", en: "per-unit cap")
    case .deductible: LocalizedText(ja: "免責金額", en: "deductible")
    case .ratio: LocalizedText(ja: "割合", en: "ratio")
    case .limit: LocalizedText(ja: "限度額", en: "limit")
    }
  }
}

extension Rider {
  /// Whether the two can't be chosen together.
  fileprivate func stands(apartFrom other: Rider) -> Bool {
    id != other.id && (excludes.contains(other.id) || other.excludes.contains(id))
  }
}
