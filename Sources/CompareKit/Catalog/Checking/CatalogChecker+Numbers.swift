/// What a term says in numbers, and the terms of a quote that fill them in.
extension CatalogChecker {
  /// - Parameter kind: of what kind the term of a quote must be that fills it in.
  func check(_ rule: NumberRule, of family: Family, kind: QuoteTerm.Kind) {
    check(rule.enteredAs, of: family, rule.mark, kind: kind)
  }

  /// A count must be one that can be worked with.
  func check(_ rule: NumberRule, called name: String, counting unit: UnitID, of family: Family) {
    check(rule, of: family, kind: catalog.vocabulary.unit(unit)?.quotedAs ?? .count)
    let numbers: [Ratio] =
      switch rule.content {
      case .stated(let number): [number]
      case .byQuote(_, let upTo): [upTo].compactMap(\.self)
      case .notStated: []
      }
    guard !numbers.allSatisfy({ (1...NumberRule.largestCount).contains($0.whole ?? 0) }) else { return }
    problems.report(
      rule.mark, ja: "\(name) は 1 から 1,000,000 までの整数です", en: "\(name) is a whole number from 1 to 1,000,000")
  }
}
