import BuiltInCatalog
import CompareKit
import TestSupport
import Testing

/// Amounts that an agent enters from a quote.
@Suite struct EnteredTerms {
  let bench: Bench

  init() throws { bench = try Bench() }

  /// A negative deductible would pay more than the loss; a limit beyond what a loss can be would pass for
  /// no limit.
  @Test(arguments: [
    ("bizsapo", "cyber-50m", QuoteTermID.selfBurden), ("bizsapo", "leak", .baseLimit),
    ("aig", "standard", .deductible),
    ("aig", "standard", .baseLimit), ("aig", "standard", .riderLimit("card-misuse")), ("jcci", "a", .premium),
  ])
  func amountsMustBeAmounts(family: String, plan: String, term: QuoteTermID) throws {
    for amount in [-1, Int.min, Loss.largestAmount + 1, Int.max] {
      let error = SelectionError.outsideBounds(
        term: term.rawValue, entered: amount, over: nil, upTo: Loss.largestAmount)
      #expect(throws: error) { try bench.plan(family, plan, riders: [], terms: [term: amount]) }
    }
    for amount in [0, 1, Loss.largestAmount] {
      #expect(throws: Never.self) { try bench.plan(family, plan, riders: [], terms: [term: amount]) }
    }
  }

  @Test func boundsAreSaid() {
    let error = SelectionError.outsideBounds(term: "cost-limit", entered: -5, over: nil, upTo: 30_000_000)
    #expect(error.message(.en).contains("¥0 or more, at most ¥30M"))
    let over = SelectionError.outsideBounds(term: "base-limit", entered: 1, over: 3 * oku, upTo: nil)
    #expect(over.message(.ja).hasSuffix("3億円を超える額を入力してください"))
    #expect(over.message(.en).hasSuffix("enter more than ¥300M"))
    #expect(error.message(.ja).contains("0円以上3,000万円以下の額を入力"))
  }

  /// What the source bounds stays bounded.
  @Test func sourcesBoundTheFreePlan() throws {
    for amount in [0, 3 * oku] {
      #expect(throws: SelectionError.self) { try bench.plan("jcci", "e", terms: [.baseLimit: amount]) }
    }
    #expect(
      try bench.plan("jcci", "e", terms: [.baseLimit: 3 * oku + 1]).cover("liability-basic")?.limit?.known
        == 3 * oku + 1)
  }

  /// A premium that was quoted is not "not stated", nor asked for once more; what a source says stands.
  @Test func aQuotedPremiumAnswersItsRows() throws {
    let catalog = try BuiltInCatalog.catalog()
    let classification = BuiltInCatalog.industries()
    var quote = Quote(cadence: .yearly)
    quote[.premium] = 120_000
    let columns = [
      Column(family: "aig", plan: "standard", quote: quote), Column(family: "jcci", plan: "a", quote: quote),
      Column(family: "bizsapo", plan: "cyber-50m"),
    ]
    let comparison = try Comparison(Selection(columns), for: Client(), in: catalog, classification)
    func cells(_ id: String) throws -> [Cell?] {
      try #require(comparison.sections.flatMap(\.rows).first { $0.id == id }).cells
    }
    let premium = try cells("premium")
    for cell in premium.prefix(2) {
      #expect(cell?.amount == 120_000)
      #expect(cell?.isEntered == true)
      #expect(cell?.text.ja == "年払12万円（入力値）")
      #expect(cell?.provenance.citations.isEmpty == true)
    }
    #expect(premium[2]?.state == .byQuote)
    let payment = try cells("premium-payment")
    #expect(payment[0]?.text.en == "Yearly (entered)")
    #expect(payment[0]?.amount == nil)
    #expect(payment[1]?.isEntered == false)
    #expect(try cells("question.premium").map { $0 != nil } == [false, false, true])
    #expect(try cells("question.premium-payment").map { $0 != nil } == [false, false, true])
  }
}
