import CompareKit
import TestSupport
import Testing

/// Exclusions that can never bite, and exclusions that seem not to.
@Suite struct ProvingExclusionsTests {
  private func idle(_ covers: [[String]], _ bars: String...) throws -> [Finding] {
    try Planted(covers, exclusions: [bars]).found(.idleExclusion)
  }

  @Test func factsThatContradictEachOtherNeverBite() throws {
    let covers = [Planted.cover("a", [Planted.limit("5万円")])]
    #expect(try idle(covers, "{when: [public]}") == [])
    #expect(try idle(covers, "{when: [public, not public]}").count == 1)
    #expect(try idle(covers, "{when: [cause=attack, cause=lost]}").count == 1)
    // Ransomware is an attack.
    #expect(try idle(covers, "{when: [cause=ransomware, cause!=attack]}").count == 1)
    #expect(try idle(covers, "{when: [cause=attack, cause!=ransomware]}") == [])
  }

  @Test func coversThatNeedTheOppositeAreNotBarred() throws {
    let covers = [Planted.cover("a", [], Planted.when("public"))]
    let planted = try Planted(covers, exclusions: [["{when: [not public], covers: [a]}"]])
    let found = planted.found(.idleExclusion)
    #expect(found.count == 1)
    #expect(found.first?.example?.scenario.facts.known["public"] == false)
    #expect(try planted.settled(found.first) == [0...0])
    #expect(try idle(covers, "{when: [public], is-uncertain: true}") == [])
  }

  @Test func whatAnotherBarsAlreadyNeverDecides() throws {
    let covers = [Planted.cover("a")]
    let found = try idle(covers, "{when: [cause=attack]}", "{when: [cause=ransomware]}")
    #expect(found.count == 1)
    #expect(found.first?.problem.message.en.contains("cause=ransomware") == true)
  }

  @Test func aCoverOfARiderIsBarredToo() throws {
    let gifts = Planted.adding(Planted.cover("g", [], "takes: {basic: [gifts]}", Planted.when("public")))
    let planted = try Planted(
      [Planted.cover("a", [], Planted.when("not public"))], riders: [("gifts", [gifts])],
      exclusions: [["{when: [public], covers: [g]}"]])
    #expect(planted.found(.idleExclusion) == [])
  }

  @Test func aBarOfALayerBites() throws {
    let covers = [Planted.cover("a", [Planted.limit("5万円")]), Planted.cover("top", [], "excess-of: a")]
    #expect(try idle(covers, "{when: [public], covers: [top]}") == [])
  }
}
