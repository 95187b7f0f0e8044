/// A number as typed: digits, and how many of them stand after the point.
struct AmountNumber {
  var digits: Int
  var fractionDigits = 0
  /// Whether all digits are Japanese, as they are when there are none: 百 is one hundred.
  var isJapanese = true
  /// Where it starts.
  let position: Int

  /// The number times ten to the power of `exponent`, when that is a whole yen and fits.
  func yen(exponent: Int) throws(AmountError) -> Int {
    guard fractionDigits <= exponent else { throw AmountError(.fractionOfYen, at: position) }
    let scale = AmountParser.powerOfTen(exponent - fractionDigits)
    let (yen, overflow) = digits.multipliedReportingOverflow(by: scale)
    if overflow { throw AmountError(.tooLarge, at: position) }
    return yen
  }

  /// Puts a digit behind the others.
  mutating func append(_ digit: Int) throws(AmountError) {
    let (shifted, overflow) = digits.multipliedReportingOverflow(by: 10)
    let (sum, carry) = shifted.addingReportingOverflow(digit)
    if overflow || carry { throw AmountError(.tooLarge, at: position) }
    digits = sum
  }
}
