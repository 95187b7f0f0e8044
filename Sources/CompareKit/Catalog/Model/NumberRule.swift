/// How a number of a term comes about that is no amount of yen: a share, hours, days, how many there are.
public struct NumberRule: Sendable, Hashable {
  /// How it is written.
  enum Kind {
    case share
    case count
  }

  /// What the source says of a number.
  public enum Content: Sendable, Hashable {
    /// What the source says; a count is so many ones.
    case stated(Ratio)
    /// Only a quote tells; the source may bound it.
    case byQuote(over: Ratio?, upTo: Ratio?)
    case notStated
  }

  /// What it says.
  public var content: Content
  /// The term of a quote that fills it in, or takes its place.
  public var enteredAs: QuoteTermID?
  /// Where it stands in its file.
  public var mark: Mark

  /// More of anything that is counted isn't read.
  public static let largestCount = 1_000_000

  /// What the source says; nil where it leaves that out.
  public var stated: Ratio? { if case .stated(let number) = content { number } else { nil } }
}

extension NumberRule {
  /// Reads `percent` of a share or `number` of a count, or `state` with `over` and `up-to`; and `entered-as`.
  init(_ fields: Fields, _ kind: Kind) {
    let silence: PlanValue.Silence? = fields.optionalChoice("state")
    let content: Content
    switch silence {
    case .byQuote:
      let over = kind.number("over", in: fields)
      let upTo = kind.number("up-to", in: fields)
      if let over, let upTo, !upTo.isMore(than: over) {
        fields.problems.report(
          fields.mark(of: "over"), ja: "over（超）は up-to（以下）より小さくしてください",
          en: "over must be less than up-to")
      }
      content = .byQuote(over: over, upTo: upTo)
    case .notStated: content = .notStated
    case nil:
      if !fields.has(kind.name) {
        fields.missing(kind.name, ja: "\(kind.name) か state", en: "either \(kind.name) or state")
      }
      content = .stated(kind.number(kind.name, in: fields) ?? .one)
    }
    self.init(content: content, enteredAs: fields.optionalWord("entered-as"), mark: fields.mark)
  }
}

extension NumberRule.Kind {
  /// The field that says it beside a term of a quote.
  fileprivate var name: String {
    switch self {
    case .share: "percent"
    case .count: "number"
    }
  }

  fileprivate func number(_ name: String, in fields: Fields) -> Ratio? {
    switch self {
    case .share: fields.optionalPercent(name)
    case .count: fields.optionalCount(name).map { Ratio($0, 1) }
    }
  }
}

extension Fields {
  /// A number by itself (`12`, `90%`), or with what a quote says of it.
  func optionalNumber(_ name: String, _ kind: NumberRule.Kind) -> NumberRule? {
    guard let document = document(name) else { return nil }
    if case .fields = document.content { return object(name) { NumberRule($0, kind) } }
    return NumberRule(
      content: .stated(kind.number(name, in: self) ?? .one), enteredAs: nil, mark: document.mark)
  }

  func number(_ name: String, _ kind: NumberRule.Kind) -> NumberRule {
    if document(name) == nil { missing(name, ja: "0 以上の整数", en: "a whole number of 0 or more") }
    return optionalNumber(name, kind) ?? NumberRule(content: .stated(.one), enteredAs: nil, mark: mark)
  }
}
