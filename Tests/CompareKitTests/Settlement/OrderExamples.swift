import CompareKit
import TestSupport
import Testing

/// In which order terms apply, and from which damages a deductible comes: what a source states and what it
/// leaves open, worked by hand.
@Suite struct OrderExamples {
  let bench: Bench

  init() throws { bench = try Bench() }

  private func paid(_ settler: PlanSettler, _ lines: [LossLine]) throws -> [ClosedRange<Int>?] {
    let settled = settler.settle(try bench.loss(lines))
    return [settled.outcome.paid, settled.otherOrder?.paid]
  }

  /// The page gives no order, so the limit may come first.
  @Test func whereNoOrderIsGivenTheOtherIsShown() throws {
    let damages = [LossLine.of("damages.personal", 1_500 * man)]
    let jcci = try bench.settler("jcci", "a")
    #expect(try paid(jcci, damages) == [10_000_000...10_000_000, 9_900_000...9_900_000])
    let back = [LossLine.recourse("cost.media", 500 * man)]
    #expect(try paid(jcci, back) == [1_000_000...1_000_000, 900_000...900_000])
    let aig = try bench.settler("aig", "standard", terms: [.baseLimit: 1_000 * man, .deductible: 100 * man])
    #expect(try paid(aig, damages) == [10_000_000...10_000_000, 9_000_000...9_000_000])
    let older = try bench.settler(
      "bizsapo", "leak", terms: [.baseLimit: 1_000 * man, .selfBurden: 100 * man, .costLimit: oku])
    #expect(try paid(older, damages) == [10_000_000...10_000_000, 9_000_000...9_000_000])
    // Below the limit the order makes no difference.
    #expect(try paid(jcci, [.of("damages.personal", 500 * man)]) == [4_900_000...4_900_000, nil])
  }

  /// One limit for several covers, reached together: the deductible comes off what it lets through.
  @Test func theOtherOrderTakesOuterLimitsFirst() throws {
    let aig = try bench.settler("aig", "standard", terms: [.baseLimit: 1_000 * man, .deductible: 100 * man])
    let lines = [LossLine.of("damages.personal", 900 * man), .of("defence", 900 * man)]
    #expect(try paid(aig, lines) == [10_000_000...17_000_000, 9_000_000...17_000_000])
  }

  /// BizSapo's page takes the self-burden amount off first, and the chambers' page gives a formula for costs.
  @Test func whereTheSourceStatesTheOrderThereIsNoOther() throws {
    let burden = try bench.settler("bizsapo", "cyber-50m", terms: [.selfBurden: 100 * man])
    #expect(try paid(burden, [.of("damages.card-misuse", 1_500 * man)]) == [10_000_000...10_000_000, nil])
    #expect(try paid(burden, [.of("damages.personal", 6_000 * man)]) == [50_000_000...50_000_000, nil])
    #expect(
      try paid(bench.settler("jcci", "b"), [.of("cost.media", 1_500 * man)]) == [5_000_000...5_000_000, nil])
  }

  @Test func aTraceNamesTheOrderItAssumes() throws {
    func assumptions(_ settler: PlanSettler, _ line: LossLine) throws -> [String] {
      let scenario = try #require(bench.catalog.scenario("leak-10k")).with(lines: [line])
      let settled = settler.settle(try Loss(scenario, in: bench.classes))
      return settler.trace(of: settled, scenario, in: bench.catalog).assumptions
    }
    let damages = LossLine.of("damages.personal", 1_500 * man)
    #expect(try assumptions(bench.settler("jcci", "a"), damages).contains("usual-order"))
    let burden = try bench.settler("bizsapo", "cyber-50m", terms: [.selfBurden: 100 * man])
    #expect(try !assumptions(burden, damages).contains("usual-order"))
  }

  /// ¥15M of misused cards with ¥10M of their own: what is beyond may bear the self-burden amount, or the
  /// other damages do.
  @Test func aSharedSelfBurdenComesFromOneOrTheOther() throws {
    let burden = try bench.settler("bizsapo", "cyber-100m", terms: [.selfBurden: 100 * man])
    let cards = LossLine.of("damages.card-misuse", 1_500 * man)
    let both = [cards, LossLine.of("damages.personal", 500 * man)]
    #expect(try paid(burden, both) == [14_000_000...15_000_000, nil])
    #expect(try paid(burden, [both[1]]) == [4_000_000...4_000_000, nil])
    // With injury too, whichever of the three bears it.
    let attack = IncidentFacts.ordinary.with(.attack)
    let three = both + [.of("damages.injury", 500 * man)]
    #expect(try burden.paid(three, attack, bench) == [19_000_000, 20_000_000])
    // Damages of ¥0.4M can't bear it alone: at least ¥0.6M comes from the cards, of which ¥5M is beyond.
    let small = [cards, LossLine.of("damages.personal", 40 * man)]
    #expect(try paid(burden, small) == [10_000_000...10_400_000, nil])
    // Without a limit that cuts off, it is all the same.
    let below = [LossLine.of("damages.card-misuse", 500 * man), both[1]]
    #expect(try paid(burden, below) == [9_000_000...9_000_000, nil])
  }

  @Test func theTraceTellsFromWhichItComes() throws {
    let burden = try bench.settler("bizsapo", "cyber-100m", terms: [.selfBurden: 100 * man])
    let loss = try bench.loss([.of("damages.card-misuse", 1_500 * man), .of("damages.personal", 500 * man)])
    let settled = burden.settle(loss)
    func bears(_ steps: [TraceStep]) -> [String: Int] {
      let kept = steps.filter { burden.plan.term(of: $0)?.term.kind == .deductible && $0.stayed > 0 }
      return Dictionary(uniqueKeysWithValues: kept.map { (burden.plan.covers[$0.cover ?? 0].id, $0.stayed) })
    }
    #expect(bears(settled.worstSteps) == ["damages": 1_000_000])
    #expect(bears(settled.bestSteps) == ["card-misuse": 1_000_000])
  }
}

extension Scenario {
  fileprivate func with(lines: [LossLine]) -> Scenario {
    var scenario = self
    scenario.lines = lines
    return scenario
  }
}
