/// Checks what a catalog's parts say of one another: every id is known, every figure's source exists,
/// every effect has a target, no two effects contradict each other.
struct CatalogChecker {
  let catalog: Catalog
  let problems: Problems
  let classIDs: Set<String>
  let tradeIDs: Set<String>
  let exposureIDs: Set<String>
  let assumptionIDs: Set<String>
  let rowIDs: Set<String>
  /// Whether two covers that may take the same losses are left to the proof, which knows the case.
  private(set) var leavesTakersToProof = false

  /// - Parameters:
  ///   - completely: also report what a family leaves unsaid: rows without a fact and classes that no cover
  ///     takes and no silence names, which count as not stated without it, and texts the program needs.
  ///   - today: the day that no source may be later than.
  ///   - provingTakers: leave it to `CatalogProver` whether two covers take the same losses.
  /// - Throws: `CatalogError` with everything that is wrong.
  static func check(
    _ catalog: Catalog, completely: Bool, today: CalendarDate? = nil, provingTakers: Bool = false
  ) throws(CatalogError) {
    let problems = Problems()
    var checker = CatalogChecker(catalog, problems)
    checker.leavesTakersToProof = provingTakers
    checker.checkShared()
    if let today { checker.checkDates(today) }
    for family in catalog.families {
      checker.check(family)
      if completely { checker.checkCompleteness(of: family) }
    }
    if completely { checker.checkWording() }
    for scenario in catalog.scenarios { checker.check(scenario) }
    try problems.throwIfAny()
  }

  /// Checks a scenario of the agent's own against `catalog`.
  static func check(_ scenario: Scenario, against catalog: Catalog, _ problems: Problems) {
    CatalogChecker(catalog, problems).check(scenario)
  }

  private init(_ catalog: Catalog, _ problems: Problems) {
    self.catalog = catalog
    self.problems = problems
    classIDs = Set(catalog.classes.map(\.id))
    tradeIDs = Set(catalog.trades.map(\.id))
    exposureIDs = Set(catalog.exposures.map(\.id))
    assumptionIDs = Set(catalog.assumptions.map(\.id))
    rowIDs = Set(catalog.sections.flatMap { $0.rows.map(\.id) })
  }

  private func check(_ scenario: Scenario) {
    checkFacts(of: scenario)
    let most = LocalizedText { YenFormat.string(Loss.largestAmount, $0) }
    for line in scenario.lines {
      expect(line.classID, in: classIDs, line.mark, ja: "損害の種類", en: "class of loss")
      for citation in line.citations { check(citation, line.mark) }
      if let unit = line.unit { check(unit, line.mark) }
      if let risk = line.risk { check(risk, line.mark) }
      if line.amount > Loss.largestAmount {
        problems.report(line.mark, ja: "金額は\(most.ja)までです", en: "an amount is at most \(most.en)")
      }
    }
    // A line that is too large by itself is told already, and could overflow the sum.
    if scenario.lines.allSatisfy({ $0.amount <= Loss.largestAmount }),
      scenario.lines.count <= Loss.mostLines, scenario.total > Loss.largestAmount
    {
      problems.report(
        scenario.mark, ja: "明細の合計は\(most.ja)までです", en: "all lines together come to at most \(most.en)")
    }
    if scenario.lines.count > Loss.mostLines {
      problems.report(
        scenario.mark, ja: "明細は\(Loss.mostLines)行までです", en: "a loss has at most \(Loss.mostLines) lines")
    }
  }

  private func checkDates(_ today: CalendarDate) {
    for source in catalog.sources {
      guard let date = source.asOf.date, CalendarDate(iso: date)?.isAfter(today) ?? false else { continue }
      problems.report(
        source.asOf.mark, ja: "出典の日付 \(date) は今日（\(today.iso)）より後です",
        en: "the source's date \(date) is after today (\(today.iso))")
    }
  }

