/// A term an agent can enter from a quote.
public enum QuoteTerm: Sendable, Hashable {
  case deductible
  case selfBurden
  case baseLimit
  case costLimit
  case premium
  case riderLimit(String)

  /// `deductible`, `self-burden`, `base-limit`, `cost-limit`, `premium` or `rider-limit.RIDER`.
  public var id: String {
    switch self {
    case .deductible: "deductible"
    case .selfBurden: "self-burden"
    case .baseLimit: "base-limit"
    case .costLimit: "cost-limit"
    case .premium: "premium"
    case .riderLimit(let rider): "rider-limit.\(rider)"
    }
  }

  public init?(id: String) {
    switch id {
    case "deductible": self = .deductible
    case "self-burden": self = .selfBurden
    case "base-limit": self = .baseLimit
    case "cost-limit": self = .costLimit
    case "premium": self = .premium
    default:
      guard let rider = id.removing(prefix: "rider-limit."), !rider.isEmpty else { return nil }
      self = .riderLimit(rider)
    }
  }
}

extension QuoteTerm {
  /// Reads `entered-as`, if present.
  init?(_ fields: Fields) {
    guard let name = fields.optionalString("entered-as") else { return nil }
    if let term = QuoteTerm(id: name) {
      self = term
      return
    }
    fields.problems.report(
      fields.mark(of: "entered-as"),
      ja:
        "「\(name)」という見積項目はありません。deductible、self-burden、base-limit、cost-limit、premium、rider-limit.RIDER のいずれかです",
      en:
        "“\(name)” is no quote term; expected deductible, self-burden, base-limit, cost-limit, premium or rider-limit.RIDER"
    )
    return nil
  }
}

/// A named amount of a plan, which covers refer to: the figure of the source, or the place of a figure
/// that only a quote gives.
public struct PlanValue: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    /// Whole yen, from the source.
    case amount(Int)
    /// Only a quote tells; the source may bound it (whole yen).
    case byQuote(over: Int?, upTo: Int?)
    case notStated
  }

  /// What it is called where a formula speaks of it; nil for one that is called as its term of a quote.
  public var name: LocalizedText?
  public var content: Content
  /// The term of a quote that fills it in.
  public var enteredAs: QuoteTerm?
  public var provenance: Provenance
  public var mark: Mark
}

extension PlanValue {
  private enum Silence: String, CaseIterable {
    case byQuote = "by-quote"
    case notStated = "not-stated"
  }

  init(_ fields: Fields) {
    let silence: Silence? = fields.optionalChoice("state")
    let content: Content
    switch silence {
    case .byQuote:
      let over = fields.optionalAmount("over")
      let upTo = fields.optionalAmount("up-to")
      if let over, let upTo, over >= upTo {
        fields.problems.report(
          fields.mark(of: "over"), ja: "over（超）は up-to（以下）より小さくしてください",
          en: "over must be less than up-to")
      }
      content = .byQuote(over: over, upTo: upTo)
    case .notStated: content = .notStated
    case nil: content = .amount(fields.amount("amount"))
    }
    self.init(
      name: fields.optionalText("name"), content: content, enteredAs: QuoteTerm(fields),
      provenance: Provenance(fields, basis: silence == nil ? .stated : .unknown), mark: fields.mark)
  }
}

extension QuoteTerm {
  /// What was entered for the term, in whole yen: no deductible and no self-burden amount (なし) are 0.
  /// - Throws: what is wrong with the amount, where, and what to type instead.
  public func amount(_ text: String) throws(AmountError) -> Int {
    let isKept = self == .deductible || self == .selfBurden
    if isKept, ["なし", "無し", "無"].contains(where: { SearchKey($0) == SearchKey(text) }) { return 0 }
    return try AmountParser.parse(text)
  }
}
