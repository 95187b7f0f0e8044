import CompareKit
import TestSupport
import Testing

@Suite struct CatalogReadingTests {
  @Test func theFixtureIsWithoutMistakes() {
    #expect(CatalogFixture.small.problems().map { $0.description(.en) } == [])
  }

  @Test func sharedPartsAreRead() throws {
    let catalog = try CatalogFixture.small.read()
    #expect(catalog.version == "2020.01")
    #expect(catalog.digest == "fixture")
    #expect(catalog.source("s1")?.asOf.date == "2020-01-01")
    #expect(catalog.source("s1")?.section("riders")?.title == LocalizedText(ja: "特約", en: "Riders"))
    #expect(catalog.assumption("own-order")?.statement.en == "The order is assumed.")
    #expect(catalog.classes.map(\.id) == ["damages", "gifts", "profit"])
    #expect(catalog.classes.map(\.kind) == [.liability, .response, .ownLoss])
    #expect(catalog.sections.map(\.kind) == [.facts, .liability])
    #expect(catalog.sections[0].rows.map { $0.question?.en } == [nil, "And abroad?"])
    #expect(catalog.exposure("records")?.kind == .count)
    #expect(catalog.trade("retail")?.codes == ["56", "57"])
    #expect(catalog.wording("not-whole")?.ja == "全てではありません。")
  }

  @Test(arguments: [("百万円", 1_000_000), ("壱億円", 100_000_000), ("\"￥1,000,000-\"", 1_000_000)])
  func amountsAreReadAsTheyStandOnPapers(text: String, yen: Int) throws {
    let catalog = try CatalogFixture.small
      .replacing("amount: 1000万円", with: "amount: \(text)", in: "families/alpha.yaml").read()
    #expect(catalog.family("alpha")?.plan("small")?.values["limit"]?.content == .amount(yen))
  }

  @Test func plansShareTheValuesTheyDoNotGive() throws {
    let family = try #require(try CatalogFixture.small.read().family("alpha"))
    #expect(family.plan("small")?.values["limit"]?.content == .amount(10_000_000))
    #expect(family.plan("small")?.values["deductible"]?.content == .amount(100_000))
    #expect(family.plan("free")?.values["limit"]?.content == .byQuote(over: 300_000_000, upTo: 500_000_000))
    #expect(family.plan("free")?.values["limit"]?.enteredAs == .baseLimit)
    #expect(family.plan("free")?.values["deductible"]?.content == .notStated)
    #expect(family.plan("free")?.values["deductible"]?.provenance.basis == .unknown)
  }

  @Test func coversAndTheirTermsAreRead() throws {
    let family = try #require(try CatalogFixture.small.read().family("alpha"))
    let liability = family.covers[0]
    #expect(liability.plans == nil)
    #expect(liability.takes == [Cover.Slot("damages", .basic)])
    #expect(liability.mayTake == [Cover.Slot("damages", .recourse)])
    #expect(
      liability.conditions.map(\.anyOf) == [
        [Requirement.Atom(.fact(.reported)), Requirement.Atom(.cause(.officer), negated: true)]
      ])
    #expect(liability.window?.days == 180)
    #expect(liability.deductible?.kind == .selfBurden)
    #expect(liability.deductible?.amount == .value("deductible"))
    #expect(liability.deductible?.pool == "one")
    #expect(liability.limit?.amount == .value("limit"))
    #expect(
      liability.terms(.limit).first?.provenance.citations == [Citation(source: "s1", section: "limits")])
    let costs = family.covers[1]
    #expect(costs.parent == "liability")
    #expect(costs.parentIsUncertain)
    #expect(costs.perUnit.map(\.amount) == [.fixed(500)])
    #expect(costs.ratio?.kind == .selfBurden)
    #expect(costs.ratio?.paid == Ratio(9, 10))
    #expect(costs.limit?.amount == .lesser([.share(Ratio(1, 10), of: "limit"), .fixed(50_000_000)]))
    #expect(costs.terms.map(\.kind) == [.perUnit, .ratio, .limit])
    #expect(costs.order?.alternative == ["per-unit", "limit", "ratio"])
    #expect(costs.order?.provenance.basis == .inferred)
    #expect(costs.order?.provenance.assumptions == ["own-order"])
  }

  @Test func ridersAndWhatIsPublishedAreRead() throws {
    let family = try #require(try CatalogFixture.small.read().family("alpha"))
    #expect(
      family.rider("double")?.effects.map(\.change) == [
        .scale(cover: "costs", TermReference(kind: .limit, id: nil), factor: 2)
      ])
    #expect(
      family.rider("waiver")?.effects.map(\.change) == [
        .drop(cover: "costs", TermReference(kind: .ratio, id: nil)), .lift(topic: "war"),
      ])
    #expect(family.riders(of: "free").map(\.id) == ["double"])
    #expect(family.fact("territory", plan: "small")?.content == .notStated)
    #expect(family.fact("territory", plan: "free")?.content == .limit(cover: "liability"))
    #expect(family.exclusions[0].bars[0].isUncertain)
    #expect(
      family.exclusions[0].bars[0].when == [
        Requirement.Atom(.cause(.attack)), Requirement.Atom(.fact(.isPublic), negated: true),
      ])
    #expect(family.examples.map(\.sales) == [20_000_000])
    #expect(family.cases.map(\.payout) == [1_000_000])
    #expect(family.cases.map(\.isApproximate) == [true])
  }

  @Test func aScenarioIsRead() throws {
    let scenario = try #require(try CatalogFixture.small.read().scenario("leak"))
    #expect(scenario.facts.known == [.isPublic: true, .reported: false])
    #expect(scenario.facts.cause == .lost)
    #expect(scenario.facts.daysSinceDiscovery == 10)
    #expect(scenario.lines.map(\.amount) == [5_000_000, 1_500_000])
    #expect(scenario.lines.map(\.isIllustrative) == [true, false])
    #expect(scenario.lines.map(\.risk) == [nil, .recourse])
  }

  @Test func theOrderOfFamiliesIsData() throws {
    let beta = CatalogFixture.alpha.replacing("family: alpha", with: "family: beta")
    let both = CatalogFixture.small.adding("families/beta.yaml", beta)
      .replacing("[alpha]", with: "[beta, alpha]", in: "catalog.yaml")
    #expect(try both.read().families.map(\.id) == ["beta", "alpha"])
  }
}

extension String {
  /// The same with `old` replaced wherever it stands.
  func replacing(_ old: String, with new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
