extension CatalogChecker {
  /// - Parameter cover: the cover whose term it is, or that a rider gives it to.
  func check(_ term: Term, of cover: Cover, _ family: Family) {
    check(term.provenance)
    for requirement in term.when { check(requirement) }
    if let amount = term.amount { check(amount, of: family, plans: cover.plans, term.provenance.mark) }
    switch term.rule {
    case .perUnit(let cap):
      checkTakes([cap.classID], cover, term, ja: "この上限は効きません", en: "this cap has no effect")
      if let most = cap.atMost { check(most, called: "at-most", counting: cap.unit, of: family) }
      check(cap.unit, term.mark)
    case .wait(let wait):
      checkTakes(
        wait.classes ?? [], cover, term, ja: "この待機時間は効きません", en: "this waiting time has no effect")
      check(wait.length, called: "for", counting: wait.unit, of: family)
      check(wait.unit, term.mark)
      if catalog.vocabulary.unit(wait.unit) != nil, !catalog.vocabulary.isDivisible(wait.unit) {
        problems.report(
          term.mark, ja: "待機時間の unit は時間の単位（\(timeUnits)）です",
          en: "the unit of a wait is one of time: \(timeUnits)")
      }
    case .ratio(let ratio): check(ratio.share, of: family, kind: .ratio)
    case .deductible, .limit: break
    }
  }

  private var timeUnits: String {
    catalog.vocabulary.units.map(\.id).filter(catalog.vocabulary.isDivisible).map(\.rawValue)
      .joined(separator: ", ")
  }

  private func checkTakes(_ classes: [String], _ cover: Cover, _ term: Term, ja: String, en: String) {
    for id in classes {
      checkClass(id, term.mark)
      guard !(cover.takes + cover.mayTake).contains(where: { $0.classID == id }) else { continue }
      problems.report(
        term.provenance.mark, ja: "補償「\(cover.id)」は「\(id)」を扱わないので、\(ja)",
        en: "the cover “\(cover.id)” doesn't take “\(id)”, so \(en)")
    }
  }

  /// The list is the order: where no source gives it, it is the usual one, and another reading names each
  /// term just once.
  func checkOrder(of cover: Cover) {
    if let order = cover.order {
      check(order.provenance)
      if let alternative = order.alternative, cover.terms.ordered(by: alternative) == nil {
        let names = cover.terms.map(\.id).joined(separator: ", ")
        problems.report(
          order.provenance.mark, ja: "alternative には補償の terms を一度ずつ、順に並べてください（\(names)）",
          en: "alternative lists the cover's terms, each once, in their order (\(names))")
      }
    } else if zip(cover.terms, cover.terms.dropFirst()).contains(where: { $0.kind > $1.kind }) {
      let usual = Term.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      problems.report(
        cover.mark, ja: "補償「\(cover.id)」の terms が通常の順（\(usual)）ではありません。順序の出典を order に書いてください",
        en:
          "the terms of the cover “\(cover.id)” aren't in the usual order (\(usual)); say under order where theirs is from"
      )
    }
    // What a rider or an order calls by its name must be one.
    unique(
      cover.terms.filter { $0.id != $0.kind.rawValue }.map { ($0.id, $0.mark) }, ja: "条件（terms）", en: "term")
  }

  /// A layer stands after the cover it is of, in the same plans, and looks at no lines of its own.
  func checkLayer(_ cover: Cover, of family: Family) {
    guard let below = cover.excessOf else { return }
    expect(below, in: Set(family.allCovers.map(\.id)), cover.mark, ja: "補償", en: "cover")
    let covers = family.allCovers
    guard let place = covers.firstIndex(where: { $0.id == cover.id }),
      let belowPlace = covers.firstIndex(where: { $0.id == below })
    else { return }
    if belowPlace >= place {
      problems.report(
        cover.mark, ja: "超過層「\(cover.id)」は、補償「\(below)」より後に書いてください",
        en: "the layer “\(cover.id)” stands after the cover it is of, “\(below)”")
    }
    if covers.contains(where: { $0.id != cover.id && $0.excessOf == below }) {
      problems.report(
        cover.mark, ja: "補償「\(below)」の超過層が二つあります。二つ目は一つ目の超過層（excess-of）にしてください",
        en: "the cover “\(below)” has two layers; make the second one the layer of the first (excess-of)")
    }
    if !cover.takes.isEmpty || !cover.mayTake.isEmpty || cover.terms.contains(where: { $0.kind.isOfLines }) {
      problems.report(
        cover.mark, ja: "超過層「\(cover.id)」は元の補償の残りを扱うので、takes、may-take、wait、per-unit は書けません",
        en:
          "the layer “\(cover.id)” takes what its cover leaves over; it has no takes, may-take, wait or per-unit"
      )
    }
    let missing = family.plans(with: cover).subtracting(family.plans(with: covers[belowPlace]))
    if let plan = missing.sorted().first {
      problems.report(
        cover.mark, ja: "プラン「\(plan)」に、超過層の元となる補償「\(below)」がありません",
        en: "the plan “\(plan)” doesn't have “\(below)”, of which this is a layer")
    }
  }
}
