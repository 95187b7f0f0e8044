extension CatalogChecker {
  func check(_ cover: Cover, of family: Family, _ planIDs: Set<String>) {
    check(cover.provenance)
    check(cover.plans, planIDs, cover.mark)
    let covers = Set(family.allCovers.map(\.id))
    if let parent = cover.parent {
      expect(parent, in: covers, cover.mark, ja: "補償", en: "cover")
      if family.isOwnAncestor(cover.id) {
        problems.report(
          cover.mark, ja: "補償「\(cover.id)」が自分自身の内側にあります", en: "the cover “\(cover.id)” stands within itself")
      }
    }
    checkParent(of: cover, in: family)
    for slot in cover.takes + cover.mayTake { check(slot, cover.mark) }
    for condition in cover.conditions { check(condition) }
    if let window = cover.window {
      check(window.provenance)
      check(window.length, of: family, kind: .days)
    }
    for term in cover.terms { check(term, of: cover, family) }
    checkOrder(of: cover)
    checkLayer(cover, of: family)
    check(Provenance([], assumptions: cover.classNotes.flatMap(\.assumptions), mark: cover.mark))
    for risk in cover.classNotes.compactMap(\.risk) { check(risk, cover.mark) }
    for id in cover.classNotes.flatMap(\.classes) {
      checkClass(id, cover.mark)
      if !(cover.takes + cover.mayTake).contains(where: { $0.classID == id }) {
        problems.report(
          cover.mark, ja: "補償「\(cover.id)」は「\(id)」を扱わないので、この注記は表示されません",
          en: "the cover “\(cover.id)” doesn't take “\(id)”, so this note is never shown")
      }
    }
  }

  func check(_ rule: AmountRule, of family: Family, plans: [String]?, _ mark: Mark) {
    switch rule {
    case .fixed: break
    case .notStated(let term): check(term, of: family, mark, kind: .yen)
    case .value(let id): checkAmount(id, of: family, plans: plans, mark)
    case .share(_, let id):
      checkAmount(id, of: family, plans: plans, mark)
      checkName(ofValue: id, of: family, plans: plans)
    case .lesser(let arms):
      for arm in arms {
        check(arm, of: family, plans: plans, mark)
        if case .value(let id) = arm { checkName(ofValue: id, of: family, plans: plans) }
      }
    }
  }

  /// A formula says of what it takes a share, so the value needs a name.
  private func checkName(ofValue id: String, of family: Family, plans: [String]?) {
    for plan in family.plans where plans?.contains(plan.id) ?? true {
      guard let value = plan.values[id], value.nameInFormulas == nil, value.enteredAs == nil else { continue }
      problems.report(
        value.mark, ja: "値「\(id)」は計算式に出るので name が必要です",
        en: "a formula speaks of the value “\(id)”, so it needs a name")
    }
  }
}
