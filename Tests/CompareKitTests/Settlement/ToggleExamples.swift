import CompareKit
import TestSupport
import Testing

/// What toggling a rider, or taking another plan, would change of a loss, and why it changes nothing.
@Suite struct ToggleExamples {
  let bench: Bench

  init() throws { bench = try Bench() }

  private func toggle(
    _ rider: String, of column: Column, _ scenario: String
  ) throws -> Toggle {
    let settler = PlanSettler(try ResolvedPlan(column, in: bench.catalog), in: bench.classes)
    return try settler.toggle(rider: rider, of: column, bench.loss(scenario), in: bench.classes)
  }

  private func aig(_ riders: Set<String> = [], base: Int? = 100_000_000) -> Column {
    var quote = Quote()
    quote[.baseLimit] = base
    quote[.deductible] = 0
    return Column(family: "aig", plan: "standard", riders: riders, quote: quote)
  }

  @Test func theWaiverIsWorthNothingWhileTheCapBites() throws {
    let toggle = try toggle("execution-waiver", of: aig(), "leak-10k")
    #expect(toggle.isNothing)
    #expect(toggle.idle == .limitBites)
    #expect(toggle.isBounded)
  }

  @Test func theDoubleIsWorthThreeAndAHalfMillion() throws {
    let choosing = try toggle("execution-double", of: aig(), "leak-10k")
    #expect(choosing.range == 3_500_000...3_500_000)
    let dropping = try toggle("execution-double", of: aig(["execution-double"]), "leak-10k")
    #expect(dropping.range == -3_500_000...(-3_500_000))
    #expect(dropping.idle == nil)
  }

  @Test func theWaiverBesideTheDoubleIsWorthTheSelfBurden() throws {
    let toggle = try toggle("execution-waiver", of: aig(["execution-double"]), "leak-10k")
    #expect(toggle.range == 1_500_000...1_500_000)
  }

  /// Without a base limit the double changes neither end, and yet it is worth ¥3.5M at a limit of ¥100M.
  @Test func aLimitThatIsNotKnownBoundsNothing() throws {
    let unknown = try toggle("execution-double", of: aig(base: nil), "leak-10k")
    #expect(unknown.isNothing)
    #expect(!unknown.isBounded)
    #expect(try toggle("execution-waiver", of: aig(base: nil), "leak-10k").isBounded)
  }

  @Test func aLimitThatIsNotReachedNeedsNoDoubling() throws {
    let toggle = try toggle("execution-double", of: aig(base: 1_000_000_000), "leak-10k")
    #expect(toggle.isNothing)
    #expect(toggle.idle == .limitNotReached)
  }

  @Test func aRiderForAnotherKindOfLossSaysSo() throws {
    #expect(try toggle("card-misuse", of: aig(), "leak-10k").idle == .noSuchLoss)
    #expect(try toggle("consulting-double", of: aig(), "leak-10k").idle == .noSuchLoss)
    let network = Column(family: "jcci", plan: "a")
    #expect(try toggle("network", of: network, "leak-10k").idle == .noSuchLoss)
  }

  /// Crisis execution takes the investigation already; the rider's cover for it comes behind.
  @Test func whatAnotherCoverTakesIsCoveredAlready() throws {
    let toggle = try toggle("cyber-response", of: aig(), "salon-leak")
    #expect(toggle.isNothing)
    #expect(toggle.idle == .coveredAlready)
  }

  @Test func aRiderThatLiftsAnExclusionIsWorthWhatItLetsThrough() throws {
    let column = Column(family: "jcci", plan: "a")
    // ¥7M of damages and ¥2.5M of defence, less the deductible of ¥100,000.
    #expect(try toggle("network", of: column, "salon-leak").range == 9_400_000...9_400_000)
  }

  @Test func theNextSetIsWorthTheDifferenceOfTheSets() throws {
    let column = Column(family: "jcci", plan: "a")
    let settler = PlanSettler(try ResolvedPlan(column, in: bench.catalog), in: bench.classes)
    let next = Column(family: "jcci", plan: "b")
    let toggle = try settler.toggle(to: next, bench.loss("leak-10k"), in: bench.classes)
    #expect(toggle.range == 4_000_000...4_000_000)
  }
}
