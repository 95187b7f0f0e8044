/// A number of a term as a quote leaves it: one, or the range the source allows.
public struct NumberFigure: Sendable, Hashable {
  /// The lowest the source allows.
  public let low: Ratio
  /// The highest the source allows; nil when it names none.
  public let high: Ratio?
  /// An agent's entry is what it is.
  public let isEntered: Bool
  /// The source leaves it to a quote, rather than being silent.
  let isByQuote: Bool

  /// The number, when there is just one.
  public var known: Ratio? { low == high ? low : nil }
}

extension NumberFigure {
  init(_ rule: NumberRule, _ quote: Quote) {
    if let entered = rule.enteredAs.flatMap({ quote.terms[$0]?.asNumber }) {
      self.init(low: entered, high: entered, isEntered: true, isByQuote: false)
      return
    }
    switch rule.content {
    case .stated(let number): self.init(low: number, high: number, isEntered: false, isByQuote: false)
    case .byQuote(let over, let upTo):
      self.init(low: over ?? Ratio(0, 1), high: upTo, isEntered: false, isByQuote: true)
    case .notStated: self.init(low: Ratio(0, 1), high: nil, isEntered: false, isByQuote: false)
    }
  }

  /// The fewest and the most of what is counted; nil when nothing bounds it.
  var fewest: Int { low.whole ?? 0 }
  var most: Int? { high?.whole }
}

extension QuoteEntry {
  /// The number that it is, exactly; nil for words.
  var asNumber: Ratio? {
    switch self {
    case .number(let number): number < 0 ? nil : Ratio(number, 1)
    case .ratio(let ratio): ratio
    case .text: nil
    }
  }
}

extension RatioTerm {
  /// The share that is paid, in the worst world and in the best.
  func paid(_ share: NumberFigure?) -> (worst: Ratio, best: Ratio) {
    let ends = (paid(share?.low ?? Ratio(0, 1)), paid(share?.high ?? .one))
    return kind == .selfBurden ? (ends.1, ends.0) : ends
  }
}

/// A window as a quote leaves it.
public struct ResolvedWindow: Sendable, Hashable {
  /// How many days from discovery.
  public let days: NumberFigure
  /// Where it is from, how it is known, and on which assumptions it rests.
  public let provenance: Provenance

  init(_ term: WindowTerm, _ quote: Quote) {
    days = NumberFigure(term.length, quote)
    provenance = days.isEntered ? term.provenance.asEntered : term.provenance
  }
}

extension Provenance {
  /// What the source leaves open, the entry settles.
  var asEntered: Provenance {
    var entered = self
    entered.basis = .stated
    return entered
  }
}

extension ResolvedTerm {
  /// The share that a ratio pays, where there is just one.
  var paid: Ratio? { if case .ratio(let ratio) = term.rule { number?.known.map(ratio.paid) } else { nil } }
}