  private func checkShared() {
    if catalog.version.isEmpty {
      problems.report(
        catalog.mark, ja: "カタログの版がありません。catalog.yaml に書いてください（version: \"2026.11\"）",
        en: "the catalog has no version; give one in catalog.yaml (version: \"2026.11\")")
    }
    for source in catalog.sources {
      unique(source.sections.map { ($0.id, source.mark) }, ja: "節", en: "section")
    }
    unique(catalog.sections.flatMap(\.rows).map { ($0.id, $0.mark) }, ja: "行", en: "row")
    if catalog.families.isEmpty {
      problems.report(catalog.mark, ja: "商品が一つもありません", en: "there is no family of products")
    }
    for topic in catalog.topics {
      for id in topic.exposures { expect(id, in: exposureIDs, topic.mark, ja: "客先の事情", en: "exposure") }
      for id in topic.trades { expect(id, in: tradeIDs, topic.mark, ja: "業種", en: "trade") }
    }
    for exposure in catalog.exposures {
      for id in exposure.rows {
        expect(
          id, in: classIDs.union(rowIDs), exposure.mark, replaced: catalog.sections.map(\.mark), ja: "行",
          en: "row")
      }
    }
    for cost in catalog.planningCosts {
      check(cost.provenance)
      expect(cost.classID, in: classIDs, cost.mark, ja: "損害の種類", en: "class of loss")
      if let unit = cost.unit { check(unit, cost.mark) }
    }
    for field in catalog.planningFields { check(field.provenance) }
    if let damages = catalog.planningDamages {
      check(damages.provenance)
      checkClass(damages.classID, damages.provenance.mark)
    }
    if let duty = catalog.reportingDuty { check(duty.provenance) }
    for assumption in SettlementAssumption.allCases where !assumptionIDs.contains(assumption.id) {
      problems.report(
        catalog.assumptions.first?.mark ?? catalog.mark, ja: "前提「\(assumption.id)」（assumptions）がありません",
        en: "the assumption “\(assumption.id)” is missing under assumptions")
    }
    checkVocabulary()
  }

  private func checkWording() {
    for id in WordingID.allCases where catalog.wording(id) == nil {
      problems.report(
        catalog.wording.first?.mark ?? catalog.mark, ja: "文言「\(id.rawValue)」（wording）がありません",
        en: "the text “\(id.rawValue)” is missing under wording")
    }
  }

  // MARK: What every check uses

  /// Reports `id` when it isn't one of `known`.
  /// - Parameter replaced: where layers replaced what it may have been one of. What is built in knew it
  ///   once, so the layer is to blame.
  func expect(
    _ id: String, in known: Set<String>, _ mark: Mark, replaced: [Mark] = [], ja: String, en: String
  ) {
    // An empty id stands for one that couldn't be read, which is reported already.
    guard !id.isEmpty, !known.contains(id) else { return }
    if mark.line == 0, let layer = replaced.first(where: { $0.line > 0 }) {
      problems.report(
        layer, ja: "\(mark.file) が使う\(ja)「\(id)」がなくなりました。残してください",
        en: "\(mark.file) needs the \(en) “\(id)”, which is gone; keep it")
      return
    }
    problems.reportUnknown(id, among: known.sorted(), mark, ja: ja, en: en)
  }

  func unique(_ ids: [(String, Mark)], ja: String, en: String) {
    var seen: Set<String> = []
    for (id, mark) in ids where !id.isEmpty && !seen.insert(id).inserted {
      problems.report(
        mark, ja: "\(ja)の id「\(id)」が二度あります。一方を改めてください",
        en: "the \(en) id “\(id)” is given twice; rename one")
    }
  }

  func check(_ provenance: Provenance) {
    for citation in provenance.citations { check(citation, provenance.mark) }
    for id in provenance.assumptions {
      expect(id, in: assumptionIDs, provenance.mark, ja: "前提", en: "assumption")
    }
  }

  private func check(_ citation: Citation, _ mark: Mark) {
    guard let source = catalog.source(citation.source) else {
      expect(citation.source, in: Set(catalog.sources.map(\.id)), mark, ja: "出典", en: "source")
      return
    }
    if let section = citation.section {
      expect(
        section, in: Set(source.sections.map(\.id)), mark, replaced: [source.mark], ja: "出典 \(source.id) の節",
        en: "section of \(source.id)")
    }
  }
}
