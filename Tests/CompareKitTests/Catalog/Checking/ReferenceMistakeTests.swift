import CompareKit
import Testing

/// Mistakes in what the parts of a catalog say of one another.
@Suite struct ReferenceMistakeTests {
  private static let alpha = "families/alpha.yaml"

  @Test(arguments: [
    Mistake(
      alpha, "days: 180, at: s1.limits", becomes: "days: 180, at: s9.limits", at: "s9.limits",
      ja: "「s9」という出典はありません", en: "there is no source “s9”; expected one of: s1"),
    Mistake(
      alpha, "days: 180, at: s1.limits", becomes: "days: 180, at: s1.front", at: "s1.front",
      ja: "「front」という出典 s1 の節はありません", en: "there is no section of s1 “front”; expected one of: limits, riders"
    ),
    Mistake(
      alpha, "assumes: [own-order]", becomes: "assumes: [order]", at: "s1.limits\n      basis",
      ja: "「order」という前提はありません", en: "there is no assumption “order”"),
    Mistake(
      "scenarios/leak.yaml", "at: s1.limits", becomes: "at: s2", at: "{class: damages",
      ja: "「s2」という出典はありません", en: "there is no source “s2”"),
  ])
  func unknownSources(mistake: Mistake) {
    mistake.expectReported()
  }

  /// Remarks on what isn't there would never be read.
  @Test(arguments: [
    Mistake(
      alpha, "    order:\n",
      becomes:
        "    class-notes: [{classes: [damages], text: {ja: 注, en: A remark}}]\n    order:\n",
      at: "id: costs", ja: "補償「costs」は「damages」を扱わないので、この注記は表示されません",
      en: "the cover “costs” doesn't take “damages”, so this note is never shown"),
    Mistake(
      alpha, "    requires: [double]\n", becomes: "    requires: [double]\n    caution-unless: [twice]\n",
      at: "id: waiver", ja: "「twice」という特約", en: "there is no rider “twice”"),
    Mistake(
      alpha, "plans: [free], limit-of: liability,",
      becomes: "plans: [free], limit-of: liability, unless: [twice],",
      at: "{row: territory, plans: [free]", ja: "「twice」という特約", en: "there is no rider “twice”"),
  ])
  func remarksOnWhatIsNotThere(mistake: Mistake) {
    mistake.expectReported()
  }

  @Test(arguments: [
    Mistake(
      alpha, "may-take: {recourse: [damages]}", becomes: "may-take: {recourse: [damages, dammages]}",
      at: "id: liability", ja: "「dammages」という損害の種類はありません",
      en: "there is no class of loss “dammages”; did you mean damages? expected one of: damages, gifts"),
    Mistake(
      alpha, "recourse: [profit]", becomes: "recourse: [profit, profits]", at: "{classes: {basic: [profit]",
      ja: "「profits」という損害の種類", en: "there is no class of loss “profits”"),
    Mistake(
      "scenarios/leak.yaml", "class: gifts", becomes: "class: presents", at: "{class: presents",
      ja: "「presents」という損害の種類", en: "there is no class of loss “presents”"),
    Mistake(
      alpha, "within: liability", becomes: "within: liabilities", at: "id: costs",
      ja: "「liabilities」という補償", en: "there is no cover “liabilities”"),
    Mistake(
      alpha, "{drop-ratio: costs,", becomes: "{drop-ratio: cost,", at: "{drop-ratio",
      ja: "「cost」という補償", en: "there is no cover “cost”; did you mean costs? expected one of: costs, liability"
    ),
    Mistake(
      alpha, "limit-of: liability", becomes: "limit-of: all", at: "{row: territory, plans: [free]",
      ja: "「all」という補償", en: "there is no cover “all”"),
    Mistake(
      alpha, "covers: [liability], is-uncertain", becomes: "covers: [any], is-uncertain", at: "topic: war",
      ja: "「any」という補償", en: "there is no cover “any”"),
    Mistake(
      alpha, "limit-of: liability", becomes: "value: limits", at: "{row: territory, plans: [free]",
      ja: "値「limits」がありません", en: "has no value “limits”"),
  ])
  func unknownClassesAndCovers(mistake: Mistake) {
    mistake.expectReported()
  }

