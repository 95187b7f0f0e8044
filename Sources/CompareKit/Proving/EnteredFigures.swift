/// What may be entered for the amounts left open that matter: nothing, and every figure they may be compared with.
struct EnteredFigures {
  private let terms: [(id: QuoteTermID, entries: [Int])]
  private let figures: [Int]
  private let bounds: [QuoteTermID: ClosedRange<Int>]

  init(_ search: DifferenceSearch) {
    let families = [search.forms.0, search.forms.1]
    // The terms of the covers that matter, those that riders put there included.
    let rules = families.flatMap { family -> [AmountRule] in
      func matters(_ term: Term, of id: String) -> Bool {
        search.reach.paying.contains(id) || term.kind == .limit && search.reach.relevant.contains(id)
      }
      let own = family.allCovers.flatMap { cover in cover.terms.filter { matters($0, of: cover.id) } }
      let set = family.riders(of: search.plan).flatMap(\.effects).compactMap { effect -> Term? in
        if case .set(let id, let term) = effect.change, matters(term, of: id) { term } else { nil }
      }
      return (own + set).compactMap(\.amount)
    }
    let values = families.compactMap { $0.plan(search.plan) }.flatMap { plan in
      rules.flatMap(\.values).compactMap { plan.values[$0] }
    }
    let bounds = Self.bounds(rules, values)
    let figures = Self.figures(rules, values)
    (self.bounds, self.figures) = (bounds, figures)
    terms = bounds.keys.sorted { $0.rawValue < $1.rawValue }.map { id in
      (id, figures.filter { bounds[id]?.contains($0) ?? false })
    }
  }

  /// Nothing entered, and the same entered everywhere: what shows most changes.
  var likely: [Quote] {
    guard !terms.isEmpty else { return [Quote()] }
    return [Quote()]
      + [1_000_000, figures.last ?? 1].map { figure in
        var quote = Quote()
        for (id, range) in bounds { quote[id] = min(max(figure, range.lowerBound), range.upperBound) }
        return quote
      }
  }

  /// How many ways there are to enter something or nothing.
  func count() throws(TooManyCases) -> Int {
    var count = 1
    for term in terms {
      let (product, overflow) = count.multipliedReportingOverflow(by: term.entries.count + 1)
      guard !overflow, product <= TooManyCases.most else { throw TooManyCases() }
      count = product
    }
    return count
  }

  /// One of them by its number; the first enters nothing.
  func quote(_ number: Int) -> Quote {
    var quote = Quote()
    var rest = number
    for term in terms {
      let place = rest % (term.entries.count + 1)
      rest /= term.entries.count + 1
      if place > 0 { quote[term.id] = term.entries[place - 1] }
    }
    return quote
  }

  /// What the source of each open term allows.
  private static func bounds(
    _ rules: [AmountRule], _ values: [PlanValue]
  ) -> [QuoteTermID: ClosedRange<Int>] {
    var found: [QuoteTermID: ClosedRange<Int>] = [:]
    for term in rules.flatMap(\.terms) { found[term] = 0...Loss.largestAmount }
    for value in values {
      if let term = value.enteredAs { found[term] = value.enterable }
    }
    return found
  }

  /// The figures that an entry may be compared with, what is just above each, and what is far above.
  private static func figures(_ rules: [AmountRule], _ values: [PlanValue]) -> [Int] {
    var found = Set(rules.flatMap(\.yenNamed))
    for value in values {
      switch value.content {
      case .amount(let amount): found.insert(amount)
      case .byQuote(let over, let upTo): found.formUnion([over, upTo].compactMap(\.self))
      case .notStated: break
      }
    }
    found = Set(found.flatMap { [$0, $0 + 1] })
    found.insert(1_000_000)
    found.insert(min(Loss.largestAmount, found.max() ?? 1) * 10)
    return found.filter { $0 <= Loss.largestAmount }.sorted()
  }
}
