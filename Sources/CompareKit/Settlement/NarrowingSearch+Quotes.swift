/// What an entry from a quote narrows.
extension NarrowingSearch {
  /// The plan with more of the quote entered.
  func with(_ terms: [QuoteTermID: QuoteEntry]) -> PlanSettler? {
    let plan = settler.plan
    var quote = plan.quote
    quote.terms.merge(terms) { _, new in new }
    let column = Column(
      family: plan.family.id, plan: plan.plan.id, riders: Set(plan.riders.map(\.id)), quote: quote)
    return (try? ResolvedPlan(column, of: plan.family)).map { PlanSettler($0, in: classes) }
  }

  private func paid(_ term: QuoteTermID, _ entry: QuoteEntry) -> ClosedRange<Int>? {
    with([term: entry]).flatMap { paid($0, scenarios) }
  }

  func quoteEntries(_ range: ClosedRange<Int>) -> [Narrowing.Entry] {
    let plan = settler.plan
    let terms = plan.family.quoteTerms(of: plan.plan, riders: Set(plan.riders.map(\.id)))
    return terms.filter { plan.quote.terms[$0] == nil && !plan.states($0) }.compactMap { term in
      guard let definition = catalog.vocabulary.quoteTerm(term), !definition.isPremium else { return nil }
      switch definition.kind {
      case .yen, .hours, .days, .count: return numberEntry(term, definition, range)
      case .ratio: return shareEntry(term, range)
      case .text, .date: return nil
      }
    }
  }

  /// Of a share, what both its ends pay.
  private func shareEntry(_ term: QuoteTermID, _ range: ClosedRange<Int>) -> Narrowing.Entry? {
    let bounds = settler.plan.family.bounds(of: term, plan: settler.plan.plan)
    let ends = [bounds.over ?? Ratio(0, 1), bounds.upTo ?? .one]
    return entry(.term(term), ends.map { (.share($0), paid(term, .ratio($0))) }, of: range)
  }

  private func numberEntry(
    _ term: QuoteTermID, _ definition: QuoteTerm, _ range: ClosedRange<Int>
  ) -> Narrowing.Entry? {
    let bounds = definition.kind == .yen ? amounts(of: term) : numbers(of: term)
    guard let lowest = paid(term, .number(bounds.lowerBound)),
      let highest = paid(term, .number(bounds.upperBound)), lowest != range || highest != range
    else { return nil }
    let enough = firstNumber(of: term, within: bounds, paying: highest)
    guard definition.paysMore else {
      return entry(
        .term(term), [(.exactly(bounds.lowerBound), lowest), (.from(enough), highest)], of: range)
    }
    // A lower limit pays anything between nothing and this: how much it narrows is told by its amount.
    let below = min(lowest.lowerBound, highest.lowerBound)...highest.upperBound
    let whole = entry(.term(term), [(.from(enough), highest), (.below(enough), below)], of: range)
    let saves = max(0, range.width - highest.width)
    return Narrowing.Entry(
      subject: .term(term),
      outcomes: whole?.outcomes ?? [
        Narrowing.Outcome(answer: .from(enough), paid: highest),
        Narrowing.Outcome(answer: .below(enough), paid: below),
      ], saves: saves)
  }

  /// The amounts that may be entered.
  private func amounts(of term: QuoteTermID) -> ClosedRange<Int> {
    settler.plan.plan.values.values.filter { $0.enteredAs == term }
      .reduce(0...Loss.largestAmount) { $0.clamped(to: $1.enterable) }
  }

  /// The counts that may be entered.
  private func numbers(of term: QuoteTermID) -> ClosedRange<Int> {
    let bounds = settler.plan.family.bounds(of: term, plan: settler.plan.plan)
    let low = bounds.over?.whole.map { $0 + 1 } ?? 0
    return low...max(low, bounds.upTo?.whole ?? NumberRule.largestCount)
  }

  /// The smallest number from which on the range is that of the largest: more changes nothing.
  private func firstNumber(
    of term: QuoteTermID, within bounds: ClosedRange<Int>, paying highest: ClosedRange<Int>
  ) -> Int {
    var low = bounds.lowerBound
    var high = max(low, 1)
    while high < bounds.upperBound, paid(term, .number(high)) != highest {
      low = high
      high = high > bounds.upperBound / 8 ? bounds.upperBound : high * 8
    }
    high = min(high, bounds.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if paid(term, .number(middle)) == highest { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension ResolvedPlan {
  /// Whether the source states everything that a term of a quote could be entered over: then nothing is open.
  fileprivate func states(_ term: QuoteTermID) -> Bool {
    let values = plan.values.values.filter { $0.enteredAs == term }
    let numbers = covers.flatMap { cover in
      cover.terms.compactMap(\.term.number) + [cover.base.window?.length].compactMap(\.self)
    }.filter { $0.enteredAs == term }
    let isSilent = covers.flatMap(\.terms).contains { $0.term.amount?.terms.contains(term) ?? false }
    guard !isSilent, !(values.isEmpty && numbers.isEmpty) else { return false }
    return numbers.allSatisfy { $0.stated != nil }
      && values.allSatisfy { if case .amount = $0.content { true } else { false } }
  }
}