  @Test(arguments: [
    Mistake(
      alpha, "    plans: [small]\n    requires", becomes: "    plans: [large]\n    requires",
      at: "id: waiver",
      ja: "「large」というプラン", en: "there is no plan “large”; expected one of: free, small"),
    Mistake(
      alpha, "plans: [small], premium", becomes: "plans: [large], premium",
      at: "{id: shop, trade: retail, sales",
      ja: "「large」というプラン", en: "there is no plan “large”"),
    Mistake(
      alpha, "requires: [double]", becomes: "requires: [triple]", at: "id: waiver",
      ja: "「triple」という特約", en: "there is no rider “triple”"),
    Mistake(
      alpha, "requires: [double]", becomes: "excludes: [triple]", at: "id: waiver",
      ja: "「triple」という特約", en: "there is no rider “triple”"),
    Mistake(
      alpha, "exposures: [records]", becomes: "exposures: [cards]", at: "id: waiver",
      ja: "「cards」という客先の事情", en: "there is no exposure “cards”"),
    Mistake(
      alpha, "{exposure: abroad,", becomes: "{exposure: member,", at: "s1}\nplans-share",
      ja: "「member」という客先の事情", en: "there is no exposure “member”"),
    Mistake(
      alpha, "{row: insurer,", becomes: "{row: insurers,", at: "{row: insurers",
      ja: "「insurers」という行", en: "there is no row “insurers”"),
    Mistake(
      alpha, "trade: retail, sales", becomes: "trade: shops, sales", at: "{id: shop, trade: shops",
      ja: "「shops」という業種", en: "there is no trade “shops”"),
    Mistake(
      alpha, "trade: retail, payout", becomes: "trade: shops, payout", at: "{id: shop, trade: shops",
      ja: "「shops」という業種", en: "there is no trade “shops”"),
    Mistake(
      "client.yaml", "exposures: [abroad]", becomes: "exposures: [away]", at: "{id: war",
      ja: "「away」という客先の事情", en: "there is no exposure “away”"),
    Mistake(
      "client.yaml", "trades: [retail]", becomes: "trades: [shops]", at: "{id: war",
      ja: "「shops」という業種", en: "there is no trade “shops”"),
    Mistake(
      "client.yaml", "rows: [damages, territory]", becomes: "rows: [damages, place]", at: "{id: abroad",
      ja: "「place」という行", en: "there is no row “place”"),
    Mistake(
      "catalog.yaml", "[alpha]", becomes: "[alpha, beta]", at: "beta",
      ja: "「beta」という商品", en: "there is no family “beta”"),
    Mistake(
      alpha, "entered-as: deductible", becomes: "entered-as: rider-limit.triple",
      at: "{state: not-stated, entered-as",
      ja: "「triple」という特約", en: "there is no rider “triple”"),
    Mistake(
      alpha, "{lift: war,", becomes: "{lift: peace,", at: "{lift",
      ja: "「peace」という", en: "there is no exclusion with bars “peace”"),
  ])
  func unknownNames(mistake: Mistake) {
    mistake.expectReported()
  }

  @Test(arguments: [
    Mistake(
      alpha, "  - id: waiver",
      becomes: "  - {id: double, name: {ja: 別, en: Other}, "
        + "summary: {ja: 別, en: Other}, effects: [{lift: war, at: s1}], at: s1}\n  - id: waiver",
      at: "{id: double", ja: "特約の id「double」が二度", en: "the rider id “double” is given twice"),
    Mistake(
      alpha, "untaken:", becomes: "  - {id: costs, name: {ja: 別, en: Other}, at: s1}\nuntaken:",
      at: "{id: costs",
      ja: "補償の id「costs」が二度", en: "the cover id “costs” is given twice"),
    Mistake(
      "client.yaml", "wording:\n",
      becomes: "  - {id: retail, name: {ja: 店, en: Shop}, codes: [\"58\"]}\nwording:\n",
      at: "{id: retail, name: {ja: 店", ja: "id「retail」が二度", en: "the id “retail” is given twice"),
    Mistake(
      "coverage.yaml", "sections:\n", becomes: "  - {id: damages, name: {ja: 別, en: Other}}\nsections:\n",
      at: "{id: damages, name: {ja: 別",
      ja: "id「damages」が二度", en: "the id “damages” is given twice"),
    Mistake(
      "coverage.yaml", "    rows:\n",
      becomes: "    rows:\n      - {id: territory, name: {ja: 地域, en: Area}}\n",
      at: "{id: territory, name: {ja: 対象地域", ja: "行の id「territory」が二度",
      en: "the row id “territory” is given twice"),
    Mistake(
      "sources.yaml", "    sections:\n",
      becomes: "    sections:\n      - {id: riders, title: {ja: 別, en: Other}}\n",
      at: "id: s1", ja: "節の id「riders」が二度", en: "the section id “riders” is given twice"),
    Mistake(
      alpha, "plans: [small], state: not-stated", becomes: "state: not-stated",
      at: "{row: territory, plans: [free]", ja: "プラン「free」で二度答えています",
      en: "answered twice for the plan “free”"),
  ])
  func duplicates(mistake: Mistake) {
    mistake.expectReported()
  }

  @Test(arguments: [
    Mistake(
      alpha, "within: liability", becomes: "within: costs", at: "id: costs\n",
      ja: "補償「costs」が自分自身の内側に", en: "the cover “costs” stands within itself"),
    Mistake(
      alpha, "takes: {basic: [damages]}", becomes: "takes: {basic: [damages]}\n    plans: [free]",
      at: "id: costs\n",
      ja: "プラン「small」にない補償「liability」の内側", en: "within “liability”, which the plan “small” doesn't have"),
    Mistake(
      alpha, "class: gifts, unit", becomes: "class: profit, unit", at: "s1.limits}\n      - ratio",
      ja: "「profit」を扱わない", en: "doesn't take “profit”"),
    Mistake(
      alpha, "drop-ratio: costs", becomes: "drop-ratio: liability", at: "{drop-ratio",
      ja: "割合がないので", en: "the cover “liability” has no ratio"),
    Mistake(
      alpha, "requires: [double]", becomes: "requires: [double]\n    excludes: [double]", at: "id: waiver",
      ja: "必要とし、かつ併用不可", en: "both requires and excludes the rider “double”"),
    Mistake(
      alpha, "{drop-ratio: costs,", becomes: "{set-limit: costs, amount: 1億円,", at: "{set-limit",
      ja: "特約「double」も変えます", en: "the rider “double” changes the limit of “costs” too"),
  ])
  func contradictions(mistake: Mistake) {
    mistake.expectReported()
  }

