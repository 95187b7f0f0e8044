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
    case .wait(let wait): figures = [SpokenFigure(.waitingTime, .count(wait.count, .init(wait.unit)))]
    case .perUnit(let cap): figures = cap.spoken(figure)
    case .deductible(let deductible): figures = deductible.spoken(figure)
    case .ratio(let ratio): figures = ratio.spoken + (figure?.spoken(.ratioUpTo) ?? [])
    case .limit(let limit): figures = figure?.spoken(.limit, per: .init(limit.scope)) ?? []
    }
    return term.when.isEmpty ? figures : figures.with(\.when, term.when)
  }
}

extension PerUnitTerm {
  fileprivate func spoken(_ figure: Figure?) -> [SpokenFigure] {
    let caps = (figure?.spoken(.perUnitCap, per: .unit(unit)) ?? []).map { spoken in
      var cap = spoken
      cap.bound = cap.bound ?? .upTo
      return cap
    }
    let most = atMost.map { [SpokenFigure(.units, .count($0, .init(unit)), bound: .upTo)] } ?? []
    return (caps + most).with(\.classID, classID)
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
  fileprivate var spoken: [SpokenFigure] {
    let kept = paid.complement ?? Ratio(0, 1)
    return switch kind {
    case .selfBurden:
      [SpokenFigure(.selfBurdenRatio, .ratio(kept)), SpokenFigure(.paidRatio, .ratio(paid))]
    case .reducedPayment:
      [SpokenFigure(.reducedPaymentRatio, .ratio(paid)), SpokenFigure(.keptRatio, .ratio(kept))]
    }
  }
}

extension SpokenFigure {
  /// Nothing is kept: a rider takes the ratio away.
  static let noRatio = SpokenFigure(.selfBurdenRatio, .ratio(Ratio(0, 1)))
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
