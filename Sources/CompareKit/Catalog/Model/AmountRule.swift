/// How an amount of a cover comes about.
public indirect enum AmountRule: Sendable, Hashable {
  /// Whole yen.
  case fixed(Int)
  /// The plan's value of that name.
  case value(String)
  /// A share of the plan's value of that name.
  case share(Ratio, of: String)
  /// The lowest of several.
  case lesser([AmountRule])
  /// The source is silent; the term of a quote fills it in, if there is one.
  case notStated(QuoteTermID?)

  /// All arms of a lesser-of, or the amount itself, multiplied. What a quote fills in is no part of the rule:
  /// a `Figure` multiplies it.
  func scaled(by factor: Int) -> AmountRule {
    switch self {
    case .fixed(let amount):
      .fixed(amount.multipliedReportingOverflow(by: factor).overflow ? Int.max : amount * factor)
    case .share(let ratio, let value):
      .share(Ratio(ratio.numerator * factor, ratio.denominator), of: value)
    case .value(let value): .share(Ratio(factor, 1), of: value)
    case .lesser(let arms): .lesser(arms.map { $0.scaled(by: factor) })
    case .notStated: self
    }
  }

  /// The terms of a quote that fill in what the source leaves out of it.
  var terms: [QuoteTermID] {
    switch self {
    case .fixed, .value, .share: []
    case .lesser(let arms): arms.flatMap(\.terms)
    case .notStated(let term): term.map { [$0] } ?? []
    }
  }
}

extension AmountRule {
  /// Reads `amount`, `value`, `share` + `of`, `lesser-of`, or `state: not-stated` (+ `entered-as`).
  init(_ fields: Fields) {
    if fields.has("amount") {
      self = .fixed(fields.amount("amount"))
    } else if fields.has("value") {
      self = .value(fields.id("value"))
    } else if fields.has("share") {
      if !fields.has("of") { fields.missing("of", ja: "プランの値の名", en: "the name of a plan's value") }
      self = .share(fields.optionalPercent("share") ?? .one, of: fields.has("of") ? fields.id("of") : "")
    } else if fields.has("lesser-of") {
      let arms = fields.objects("lesser-of", AmountRule.init)
      if arms.isEmpty { fields.missing("lesser-of", ja: "金額の一覧", en: "a list of amounts") }
      self = .lesser(arms)
    } else if fields.optionalString("state") == "not-stated" {
      self = .notStated(fields.optionalWord("entered-as"))
    } else {
      fields.missing(
        "amount", ja: "amount、value、share と of、lesser-of、state: not-stated のいずれか",
        en: "one of amount, value, share with of, lesser-of, state: not-stated")
      self = .notStated(nil)
    }
  }
}
