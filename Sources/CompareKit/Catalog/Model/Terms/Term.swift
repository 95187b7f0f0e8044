/// One term by which a cover pays, in its place among the cover's terms: their list is their order.
public struct Term: Sendable, Hashable {
  /// What the term does. A new kind is a case here, and the compiler then asks for everything else.
  public enum Rule: Sendable, Hashable {
    case wait(WaitTerm)
    case perUnit(PerUnitTerm)
    case deductible(DeductibleTerm)
    case ratio(RatioTerm)
    case limit(LimitTerm)
  }

  /// The kinds in the order where a source gives none: what belongs to single lines, then what the client
  /// keeps, the insurer's limits last.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Comparable {
    case wait
    case perUnit = "per-unit"
    case deductible
    case ratio
    case limit

    /// The order in which they are told: the limits first, for they are looked for first.
    static let told: [Kind] = [.limit, .wait, .perUnit, .deductible, .ratio]

    /// Applies to each line of a loss rather than to the sum that a cover takes.
    var isOfLines: Bool { self == .wait || self == .perUnit }

    /// Which comes first.
    public static func < (one: Self, other: Self) -> Bool { one.place < other.place }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// What riders and orders call it: its kind, unless the catalog gives it a name of its own.
  public var id: String
  /// What it does.
  public var rule: Rule
  /// The term applies only when all of these hold; always when empty.
  public var when: [Requirement]
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance
  /// Where it stands in its file.
  public var mark: Mark

  /// What kind it is.
  public var kind: Kind {
    switch rule {
    case .wait: .wait
    case .perUnit: .perUnit
    case .deductible: .deductible
    case .ratio: .ratio
    case .limit: .limit
    }
  }

  /// How the amount comes about that the term is about; nil for a term without one.
  public var amount: AmountRule? {
    switch rule {
    case .wait: nil
    case .perUnit(let term): term.amount
    case .deductible(let term): term.amount
    case .ratio(let term): term.upTo
    case .limit(let term): term.amount
    }
  }

  /// How the number comes about that the term counts or shares by; nil for a term without one.
  public var number: NumberRule? {
    switch rule {
    case .wait(let term): term.length
    case .perUnit(let term): term.atMost
    case .ratio(let term): term.share
    case .deductible, .limit: nil
    }
  }
}

extension Term {
  /// Reads `KIND: {…}`, such as `limit: {amount: 500万円, at: s1.limits}`; nil when it is of no kind.
  init?(_ fields: Fields) {
    let kinds = Kind.allCases.filter { fields.has($0.rawValue) }
    guard let kind = kinds.first, kinds.count == 1 else {
      let names = Kind.allCases.map(\.rawValue)
      for name in names { _ = fields.document(name) }
      if kinds.isEmpty, let name = fields.names.first {
        fields.reportUnknown(name, among: names, ja: "支払の条件の種類", en: "kind of term")
      } else {
        fields.missing(
          kinds.dropFirst().first?.rawValue ?? names[0], ja: "\(names.joined(separator: "、")) のうち一つだけ",
          en: "just one of \(names.joined(separator: ", "))")
      }
      return nil
    }
    guard let term = fields.object(kind.rawValue, { Term(kind, $0) }) else { return nil }
    self = term
  }

  /// Reads what stands under a kind.
  init(_ kind: Kind, _ fields: Fields) {
    let rule: Rule =
      switch kind {
      case .wait: .wait(WaitTerm(fields))
      case .perUnit: .perUnit(PerUnitTerm(fields))
      case .deductible: .deductible(DeductibleTerm(fields))
      case .ratio: .ratio(RatioTerm(fields))
      case .limit: .limit(LimitTerm(fields))
      }
    self.init(
      id: fields.optionalString("id") ?? kind.rawValue, rule: rule,
      when: Requirement.list("when", in: fields), provenance: Provenance(fields), mark: fields.mark)
  }
}
