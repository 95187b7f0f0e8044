import CompareKit
import TestSupport
import Testing

/// A range that rests on which kind of a known cause it was says so, rather than that the source leaves it open.
@Suite struct KindNarrowingTests {
  @Test func theKindsOfAKnownCauseNarrow() throws {
    let policy = try InventedFamily("CrimePolicy", "kawasemi", plan: "shop")
    let facts = IncidentFacts(
      known: [.reported: true, "in-safe": true], cause: .lost, daysSinceDiscovery: 10)
    let lost = Scenario(
      id: "lost", name: .same("Lost"), facts: facts, lines: [.of("own.cash", 300 * man)])
    let narrowing = try #require(
      policy.settler().narrowing(of: [lost], in: policy.catalog, policy.classes))
    #expect(narrowing.paid == 0...300 * man)
    #expect(narrowing.entries.map(\.subject) == [.member("cause", "theft")])
    #expect(narrowing.entries[0].outcomes.map(\.paid) == [300 * man...300 * man])
    #expect(narrowing.reading == nil)
    let told = NarrowingPhrases(try policy.settler().plan, policy.catalog, of: lost).told(narrowing)
    #expect(told.map(\.en) == ["Theft of money — when money was stolen: ¥3,000,000"])
    #expect(told.map(\.ja) == ["金銭の盗難：金銭が盗まれたときは3,000,000円"])
  }
}
