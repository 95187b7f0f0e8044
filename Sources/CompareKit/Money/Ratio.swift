/// An exact fraction of an amount, such as the 10 % a client keeps or the 90 % an insurer pays.
///
/// Money is whole yen in `Int` and ratios are exact: no floating point touches an amount.
public struct Ratio: Sendable, Hashable {
  /// In lowest terms.
  package let numerator: Int
  /// In lowest terms, positive.
  package let denominator: Int

  /// A fraction in lowest terms. `denominator` must be positive and `numerator` not negative.
  public init(_ numerator: Int, _ denominator: Int) {
    precondition(denominator > 0 && numerator >= 0, "a ratio is not negative")
    let divisor = Ratio.greatestCommonDivisor(numerator, denominator)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// `percent` hundredths.
  public static func percent(_ percent: Int) -> Ratio { Ratio(percent, 100) }

  /// The whole.
  public static let one = Ratio(1, 1)

  /// What remains of the whole: 9/10 for 1/10. Nil when the ratio exceeds one.
  var complement: Ratio? {
    numerator <= denominator ? Ratio(denominator - numerator, denominator) : nil
  }

  /// The share of `amount` (whole yen, not negative), rounded down to a whole yen.
  /// A share too large for `Int` saturates at `Int.max`.
  public func share(of amount: Int) -> Int {
    let product = amount.multipliedFullWidth(by: numerator)
    guard product.high < denominator else { return Int.max }
    return denominator.dividingFullWidth(product).quotient
  }

  /// Exact products and differences of small numbers, such as counts of units; a difference below zero is zero.
  func times(_ other: Ratio) -> Ratio {
    Ratio(numerator * other.numerator, denominator * other.denominator)
  }

  func times(_ count: Int) -> Ratio { Ratio(numerator * count, denominator) }

  func divided(by other: Ratio) -> Ratio {
    Ratio(numerator * other.denominator, denominator * other.numerator)
  }

  func less(_ other: Ratio) -> Ratio {
    Ratio(
      max(0, numerator * other.denominator - other.numerator * denominator), denominator * other.denominator)
  }

  /// The number it is, where it is a whole one.
  var whole: Int? { denominator == 1 ? numerator : nil }

  /// The number with at most two decimals; nil where that isn't exact.
  var decimalText: String? {
    guard 100 % denominator == 0 else { return nil }
    let hundredths = numerator * (100 / denominator)
    let whole = YenFormat.grouped(UInt(hundredths / 100))
    let rest = hundredths % 100
    if rest == 0 { return whole }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  func isMore(than count: Int) -> Bool { numerator > denominator * count }

  /// Exact for any numbers.
  func isMore(than other: Ratio) -> Bool {
    let (own, others) = (
      numerator.multipliedFullWidth(by: other.denominator),
      other.numerator.multipliedFullWidth(by: denominator)
    )
    return own.high > others.high || own.high == others.high && own.low > others.low
  }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    b == 0 ? max(a, 1) : greatestCommonDivisor(b, a % b)
  }
}
