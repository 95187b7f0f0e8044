extension CatalogProver {
  /// Bars of exclusions that no incident runs into: without the bar just as much would be paid of every loss.
  func exclusions(of family: Family) -> [Finding] {
    let opened = family.withOpenAmounts
    return family.exclusions.indices.flatMap { place in
      family.exclusions[place].bars.indices.compactMap { bar in
        do {
          return try idle(bar, of: place, opened).map { finding($0, bar, family.exclusions[place], family) }
        } catch {
          let exclusion = family.exclusions[place]
          let subject = LocalizedText(
            ja: "免責「\(exclusion.topic)」が効く場合があること", en: "that the exclusion “\(exclusion.topic)” can bite")
          return notProved(subject, exclusion.mark, family)
        }
      }
    }
  }

  /// Why a bar never bites.
  private struct Idle {
    enum Reason {
      /// What it asks for can't be so at once.
      case contradiction
      /// None of its plans has a cover that it names.
      case noCover
      /// Nothing is paid of it without the bar either.
      case refusedAnyway
    }
    var reason: Reason
    var plan: Plan
    var shown: ProofCase
  }

  private func idle(_ bar: Int, of place: Int, _ family: Family) throws(TooManyCases) -> Idle? {
    let exclusion = family.exclusions[place]
    let when = exclusion.bars[bar].when
    guard let cases = catalog.vocabulary.cases(of: Set(when.map(\.subject))) else { throw TooManyCases() }
    func held(_ facts: IncidentFacts) -> Int { when.count { catalog.vocabulary.holds($0, in: facts) } }
    let closest = cases.max { held($0) < held($1) } ?? IncidentFacts()
    let isPossible = held(closest) == when.count
    var without = family
    without.exclusions[place].bars.remove(at: bar)
    var idle: Idle?
    for plan in family.plans where exclusion.isIn(plan.id) {
      let covers = covers(of: plan, family)
      let barred = Set(exclusion.bars[bar].covers ?? covers.map(\.id)).intersection(covers.map(\.id))
      let reach = CoverReach(barred, of: covers)
      let line = reach.slots.first.map { [LossLine(classID: $0.classID, amount: 1_000_000, risk: $0.risk)] }
      let shown = ProofCase(quote: Quote(), riders: [], facts: closest, lines: line ?? anyLine)
      guard isPossible, !barred.isEmpty else {
        let reason: Idle.Reason = isPossible ? .noCover : .contradiction
        idle = idle ?? Idle(reason: reason, plan: plan, shown: shown)
        continue
      }
      var search = DifferenceSearch(
        (family, without), plan: plan.id, reach: reach,
        sets: family.riderSets(of: plan) { reach.concerns($0, family) }, in: classes)
      search.given = when
      if try search.run() != nil { return nil }
      if idle == nil || idle?.reason == .noCover {
        idle = Idle(reason: .refusedAnyway, plan: plan, shown: search.nearest ?? shown)
      }
    }
    return idle
  }

  private func finding(_ idle: Idle, _ bar: Int, _ exclusion: Exclusion, _ family: Family) -> Finding {
    let when = exclusion.bars[bar].when
    let spelled = when.map(\.spelling).joined(separator: ", ")
    let why: LocalizedText
    let ending: LocalizedText
    switch idle.reason {
    case .contradiction:
      why = LocalizedText(ja: "条件が同時には成り立ちません", en: "its conditions can't hold together")
      ending = LocalizedText(
        ja: "条件の一部しか満たさず、効かない", en: "only a part of its conditions holds, so it doesn't bite")
    case .noCover:
      why = LocalizedText(ja: "対象のプランに、その補償がありません", en: "none of its plans has the covers it names")
      ending = LocalizedText(ja: "除く補償がない", en: "there is no cover to bar it from")
    case .refusedAnyway:
      why = LocalizedText(
        ja: "条件を満たす損害は、この免責がなくても同じだけしか支払われません",
        en: "of what meets its conditions no more would be paid without it")
      let paid = LocalizedText { YenFormat.string(idle.shown.paid.best, $0) }
      ending = LocalizedText(
        ja: "この免責があってもなくても支払は\(paid.ja)", en: "with the exclusion or without, \(paid.en) is paid")
    }
    let mark = when.first?.mark ?? exclusion.mark
    return Finding(
      kind: .idleExclusion, family: family.id,
      problem: Problem(
        mark.line == 0 ? exclusion.mark : mark,
        ja: "免責「\(exclusion.topic)」（\(spelled)）は、どのような場合にも効きません：\(why.ja)。when か covers を直すか、その行を除いてください",
        en:
          "the exclusion “\(exclusion.topic)” (\(spelled)) can never bite: \(why.en); mend its when or covers, or leave the bar out"
      ),
      example: example(idle.shown, idle.plan, family, .idleExclusion, ending: ending))
  }
}
