/// Every amount that a source leaves open as a term of a quote, so that a proof can give it any figure.
///
/// What has no term of its own is given one that nobody can enter: whatever the figure is, it is one, and a rider that
/// doubles it changes something.
extension Family {
  var withOpenAmounts: Family {
    var family = self
    for plan in family.plans.indices {
      for (name, value) in family.plans[plan].values where value.enteredAs == nil {
        if case .amount = value.content { continue }
        family.plans[plan].values[name]?.enteredAs = QuoteTermID("open-value-\(name)")
      }
    }
    for cover in family.covers.indices { family.covers[cover].openAmounts() }
    for rider in family.riders.indices {
      for effect in family.riders[rider].effects.indices {
        let name = "\(family.riders[rider].id)-\(effect)"
        family.riders[rider].effects[effect].openAmounts(name)
      }
    }
    return family
  }
}

extension RiderEffect {
  fileprivate mutating func openAmounts(_ name: String) {
    switch change {
    case .addCover(var cover):
      cover.openAmounts()
      change = .addCover(cover)
    case .set(let cover, var term):
      term.openAmount(name)
      change = .set(cover: cover, term)
    case .scale, .drop, .narrow, .lift: break
    }
  }
}

extension Cover {
  fileprivate mutating func openAmounts() {
    for place in terms.indices { terms[place].openAmount("\(id)-\(place)") }
  }
}

extension Term {
  /// - Parameter name: tells it from others; those that share a pool are one.
  fileprivate mutating func openAmount(_ name: String) {
    switch rule {
    case .wait: break
    case .perUnit(var cap):
      cap.amount = cap.amount.opened(name)
      rule = .perUnit(cap)
    case .deductible(var deductible):
      guard let amount = deductible.amount else { return }
      deductible.size = .amount(amount.opened(deductible.pool ?? name))
      rule = .deductible(deductible)
    case .ratio(var ratio):
      ratio.upTo = ratio.upTo?.opened(name)
      rule = .ratio(ratio)
    case .limit(var limit):
      limit.amount = limit.amount.opened(limit.pool ?? name)
      rule = .limit(limit)
    }
  }
}

extension AmountRule {
  fileprivate func opened(_ name: String) -> AmountRule {
    switch self {
    case .fixed, .value, .share: self
    case .notStated(let term): .notStated(term ?? QuoteTermID("open-\(name)"))
    case .lesser(let arms): .lesser(arms.enumerated().map { $1.opened("\(name)-\($0)") })
    }
  }

  /// The values of a plan that it rests on.
  var values: [String] {
    switch self {
    case .fixed, .notStated: []
    case .value(let id), .share(_, let id): [id]
    case .lesser(let arms): arms.flatMap(\.values)
    }
  }

  /// Every figure it names itself, whole yen.
  var yenNamed: [Int] {
    switch self {
    case .fixed(let amount): [amount]
    case .value, .share, .notStated: []
    case .lesser(let arms): arms.flatMap(\.yenNamed)
    }
  }
}
