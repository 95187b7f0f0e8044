import CompareKit
import TestSupport
import Testing

/// What is wrong with a table of premiums, and where.
@Suite struct PremiumTableMistakeTests {
  private static let file = "families/alpha.yaml"
  private static let columns = "[{plans: [small], limit: 1000万円}, {plans: [small], limit: 2000万円}]"
  private static let rows = [
    "{sales: {up-to: 1億円}, premiums: [1万円, 2万円]}", "{sales: {over: 1億円}, premiums: [not-stated, 3万円]}",
  ]

  private func fixture(columns: String = columns, rows: [String] = rows) -> CatalogFixture {
    let list = rows.map { "\n      - " + $0 }.joined()
    return CatalogFixture.small.replacing(
      "payment-cases:",
      with: """
        premium-tables:
          - id: tariff
            title: {ja: 保険料表, en: Tariff}
            cadence: yearly
            columns: \(columns)
            rows:\(list)
            at: s1.limits
        payment-cases:
        """, in: Self.file)
  }

  /// What is wrong with a second row, at its place.
  private func problem(_ row: String) -> String? {
    let fixture = fixture(rows: [Self.rows[0], row])
    let problems = fixture.problems().map { $0.description(.en) }
    #expect(problems.count < 2)
    return problems.first
  }

  @Test func whatIsWrittenRightIsTaken() {
    #expect(fixture().problems().isEmpty)
    #expect(problem("{sales: {from: 2億円, below: 3億円}, premiums: [1万円, 1万円]}") == nil)
    #expect(problem("{sales: {over: 1億円}, trades: [retail], premiums: [1万円, 1万円]}") == nil)
  }

  @Test(arguments: [
    ("{sales: {from: 1億円}, premiums: [1万円, 2万円]}", "overlap with those of the row in line"),
    (
      "{sales: {below: 5000万円}, trades: [retail], premiums: [1万円, 2万円]}",
      "overlap with those of the row in line"
    ),
    ("{premiums: [1万円, 2万円]}", "overlap with those of the row in line"),
    ("{sales: {over: 1億円}, premiums: [1万円]}", "1 premiums for 2 columns"),
    ("{sales: {over: 1億円}, premiums: [1万円, 2万円, 3万円]}", "3 premiums for 2 columns"),
    ("{sales: {over: 1億円}, trades: [retial], premiums: [1万円, 2万円]}", "there is no trade “retial”"),
    ("{sales: {over: 1億円}}", "a premium for each column"),
    ("{sales: {over: 2億円, up-to: 2億円}, premiums: [1万円, 2万円]}", "its start must be below its end"),
    ("{sales: {over: 1億円, from: 1億円}, premiums: [1万円, 2万円]}", "give either from or over"),
    ("{sales: {}, premiums: [1万円, 2万円]}", "one of from, over, below, up-to"),
    ("{sales: {over: 1億円}, premiums: [1万円, 安い]}", "not-stated where there is none"),
    ("{sales: {over: 1億円}, premium: [1万円, 2万円]}", "premium"),
  ])
  func aRowIsToldWhereItIsWrong(row: String, message: String) {
    let fixture = fixture(rows: [Self.rows[0], row])
    let problems = fixture.problems().map { $0.description(.en) }
    #expect(problems.contains { $0.contains(message) })
    let line = fixture.place(of: row, in: Self.file).split(separator: ":")[1]
    #expect(problems.allSatisfy { $0.hasPrefix("\(Self.file):\(line):") })
  }

  @Test func aColumnIsToldWhereItIsWrong() {
    func problems(_ columns: String) -> [String] {
      fixture(columns: columns).problems().map { $0.description(.en) }
    }
    #expect(
      problems("[{plans: [small]}, {plans: [large]}]").first?.contains("there is no plan “large”") == true)
    let twice = problems("[{plans: [small], limit: 1億円}, {plans: [small], limit: 1億円}]")
    #expect(twice.count == 1 && twice[0].contains("two columns are the same"))
  }
}
