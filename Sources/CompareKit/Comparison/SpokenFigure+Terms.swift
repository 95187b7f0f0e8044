extension Figure {
  /// The amount, what it is the lowest of, and what bounds it where it isn't known.
  func spoken(_ kind: SpokenFigure.Kind, per: SpokenFigure.Per? = nil) -> [SpokenFigure] {
    var spoken: [SpokenFigure] = []
    if let known {
      var figure = SpokenFigure(kind, .amount(known), per: per)
      figure.isEntered = isEntered
      spoken.append(figure)
    } else if !isFormula && isByQuote {
      if low > 0 { spoken.append(SpokenFigure(kind, .amount(low), bound: .over, per: per)) }
      if let high { spoken.append(SpokenFigure(kind, .amount(high), bound: .upTo, per: per)) }
    }
    return isFormula ? spoken + rule.arms : spoken
  }
}

extension AmountRule {
  fileprivate var arms: [SpokenFigure] {
    switch self {
    case .fixed(let amount): return [SpokenFigure(.arm, .amount(amount))]
    case .share(let ratio, let id):
      var arm = SpokenFigure(.arm, .ratio(ratio))
      arm.value = id
      return [arm]
    case .lesser(let arms): return arms.flatMap(\.arms)
    case .value, .notStated: return []
    }
  }
}

extension RatioTerm {
  /// What the term says, and what it leaves.
  var spoken: [SpokenFigure] {
    let kept = paid.complement ?? Ratio(0, 1)
    let figures =
      switch kind {
      case .selfBurden:
        [SpokenFigure(.selfBurdenRatio, .ratio(kept)), SpokenFigure(.paidRatio, .ratio(paid))]
      case .reducedPayment:
        [SpokenFigure(.reducedPaymentRatio, .ratio(paid)), SpokenFigure(.keptRatio, .ratio(kept))]
      }
    return figures.with(\.when, when)
  }
}

extension SpokenFigure {
  /// Nothing is kept: a rider takes the ratio away.
  static let noRatio = SpokenFigure(.selfBurdenRatio, .ratio(Ratio(0, 1)))
}

extension PerUnitCap {
  var spoken: SpokenFigure {
    var figure = SpokenFigure(.perUnitCap, .amount(amount), bound: .upTo, per: .unit(unit))
    figure.classID = classID
    return figure
  }
}

extension WindowTerm {
  var spoken: SpokenFigure { SpokenFigure(.window, .count(days, .day), bound: .upTo) }
}

extension DeductibleTerm.Kind {
  var spoken: SpokenFigure.Kind {
    switch self {
    case .deductible: .deductible
    case .selfBurden: .selfBurden
    }
  }
}

extension [SpokenFigure] {
  /// All of them with another value of one property.
  func with<Value>(_ property: WritableKeyPath<SpokenFigure, Value>, _ value: Value) -> Self {
    map { figure in
      var figure = figure
      figure[keyPath: property] = value
      return figure
    }
  }

  /// Each once, in order.
  var unique: Self {
    var seen: Set<SpokenFigure> = []
    return filter { seen.insert($0).inserted }
  }
}
