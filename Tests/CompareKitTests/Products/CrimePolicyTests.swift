import BuiltInCatalog
import CompareKit
import TestSupport
import Testing

/// A crime policy, by YAML alone: a share of the loss kept within bounds, a franchise, a deductible and a limit in
/// pools, a layer, and causes of its own beside the built-in ones. What is paid is worked out by hand.
@Suite struct CrimePolicyTests {
  let policy: InventedFamily

  init() throws { policy = try InventedFamily("CrimePolicy", "kawasemi", plan: "shop") }

  /// Reported to the police, ten days ago.
  private func facts(_ cause: MemberID, _ known: [FactID: Bool] = [:]) -> IncidentFacts {
    IncidentFacts(
      known: known.merging([.reported: true]) { $1 }, cause: cause, daysSinceDiscovery: 10)
  }

  private func paid(
    _ cause: MemberID, _ known: [FactID: Bool] = [:], _ lines: LossLine..., riders: Set<String> = []
  ) throws -> ClosedRange<Int> {
    try policy.paid(facts(cause, known), lines, riders: riders)
  }

  private func exactly(_ amount: Int) -> ClosedRange<Int> { amount...amount }

  /// 10% of ¥8M is ¥0.8M; of ¥1.5M less than the least of ¥0.2M; of ¥15M more than the most of ¥1M, and ¥14M are
  /// over the limit of ¥10M.
  @Test func aShareOfTheLossIsKeptWithinBounds() throws {
    #expect(try paid(.staff, [:], .of("own.embezzled", 800 * man)) == exactly(720 * man))
    #expect(try paid(.staff, [:], .of("own.embezzled", 150 * man)) == exactly(130 * man))
    #expect(try paid(.staff, [:], .of("own.embezzled", 1_500 * man)) == exactly(1_000 * man))
  }

  /// What the limit cuts off, ¥4M; the ¥1M that the deductible keeps stays.
  @Test func theLayerTakesWhatTheLimitCutsOff() throws {
    let paid = try paid(.staff, [:], .of("own.embezzled", 1_500 * man), riders: ["excess-staff"])
    #expect(paid == exactly(1_400 * man))
  }

  @Test func anOfficerIsExcludedUnlessTheRiderLiftsThat() throws {
    let loss = LossLine.of("own.embezzled", 800 * man)
    #expect(try paid(.officer, [:], loss) == exactly(0))
    #expect(try paid(.officer, [:], loss, riders: ["officers"]) == exactly(720 * man))
    #expect(try paid(.staff, ["stocktaking-only": true], loss) == exactly(0))
  }

  /// ¥50,000 is no more than the franchise; the rider takes ¥10,000 off whatever it is.
  @Test func aFranchiseIsAllOrNothing() throws {
    let safe: [FactID: Bool] = ["in-safe": true]
    #expect(try paid("theft", safe, .of("own.cash", 5 * man)) == exactly(0))
    #expect(try paid("theft", safe, .of("own.cash", 6 * man)) == exactly(6 * man))
    #expect(try paid("theft", safe, .of("own.cash", 5 * man), riders: ["small-thefts"]) == exactly(4 * man))
  }

  /// Outside a safe ¥1M is the most; with the rider nothing is paid there.
  @Test func whereTheMoneyWasMakesARange() throws {
    let loss = LossLine.of("own.cash", 300 * man)
    #expect(try paid("theft", [:], loss) == 100 * man...300 * man)
    #expect(try paid("theft", ["in-safe": false], loss) == exactly(100 * man))
    #expect(try paid("theft", [:], loss, riders: ["safe-only"]) == 0...300 * man)
  }

  /// A theft of money is a kind of what was lost or stolen, so that it is open while only that is known.
  @Test func aKindOfABuiltInCauseIsOpen() throws {
    #expect(try paid(.lost, ["in-safe": true], .of("own.cash", 300 * man)) == 0...300 * man)
    #expect(try paid(.attack, ["in-safe": true], .of("own.cash", 300 * man)) == exactly(0))
  }

  /// Three sheets at ¥0.2M and ¥0.2M of counterfeits, less ¥0.1M once; ten of fifteen sheets are ¥2M, of which and
  /// of the counterfeits the pool has ¥1.5M.
  @Test func paperSharesADeductibleAndALimit() throws {
    let counterfeits = LossLine.of("own.counterfeit", 20 * man)
    let few = LossLine.of("own.forged-notes", 90 * man, 3, "sheet")
    let many = LossLine.of("own.forged-notes", 450 * man, 15, "sheet")
    #expect(try paid("forgery", [:], few, counterfeits) == exactly(70 * man))
    #expect(try paid("forgery", [:], many, counterfeits) == exactly(150 * man))
  }

