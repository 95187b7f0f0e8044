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

extension ResolvedTerm {
  /// Every figure of the term.
  var spoken: [SpokenFigure] {
    let figures: [SpokenFigure]
    switch term.rule {
    case .wait(let wait): figures = number?.spoken(.waitingTime, .init(wait.unit)) ?? []
    case .perUnit(let cap): figures = cap.spoken(figure, number)
    case .deductible(let deductible): figures = deductible.spoken(figure)
    case .ratio(let ratio): figures = ratio.spoken(number) + (figure?.spoken(.ratioUpTo) ?? [])
    case .limit(let limit): figures = figure?.spoken(.limit, per: .init(limit.scope)) ?? []
    }
    return term.when.isEmpty ? figures : figures.with(\.when, term.when)
  }
}

extension PerUnitTerm {
  fileprivate func spoken(_ figure: Figure?, _ most: NumberFigure?) -> [SpokenFigure] {
    let caps = (figure?.spoken(.perUnitCap, per: .unit(unit)) ?? []).map { spoken in
      var cap = spoken
      cap.bound = cap.bound ?? .upTo
      return cap
    }
    return (caps + (most?.spoken(.units, .init(unit), bound: .upTo) ?? [])).with(\.classID, classID)
  }
}

extension DeductibleTerm {
  fileprivate func spoken(_ figure: Figure?) -> [SpokenFigure] {
    switch size {
    case .amount: return figure?.spoken(kind.spoken) ?? []
    case .share(let share, let least, let most):
      return [SpokenFigure(.deductibleRatio, .ratio(share))]
        + (least.map { [SpokenFigure(kind.spoken, .amount($0), bound: .atLeast)] } ?? [])
        + (most.map { [SpokenFigure(kind.spoken, .amount($0), bound: .upTo)] } ?? [])
    }
  }
}

extension RatioTerm {
  /// What the term says, and what it leaves.
  fileprivate func spoken(_ share: NumberFigure?) -> [SpokenFigure] {
    let (said, left): (SpokenFigure.Kind, SpokenFigure.Kind) =
      switch kind {
      case .selfBurden: (.selfBurdenRatio, .paidRatio)
      case .reducedPayment: (.reducedPaymentRatio, .keptRatio)
      }
    let figures = share?.spoken { SpokenFigure(said, .ratio($0)) } ?? []
    guard let rest = share?.known?.complement else { return figures }
    return figures + [SpokenFigure(left, .ratio(rest))].with(\.isEntered, share?.isEntered ?? false)
  }
}

extension SpokenFigure {
  /// Nothing is kept: a rider takes the ratio away.
  static let noRatio = SpokenFigure(.selfBurdenRatio, .ratio(Ratio(0, 1)))
}

extension ResolvedWindow {
  var spoken: [SpokenFigure] { days.spoken(.window, .day, bound: .upTo) }
}

extension NumberFigure {
  /// A count, or what bounds it where it isn't known.
  /// - Parameter bound: what the count bounds.
  fileprivate func spoken(
    _ kind: SpokenFigure.Kind, _ counted: SpokenFigure.Counted, bound: SpokenFigure.Bound? = nil
  ) -> [SpokenFigure] {
    spoken { number in
      SpokenFigure(kind, .count(number.whole ?? 0, counted), bound: known == nil ? nil : bound)
    }
  }

  fileprivate func spoken(_ say: (Ratio) -> SpokenFigure) -> [SpokenFigure] {
    if let known { return [say(known)].with(\.isEntered, isEntered) }
    guard isByQuote else { return [] }
    return (low.numerator > 0 ? [say(low)].with(\.bound, .over) : [])
      + (high.map { [say($0)].with(\.bound, .upTo) } ?? [])
  }
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
