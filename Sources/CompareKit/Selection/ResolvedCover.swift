/// A cover as riders and quotes leave it.
public struct ResolvedCover: Sendable, Hashable {
  /// The cover as the catalog gives it.
  public let base: Cover
  /// How long after discovery it pays; without end when nil.
  public let window: ResolvedWindow?
  /// What it pays by, in their order.
  public var terms: [ResolvedTerm]
  /// What bars losses from it, exclusions and narrowings together.
  public var bars: [CoverBar]
  /// What the chosen riders changed in it.
  public var changes: [CoverChange]
  /// The id of the rider that adds it.
  let addedBy: String?

  /// The id of the cover.
  public var id: String { base.id }

  /// Ids of the chosen riders that changed it.
  var changedBy: [String] { changes.map(\.rider) }

  /// Its terms of a kind.
  public func terms(_ kind: Term.Kind) -> [ResolvedTerm] { terms.filter { $0.term.kind == kind } }

  /// Its first term of a kind.
  public func term(_ kind: Term.Kind) -> ResolvedTerm? { terms.first { $0.term.kind == kind } }

  /// The figure of its first limit: the one that is said first.
  public var limit: Figure? { term(.limit)?.figure }
}

/// A term as riders and quotes leave it.
public struct ResolvedTerm: Sendable, Hashable {
  /// The term as riders leave it.
  public let term: Term
  /// The amount it is about; nil for a term without one.
  public let figure: Figure?
  /// The number it counts or shares by; nil for a term without one.
  public let number: NumberFigure?

  init(_ term: Term, times factor: Int = 1, plan: Plan, quote: Quote) {
    self.term = factor == 1 ? term : term.scaled(by: factor)
    figure = term.amount.map {
      Figure($0, times: factor, plan: plan, quote: quote, provenance: term.provenance)
    }
    number = term.number.map { NumberFigure($0, quote) }
  }

  /// Where it comes from, with what a quote says of it.
  public var provenance: Provenance {
    let provenance = figure?.provenance ?? term.provenance
    guard let number, number.isEntered, figure.map({ $0.known != nil }) ?? true else { return provenance }
    return provenance.asEntered
  }

  /// An agent's entry is part of it.
  public var isEntered: Bool { figure?.isEntered ?? false || number?.isEntered ?? false }
}

/// What a chosen rider changed in a cover.
public struct CoverChange: Sendable, Hashable {
  /// What was changed.
  public enum Kind: Sendable, Hashable {
    /// One of its terms.
    case terms
    /// It no longer takes losses of which all of these hold.
    case narrowed([Requirement.Atom])
    /// The exclusions of a topic no longer bar losses from it.
    case lifted(topic: String)
  }

  /// The id of the rider.
  public let rider: String
  /// What it changed.
  public let kind: Kind
}

/// An exclusion, or a rider's narrowing, as it bars losses from one cover.
public struct CoverBar: Sendable, Hashable {
  /// All must hold for it to bite.
  public var when: [Requirement.Atom]
  /// It acts in the worst case only.
  package var isUncertain: Bool
  /// The topic of the exclusion, or nil when a rider narrows the cover.
  package var topic: String?
  /// The id of the rider that bars; nil where an exclusion does.
  public var rider: String?
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance
}
