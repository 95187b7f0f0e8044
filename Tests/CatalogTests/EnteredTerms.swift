import CompareKit
import Testing

/// Amounts that an agent enters from a quote.
@Suite struct EnteredTerms {
  let bench: Bench

  init() throws { bench = try Bench() }

  /// A negative deductible would pay more than the loss; a limit beyond what a loss can be would pass for
  /// no limit.
  @Test(arguments: [
    ("bizsapo", "cyber-50m", QuoteTerm.selfBurden), ("bizsapo", "leak", .baseLimit),
    ("aig", "standard", .deductible),
    ("aig", "standard", .baseLimit), ("aig", "standard", .riderLimit("card-misuse")), ("jcci", "a", .premium),
  ])
  func amountsMustBeAmounts(family: String, plan: String, term: QuoteTerm) throws {
    for amount in [-1, Int.min, Loss.largestAmount + 1, Int.max] {
      let error = SelectionError.outsideBounds(
        term: term.id, entered: amount, over: nil, upTo: Loss.largestAmount)
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
}
