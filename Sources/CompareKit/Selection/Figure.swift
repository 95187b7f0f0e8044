/// An amount of a plan as riders and quotes leave it: one figure, or the range the source allows.
public struct Figure: Sendable, Hashable {
  /// Whole yen: the lowest the source allows.
  public var low: Int
  /// Whole yen: the highest the source allows; nil when it names none.
  public var high: Int?
  /// How it comes about, riders included.
  public var rule: AmountRule
  /// What the values that the rule speaks of are called.
  var names: [String: LocalizedText] = [:]
  /// An agent's entry is part of it.
  public var isEntered: Bool
  /// The source leaves it to a quote, rather than being silent.
  var isByQuote: Bool
  /// Where it is from: the rule, the value it refers to and the riders that changed it.
  public var provenance: Provenance

  /// The figure, when there is just one.
  public var known: Int? { high == low ? low : nil }
}

extension Figure {
  /// Works out `rule`, taken `factor` times, for a plan with what the quote says.
  init(_ rule: AmountRule, times factor: Int = 1, plan: Plan, quote: Quote, provenance: Provenance) {
    self.init(scaled: factor == 1 ? rule : rule.scaled(by: factor), factor, plan, quote, provenance)
  }

  /// As the other, of a rule that is multiplied already, save for what the quote fills in.
  private init(
    scaled rule: AmountRule, _ factor: Int, _ plan: Plan, _ quote: Quote, _ provenance: Provenance
  ) {
    self.init(
      low: 0, high: nil, rule: rule, isEntered: false, isByQuote: false, provenance: provenance)
    resolve(factor, plan, quote)
    // What the source leaves open, the entry settles.
    if isEntered { self.provenance.basis = .stated }
  }

  private mutating func resolve(_ factor: Int, _ plan: Plan, _ quote: Quote) {
    switch rule {
    case .fixed(let amount): (low, high) = (amount, amount)
    case .notStated(let term): resolve(silence: term, factor, quote)
    case .value(let id):
      guard let value = plan.values[id] else { return }
      resolve(value, quote)
      names[id] = value.nameInFormulas
      provenance = provenance.joined(with: value.provenance)
    case .share(let ratio, let id):
      guard let value = plan.values[id] else { return }
      resolve(value, quote)
      (low, high) = (ratio.share(of: low), high.map(ratio.share(of:)))
      names[id] = value.nameInFormulas
      provenance = provenance.joined(with: value.provenance)
    case .lesser(let arms):
      let figures = arms.map { Figure(scaled: $0, factor, plan, quote, provenance) }
      low = figures.map(\.low).min() ?? 0
      high = figures.compactMap(\.high).min()
      isEntered = figures.contains(where: \.isEntered)
      isByQuote = figures.contains(where: \.isByQuote)
      for figure in figures { names.merge(figure.names) { first, _ in first } }
      provenance = figures.reduce(provenance) { $0.joined(with: $1.provenance) }
    }
  }

  private mutating func resolve(_ value: PlanValue, _ quote: Quote) {
    if let term = value.enteredAs, let entered = quote[term] {
      (low, high, isEntered) = (entered, entered, true)
      return
    }
    switch value.content {
    case .amount(let amount): (low, high) = (amount, amount)
    case .byQuote(let over, let upTo): (low, high, isByQuote) = (over ?? 0, upTo, true)
    case .notStated: (low, high) = (0, nil)
    }
  }

  private mutating func resolve(silence term: QuoteTermID?, _ factor: Int, _ quote: Quote) {
    guard let term, let entered = quote[term] else { return }
    let amount = Ratio(factor, 1).share(of: entered)
    (low, high, isEntered) = (amount, amount, true)
  }
}

extension Provenance {
  /// Both origins, each citation and assumption once; as well known as the less known of the two.
  func joined(with other: Provenance) -> Provenance {
    var result = self
    for citation in other.citations where !result.citations.contains(citation) {
      result.citations.append(citation)
    }
    for id in other.assumptions where !result.assumptions.contains(id) { result.assumptions.append(id) }
    if other.basis.isWeaker(than: basis) { result.basis = other.basis }
    return result
  }
}

extension Basis {
  private var strength: Int {
    switch self {
    case .stated: 2
    case .inferred: 1
    case .unknown: 0
    }
  }

  func isWeaker(than other: Basis) -> Bool { strength < other.strength }
}
