import CompareKit
import TestSupport
import Testing

/// Cases that no cover takes though nothing says why.
@Suite struct ProvingSilencesTests {
  private func classes(_ planted: Planted) -> [String] {
    planted.found(.unexplained).compactMap { $0.example?.scenario.lines.first?.classID }
  }

  @Test func aClassThatNobodySpeaksOfIsFound() throws {
    let planted = try Planted([Planted.cover("a")])
    // Damages by recourse, and the other two in both risks.
    #expect(classes(planted) == ["damages", "gifts", "profit"])
    #expect(planted.found(.unexplained).first?.example?.scenario.lines.map(\.risk) == ["recourse"])
    #expect(try planted.settled(planted.found(.unexplained).last) == [0...0])
  }

  @Test func whatIsSaidToBeUntakenIsExplained() throws {
    let said =
      "\nuntaken:\n  - {classes: {basic: [gifts, profit], recourse: [damages, gifts, profit]}, at: s1.limits}"
    #expect(try Planted([Planted.cover("a")], more: said).found(.unexplained) == [])
  }

  @Test func aRiderOnOfferExplainsAndOneThatCannotBeHadDoesNot() throws {
    let gifts = Planted.adding(Planted.cover("g", [], "takes: {basic: [gifts], recourse: [gifts]}"))
    let offered = try Planted([Planted.cover("a")], riders: [("gifts", [gifts])])
    #expect(classes(offered) == ["damages", "profit"])
    let away =
      "\nriders:\n"
      + [
        ("one", "excludes: [two]", "{set-limit: a, amount: 1万円, at: s1.riders}"),
        ("two", "excludes: [one]", "{drop-limit: a, at: s1.riders}"), ("g", "requires: [one, two]", gifts),
      ]
      .map {
        "  - {id: \($0), name: {ja: 特約, en: Rider}, summary: {ja: 特, en: r}, at: s1.riders, \($1), effects: [\($2.hasPrefix("{") ? $2 : "{\($2)}")]}\n"
      }
      .joined()
    let unreachable = try Planted([Planted.cover("a", [Planted.limit("5万円")])], more: away)
    #expect(classes(unreachable) == ["damages", "gifts", "profit"])
    #expect(unreachable.found(.idleRider).count == 1)
  }

  @Test func conditionsThatCannotBeMetTakeNothing() throws {
    let planted = try Planted([Planted.cover("a", [], Planted.when("public", "not public"))])
    #expect(classes(planted).filter { $0 == "damages" }.count == 2)
    #expect(planted.found(.unexplained).contains { $0.problem.message.en.contains("does in no case") })
    // With a certain fact it is taken: the condition says why it isn't without.
    let met = try Planted([Planted.cover("a", [], Planted.when("public", "not reported"))])
    #expect(classes(met).filter { $0 == "damages" }.count == 1)
    let kinds = try Planted([Planted.cover("a", [], Planted.when("cause=ransomware", "cause!=attack"))])
    #expect(classes(kinds).filter { $0 == "damages" }.count == 2)
  }
}
