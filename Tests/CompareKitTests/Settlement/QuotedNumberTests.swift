import CompareKit
import TestSupport
import Testing

/// What a quote leaves open besides yen: a wait, the days paid, a share, a window, by YAML alone.
@Suite struct QuotedNumberTests {
  let policy: InventedFamily

  init() throws { policy = try InventedFamily("QuotedPolicy", "tsubame", plan: "s") }

  private static let everything: [QuoteTermID: QuoteEntry] = [
    "coinsurance": .ratio(.percent(50)), "waiting": 12, "days-paid": 9,
  ]
  /// A ransom of ¥20M, restoration of ¥10M.
  private let ransom = [LossLine.of("cost.ransom", 20_000_000), .of("cost.restoration", 10_000_000)]
  private let profit = [LossLine.of("profit.lost", 8_000_000, 240, "hour")]

  private func facts(mfa: Bool? = false, days: Int = 0) -> IncidentFacts {
    var facts = IncidentFacts(known: ["mfa-in-place": mfa].compactMapValues(\.self), daysSinceDiscovery: days)
    facts.cause = "ransomware"
    return facts
  }

  private func paid(
    _ lines: [LossLine], _ terms: [QuoteTermID: QuoteEntry] = [:], riders: Set<String> = [],
    on facts: IncidentFacts? = nil
  ) throws -> ClosedRange<Int> {
    let settler = try policy.settler(riders, Quote(terms: terms))
    let loss = try Loss(lines: lines, facts: facts ?? self.facts(), in: policy.classes)
    return settler.settle(loss).outcome.paid
  }

