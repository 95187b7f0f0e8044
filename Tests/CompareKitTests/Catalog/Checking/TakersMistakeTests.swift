import CompareKit
import Testing

/// What a catalog must say of covers that may take the same losses, of layers and of shared limits.
@Suite struct TakersMistakeTests {
  /// What is wrong with a cover `b`, whose fields are given, beside one of damages.
  private func problems(_ fields: [String]) -> [String] {
    let first = [
      "id: a", "name: {ja: 補償, en: Cover}", "at: s1.limits", "takes: {basic: [damages]}",
      "conditions: [{any-of: [reported], at: s1.limits}]",
      "terms: [limit: {amount: 100万円, pool: both, at: s1.limits}]",
    ]
    let second = ["id: b", "name: {ja: 別, en: Other}", "at: s1.limits"] + fields
    let covers = [first, second].map { "  - " + $0.joined(separator: "\n    ") }
    return TermExamples.fixture(covers.joined(separator: "\n")).problems(completely: false)
      .map { $0.description(.en) }
  }

  private let damages = "takes: {basic: [damages]}"
  private let gifts = "takes: {basic: [gifts]}"

  @Test func twoTakersSayHow() {
    let open = problems([damages])
    #expect(open.count == 1)
    #expect(open.first?.contains("the covers “a” and “b” both take “damages”") == true)
    #expect(problems([damages, "conditions: [{any-of: [not reported], at: s1.limits}]"]) == [])
    #expect(problems([damages, "conditions: [{any-of: [public], at: s1.limits}]"]).count == 1)
    #expect(problems([damages, "beside: [{cover: a, at: s1.limits, assumes: [own-order]}]"]) == [])
    let silent = problems([damages, "beside: [{cover: a, at: s1.limits}]"])
    #expect(silent.first?.contains("an assumption must say how it is read") == true)
  }

  @Test func aLayerHasNoLinesOfItsOwn() {
    #expect(problems(["excess-of: a"]) == [])
    #expect(problems(["excess-of: b"]).first?.contains("stands after the cover it is of") == true)
    #expect(problems(["excess-of: c"]).first?.contains("there is no cover “c”") == true)
    let taking = problems(["excess-of: a", gifts])
    #expect(taking.first?.contains("has no takes, may-take, wait or per-unit") == true)
  }

  @Test func aSharedLimitIsTheSameForAll() {
    func sharing(_ yen: String) -> String { "terms: [limit: {amount: \(yen), pool: both, at: s1.limits}]" }
    #expect(problems([gifts, sharing("100万円")]) == [])
    let other = problems([gifts, sharing("200万円")])
    #expect(other.first?.contains("share the pool “both” but not the amount") == true)
    let inside = problems(["within: a", gifts, sharing("100万円")])
    #expect(inside.first?.contains("which shares its limit") == true)
  }

  @Test func termsStandInTheUsualOrderOrSayWhy() {
    let terms = "terms: [limit: {amount: 1万円, at: s1.limits}, ratio: {pays: 50%, at: s1.limits}]"
    #expect(problems([gifts, terms]).first?.contains("aren't in the usual order") == true)
    #expect(problems([gifts, terms, "order: {at: s1.limits}"]) == [])
  }
}
