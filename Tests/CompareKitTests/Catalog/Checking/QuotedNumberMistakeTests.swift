import CompareKit
import TestSupport
import Testing

/// What a catalog may say of numbers that a quote fills in, and where a mistake stands.
@Suite struct QuotedNumberMistakeTests {
  private static let file = "families/beta.yaml"

  private func fixture(_ term: String, window: String = "{days: 180, at: s1.limits}") -> CatalogFixture {
    TermExamples.fixture(
      """
        - id: a
          name: {ja: 補償, en: Cover}
          at: s1.limits
          takes: {basic: [profit]}
          window: \(window)
          terms: [\(term)]
      """)
  }

  private func problems(_ fixture: CatalogFixture) -> [String] {
    fixture.problems(completely: false).map { $0.description(.en) }
  }

  /// What is wrong with a term, if anything, at the place of `fields`.
  private func problem(_ term: (String) -> String, _ fields: String) -> String? {
    let fixture = fixture(term(fields))
    let problems = problems(fixture)
    #expect(problems.count < 2)
    let place = fixture.place(of: fields, in: Self.file) + ": "
    if let problem = problems.first { #expect(problem.hasPrefix(place)) }
    return problems.first.map { String($0.dropFirst(place.count)) }
  }

  private func wait(_ fields: String) -> String { "wait: {for: \(fields), unit: hour, at: s1.limits}" }
  private func ratio(_ fields: String) -> String { "ratio: {pays: \(fields), at: s1.limits}" }
  private func cap(_ fields: String) -> String {
    "per-unit: {class: profit, unit: day, amount: 1万円, at-most: \(fields), at: s1.limits}"
  }

  @Test func whatIsWrittenRightIsTaken() {
    #expect(problem(wait, "{state: not-stated, entered-as: waiting}") == nil)
    #expect(problem(wait, "{number: 12, entered-as: waiting}") == nil)
    #expect(problem(wait, "{state: by-quote, over: 8, up-to: 24, entered-as: waiting}") == nil)
    #expect(problem(wait, "{state: not-stated}") == nil)
    #expect(problem(ratio, "{state: not-stated, entered-as: coinsurance}") == nil)
    #expect(problem(ratio, "{percent: 50%, entered-as: coinsurance}") == nil)
  }

  @Test func aTermOfAnotherKindIsRefused() {
    #expect(
      problem(ratio, "{state: not-stated, entered-as: deductible}")
        == "the quote term “deductible” is of kind yen; one of kind ratio is needed here")
    #expect(
      problem(wait, "{state: not-stated, entered-as: coinsurance}")
        == "the quote term “coinsurance” is of kind ratio; one of kind hours is needed here")
    #expect(
      problem(cap, "{state: not-stated, entered-as: waiting}")
        == "the quote term “waiting” is of kind hours; one of kind days is needed here")
    #expect(
      problem(ratio, "{state: not-stated, entered-as: nothing}")?.contains("no quote term “nothing”") == true)
    let window = problems(
      fixture(ratio("50%"), window: "{days: {state: not-stated, entered-as: waiting}, at: s1.limits}"))
    #expect(window.count == 1 && window[0].contains("one of kind days is needed here"))
  }

  @Test func whatIsWrittenWrongIsToldAtItsPlace() {
    #expect(
      problem(wait, "{entered-as: waiting}")?.contains("“number” is missing; expected either number or state")
        == true)
    #expect(problem(ratio, "{entered-as: coinsurance}")?.contains("“percent” is missing") == true)
    #expect(problem(wait, "{number: 0, entered-as: waiting}") == "for is a whole number from 1 to 1,000,000")
    #expect(
      problems(fixture(wait("0"))).first?.hasSuffix("for is a whole number from 1 to 1,000,000") == true)
    #expect(
      problems(fixture(wait("{state: by-quote, over: 24, up-to: 8, entered-as: waiting}"))).first?
        .contains("over must be less than up-to") == true)
    #expect(problems(fixture(ratio("{number: 5}"))).contains { $0.contains("no field “number”") })
  }
}
