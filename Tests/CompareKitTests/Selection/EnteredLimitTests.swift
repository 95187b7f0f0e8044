import CompareKit
import TestSupport
import Testing

/// Limits that the source leaves out, wherever the rule stands, with what an agent enters for them.
@Suite struct EnteredLimitTests {
  private static let alpha = "families/alpha.yaml"
  private static let limit = "limit: {lesser-of: [{share: 10%, of: limit}, {amount: 5000万円}], at: s1.limits}"

  /// The limit of the costs, lowest and highest.
  private func limit(
    _ fixture: CatalogFixture, _ riders: Set<String>, _ terms: [QuoteTermID: Int]
  ) throws -> [Int?] {
    let column = Column(family: "alpha", plan: "small", riders: riders, quote: Quote(terms: terms))
    let plan = try ResolvedPlan(column, in: fixture.read())
    let figure = try #require(plan.cover("costs")?.limit)
    #expect(figure.isEntered == !terms.isEmpty)
    return [figure.low, figure.high]
  }

  @Test func aRiderMultipliesWhatIsEntered() throws {
    let fixture = CatalogFixture.small.replacing(
      Self.limit, with: "limit: {state: not-stated, entered-as: cost-limit, at: s1.limits}", in: Self.alpha)
    #expect(try limit(fixture, [], [.costLimit: 10_000_000]) == [10_000_000, 10_000_000])
    #expect(try limit(fixture, ["double"], [.costLimit: 10_000_000]) == [20_000_000, 20_000_000])
    #expect(try limit(fixture, ["double"], [:]) == [0, nil])
    let catalog = try fixture.read()
    let classes = ClassTable(catalog)
    let loss = try Loss(
      lines: [LossLine(classID: "gifts", amount: 100_000_000, count: 1_000_000, unit: .person)],
      facts: IncidentFacts(known: [.reported: true], cause: .lost), in: classes)
    let column = Column(
      family: "alpha", plan: "small", riders: ["double"], quote: Quote(terms: [.costLimit: 4_000_000]))
    let settler = PlanSettler(try ResolvedPlan(column, in: catalog), in: classes)
    #expect(settler.settle(loss).outcome.paid.lowerBound == 8_000_000)
  }

  @Test func anArmOfALesserOfIsEntered() throws {
    let fixture = CatalogFixture.small.replacing(
      Self.limit,
      with: "limit: {lesser-of: [{amount: 5000万円}, {state: not-stated, entered-as: rider-limit.double}], "
        + "at: s1.limits}", in: Self.alpha)
    let term = QuoteTermID.riderLimit("double")
    let family = try #require(try fixture.read().family("alpha"))
    let plan = try #require(family.plan("small"))
    #expect(family.quoteTerms(of: plan, riders: ["double"]).contains(term))
    #expect(!family.quoteTerms(of: plan, riders: []).contains(term))
    #expect(try limit(fixture, [], [:]) == [0, 50_000_000])
    #expect(try limit(fixture, ["double"], [term: 30_000_000]) == [60_000_000, 60_000_000])
    #expect(try limit(fixture, ["double"], [term: 80_000_000]) == [100_000_000, 100_000_000])
  }

  @Test func theLimitThatARiderSetsIsEntered() throws {
    let fixture = CatalogFixture.small.replacing(
      "{scale-limit: costs, by: 2,",
      with: "{set-limit: costs, state: not-stated, entered-as: rider-limit.double,", in: Self.alpha)
    let term = QuoteTermID.riderLimit("double")
    #expect(try limit(fixture, ["double"], [:]) == [0, nil])
    #expect(try limit(fixture, ["double"], [term: 70_000_000]) == [70_000_000, 70_000_000])
  }

  /// A term that only a rider's change has a place for is asked for with the rider.
  @Test func aRidersTermComesWithTheRider() throws {
    let fixture = CatalogFixture.small.replacing(
      "{scale-limit: costs, by: 2,", with: "{set-limit: costs, state: not-stated, entered-as: cost-limit,",
      in: Self.alpha)
    let family = try #require(try fixture.read().family("alpha"))
    let plan = try #require(family.plan("small"))
    #expect(family.quoteTerms(of: plan, riders: ["double"]).contains(.costLimit))
    #expect(!family.quoteTerms(of: plan, riders: []).contains(.costLimit))
    #expect(try limit(fixture, ["double"], [.costLimit: 70_000_000]) == [70_000_000, 70_000_000])
  }
}
