import CompareKit
import TestSupport
import Testing

/// Incidents one after another in one period, worked by hand.
@Suite struct SequenceExamples {
  let bench: Bench

  init() throws { bench = try Bench() }

  private func remaining(_ settlement: IncidentSettlement, _ cover: String) -> [Int?] {
    settlement.remaining.first { $0.cover == cover }.map { [$0.low, $0.high] } ?? []
  }

  @Test func theSecondFindsWhatTheFirstLeft() throws {
    let settler = try bench.settler("jcci", "b")
    let first = try bench.loss([.of("cost.media", 400 * man)])
    let second = try bench.loss([.of("cost.media", 400 * man), .of("damages.personal", 110 * man)])
    let settled = settler.settle([first, second, second])
    // (4,000,000 − 100,000) × 90 % = 3,510,000; then what is left of ¥5M; each its own deductible.
    #expect(settled.map(\.outcome.worst.paid) == [3_510_000, 1_490_000 + 1_000_000, 1_000_000])
    #expect(settled.map { remaining($0, "cost-basic") } == [[1_490_000, 1_490_000], [0, 0], [0, 0]])
    #expect(remaining(settled[2], "liability-basic") == [48_000_000, 48_000_000])
  }

  @Test func costsAndDamagesShareBizSaposLimit() throws {
    let settler = try bench.settler("bizsapo", "cyber-50m", terms: [.selfBurden: 0])
    let damages = try bench.loss([.of("damages.personal", 4_000 * man), .of("defence", 900 * man)])
    let costs = try bench.loss([.of("cost.media", 2_000 * man)])
    let settled = settler.settle([damages, costs, costs])
    #expect(settled.map(\.outcome.worst.paid) == [49_000_000, 10_000_000, 0])
    #expect(remaining(settled[1], "costs") == [20_000_000, 20_000_000])
    #expect(remaining(settled[1], "program") == [0, 0])
  }

  @Test func aDeductibleIsTakenAnewForEachIncident() throws {
    let settler = try bench.settler("aig", "standard", terms: [.baseLimit: oku, .deductible: 50 * man])
    let loss = try bench.loss([.of("damages.personal", 200 * man)])
    #expect(settler.settle([loss, loss]).map(\.outcome.worst.paid) == [1_500_000, 1_500_000])
  }

  /// Whether the first was paid isn't known, so what it left lies between.
  @Test func anOpenFirstIncidentLeavesARange() throws {
    let settler = try bench.settler("aig", "standard", terms: [.baseLimit: oku, .deductible: 0])
    let open = try bench.loss([.of("cost.consulting", 500 * man)], .ordinary.with(.consultantsEngaged, nil))
    let settled = settler.settle([open, try bench.loss([.of("cost.consulting", 500 * man)])])
    #expect(settled[0].outcome.paid == 0...5_000_000)
    #expect(remaining(settled[0], "consulting") == [0, 5_000_000])
    #expect(settled[1].outcome.paid == 0...5_000_000)
    #expect(settled[1].outcome.stays == 0...5_000_000)
    #expect(Outcome(together: settled.map(\.story)).paid == 5_000_000...5_000_000)
  }

  /// Had recourse been covered, the first incident would have used up the limit; had it not, and officers
  /// not been barred, the second would be paid.
  @Test func aLaterIncidentHoldsEveryReadingOfTheEarlierOnes() throws {
    let settler = try bench.settler("bizsapo", "cyber-100m", terms: [.selfBurden: 0])
    let recourse = try bench.loss([.recourse("damages.personal", oku)])
    let officer = try bench.loss([.of("cost.media", 1_000 * man)], .ordinary.with(.officer))
    let settled = settler.settle([recourse, officer])
    #expect(settled.map(\.outcome.paid) == [0...oku, 0...10_000_000])
    #expect(settled[1].outcome.stays == 0...10_000_000)
    #expect(Outcome(together: settled.map(\.story)).paid == 0...oku)
    #expect(remaining(settled[1], "program") == [0, oku])
  }

  /// Execution (base ¥100M, so ¥10M) or first response (¥50M) may take an investigation. ¥5M, then ¥50M: the
  /// first from execution would leave ¥50M and pay 4.5 of 5; the first from first response leaves the second
  /// its ¥10M of execution.
  @Test func theBestWayOfASequenceIsNotTheBestOfEach() throws {
    let settler = try bench.settler(
      "aig", "standard", riders: ["cyber-response"],
      terms: [.baseLimit: oku, .deductible: 0, .riderLimit("cyber-response"): 5_000 * man])
    let attack = IncidentFacts.ordinary.with(.attack)
    let losses = try [500, 5_000].map { amount in
      try bench.loss([.of("cost.investigation", amount * man)], attack)
    }
    let settled = settler.settle(losses)
    #expect(Outcome(together: settled.map(\.story)).paid.upperBound == 54_500_000)
    #expect(settled[1].outcome.paid == 5_500_000...50_000_000)
    // ¥5M and ¥45M of first response are ¥50M; the first by execution, ¥49.5M and ¥4.5M.
    let turned = settler.settle([losses[1], losses[0]])
    #expect(Outcome(together: turned.map(\.story)).paid.upperBound == 54_500_000)
  }

  /// From which damages the burden came in the first incident decides what the second finds.
  @Test func aSharedBurdenInASequence() throws {
    let settler = try bench.settler("bizsapo", "cyber-100m", terms: [.selfBurden: 100 * man])
    let first = try bench.loss([.of("damages.card-misuse", 900 * man), .of("damages.personal", 500 * man)])
    let second = try bench.loss([.of("damages.card-misuse", 1_100 * man)])
    let settled = settler.settle([first, second])
    #expect(settled.map(\.outcome.paid) == [13_000_000...13_000_000, 1_000_000...2_000_000])
    #expect(Outcome(together: settled.map(\.story)).paid == 14_000_000...15_000_000)
  }
}
