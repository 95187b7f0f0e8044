import CompareKit
import TestSupport
import Testing

/// A cyber policy unlike the three families, by YAML alone: limits of an incident and of the period, an
/// interruption by the day after a wait, a share without a safeguard.
@Suite struct CyberPolicyTests {
  let policy: InventedFamily

  init() throws { policy = try InventedFamily("CyberPolicy", "tsubame", plan: "s") }

  private func ransomware(mfa: Bool?) -> IncidentFacts {
    var facts = IncidentFacts(daysSinceDiscovery: 0)
    facts.cause = "ransomware"
    facts.known["mfa-in-place"] = mfa
    return facts
  }

  /// A ransom of ¥20M, restoration of ¥10M, and ¥8M of profit lost over 240 hours.
  private let lines = [
    LossLine.of("cost.ransom", 20_000_000), .of("cost.restoration", 10_000_000),
    .of("profit.lost", 8_000_000, 240, "hour"),
  ]

  private func paid(_ mfa: Bool?, riders: Set<String> = []) throws -> ClosedRange<Int> {
    try policy.paid(ransomware(mfa: mfa), lines, riders: riders)
  }

  /// Half of ¥30M, and 228 hours, which are 9.5 days.
  @Test func withoutMFAHalfIsPaid() throws {
    #expect(try paid(false) == 19_750_000...19_750_000)
    #expect(try paid(true) == 29_750_000...29_750_000)
    #expect(try paid(false, riders: ["ransom-waiver"]) == 29_750_000...29_750_000)
    #expect(try paid(nil) == 19_750_000...29_750_000)
  }

  @Test func theShortWaitPaysLonger() throws {
    let profit = [lines[2]]
    let facts = ransomware(mfa: false)
    #expect(try policy.paid(facts, profit) == 4_750_000...4_750_000)
    #expect(try policy.paid(facts, profit, riders: ["short-wait"]) == 4_833_333...4_833_333)
    let small = [LossLine.of("profit.lost", 3_000_000, 240, "hour")]
    #expect(try policy.paid(facts, small) == 2_850_000...2_850_000)
    #expect(try policy.paid(facts, [.of("profit.lost", 3_000_000)]) == 0...3_000_000)
  }

  /// ¥19.75M and ¥100M leave ¥80.25M of the period's ¥200M.
  @Test func anIncidentAndThePeriodHaveLimitsOfTheirOwn() throws {
    let damages = { [LossLine.of("damages.personal", $0)] }
    let facts = IncidentFacts(daysSinceDiscovery: 0)
    let paid = try policy.paid([
      (ransomware(mfa: false), lines), (facts, damages(150_000_000)), (facts, damages(100_000_000)),
    ])
    #expect(
      paid == [19_750_000...19_750_000, 100_000_000...100_000_000, 80_250_000...80_250_000])
  }

  /// Thirty days are counted after the wait, and ninety from the discovery.
  @Test func daysAndWindow() throws {
    let long = [LossLine.of("profit.lost", 80_000_000, 2_000, "hour")]
    #expect(try policy.paid(ransomware(mfa: true), long) == 15_000_000...15_000_000)
    var late = ransomware(mfa: true)
    late.daysSinceDiscovery = 91
    #expect(try policy.paid(late, long) == 0...0)
  }

  /// Over how many hours the profit was lost narrows the range; more hours needn't pay more, so that each answer
  /// is of one number.
  @Test func hoursNarrowTheRangeEachByItself() throws {
    let settler = try policy.settler()
    var scenario = try #require(policy.catalog.scenario("malware"))
    scenario.facts = ransomware(mfa: true)
    scenario.lines = [.of("profit.lost", 8_000_000)]
    let narrowing = try #require(settler.narrowing(of: [scenario], in: policy.catalog, policy.classes))
    let entry = try #require(
      narrowing.entries.first { $0.subject == .count(line: 0, unit: "hour") })
    #expect(entry.outcomes.map(\.answer) == [.exactly(12), .exactly(396)])
    #expect(entry.outcomes.map(\.paid) == [0...0, 7_757_575...7_757_575])
    #expect(entry.saves == 8_000_000)
    let paid = try policy.paid(scenario.facts, [.of("profit.lost", 8_000_000, 396, "hour")])
    #expect(paid == entry.outcomes[1].paid)
  }

  /// A day's limit counts the hours that the wait leaves.
  @Test func theTraceCountsTheHoursAfterTheWait() throws {
    var scenario = try #require(policy.catalog.scenario("malware"))
    scenario.facts = ransomware(mfa: true)
    scenario.lines = [lines[2]]
    func rules(_ riders: Set<String>) throws -> [String] {
      let settler = try policy.settler(riders)
      let settled = settler.settle(try Loss(scenario, in: policy.classes))
      return settler.trace(of: settled, scenario, in: policy.catalog).worst.map(\.rule.ja)
    }
    #expect(try rules([]).contains("1日50万円まで、30日分を限度（228時間＝9.5日）"))
    // 232 hours are 9 2/3 days.
    #expect(try rules(["short-wait"]).contains("1日50万円まで、30日分を限度（232時間）"))
    scenario.lines = [.of("profit.lost", 8_000_000, 10, "day")]
    #expect(try rules([]).contains("1日50万円まで、30日分を限度（9.5日）"))
  }

  /// A reduced payment stands with its condition wherever it is told.
  @Test func theShareIsToldWithItsCondition() throws {
    var scenario = try #require(policy.catalog.scenario("malware"))
    scenario.facts = ransomware(mfa: false)
    scenario.lines = [lines[0]]
    let settler = try policy.settler()
    let settled = settler.settle(try Loss(scenario, in: policy.classes))
    let trace = settler.trace(of: settled, scenario, in: policy.catalog)
    #expect(trace.worst.contains { $0.rule.ja == "縮小支払割合50%（多要素認証がないとき）" })
    #expect(trace.worst.contains { $0.rule.en == "reduced payment ratio 50% (without MFA)" })
  }

  /// What the policy states is no open question, and an answer never widens the range.
  @Test func onlyWhatIsOpenNarrows() throws {
    var scenario = try #require(policy.catalog.scenario("malware"))
    let settler = try policy.settler()
    for cause: MemberID? in ["ransomware", nil] {
      scenario.facts = IncidentFacts(daysSinceDiscovery: 0)
      scenario.facts.cause = cause
      scenario.lines = [.of("cost.ransom", 1_000_000), .of("profit.lost", 60_000_000, 60, "day")]
      let narrowing = try #require(
        settler.narrowing(of: [scenario], in: policy.catalog, policy.classes))
      #expect(!narrowing.entries.contains { $0.subject == .term("daily-limit") })
      for outcome in narrowing.entries.flatMap(\.outcomes) {
        #expect(narrowing.paid.contains(outcome.paid.lowerBound))
        #expect(narrowing.paid.contains(outcome.paid.upperBound))
      }
      // With ransomware and MFA everything is known: nothing is left to the insurer.
      #expect(narrowing.reading == nil)
    }
  }

  /// The daily limit is a term of a quote that the policy itself brings.
  @Test func aTermOfItsOwnIsEntered() throws {
    let settler = try policy.settler([], Quote(terms: ["daily-limit": 1_000_000]))
    let loss = try Loss(lines: [lines[2]], facts: ransomware(mfa: true), in: policy.classes)
    #expect(settler.settle(loss).outcome.paid == 7_600_000...7_600_000)
  }
}