  @Test func ridersThatExcludeEachOtherMayChangeTheSameLimit() {
    let fixture = CatalogFixture.small
      .replacing("{drop-ratio: costs,", with: "{set-limit: costs, amount: 1億円,", in: Self.alpha)
      .replacing("requires: [double]", with: "excludes: [double]", in: Self.alpha)
    #expect(fixture.problems().map { $0.description(.en) } == [])
  }

  @Test func aCatalogWithoutFamiliesOrVersionIsReported() {
    var fixture = CatalogFixture.small
    fixture.files["families/alpha.yaml"] = nil
    fixture.files["catalog.yaml"] = nil
    #expect(
      fixture.problems().map { $0.description(.en) } == [
        "client.yaml:1:1: the catalog has no version; give one in catalog.yaml (version: \"2026.11\")",
        "client.yaml:1:1: there is no family of products",
      ])
  }

  /// A sheet without a sentence that law asks for must not come about by a slip of the pen.
  @Test func aTextThatTheSheetNeedsIsReported() throws {
    let fixture = CatalogFixture.small.replacing(
      "id: check-documents", with: "id: check-document", in: "client.yaml")
    #expect(
      fixture.problems().map { $0.description(.en) } == [
        "client.yaml:9:5: the text “check-documents” is missing under wording"
      ])
    #expect(fixture.problems(completely: false).isEmpty)
  }

  /// Every set of a plan's riders is tried, so one more takes twice as long.
  @Test(arguments: [(10, 0), (11, 1)])
  func aPlanOfTooManyRidersIsReported(added: Int, reported: Int) {
    let riders = (1...added).map {
      "  - {id: r\($0), name: {ja: 特約, en: Rider}, summary: {ja: 特約, en: Rider}, plans: [small], "
        + "effects: [{lift: war, at: s1}], at: s1}\n"
    }
    let fixture = CatalogFixture.small.replacing(
      "  - id: waiver\n", with: riders.joined() + "  - id: waiver\n", in: Self.alpha)
    let problems = fixture.problems()
    #expect(
      problems.map(\.message.en)
        == [String](
          repeating: "a plan has at most 12 riders, because every set of them is tried", count: reported))
    #expect(problems.allSatisfy { $0.message.ja == "プランの特約は12個までです（すべての組合せを試算するため）" })
  }

  /// A family that leaves something unsaid is reported when completeness is asked for, and only then.
  @Test(arguments: [
    (
      "  - {row: insurer, state: yes, text: {ja: 甲社, en: Insurer A}, at: s1}\n",
      "no fact for the row “insurer”"
    ),
    (
      "  - {classes: {recourse: [gifts]}, state: not-stated, at: s1.limits}\n",
      "says nothing of “gifts” (recourse)"
    ),
  ])
  func whatIsLeftUnsaid(text: String, message: String) throws {
    let fixture = CatalogFixture.small.replacing(text, with: "", in: Self.alpha)
    let problems = fixture.problems().map { $0.description(.en) }
    #expect(problems.count == 2, "one for each plan")
    for problem in problems {
      #expect(problem.hasPrefix("families/alpha.yaml:1:1: the plan “"))
      #expect(problem.contains(message))
    }
    #expect(throws: Never.self) {
      try CatalogReader.readAndCheck(layers: [fixture.documents()], digest: "", completely: false)
    }
  }

  @Test func everythingWrongIsReportedAtOnce() {
    let problems = CatalogFixture.small
      .replacing("amount: 500円", with: "amount: 五百円程度", in: Self.alpha)
      .replacing("keeps: 10%", with: "keeps: 1割", in: Self.alpha)
      .replacing("requires: [double]", with: "requires: [triple]", in: Self.alpha)
      .replacing("codes: [\"56\", \"57\"]", with: "code: [\"56\"]", in: "client.yaml")
      .replacing("class: gifts", with: "class: presents", in: "scenarios/leak.yaml")
      .problems()
    #expect(
      problems.map { $0.mark.file } == [
        "client.yaml", "client.yaml", "families/alpha.yaml", "families/alpha.yaml", "families/alpha.yaml",
        "scenarios/leak.yaml",
      ])
  }

  @Test func oneMistakeIsReportedOnce() {
    let problems = CatalogFixture.small
      .replacing(
        "basic: [profit], recourse: [profit]", with: "basic: [gain], recourse: [gain]", in: Self.alpha
      )
      .problems().filter { $0.message.en.contains("gain") }
    #expect(problems.count == 1)
  }
}
