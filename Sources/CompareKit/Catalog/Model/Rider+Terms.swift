/// Which of a cover's terms a rider changes.
public struct TermReference: Sendable, Hashable {
  /// The kind of the term.
  public var kind: Term.Kind
  /// The name of one among several; nil where there is but one.
  public var id: String?

  /// A term by its kind, and by its id where there are several.
  public init(kind: Term.Kind, id: String? = nil) {
    self.kind = kind
    self.id = id
  }

  /// The place of the term among others; nil unless there is just one.
  func place(in terms: [Term]) -> Int? {
    let places = terms.indices.filter { terms[$0].kind == kind && (id == nil || terms[$0].id == id) }
    return places.count == 1 ? places[0] : nil
  }
}

extension Term {
  /// The place of the term that this one replaces; nil where there is none, or more than one it may be.
  func placeReplaced(in terms: [Term]) -> Int? {
    let places = terms.indices.filter { isLike(terms[$0]) }
    return places.count == 1 ? places[0] : nil
  }

  /// Whether it is of the same kind and about the same thing.
  func isLike(_ other: Term) -> Bool {
    if id != kind.rawValue { return id == other.id && kind == other.kind }
    switch (rule, other.rule) {
    case (.limit(let own), .limit(let limit)): return own.per == nil || own.per == limit.per
    case (.perUnit(let own), .perUnit(let cap)): return own.classID == cap.classID && own.unit == cap.unit
    default: return kind == other.kind
    }
  }

  /// The term in place of another: what it doesn't say of its conditions and its reach is as it was.
  func replacing(_ old: Term) -> Term {
    var term = self
    term.id = old.id
    if term.when.isEmpty { term.when = old.when }
    term.provenance = old.provenance.joined(with: provenance)
    if case .limit(var limit) = rule, case .limit(let earlier) = old.rule {
      limit.per = limit.per ?? earlier.per
      limit.pool = limit.pool ?? earlier.pool
      term.rule = .limit(limit)
    }
    return term
  }

  /// The term with its amount taken so many times; what a quote fills in is multiplied where it is entered.
  func scaled(by factor: Int) -> Term {
    var term = self
    switch rule {
    case .limit(var limit):
      limit.amount = limit.amount.scaled(by: factor)
      term.rule = .limit(limit)
    case .perUnit(var cap):
      cap.amount = cap.amount.scaled(by: factor)
      term.rule = .perUnit(cap)
    case .deductible(var deductible):
      if case .amount(let amount) = deductible.size { deductible.size = .amount(amount.scaled(by: factor)) }
      term.rule = .deductible(deductible)
    case .wait, .ratio: break
    }
    return term
  }
}
