/// A share of the loss that is paid, and so a share that is kept.
public struct RatioTerm: Sendable, Hashable {
  /// A self-burden ratio is said as what the client keeps, a reduced payment as what the insurer pays.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case selfBurden = "self-burden"
    case reducedPayment = "reduced-payment"
  }
  /// The word for it.
  public var kind: Kind
  /// As it is said: what is kept, or what is paid.
  public var share: NumberRule
  /// What is above this amount is paid whole; the ratio is of everything when nil.
  public var upTo: AmountRule?

  /// The share paid that the source states; nil where it leaves that out.
  public var paid: Ratio? { share.stated.map(paid) }

  /// What is paid where so much is kept or paid, by the kind.
  func paid(_ share: Ratio) -> Ratio { kind == .selfBurden ? share.complement ?? .one : share }
}

extension RatioTerm {
  /// Reads `keeps: 10%` (a self-burden ratio) or `pays: 90%` (a reduced payment ratio), and `up-to` with an
  /// amount.
  init(_ fields: Fields) {
    let kept = fields.optionalNumber("keeps", .share)
    let paid = fields.optionalNumber("pays", .share)
    if fields.has("keeps") == fields.has("pays") {
      fields.missing("pays", ja: "pays（支払う割合）か keeps（自己負担する割合）の一方", en: "either pays or keeps")
    }
    self.init(
      kind: kept == nil ? .reducedPayment : .selfBurden,
      share: paid ?? kept ?? NumberRule(content: .stated(.one), mark: fields.mark),
      upTo: fields.object("up-to", AmountRule.init))
  }
}
