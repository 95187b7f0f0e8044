extension CatalogChecker {
  func check(_ family: Family) {
    let planIDs = Set(family.plans.map(\.id))
    unique(family.plans.map { ($0.id, $0.mark) }, ja: "プラン", en: "plan")
    unique(family.allCovers.map { ($0.id, $0.mark) }, ja: "補償", en: "cover")
    unique(family.riders.map { ($0.id, $0.mark) }, ja: "特約", en: "rider")
    unique(family.examples.map { ($0.id, $0.mark) }, ja: "保険料例", en: "premium example")
    unique(family.cases.map { ($0.id, $0.mark) }, ja: "支払例", en: "payment case")
    for plan in family.plans {
      check(plan.sale.provenance)
      for value in plan.values.values {
        check(value.provenance)
        check(value.enteredAs, of: family, value.mark)
      }
    }
    for cover in family.allCovers { check(cover, of: family, planIDs) }
    checkCounts(of: family)
    checkPools(of: family)
    checkTakers(of: family)
    for untaken in family.untaken {
      check(untaken.provenance)
      check(untaken.plans, planIDs, untaken.mark)
      for slot in untaken.slots { check(slot, untaken.mark) }
    }
    checkRiders(of: family, planIDs)
    checkFacts(of: family, planIDs)
    checkExclusions(of: family, planIDs)
    checkPublished(of: family, planIDs)
    checkTables(of: family, planIDs)
    checkFigures(of: family)
    if let eligibility = family.eligibility {
      check(eligibility.provenance)
      expect(eligibility.exposure, in: exposureIDs, eligibility.provenance.mark, ja: "客先の事情", en: "exposure")
      expect(
        eligibility.row, in: rowIDs, eligibility.provenance.mark, replaced: catalog.sections.map(\.mark),
        ja: "行", en: "row")
    }
  }

  func check(_ plans: [String]?, _ known: Set<String>, _ mark: Mark) {
    for id in plans ?? [] { expect(id, in: known, mark, ja: "プラン", en: "plan") }
  }

  func checkClass(_ id: String, _ mark: Mark) {
    expect(id, in: classIDs, mark, ja: "損害の種類", en: "class of loss")
  }

  private func checkFacts(of family: Family, _ planIDs: Set<String>) {
    let covers = Set(family.allCovers.map(\.id))
    var answered: Set<[String]> = []
    for fact in family.facts {
      check(fact.provenance)
      check(fact.plans, planIDs, fact.mark)
      expect(
        fact.row, in: rowIDs, fact.mark, replaced: catalog.sections.map(\.mark), ja: "行", en: "row")
      for id in fact.unless + [fact.rider].compactMap({ $0 }) { checkRider(id, of: family, fact.mark) }
      switch fact.content {
      case .text, .notStated: break
      case .value(let id): checkValue(id, of: family, plans: fact.plans, fact.mark)
      case .limit(let id), .ratio(let id), .deductible(let id), .window(let id):
        expect(id, in: covers, fact.mark, ja: "補償", en: "cover")
      }
      for plan in fact.plans ?? family.plans.map(\.id) where !answered.insert([fact.row, plan]).inserted {
        problems.report(
          fact.mark, ja: "行「\(fact.row)」はプラン「\(plan)」で二度答えています",
          en: "the row “\(fact.row)” is answered twice for the plan “\(plan)”")
      }
    }
  }

  private func checkExclusions(of family: Family, _ planIDs: Set<String>) {
    let covers = Set(family.allCovers.map(\.id))
    for exclusion in family.exclusions {
      check(exclusion.provenance)
      check(exclusion.plans, planIDs, exclusion.mark)
      expect(
        exclusion.topic, in: Set(catalog.topics.map(\.id)), exclusion.mark, ja: "免責の項目",
        en: "topic of exclusions")
      checkRider(exclusion.rider, of: family, exclusion.mark)
      for bar in exclusion.bars { check(bar.when, exclusion.mark) }
      for id in exclusion.bars.flatMap({ $0.covers ?? [] }) {
        expect(id, in: covers, exclusion.mark, ja: "補償", en: "cover")
      }
    }
  }

  private func checkRider(_ id: String?, of family: Family, _ mark: Mark) {
    guard let id else { return }
    expect(id, in: Set(family.riders.map(\.id)), mark, ja: "特約", en: "rider")
  }

  private func checkPublished(of family: Family, _ planIDs: Set<String>) {
    for example in family.examples {
      check(example.provenance)
      check(example.plans, planIDs, example.mark)
      expect(example.trade, in: tradeIDs, example.mark, ja: "業種", en: "trade")
    }
    for paid in family.cases {
      check(paid.provenance)
      expect(paid.trade, in: tradeIDs, paid.mark, ja: "業種", en: "trade")
    }
  }

  /// A term of a quote must be there, of its rider where it is one of a rider, and of the kind that is asked for.
  func check(_ id: QuoteTermID?, of family: Family, _ mark: Mark, kind: QuoteTerm.Kind? = nil) {
    guard let id else { return }
    let terms = catalog.vocabulary.quoteTerms
    guard let term = catalog.vocabulary.quoteTerm(id) else {
      let known = terms.map { $0.isPerRider ? "\($0.id).RIDER" : $0.id.rawValue }
      expect(
        id.rawValue, in: Set(known), mark, replaced: terms.map(\.mark), ja: "見積項目", en: "quote term")
      return
    }
    if let rider = id.rider {
      expect(rider, in: Set(family.riders.map(\.id)), mark, ja: "特約", en: "rider")
    }
    if let kind { check(id, of: term, is: kind, mark) }
  }

  private func check(_ id: QuoteTermID, of term: QuoteTerm, is kind: QuoteTerm.Kind, _ mark: Mark) {
    guard term.kind != kind else { return }
    guard kind == .yen else {
      problems.report(
        mark,
        ja: "見積項目「\(id)」は kind: \(term.kind.rawValue) です。ここには kind: \(kind.rawValue) の項目が必要です",
        en:
          "the quote term “\(id)” is of kind \(term.kind.rawValue); one of kind \(kind.rawValue) is needed here"
      )
      return
    }
    problems.report(
      mark, ja: "見積項目「\(id)」（kind: \(term.kind.rawValue)）は金額ではないので、ここでは使えません",
      en: "the quote term “\(id)” is no amount but of kind \(term.kind.rawValue), so it has no place here")
  }

  /// A value that stands for an amount.
  func checkAmount(_ id: String, of family: Family, plans: [String]?, _ mark: Mark) {
    checkValue(id, of: family, plans: plans, mark)
    for plan in family.plans where plans?.contains(plan.id) ?? true {
      guard let id = plan.values[id]?.enteredAs, let term = catalog.vocabulary.quoteTerm(id) else { continue }
      check(id, of: term, is: .yen, mark)
    }
  }

  /// A value that `plans` must all have.
  func checkValue(_ id: String, of family: Family, plans: [String]?, _ mark: Mark) {
    guard !id.isEmpty else { return }
    for plan in family.plans where plans?.contains(plan.id) ?? true {
      guard plan.values[id] == nil else { continue }
      problems.report(
        mark, ja: "プラン「\(plan.id)」に値「\(id)」がありません。plans の values に書いてください",
        en: "the plan “\(plan.id)” has no value “\(id)”; give it under the plan's values")
    }
  }

  /// Reports rows without a fact and slots that neither a cover nor a silence accounts for.
  func checkCompleteness(of family: Family) {
    for section in catalog.sections {
      for row in section.rows {
        for plan in family.plans where family.fact(row.id, plan: plan.id) == nil {
          problems.report(
            family.mark.line == 0 ? row.mark : family.mark, ja: "プラン「\(plan.id)」が行「\(row.id)」に答えていません",
            en: "the plan “\(plan.id)” has no fact for the row “\(row.id)”")
        }
      }
    }
    for plan in family.plans {
      let accounted = family.accountedSlots(plan: plan.id)
      for coverageClass in catalog.classes {
        for risk in catalog.vocabulary.risks.map(\.id)
        where !accounted.contains(Cover.Slot(coverageClass.id, risk)) {
          problems.report(
            family.mark.line == 0 ? coverageClass.mark : family.mark,
            ja: "プラン「\(family.id)=\(plan.id)」に「\(coverageClass.id)」（\(risk.rawValue)）の扱いがありません",
            en:
              "the plan “\(family.id)=\(plan.id)” says nothing of “\(coverageClass.id)” (\(risk.rawValue)); use covers or untaken"
          )
        }
      }
    }
  }
}
