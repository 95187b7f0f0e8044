extension CatalogProver {
  /// Classes that no cover takes, though neither `untaken` nor a rider on offer says why; and classes that a cover is
  /// to take and never does.
  ///
  /// A cover that refuses an incident says why by the condition, the window or the exclusion that it has. So a class
  /// is unexplained where no cover there can be takes it at all, or where none does in any case.
  func silences(of family: Family) -> [Finding] {
    catalog.classes.flatMap { coverageClass -> [Finding] in
      var silent: [(Plan, [RiskID])] = []
      var refused: [(Plan, Cover, ProofCase)] = []
      for plan in family.plans {
        var risks: [RiskID] = []
        for risk in catalog.vocabulary.risks.map(\.id) {
          let slot = Cover.Slot(coverageClass.id, risk)
          guard family.untaken(slot, plan: plan.id) == nil else { continue }
          let takers = covers(of: plan, family).filter {
            $0.excessOf == nil && ($0.takes + $0.mayTake).contains(slot)
          }
          do {
            switch try answer(slot, takers, plan, family) {
            case .said: break
            case .silent: risks.append(risk)
            case .refused(let cover, let shown): refused.append((plan, cover, shown))
            }
          } catch {
            let subject = LocalizedText(
              ja: "損害「\(coverageClass.id)」を扱う場合があること", en: "that some case of “\(coverageClass.id)” is taken")
            return [notProved(subject, takers.first?.mark ?? family.mark, family)]
          }
        }
        if !risks.isEmpty { silent.append((plan, risks)) }
      }
      return [silence(coverageClass, silent, family), refusal(coverageClass, refused, family)].compactMap(
        \.self)
    }
  }

  private enum Answer {
    case said
    /// No cover that there can be takes it.
    case silent
    /// No case of it is ever taken.
    case refused(Cover, ProofCase)
  }

  private func answer(
    _ slot: Cover.Slot, _ takers: [Cover], _ plan: Plan, _ family: Family
  ) throws(TooManyCases) -> Answer {
    let ids = Set(takers.map(\.id))
    let reach = CoverReach(ids, of: covers(of: plan, family))
    let around = reach.ancestry(of: Array(ids))
    var shown: (Cover, ProofCase)?
    for set in family.riderSets(of: plan, concerning: { reach.concerns($0, family, among: around) }) {
      guard let settler = resolved(family, plan, set) else { continue }
      let places = settler.plan.covers.indices.filter { ids.contains(settler.plan.covers[$0].id) }
      if places.isEmpty { continue }
      let asked = settler.plan.asked(by: around)
      for facts in try catalog.vocabulary.provedCases(of: asked) {
        guard let loss = try? Loss(lines: [], decided: facts, in: classes) else { continue }
        if places.contains(where: { settler.takes($0, loss) }) { return .said }
        let line = LossLine(classID: slot.classID, amount: 1_000_000, risk: slot.risk)
        shown =
          shown
          ?? (
            settler.plan.covers[places[0]].base,
            ProofCase(quote: Quote(), riders: set, facts: facts, lines: [line])
          )
      }
    }
    return shown.map { .refused($0.0, $0.1) } ?? .silent
  }

  private func silence(
    _ coverageClass: CoverageClass, _ silent: [(Plan, [RiskID])], _ family: Family
  ) -> Finding? {
    guard let (plan, risks) = silent.first else { return nil }
    let plans = silent.map(\.0.id).joined(separator: ", ")
    let all = silent.flatMap(\.1).uniqued().map(\.rawValue).joined(separator: ", ")
    let lines = risks.map { LossLine(classID: coverageClass.id, amount: 1_000_000, risk: $0) }
    return Finding(
      kind: .unexplained, family: family.id,
      problem: Problem(
        family.mark.line == 0 ? coverageClass.mark : family.mark,
        ja:
          "商品「\(family.id)」（プラン \(plans)）では「\(coverageClass.id)」（\(all)）をどの補償も扱わず、その理由も書かれていません。covers の takes か untaken（state: not-stated か not-covered）に書いてください",
        en:
          "in “\(family.id)” (plans \(plans)) no cover takes “\(coverageClass.id)” (\(all)), and nothing says why; use takes of a cover, or untaken (state: not-stated or not-covered)"
      ),
      example: example(
        ProofCase(quote: Quote(), riders: [], facts: IncidentFacts(), lines: lines), plan, family,
        .unexplained,
        ending: LocalizedText(ja: "どの補償も扱わない", en: "no cover takes it")))
  }

  private func refusal(
    _ coverageClass: CoverageClass, _ refused: [(Plan, Cover, ProofCase)], _ family: Family
  ) -> Finding? {
    guard let (plan, cover, shown) = refused.first else { return nil }
    let plans = refused.map(\.0.id).uniqued().joined(separator: ", ")
    return Finding(
      kind: .unexplained, family: family.id,
      problem: Problem(
        cover.mark,
        ja:
          "補償「\(cover.id)」は「\(coverageClass.id)」を扱うとありますが、どのような場合にも扱いません（プラン \(plans)）。conditions と exclusions が両立しません。直すか、untaken に書いてください",
        en:
          "the cover “\(cover.id)” is to take “\(coverageClass.id)” but does in no case (plans \(plans)); its conditions and exclusions can't be met together: mend them, or name the class under untaken"
      ),
      example: example(
        shown, plan, family, .unexplained,
        ending: LocalizedText(ja: "どの補償も扱わない（ほかのどの場合も同じ）", en: "no cover takes it, nor in any other case")))
  }
}
