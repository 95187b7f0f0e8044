import CompareKit
import TestSupport
import Testing

/// Why something stays, under the name that the client knows it by, and one limit under one name.
@Suite struct ReasonExamples {
  let bench: Bench

  init() throws { bench = try Bench() }

  private func stays(_ settler: PlanSettler, _ lines: [LossLine], _ facts: IncidentFacts) throws -> [String:
    Int]
  {
    let stays = settler.settle(try bench.loss(lines, facts)).outcome.worst.stays
    return Dictionary(
      uniqueKeysWithValues: Reason.allCases.map { ($0.id, stays[$0]) }.filter { $0.1 > 0 })
  }

  @Test func fourTermsAreFourReasons() throws {
    let personal = [LossLine.of("damages.personal", 100 * man)]
    let jcci = try bench.settler("jcci", "b")
    #expect(try stays(jcci, personal, .ordinary) == ["deductible": 100_000])
    let bizsapo = try bench.settler("bizsapo", "cyber-50m", terms: [.selfBurden: 10 * man])
    #expect(try stays(bizsapo, personal, .ordinary) == ["self-burden-amount": 100_000])
    let aig = try bench.settler("aig", "standard", terms: [.baseLimit: oku, .deductible: 0])
    #expect(try stays(aig, [.of("cost.media", 100 * man)], .ordinary) == ["self-burden-ratio": 100_000])
    #expect(
      try stays(bizsapo, [.of("cost.investigation", 100 * man)], .ordinary.with(.isPublic, false))
        == ["reduced-payment": 100_000])
    #expect(
      try stays(jcci, [.of("cost.media", 110 * man)], .ordinary)
        == ["deductible": 100_000, "reduced-payment": 100_000])
  }

  @Test func theirNamesAreTheTrades() {
    let reasons = [Reason.deductible, .selfBurdenAmount, .selfBurdenRatio, .reducedPayment]
    #expect(reasons.map(\.name.ja) == ["免責金額", "自己負担額", "自己負担割合", "縮小支払割合"])
    #expect(
      reasons.map(\.name.en) == ["Deductible", "Self-burden amount", "Self-burden ratio", "Reduced payment"])
  }

  /// The ¥30M for costs: whoever runs into it.
  @Test func oneLimitIsOneReason() throws {
    let settler = try bench.settler("bizsapo", "cyber-100m", terms: [.selfBurden: 0])
    let lines = [LossLine.of("cost.media", 3_300 * man), .of("cost.gifts", 500 * man, 10_000, .person)]
    #expect(try stays(settler, lines, .ordinary) == ["sublimit": 8_000_000])
    let more = lines + [.of("damages.personal", 20_000 * man)]
    #expect(try stays(settler, more, .ordinary) == ["sublimit": 3_000_000, "plan-limit": 135_000_000])
    let aig = try bench.settler("aig", "standard", terms: [.baseLimit: 1_000 * man, .deductible: 0])
    let both = [LossLine.of("damages.personal", 1_100 * man), .of("defence", 100 * man)]
    #expect(try stays(aig, both, .ordinary) == ["plan-limit": 2_000_000])
  }

  @Test func aTraceSaysHowMuchOfALimitIsLeft() throws {
    let settler = try bench.settler("bizsapo", "cyber-100m", terms: [.selfBurden: 0])
    var scenario = try #require(bench.catalog.scenario("leak-10k"))
    scenario.lines = [.of("cost.media", 3_300 * man), .of("cost.gifts", 500 * man, 10_000, .person)]
    let settled = settler.settle(try Loss(scenario, in: bench.classes))
    let cut = settler.trace(of: settled, scenario, in: bench.catalog).worst.filter { $0.stayed > 0 }
    #expect(
      cut.map(\.rule.ja) == [
        "限度額：3,000万円", "「⑤セキュリティトラブル対応費用」の限度額：3,000万円のうち残り0円",
      ])
    #expect(cut.last?.rule.en == "Limit of “(5) Costs of a security trouble”: ¥30M, of which ¥0 is left")
  }
}