  /// Half of ¥8M is paid where nobody called back; ¥5M is the most, twice that with the rider.
  @Test func aTransferOnAPretendedOrder() throws {
    let loss = LossLine.of("own.funds", 800 * man)
    let both: Set = ["whole-transfer", "double-transfer"]
    for cause: MemberID in ["impersonation", "false-officer", .attack] {
      #expect(try paid(cause, ["called-back": false], loss) == exactly(400 * man))
      #expect(try paid(cause, ["called-back": true], loss) == exactly(500 * man))
      #expect(try paid(cause, [:], loss) == 400 * man...500 * man)
      #expect(try paid(cause, [:], loss, riders: both) == exactly(800 * man))
    }
    var unreported = facts("impersonation")
    unreported.known[.reported] = false
    #expect(try policy.paid(unreported, [loss]) == exactly(0))
  }

  /// ¥10M, ¥10M and ¥5M leave ¥5M of the period's ¥30M for the second embezzlement, and nothing for the experts if
  /// their costs stand within it. The layer takes what both limits cut off.
  @Test func aPeriodHasOneLimit() throws {
    let embezzled = (facts(.staff), [LossLine.of("own.embezzled", 1_500 * man)])
    let incidents = [
      embezzled, (facts("theft", ["in-safe": true]), [.of("own.cash", 1_800 * man)]),
      (facts("impersonation", ["called-back": true]), [.of("own.funds", 1_200 * man)]), embezzled,
      (facts(.staff, [.consent: true]), [.of("own.proof", 150 * man)]),
    ]
    let paid = try policy.paid(incidents)
    #expect(
      paid == [1_000, 1_000, 500, 500].map { exactly($0 * man) } + [0...100 * man])
    let layered = try policy.paid(incidents, riders: ["excess-staff"])
    #expect(
      layered == [1_400, 1_000, 500, 1_400].map { exactly($0 * man) } + [0...100 * man])
  }

  /// Over ¥10M, as a quote tells: ¥14M at most of ¥15M less the deductible.
  @Test func theFreePlanAsksForTheLimit() throws {
    let loss = try Loss(
      lines: [.of("own.embezzled", 1_500 * man)], facts: facts(.staff), in: policy.classes)
    func paid(_ quote: Quote) throws -> ClosedRange<Int> {
      let column = Column(family: "kawasemi", plan: "free", quote: quote)
      let plan = try ResolvedPlan(column, in: policy.catalog)
      return PlanSettler(plan, in: policy.classes).settle(loss).outcome.paid
    }
    #expect(try paid(Quote()) == 1_000 * man...1_400 * man)
    #expect(try paid(Quote(terms: ["money-limit": 1_200 * man])) == exactly(1_200 * man))
  }
}

extension CrimePolicyTests {
  private func comparison(_ riders: Set<String> = []) throws -> Comparison {
    var selection = Selection.standard(for: policy.catalog)
    let place = try #require(selection.index(of: "kawasemi"))
    selection.columns[place].riders = riders
    return try Comparison(selection, for: Client(), in: policy.catalog, BuiltInCatalog.industries())
  }

  @Test func standsBesideTheBuiltInFamilies() throws {
    let comparison = try comparison()
    #expect(comparison.sides.map(\.id) == ["bizsapo", "jcci", "aig", "kawasemi"])
    let rows = Dictionary(
      comparison.sections.flatMap(\.rows).map { ($0.id, $0.cells) }, uniquingKeysWith: { first, _ in first })
    #expect(rows["limit"]?.last??.amount == 1_000 * man)
    #expect(rows["own.funds"]?.last??.amount == 500 * man)
    #expect(rows["own.embezzled"]?.map { $0?.state } == [.notStated, .notStated, .notStated, .conditional])
    #expect(rows["police-report"]?.last??.state == .conditional)
    #expect(rows["officer-wrongdoing"]?.last??.state == .byRider)
    #expect(rows["premium-example.yearly.1"] != nil)
  }

  /// By every step and on the sheet, in both languages.
  @Test(arguments: [
    (
      Language.ja, "縮小支払割合50%（送金前に折り返し確認していないとき）  12,000,000円 → 6,000,000円  (縮小支払割合 6,000,000円)",
      "カワセミ金銭・犯罪損害保険のしおり（架空）"
    ),
    (
      .en,
      "50% (when the order wasn't checked by calling back)  ¥12,000,000 → ¥6,000,000  (Reduced payment ¥6,000,000)",
      "Guide to Kawasemi money and crime insurance (invented)"
    ),
  ])
  func isTracedAndPrinted(language: Language, step: String, source: String) throws {
    let comparison = try comparison()
    let scenario = try #require(policy.catalog.scenario("false-officer"))
    let run = try ScenarioRun([scenario], asSequence: false, under: comparison, in: policy.catalog)
    #expect(run.incidents[0].results.last?.settlement.outcome.paid == exactly(600 * man))
    let text = SettlementText(run, comparison, policy.catalog, language, withTrace: true).text
    #expect(text.contains(step))
    let sheet = Sheet(
      comparison, on: "2026-11-21", incidents: run, in: policy.catalog, BuiltInCatalog.industries())
    #expect(sheet.sources.last?.source.title[language] == source)
    let lines = SheetText(sheet, language, width: 160).lines
    #expect(lines.contains { $0.contains(scenario.name[language]) })
    #expect(lines.contains { $0.contains(policy.catalog.family("kawasemi")?.shortName[language] ?? "?") })
  }
}
