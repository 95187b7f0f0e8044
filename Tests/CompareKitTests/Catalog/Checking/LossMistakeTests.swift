import CompareKit
import Testing

/// Losses of a catalog that are too much to settle.
@Suite struct LossMistakeTests {
  /// Larger losses could overflow where they are added up before they are settled.
  @Test func aLossTooLargeToSettleIsReported() {
    let fixture = CatalogFixture.small.adding(
      "scenarios/huge.yaml",
      """
      id: huge
      name: {ja: 巨大, en: Huge}
      lines:
        - {class: gifts, amount: \(Int.max), count: 1, unit: person}
      """)
    #expect(
      fixture.problems().map { $0.description(.en) } == [
        "scenarios/huge.yaml:4:5: an amount is at most ¥999,999,999,999,999"
      ])
  }

  /// Ten such losses added up would overflow.
  @Test func aLossWhoseLinesAreTooMuchTogetherIsReported() {
    let line = "  - {class: gifts, amount: \(Loss.largestAmount)}\n"
    func problems(_ lines: String) -> [String] {
      CatalogFixture.small
        .adding("scenarios/sum.yaml", "id: sum\nname: {ja: 和, en: Sum}\nlines:\n" + lines)
        .problems().map { $0.description(.en) }
    }
    #expect(problems(line) == [])
    #expect(
      problems(line + "  - {class: gifts, amount: 1}\n") == [
        "scenarios/sum.yaml:1:1: all lines together come to at most ¥999,999,999,999,999"
      ])
  }

  @Test func aLossOfTooManyLinesIsReported() {
    let lines = String(repeating: "  - {class: gifts, amount: 1円}\n", count: Loss.mostLines + 1)
    let fixture = CatalogFixture.small.adding(
      "scenarios/long.yaml", "id: long\nname: {ja: 長, en: Long}\nlines:\n" + lines)
    #expect(fixture.problems().map(\.message.en) == ["a loss has at most 1000 lines"])
  }
}
