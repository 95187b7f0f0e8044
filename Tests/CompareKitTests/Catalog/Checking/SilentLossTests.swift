import CompareKit
import Testing

/// What a catalog can say that would be lost without a word: a limit, a deductible, a rider's change.
@Suite struct SilentLossTests {
  private static let alpha = "families/alpha.yaml"
  private static let scale = "      - {scale-limit: costs, by: 2, at: s1.riders}\n"
  private static let lift = "      - {lift: war, at: s1.riders}\n"

  private static func adding(_ cover: String) -> String {
    "      - {add-cover: {id: \(cover), name: {ja: 補償, en: Cover}, at: s1}}\n"
  }

  @Test(arguments: [
    Mistake(
      alpha, lift,
      becomes: lift + adding("extra, terms: [deductible: {amount: 0円, pool: one, at: s1.riders}]"),
      at: "s1.riders}]", ja: "補償「extra」と「liability」は pool「one」を分け合うのに",
      en: "the covers “extra” and “liability” share the pool “one”")
  ])
  func aPoolOfTwoDeductibles(mistake: Mistake) {
    mistake.expectReported()
  }

  /// In plans apart from one another there is nothing to share.
  @Test func poolsOfDifferentPlansAreDifferent() {
    let fixture = CatalogFixture.small
      .replacing(
        "    within: liability\n",
        with: "    plans: [small]\n", in: Self.alpha
      )
      .replacing(
        "- ratio: {keeps: 10%, at: s1.limits}",
        with: "- deductible: {amount: 5万円, pool: one, at: s1.limits}", in: Self.alpha
      )
      .replacing("    takes: {basic: [damages]}\n", with: "    plans: [free]\n", in: Self.alpha)
      .replacing("    may-take: {recourse: [damages]}\n", with: "", in: Self.alpha)
      .replacing("    within-is-uncertain: true\n", with: "", in: Self.alpha)
    #expect(!fixture.problems(completely: false).contains { $0.message.en.contains("pool") })
  }

  @Test(arguments: [
    Mistake(
      alpha, "    within: liability\n", becomes: "    within: liability\n    plans: [small]\n",
      at: "{scale-limit", ja: "プラン「free」に補償「costs」がないので、この変更はそこでは効きません",
      en: "the plan “free” has no cover “costs”, so this change has no effect there"),
    Mistake(
      alpha, "  - topic: war\n", becomes: "  - topic: war\n    plans: [free]\n",
      at: "{lift", ja: "プラン「small」に効果のある免責「war」がないので、この変更はそこでは効きません",
      en: "the plan “small” has no exclusion with bars “war”, so this change has no effect there"),
    Mistake(
      alpha, lift, becomes: lift + adding("extra, plans: [free]"), at: "{add-cover",
      ja: "プラン「small」に補償「extra」がないので", en: "the plan “small” has no cover “extra”"),
  ])
  func aChangeWithoutItsTarget(mistake: Mistake) {
    mistake.expectReported()
  }

  /// Without the rider the limit would be gone.
  @Test func aCoverWithinOneThatOnlyARiderAdds() {
    let fixture = CatalogFixture.small
      .replacing("within: liability\n", with: "within: extra\n", in: Self.alpha)
      .replacing(Self.scale, with: Self.scale + Self.adding("extra"), in: Self.alpha)
    let problems = fixture.problems()
    #expect(
      problems.map { $0.description(.en) } == [
        fixture.place(of: "id: costs\n", in: Self.alpha)
          + ": the cover “costs” stands within “extra”, which only the rider “double” adds; "
          + "add it by the same rider or by one that requires it"
      ])
    #expect(problems.first?.message.ja.contains("特約「double」でしか加わらない補償「extra」の内側") == true)
  }

  @Test(arguments: [("requires: [double]\n", 0), ("exposures: [abroad]\n", 1)])
  func aRidersCoverWithinThatOfAnother(needs: String, reported: Int) {
    let fixture = CatalogFixture.small
      .replacing(Self.scale, with: Self.scale + Self.adding("extra"), in: Self.alpha)
      .replacing(Self.lift, with: Self.lift + Self.adding("inner, within: extra"), in: Self.alpha)
      .replacing("    requires: [double]\n    exposures: [records]\n", with: "    " + needs, in: Self.alpha)
    #expect(fixture.problems().count == reported)
  }

  @Test func aRidersCoverMayStandWithinOneThatItAddsToo() {
    let both = Self.adding("extra") + Self.adding("inner, within: extra")
    let fixture = CatalogFixture.small.replacing(Self.scale, with: Self.scale + both, in: Self.alpha)
    #expect(fixture.problems() == [])
  }

  /// A rider's cover is in the rider's plans only.
  @Test func aRidersCoverWithinOneOfAnotherPlan() {
    let fixture = CatalogFixture.small
      .replacing("    takes: {basic: [damages]}\n", with: "    plans: [free]\n", in: Self.alpha)
      .replacing("    may-take: {recourse: [damages]}\n", with: "", in: Self.alpha)
      .replacing("    within: liability\n    within-is-uncertain: true\n", with: "", in: Self.alpha)
      .replacing(Self.lift, with: Self.lift + Self.adding("inner, within: liability"), in: Self.alpha)
    let problems = fixture.problems(completely: false).map(\.message.en)
    #expect(problems == ["the cover “inner” stands within “liability”, which the plan “small” doesn't have"])
  }
}
