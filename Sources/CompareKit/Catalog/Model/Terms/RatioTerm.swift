/// A share of the loss that is paid, and so a share that is kept.
public struct RatioTerm: Sendable, Hashable {
  /// A self-burden ratio is said as what the client keeps, a reduced payment as what the insurer pays.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case selfBurden = "self-burden"
    case reducedPayment = "reduced-payment"
  }
  public var kind: Kind
  public var paid: Ratio
  /// What is above this amount is paid whole; the ratio is of everything when nil.
  public var upTo: AmountRule?
}

extension RatioTerm {
  /// Reads `keeps: 10%` (a self-burden ratio) or `pays: 90%` (a reduced payment ratio), and `up-to` with an
  /// amount.
  init(_ fields: Fields) {
    let kept = fields.optionalPercent("keeps")
    let paid = fields.optionalPercent("pays")
    if fields.has("keeps") == fields.has("pays") {
      fields.missing("pays", ja: "pays（支払う割合）か keeps（自己負担する割合）の一方", en: "either pays or keeps")
    }
    self.init(
      kind: kept == nil ? .reducedPayment : .selfBurden, paid: paid ?? kept?.complement ?? .one,
      upTo: fields.object("up-to", AmountRule.init))
  }
}
