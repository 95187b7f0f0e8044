import CompareKit
import TestSupport
import Testing

/// Cases that two covers take without saying how.
@Suite struct ProvingTakersTests {
  @Test func aRiderThatAddsATakerIsFoundWithTheCase() throws {
    let other = Planted.cover("b", [], Planted.when("public"))
    let limited = "terms: [{\(Planted.limit("20万円"))}]"
    let planted = try Planted(
      [Planted.cover("a", [Planted.limit("10万円")], Planted.when("reported"))],
      riders: [("more", [Planted.adding(other + [limited])])])
    let found = planted.found(.twoTakers)
    #expect(found.count == 1)
    let example = try #require(found.first?.example)
    #expect(example.column.riders == ["more"])
    #expect(example.scenario.facts.known == ["reported": true, "public": true])
    // Which pays is open: the one limit or the other.
    #expect(try planted.settled(found.first) == [100_000...200_000])
  }

  @Test func theCheckSeesTheSameTwo() throws {
    let fixture = TermExamples.fixture(
      [Planted.cover("a"), Planted.cover("b")].map { "  - " + $0.joined(separator: "\n    ") }
        .joined(separator: "\n"))
    let checked = try #require(fixture.problems(completely: false).first)
    let proved = try #require(try Planted([Planted.cover("a"), Planted.cover("b")]).found(.twoTakers).first)
    #expect(checked.mark == proved.problem.mark)
  }

  @Test func whatPartsThemIsSeen() throws {
    let parted = try Planted([
      Planted.cover("a", [], Planted.when("public")), Planted.cover("b", [], Planted.when("not public")),
    ])
    #expect(parted.found(.twoTakers) == [])
    let barred = [["{when: [cause=attack], covers: [a]}"]]
    let covers = [Planted.cover("a"), Planted.cover("b", [], Planted.when("cause=attack"))]
    #expect(try Planted(covers, exclusions: barred).found(.twoTakers) == [])
    // What bars the one may be lifted.
    let lifted = try Planted(covers, riders: [("lifter", ["{lift: war, at: s1.riders}"])], exclusions: barred)
    #expect(lifted.found(.twoTakers).first?.example?.column.riders == ["lifter"])
    let beside = try Planted([
      Planted.cover("a"), Planted.cover("b", [], "beside: [{cover: a, at: s1.limits, assumes: [own-order]}]"),
    ])
    #expect(beside.found(.twoTakers) == [])
  }

  @Test func aConditionOfAParentThatMayNotBeOnePartsNothing() throws {
    func planted(_ uncertain: Bool) throws -> [Finding] {
      try Planted([
        Planted.cover("outer", [], "takes: {basic: [gifts]}", Planted.when("public")),
        Planted.cover("a", [], "within: outer", "within-is-uncertain: \(uncertain)"),
        Planted.cover("b", [], Planted.when("not public")),
      ]).found(.twoTakers)
    }
    #expect(try planted(false) == [])
    #expect(try planted(true).count == 1)
  }
}
