/// That a catalog says how two covers take the same losses.
extension CatalogChecker {
  /// Covers that may take the same line are layers of one another, have conditions that can't hold together, or
  /// name each other under `beside`: what isn't said would be a choice made in silence.
  func checkTakers(of family: Family) {
    let covers = family.allCovers.filter { $0.excessOf == nil }
    for (place, cover) in covers.enumerated() {
      for item in cover.beside {
        check(item.provenance)
        expect(item.cover, in: Set(covers.map(\.id)), item.provenance.mark, ja: "補償", en: "cover")
        if item.provenance.assumptions.isEmpty {
          problems.report(
            item.provenance.mark, ja: "どちらの補償が支払うか決まっていないので、前提（assumes）が必要です",
            en: "which of the covers pays is open, so an assumption must say how it is read (assumes)")
        }
      }
      for other in covers.dropFirst(place + 1) where family.mayMeet(cover, other, catalog.vocabulary) {
        guard !leavesTakersToProof, !cover.isBeside(other.id), !other.isBeside(cover.id),
          let slot = (cover.takes + cover.mayTake).first(where: (other.takes + other.mayTake).contains)
        else { continue }
        problems.report(
          other.mark,
          ja:
            "補償「\(cover.id)」と「\(other.id)」はどちらも「\(slot.classID)」を扱うのに、どちらが支払うか決まっていません。conditions で分ける、excess-of で超過層にする、beside に書いて前提を付ける、のどれかにしてください",
          en:
            "the covers “\(cover.id)” and “\(other.id)” both take “\(slot.classID)”, and nothing says which pays; set them apart by conditions, make one a layer (excess-of), or name it under beside with an assumption"
        )
      }
    }
    checkPairs(of: family)
  }

  /// Every pair that may take a line is tried both ways, so that there may be only so many.
  private func checkPairs(of family: Family) {
    for plan in family.plans {
      let covers = family.allCovers.filter { $0.isIn(plan.id) && $0.excessOf == nil }
      var pairs: Set<[String]> = []
      for classID in classIDs {
        for risk in catalog.vocabulary.risks.map(\.id) {
          let slot = Cover.Slot(classID, risk)
          let takers = covers.filter { $0.takes.contains(slot) } + covers.filter { $0.mayTake.contains(slot) }
          for (one, next) in zip(takers, takers.dropFirst()) { pairs.insert([one.id, next.id]) }
        }
      }
      guard pairs.count > Choices.most else { continue }
      problems.report(
        plan.mark,
        ja: "プラン「\(plan.id)」には、同じ損害を扱う補償の組が\(pairs.count)あります。\(Choices.most)までにしてください（すべての組合せを試算するため）",
        en:
          "the plan “\(plan.id)” has \(pairs.count) pairs of covers that may take the same losses; at most \(Choices.most) are tried both ways"
      )
    }
  }
}

extension Cover {
  fileprivate func isBeside(_ other: String) -> Bool { beside.contains { $0.cover == other } }
}

extension Family {
  /// Whether two covers are ever there together and an incident may meet the conditions of both.
  fileprivate func mayMeet(_ one: Cover, _ other: Cover, _ vocabulary: Vocabulary) -> Bool {
    guard !Set(one.takes + one.mayTake).isDisjoint(with: other.takes + other.mayTake),
      !plans(with: one).isDisjoint(with: plans(with: other))
    else { return false }
    if let rider = self.rider(adding: one.id), let second = self.rider(adding: other.id),
      rider.excludes.contains(second.id) || second.excludes.contains(rider.id)
    {
      return false
    }
    let both = [one, other].flatMap { [$0] + ancestors(of: $0) }
    return vocabulary.canHold(both.flatMap(\.conditions), barredBy: both.flatMap(certainBars))
  }

  /// What bars losses from a cover in every plan, whatever riders are chosen.
  private func certainBars(on cover: Cover) -> [[Requirement.Atom]] {
    let lifted = Set(
      riders.flatMap(\.effects).compactMap { effect in
        if case .lift(let topic) = effect.change { topic } else { nil }
      })
    return exclusions.filter { $0.plans == nil && !lifted.contains($0.topic) }.flatMap(\.bars)
      .filter { !$0.isUncertain && $0.covers?.contains(cover.id) ?? true }.map(\.when)
  }
}
