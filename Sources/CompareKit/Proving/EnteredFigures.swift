extension DifferenceSearch {
  /// What may be entered for the amounts left open that matter: nothing, and every figure they may be compared with.
  func quotes() throws(TooManyCases) -> [Quote] {
    let terms = openTerms
    var quotes = [Quote()]
    for (term, bounds) in terms {
      let entries = figures.filter(bounds.contains)
      guard quotes.count * (entries.count + 1) <= TooManyCases.most else { throw TooManyCases() }
      quotes += quotes.flatMap { quote in
        entries.map { entry in
          var quote = quote
          quote[term] = entry
          return quote
        }
      }
    }
    return quotes
  }

  private var families: [Family] { [forms.0, forms.1] }

  /// The terms of the covers that matter, those that riders put there included.
  private var terms: [Term] {
    families.flatMap { family in
      let own = family.allCovers.filter { reach.relevant.contains($0.id) }.flatMap(\.terms)
      let set = family.riders(of: plan).flatMap(\.effects).compactMap { effect -> Term? in
        if case .set(let id, let term) = effect.change, reach.relevant.contains(id) { term } else { nil }
      }
      return own + set
    }
  }

  /// The open terms in a fixed order, each with what its source allows.
  private var openTerms: [(QuoteTermID, ClosedRange<Int>)] {
    let rules = terms.compactMap(\.amount)
    let values = families.compactMap { $0.plan(plan) }.flatMap { plan in
      rules.flatMap(\.values).compactMap { plan.values[$0] }
    }
    var found: [QuoteTermID: ClosedRange<Int>] = [:]
    for term in rules.flatMap(\.terms) { found[term] = 0...Loss.largestAmount }
    for value in values {
      guard let term = value.enteredAs else { continue }
      var bounds = 0...Loss.largestAmount
      if case .byQuote(let over, let upTo) = value.content {
        let least = (over ?? -1) + 1
        bounds = least...max(least, upTo ?? Loss.largestAmount)
      }
      found[term] = bounds
    }
    return found.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key, $0.value) }
  }

  /// The figures that an entry may be compared with, and those beyond each.
  private var figures: [Int] {
    let rules = terms.compactMap(\.amount)
    var found = Set(rules.flatMap(\.yenNamed))
    for plan in families.compactMap({ $0.plan(plan) }) {
      for value in rules.flatMap(\.values).compactMap({ plan.values[$0] }) {
        switch value.content {
        case .amount(let amount): found.insert(amount)
        case .byQuote(let over, let upTo): found.formUnion([over, upTo].compactMap(\.self))
        case .notStated: break
        }
      }
    }
    found = Set(found.flatMap { [$0, $0 + 1, min(Loss.largestAmount, $0 * 2)] })
    found.insert(1_000_000)
    found.insert(min(Loss.largestAmount, (found.max() ?? 1) * 10))
    return found.filter { $0 <= Loss.largestAmount }.sorted()
  }
}
