import CompareKit
import TestSupport
import Testing

/// Riders that change nothing, and riders that seem to.
@Suite struct ProvingRidersTests {
  private func idle(_ covers: [[String]], _ effects: String...) throws -> (planted: Planted, found: [Finding])
  {
    let planted = try Planted(covers, riders: [("r", effects)])
    #expect(planted.found(.notProved) == [])
    return (planted, planted.found(.idleRider))
  }

  @Test func aLimitUnderALowerOneIsIdle() throws {
    let covers = [
      Planted.cover("outer", [Planted.limit("100万円")], "takes: {basic: [gifts]}"),
      Planted.cover("a", [Planted.limit("500万円")], "within: outer"),
    ]
    let (planted, found) = try idle(covers, "{scale-limit: a, by: 2, at: s1.riders}")
    #expect(found.count == 1)
    #expect(found.first?.problem.mark.file == "families/beta.yaml")
    let paid = try planted.settled(found.first)
    #expect(paid == [1_000_000...1_000_000, 1_000_000...1_000_000])
    #expect(try idle(covers, "{scale-limit: outer, by: 2, at: s1.riders}").found == [])
  }

  @Test func aNarrowingOfWhatIsNotTakenIsIdle() throws {
    let covers = [Planted.cover("a", [], Planted.when("public"))]
    #expect(try idle(covers, "{narrow: a, when: [not public], at: s1.riders}").found.count == 1)
    #expect(try idle(covers, "{narrow: a, when: [reported, not reported], at: s1.riders}").found.count == 1)
    #expect(try idle(covers, "{narrow: a, when: [reported], at: s1.riders}").found == [])
    // Of an attack it isn't known whether it is ransomware, but it either is or isn't.
    let neither = "{narrow: a, when: [cause=ransomware, cause!=ransomware], at: s1.riders}"
    #expect(try idle(covers, neither).found.count == 1)
  }

  @Test func anAddedCoverThatTakesNothingIsIdle() throws {
    let never = Planted.cover("b", [], Planted.when("public", "not public"))
    #expect(
      try idle([Planted.cover("a", [], Planted.when("reported"))], Planted.adding(never)).found.count == 1)
    let other = Planted.cover("b", [], Planted.when("not reported"))
    #expect(try idle([Planted.cover("a", [], Planted.when("reported"))], Planted.adding(other)).found == [])
  }

  @Test func aTermThatIsTheSameIsIdle() throws {
    let covers = [Planted.cover("a", [Planted.limit("5万円")])]
    #expect(try idle(covers, "{set-limit: a, amount: 5万円, at: s1.riders}").found.count == 1)
    #expect(try idle(covers, "{set-limit: a, amount: 50001円, at: s1.riders}").found == [])
  }

  @Test func aLimitOfThePeriodShowsInALaterIncident() throws {
    let covers = [
      Planted.cover(
        "a",
        [
          Planted.limit("100万円", "id: each, per: incident, "),
          Planted.limit("250万円", "id: all, per: period, "),
        ])
    ]
    #expect(try idle(covers, "{set-limit: a, per: period, amount: 300万円, at: s1.riders}").found == [])
    #expect(try idle(covers, "{set-limit: a, per: incident, amount: 250万円, at: s1.riders}").found == [])
  }

  @Test func aFranchiseShowsAtTheVeryYen() throws {
    let covers = [Planted.cover("a", ["deductible: {amount: 10万円, franchise: true, at: s1.limits}"])]
    #expect(
      try idle(covers, "{set-deductible: a, amount: 100001円, franchise: true, at: s1.riders}").found == [])
  }

  @Test func aWaitAndACapForSoManyDaysShow() throws {
    let cap = "per-unit: {class: damages, unit: day, amount: 10万円, at-most: 30, at: s1.limits}"
    let covers = [Planted.cover("a", ["wait: {for: 12, unit: hour, at: s1.limits}", cap])]
    #expect(try idle(covers, "{set-wait: a, for: 11, unit: hour, at: s1.riders}").found == [])
    #expect(
      try idle(
        covers, "{set-per-unit: a, class: damages, unit: day, amount: 10万円, at-most: 31, at: s1.riders}"
      ).found == [])
    #expect(
      try idle(
        covers, "{set-per-unit: a, class: damages, unit: day, amount: 10万円, at-most: 30, at: s1.riders}"
      ).found.count == 1)
  }

  @Test func whatASourceLeavesOpenMayBeAnything() throws {
    let open = "limit: {state: not-stated, at: s1.limits}"
    #expect(try idle([Planted.cover("a", [open])], "{scale-limit: a, by: 2, at: s1.riders}").found == [])
    let low = Planted.cover("outer", [Planted.limit("0円")], "takes: {basic: [gifts]}")
    let inner = Planted.cover("a", [open], "within: outer")
    #expect(try idle([low, inner], "{scale-limit: a, by: 2, at: s1.riders}").found.count == 1)
  }

  @Test func onlySeveralLinesReachALimitOverAll() throws {
    let covers = [
      Planted.cover("outer", [Planted.limit("150万円")], "takes: {recourse: [gifts]}"),
      Planted.cover("a", [Planted.limit("100万円")], "within: outer"),
      Planted.cover("b", [Planted.limit("100万円")], "within: outer", "takes: {basic: [gifts]}"),
      Planted.cover("c", [Planted.limit("1万円")], "takes: {basic: [profit]}"),
    ]
    #expect(try idle(covers, "{set-limit: outer, amount: 200万円, at: s1.riders}").found == [])
  }

  @Test func aBoundIsSaidWhereThereAreTooManyFacts() throws {
    let facts = (1...13).map { "f\($0)" }
    let words = facts.map {
      "  - {id: \($0), name: {ja: 事実, en: Fact}, holds: {ja: 然り, en: so}, fails: {ja: 否, en: not so}}"
    }
    let covers = [Planted.cover("a", [Planted.limit("5万円")], Planted.when(facts.joined(separator: ", ")))]
    let planted = try Planted(
      covers, riders: [("r", ["{scale-limit: a, by: 2, at: s1.riders}"])],
      vocabulary: "facts:\n" + words.joined(separator: "\n"))
    #expect(planted.found(.notProved).contains { $0.problem.message.en.contains("the rider “r”") })
  }
}
