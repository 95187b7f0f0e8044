extension Family {
  /// - Throws: `SelectionError` for a rider that doesn't exist, isn't the plan's, or can't stand with the
  ///   others.
  func check(_ chosen: Set<String>, plan: String) throws(SelectionError) {
    for id in chosen.sorted() {
      guard let rider = rider(id) else {
        throw .unknownRider(id, family: self.id, known: riders.map(\.id))
      }
      if let plans = rider.plans, !rider.isIn(plan) {
        throw .riderOfAnotherPlan(id, family: self.id, plan: plan, plans: plans)
      }
      if let missing = rider.requires.first(where: { !chosen.contains($0) }) {
        throw .riderNeeds(id, other: missing)
      }
      if let other = rider.excludes.first(where: chosen.contains) {
        throw .ridersExclude(id, other: other)
      }
    }
  }

  /// The terms of a quote that a plan with these riders has a place for, in a fixed order.
  public func quoteTerms(of plan: Plan, riders chosen: Set<String>) -> [QuoteTermID] {
    var terms = Set(plan.values.values.compactMap(\.enteredAs))
    let rules = termRules(of: plan, riders: chosen)
    for term in rules.amounts.flatMap(\.terms) + rules.numbers.compactMap(\.enteredAs)
    where term.rider.map(chosen.contains) ?? true {
      terms.insert(term)
    }
    terms.formUnion(vocabulary.quoteTerms.filter(\.isOfEveryPlan).map(\.id))
    return terms.sorted { $0.rawValue < $1.rawValue }
  }

  /// How the amounts and the numbers of the terms of a plan with these riders come about, with those a rider
  /// replaces.
  private func termRules(
    of plan: Plan, riders chosen: Set<String>
  ) -> (amounts: [AmountRule], numbers: [NumberRule]) {
    var covers = covers
    var terms: [Term] = []
    for effect in riders(of: plan.id).filter({ chosen.contains($0.id) }).flatMap(\.effects) {
      switch effect.change {
      case .addCover(let cover): covers.append(cover)
      case .set(_, let term): terms.append(term)
      case .scale, .drop, .narrow, .lift: break
      }
    }
    covers.removeAll { !$0.isIn(plan.id) }
    terms += covers.flatMap(\.terms)
    return (terms.compactMap(\.amount), terms.compactMap(\.number) + covers.compactMap(\.window?.length))
  }

  /// What a source allows of a share or a number that a term of a quote fills in: above one, up to another. A count
  /// always has an upper bound.
  public func bounds(of term: QuoteTermID, plan: Plan) -> (over: Ratio?, upTo: Ratio?) {
    let kind = vocabulary.quoteTerm(term)?.kind
    let rules = termRules(of: plan, riders: Set(riders(of: plan.id).map(\.id))).numbers
      .filter { $0.enteredAs == term }
    var (over, upTo): (Ratio?, Ratio?) = (nil, kind == .ratio ? .one : nil)
    if kind != .ratio, !rules.isEmpty { upTo = Ratio(NumberRule.largestCount, 1) }
    for rule in rules {
      guard case .byQuote(let least, let most) = rule.content else { continue }
      over = least ?? over
      upTo = most ?? upTo
    }
    return (over, upTo)
  }

  /// - Throws: `SelectionError` for a share or a number that the source rules out.
  private func checkBounds(
    _ entry: QuoteEntry, _ id: QuoteTermID, _ term: QuoteTerm, plan: Plan
  ) throws(SelectionError) {
    guard let number = entry.asNumber else { return }
    let (over, upTo) = bounds(of: id, plan: plan)
    guard over.map({ number.isMore(than: $0) }) ?? true, !(upTo.map { number.isMore(than: $0) } ?? false)
    else {
      throw .outsideNumbers(
        term: id.rawValue, entered: term.words(entry), allowed: term.words(over: over, upTo: upTo))
    }
  }

  /// - Throws: `SelectionError` for a term the plan has no place for or an amount its source rules out.
  public func check(_ quote: Quote, plan: Plan) throws(SelectionError) {
    guard !quote.terms.isEmpty else { return }
    // A limit entered for a rider stays with the column while the rider is off.
    let known = quoteTerms(of: plan, riders: Set(self.riders(of: plan.id).map(\.id)))
    for (term, entry) in quote.terms.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard known.contains(term), let definition = vocabulary.quoteTerm(term), definition.takes(entry) else {
        throw .unknownTerm(term.rawValue, column: id, known: known.map(\.rawValue))
      }
      if definition.kind != .yen { try checkBounds(entry, term, definition, plan: plan) }
      guard case .number(let amount) = entry else { continue }
      guard (0...Loss.largestAmount).contains(amount) else {
        throw .outsideBounds(term: term.rawValue, entered: amount, over: nil, upTo: Loss.largestAmount)
      }
      for value in plan.values.values where value.enteredAs == term {
        guard case .byQuote(let over, let upTo) = value.content else { continue }
        if amount <= over ?? -1 || amount > upTo ?? .max {
          throw .outsideBounds(term: term.rawValue, entered: amount, over: over, upTo: upTo)
        }
      }
    }
  }
}

extension Quote {
  /// The quote without the terms that the plan has no place for or whose amounts its source rules out.
  func fitting(_ plan: Plan, of family: Family) -> Quote {
    var result = self
    for (term, entry) in terms where (try? family.check(Quote(terms: [term: entry]), plan: plan)) == nil {
      result.terms[term] = nil
    }
    return result
  }
}

extension Column {
  /// The column without the riders and the terms that its plan has no place for: what was chosen for one
  /// plan of a family stays with the column while another is looked at.
  public func fitting(_ family: Family) -> Column {
    guard let plan = family.plan(plan) else { return self }
    var result = self
    result.riders.formIntersection(family.riders(of: plan.id).map(\.id))
    result.quote = quote.fitting(plan, of: family)
    return result
  }
}
