/// What of each loss the client keeps before anything is paid.
public struct DeductibleTerm: Sendable, Hashable {
  /// The two kinds are different words for the client and the same arithmetic.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case deductible
    case selfBurden = "self-burden"
  }

  /// How much it is.
  public enum Size: Sendable, Hashable {
    case amount(AmountRule)
    /// A share of the loss, in whole yen at least and at most so much.
    case share(Ratio, atLeast: Int?, atMost: Int?)
  }

  /// The word for it.
  public var kind: Kind
  /// How much it is.
  public var size: Size
  /// A loss of no more than this stays whole with the client; one above it is paid without anything taken
  /// off.
  var isFranchise: Bool
  /// Covers that name the same pool share one deductible an incident; a cover without one has its own.
  package var pool: String?

  /// The amount; nil for a share.
  public var amount: AmountRule? {
    if case .amount(let amount) = size { amount } else { nil }
  }
}

extension DeductibleTerm {
  /// Reads an amount, or `of-loss: 10%` with `at-least` and `at-most`; with `franchise: true` and `pool`.
  init(_ fields: Fields) {
    let size: Size
    if let share = fields.optionalPercent("of-loss") {
      let (least, most) = (fields.optionalAmount("at-least"), fields.optionalAmount("at-most"))
      if let least, let most, least > most {
        fields.problems.report(
          fields.mark(of: "at-least"), ja: "at-least（最低）は at-most（最高）以下にしてください",
          en: "at-least must not be more than at-most")
      }
      size = .share(share, atLeast: least, atMost: most)
    } else {
      size = .amount(AmountRule(fields))
    }
    self.init(
      kind: fields.choice("kind", default: .deductible), size: size, isFranchise: fields.flag("franchise"),
      pool: fields.optionalString("pool"))
    if pool != nil, isFranchise || amount == nil {
      fields.problems.report(
        fields.mark(of: "pool"), ja: "pool で分け合えるのは金額の免責だけです（franchise や of-loss とは併用できません）",
        en: "only an amount can be shared by a pool, not a franchise or a share of the loss")
    }
  }
}