  /// Of ¥30M nothing or all within the limit of ¥25M; half where half is entered.
  @Test func aShareIsEnteredOrARange() throws {
    #expect(try paid(ransom) == 0...25_000_000)
    #expect(try paid(ransom, ["coinsurance": .ratio(.percent(50))]) == 15_000_000...15_000_000)
    #expect(try paid(ransom, ["coinsurance": .ratio(Ratio(333, 1_000))]) == 9_990_000...9_990_000)
    #expect(try paid(ransom, ["coinsurance": .ratio(.percent(0))]) == 0...0)
    #expect(try paid(ransom, on: facts(mfa: true)) == 25_000_000...25_000_000)
    #expect(
      try paid(ransom, ["coinsurance": .ratio(.percent(50))], on: facts(mfa: nil)) == 15_000_000...25_000_000)
  }

  /// Ten days at ¥500,000 without a wait; 228 hours are 9.5 of them after one of 12.
  @Test func aWaitIsEnteredOrARange() throws {
    #expect(try paid(profit) == 0...5_000_000)
    #expect(try paid(profit, ["waiting": 12]) == 0...4_750_000)
    #expect(try paid(profit, ["days-paid": 30]) == 0...5_000_000)
    #expect(try paid(profit, ["waiting": 12, "days-paid": 30]) == 4_750_000...4_750_000)
    #expect(try paid(profit, ["waiting": 0, "days-paid": 30]) == 5_000_000...5_000_000)
    #expect(try paid(profit, ["waiting": 240, "days-paid": 30]) == 0...0)
  }

  /// Nine days of ¥500,000; and of a loss below that, the 216 hours of its 240.
  @Test func theDaysPaidAreEnteredOrARange() throws {
    #expect(try paid(profit, ["waiting": 12, "days-paid": 9]) == 4_500_000...4_500_000)
    #expect(try paid(profit, ["waiting": 12, "days-paid": 0]) == 0...0)
    let small = [LossLine.of("profit.lost", 2_400_000, 240, "hour")]
    #expect(try paid(small, ["waiting": 12, "days-paid": 9]) == 2_160_000...2_160_000)
    #expect(try paid(small, ["waiting": 12]) == 0...2_280_000)
    // Without its hours, a line is one day's or all of it.
    let timeless = [LossLine.of("profit.lost", 8_000_000)]
    #expect(try paid(timeless, ["waiting": 0, "days-paid": 9]) == 0...4_500_000)
  }

  /// At most 180 days by the source: before that the quote tells, after it nothing is paid.
  @Test func aWindowIsEnteredOrARange() throws {
    let known: [QuoteTermID: QuoteEntry] = ["waiting": 12, "days-paid": 30]
    func paid(day: Int, _ window: Int?) throws -> ClosedRange<Int> {
      var terms = known
      terms["recovery-days"] = window.map { .number($0) }
      return try self.paid(profit, terms, on: facts(days: day))
    }
    #expect(try paid(day: 0, nil) == 4_750_000...4_750_000)
    #expect(try paid(day: 91, nil) == 0...4_750_000)
    #expect(try paid(day: 181, nil) == 0...0)
    #expect(try paid(day: 91, 90) == 0...0)
    #expect(try paid(day: 90, 90) == 4_750_000...4_750_000)
    #expect(throws: SelectionError.self) { try paid(day: 0, 181) }
  }

  /// What the source states stands until a quote says otherwise.
  @Test func aStatedShareIsEnteredOver() throws {
    let damages = [LossLine.of("damages.personal", 10_000_000)]
    #expect(try paid(damages) == 8_550_000...8_550_000)
    #expect(try paid(damages, ["own-share": .ratio(.percent(20))]) == 7_600_000...7_600_000)
    #expect(try paid(damages, ["own-share": .ratio(.percent(0))]) == 9_500_000...9_500_000)
  }

  @Test func ridersChangeWhatIsLeftOpen() throws {
    let half: [QuoteTermID: QuoteEntry] = ["coinsurance": .ratio(.percent(20))]
    #expect(try paid(ransom, riders: ["ransom-waiver"]) == 25_000_000...25_000_000)
    #expect(try paid(ransom, half, riders: ["ransom-waiver"]) == 25_000_000...25_000_000)
    #expect(try paid(ransom, riders: ["ransom-half"]) == 15_000_000...15_000_000)
    #expect(try paid(ransom, half, riders: ["ransom-half"]) == 15_000_000...15_000_000)
    #expect(try paid(profit, ["days-paid": 30], riders: ["short-wait"]) == 4_833_333...4_833_333)
  }

  /// What stays for an open number is told as not stated, at the lowest end only.
  @Test func theReasonIsThatItIsNotStated() throws {
    let settler = try policy.settler()
    let outcome = settler.settle(try Loss(lines: ransom, facts: facts(), in: policy.classes)).outcome
    #expect(outcome.worst.stays[.notStated] == 30_000_000)
    #expect(outcome.best.stays[.notStated] == 0)
    let wait = settler.settle(try Loss(lines: profit, facts: facts(), in: policy.classes)).outcome
    #expect(wait.worst.stays[.notStated] == 8_000_000)
  }

  @Test func boundsAreChecked() throws {
    func message(_ terms: [QuoteTermID: QuoteEntry]) -> LocalizedText? {
      do throws(SelectionError) {
        _ = try ResolvedPlan(
          Column(family: "tsubame", plan: "s", quote: Quote(terms: terms)), in: policy.catalog)
        return nil
      } catch {
        return LocalizedText { error.message($0) }
      }
    }
    let late = message(["recovery-days": 181])
    #expect(late?.ja == "「recovery-days」の181日は範囲の外です。0以上180日以下の値を入力してください")
    #expect(late?.en == "181 days for “recovery-days” is out of range; enter 0 or more, at most 180 days")
    #expect(message(["waiting": 1_000_001])?.en.contains("at most 1,000,000 hours") == true)
    #expect(message(["coinsurance": .ratio(Ratio(3, 2))])?.en.contains("at most 100%") == true)
    #expect(message(["coinsurance": 50]) != nil)
    #expect(message(["waiting": .ratio(.percent(5))]) != nil)
    #expect(message(Self.everything) == nil)
  }
}
