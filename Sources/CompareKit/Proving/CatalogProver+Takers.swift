extension CatalogProver {
  /// Two covers that take the same incident, though neither is a layer nor says by an assumption how they share it.
  /// Each pair of covers is told once, with the first class and the first case.
  func takers(of family: Family) -> [Finding] {
    var told: Set<[String]> = []
    return family.plans.flatMap { plan -> [Finding] in
      let covers = covers(of: plan, family).filter { $0.excessOf == nil }
      return covers.enumerated().flatMap { place, one in
        covers.dropFirst(place + 1).compactMap { other -> Finding? in
          guard !one.isBeside(other), !told.contains([one.id, other.id]),
            let slot = (one.takes + one.mayTake).first(where: (other.takes + other.mayTake).contains),
            let finding = meeting(one, other, slot, plan, family)
          else { return nil }
          told.insert([one.id, other.id])
          return finding
        }
      }
    }
  }

  private func meeting(
    _ one: Cover, _ other: Cover, _ slot: Cover.Slot, _ plan: Plan, _ family: Family
  ) -> Finding? {
    let reach = CoverReach([one.id, other.id], of: covers(of: plan, family))
    let both = reach.ancestry(of: [one.id, other.id])
    for set in family.riderSets(of: plan, concerning: { reach.concerns($0, family, among: both) }) {
      guard let settler = resolved(family, plan, set),
        let first = settler.plan.covers.firstIndex(where: { $0.id == one.id }),
        let second = settler.plan.covers.firstIndex(where: { $0.id == other.id })
      else { continue }
      guard let cases = catalog.vocabulary.cases(of: settler.plan.asked(by: both)) else {
        return notProved(
          LocalizedText(
            ja: "補償「\(one.id)」と「\(other.id)」が同じ損害を扱わないこと",
            en: "that the covers “\(one.id)” and “\(other.id)” never take the same loss"), other.mark, family)
      }
      for facts in cases {
        guard let loss = try? Loss(lines: [], decided: facts, in: classes) else { continue }
        guard settler.takes(first, loss), settler.takes(second, loss) else { continue }
        return finding(one, other, slot, plan, family, set, facts)
      }
    }
    return nil
  }

  private func finding(
    _ one: Cover, _ other: Cover, _ slot: Cover.Slot, _ plan: Plan, _ family: Family, _ set: Set<String>,
    _ facts: IncidentFacts
  ) -> Finding {
    let shown = ProofCase(
      quote: Quote(), riders: set, facts: facts,
      lines: [LossLine(classID: slot.classID, amount: 1_000_000, risk: slot.risk)])
    return Finding(
      kind: .twoTakers, family: family.id,
      problem: Problem(
        other.mark,
        ja:
          "補償「\(one.id)」と「\(other.id)」はどちらも「\(slot.classID)」を扱うのに、どちらが支払うか決まっていない場合があります。conditions で分ける、excess-of で超過層にする、beside に書いて前提を付ける、のどれかにしてください",
        en:
          "there is a case that the covers “\(one.id)” and “\(other.id)” both take of “\(slot.classID)”, and nothing says which pays; set them apart by conditions, make one a layer (excess-of), or name it under beside with an assumption"
      ),
      example: example(
        shown, plan, family, .twoTakers,
        ending: LocalizedText(
          ja: "「\(one.name.ja)」も「\(other.name.ja)」も扱う",
          en: "both “\(one.name.en)” and “\(other.name.en)” take it")))
  }
}

extension Cover {
  fileprivate func isBeside(_ other: Cover) -> Bool {
    beside.contains { $0.cover == other.id } || other.beside.contains { $0.cover == id }
  }
}
