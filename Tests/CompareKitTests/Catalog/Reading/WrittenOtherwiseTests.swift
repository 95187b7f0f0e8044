import CompareKit
import Testing

/// What is written in another form than the reader's is told the form it has.
@Suite struct WrittenOtherwiseTests {
  private static let alpha = "families/alpha.yaml"

  @Test(arguments: [
    Mistake(
      alpha, "- {any-of: [reported, cause!=officer], at: s1.limits}", becomes: "- not public",
      at: "not public\n", ja: "「not public」は {any-of: [not public], at: 出典} の形",
      en: "write “not public” as {any-of: [not public], at: SOURCE}"),
    Mistake(
      alpha, "when: [cause=attack, not public]", becomes: "when: [{any-of: [public], at: s1}]",
      at: "{any-of: [public]", ja: "条件だけを書いてください", en: "expected a condition alone"),
    Mistake(
      alpha, "takes: {basic: [damages]}", becomes: "takes: [damages]", at: "[damages]\n",
      ja: "{リスク: [損害の種類, …]}",
      en: "{RISK: [CLASS, …]}"),
    Mistake(
      alpha, "{share: 10%, of: limit}", becomes: "{share: 10%}", at: "{share: 10%}", ja: "プランの値の名",
      en: "“of” is missing; expected the name of a plan's value"),
  ])
  func isToldItsForm(mistake: Mistake) {
    mistake.expectReported()
  }
}
