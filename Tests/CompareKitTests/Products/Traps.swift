import BuiltInCatalog
import CompareKit
import TestSupport
import Testing

/// Where the sources mislead a hurried reader, in figures and words: what the built-in catalog must not
/// have fallen for.
@Suite struct Traps {
  let bench: Bench
  let bizsapo: Family
  let jcci: Family
  let aig: Family

  init() throws {
    bench = try Bench()
    bizsapo = try #require(bench.catalog.family("bizsapo"))
    jcci = try #require(bench.catalog.family("jcci"))
    aig = try #require(bench.catalog.family("aig"))
  }

  private static let cyber = ["cyber-50m", "cyber-100m", "cyber-300m"]

  /// Every text the catalog was read from.
  private var allTexts: [String] {
    func texts(_ document: Document) -> [String] {
      switch document.content {
      case .empty: []
      case .scalar(let text): [text]
      case .list(let items): items.flatMap(texts)
      case .fields(let entries): entries.flatMap { texts($0.value) }
      }
    }
    return BuiltInCatalog.documents().flatMap(texts)
  }

  private func text(_ row: String, _ family: Family, _ plan: String) throws -> String? {
    guard case .text(_, let text) = try #require(family.fact(row, plan: plan)).content else { return nil }
    return text.ja
  }

  // MARK: Generations and dates

  @Test func theTwoBizSapoRidersAreGenerationsNotBaseAndExtension() {
    #expect(bizsapo.riders == [])
    #expect(bizsapo.plan("leak")?.sale.status == .olderGeneration)
    for cover in bizsapo.covers {
      let plans = Set(cover.plans ?? [])
      #expect(plans == ["leak"] || plans == Set(Self.cyber), "\(cover.id)")
    }
  }

  @Test func datesAreAsWellKnownAsTheirSourcesMakeThem() {
    let dates = ["s0", "s1", "s2", "s3"].map { bench.catalog.source($0)?.asOf }
    #expect(dates.map { $0?.basis } == [.inferred, .unknown, .stated, .inferred])
    #expect(dates.map { $0?.date } == ["2016", nil, "2018-01-01", "2023-04"])
    #expect(jcci.plans.allSatisfy { $0.sale.status == .unconfirmed })
    #expect(aig.plans.allSatisfy { $0.sale.status == .unconfirmed })
  }

  // MARK: Misprints

  @Test func theRestaurantsGarbledSalesAreNoNumber() throws {
    let garbled = jcci.examples.filter { $0.rawSales != nil }
    #expect(garbled.map(\.rawSales) == ["1,5000万円"])
    #expect(garbled.map(\.sales) == [nil])
    #expect(garbled.map(\.trade) == ["restaurant"])
    #expect(garbled.first?.note?.ja.contains("誤記") == true)
  }

  /// Read as it is printed, the second heading would give set B ¥5M of liability.
  @Test func theSecondHeadingOfThePremiumTableMeansCosts() throws {
    let setB = try #require(jcci.plan("b"))
    #expect(setB.values["liability"]?.content == .amount(5_000 * man))
    #expect(setB.values["cost"]?.content == .amount(500 * man))
    #expect(jcci.examples.map(\.plans) == [["b"], ["b"], ["a"], ["a"], ["b"]])
    #expect(jcci.examples.allSatisfy { $0.provenance.assumptions.contains("jcci-table-heading") })
  }

  @Test func theIntellectualPropertyRiderExcludesSettlementsNotSuggestions() throws {
    let exclusion = try #require(aig.exclusions.first { $0.topic == "out-of-court-ip" })
    #expect(exclusion.text.ja.contains("示談") && exclusion.text.ja.contains("和解"))
    #expect(exclusion.provenance.assumptions == ["aig-settlement-misprint"])
    // The misprint is named once, where it is explained.
    #expect(allTexts.filter { $0.contains("示唆") }.count == 1)
  }

  @Test func obsoleteOrWrongFiguresAreNotRepeated() {
    for wrong in ["231億", "23,100,000,000", "5000件", "5,000件", "5,000 records"] {
      #expect(allTexts.filter { $0.contains(wrong) } == [], "\(wrong)")
    }
  }

  // MARK: Premiums, payouts and losses

  @Test func monthlyAndYearlyPremiumsStayApart() {
    #expect(bizsapo.examples.map(\.premium) == [6_820, 14_830])
    #expect(
      bizsapo.examples.allSatisfy { $0.cadence == .monthly && $0.plans == ["leak"] && !$0.isApproximate })
    #expect(jcci.examples.map(\.premium) == [100_000, 100_000, 30_000, 30_000, 100_000])
    #expect(jcci.examples.allSatisfy { $0.cadence == .yearly && $0.isApproximate })
    #expect(aig.examples == [])
  }

  /// Two published contracts with ¥100M and no self-burden aren't the older rider's terms.
  @Test func publishedContractsAreNoTermsOfThePlan() throws {
    let leak = try #require(bizsapo.plan("leak"))
    #expect(leak.values["limit"]?.content == .notStated)
    #expect(leak.values["self-burden"]?.content == .notStated)
    #expect(bizsapo.examples.map(\.sales) == [5 * oku, 2 * oku])
  }

  @Test func paymentCasesArePayoutsOfUnknownSets() {
    let payouts = [1_000, 65, 350, 25, 2_000, 900, 200, 2_500, 250, 30]
    #expect(jcci.cases.map(\.payout) == payouts.map { $0 * man })
    #expect(jcci.cases.allSatisfy { $0.isApproximate })
    // No scenario takes a payout for a loss: the case that one follows paid ¥2M.
    let recourse = bench.catalog.scenario("principal-recourse")
    #expect(recourse?.lines.isEmpty == false && recourse?.lines.allSatisfy { $0.isIllustrative } == true)
  }

  /// "Payment example" is the page's heading, but its figures are losses.
  @Test func bizSaposPaymentExampleIsALoss() throws {
    #expect(bizsapo.cases == [])
    let leak = try #require(bench.catalog.scenario("leak-10k"))
    #expect(leak.lines.map(\.amount) == [900, 500, 100, 150, 300].map { $0 * man })
    #expect(leak.lines.allSatisfy { !$0.isIllustrative && $0.citations.map(\.section) == ["loss-example"] })
  }

  // MARK: First term and units

  @Test func theChambersFirstTermEndsInMarch() throws {
    #expect(try text("period", jcci, "a") == "翌年3月1日午後4時まで、以後1年ごと")
    #expect(try text("start", jcci, "a") == "申込月の3か月後の月の1日午後4時")
  }

  @Test func perUnitCapsCountTheirOwnUnits() {
    func caps(_ family: Family) -> [String] {
      family.allCovers.flatMap(\.perUnit).map { "\($0.classID) \($0.yen ?? 0)/\($0.unit.rawValue)" }
    }
    #expect(
      caps(bizsapo) == [
        "cost.gifts 500/person", "cost.gifts 50000/corporation", "cost.condolence 100000/person",
        "cost.condolence 100000/incident",
      ])
    #expect(caps(jcci) == ["cost.gifts 500/record"])
    // Postage of gifts is a line of its own, without the cap.
    #expect(caps(aig) == ["cost.gifts 500/person"])
  }
}
