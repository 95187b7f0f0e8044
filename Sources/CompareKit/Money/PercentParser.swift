/// Reads a share of a whole as people type it in hundredths: `5`, `0.5`, `１．５％`.
public enum PercentParser {
  /// More decimals than anyone needs.
  private static let mostDecimals = 6

  /// The share, exactly; nil when `text` is none from 0 to 100, or has more than six decimals.
  public static func parse(_ text: String) -> Ratio? {
    var number = text[...]
    while let last = number.last, last.isWhitespace || "%％".contains(last) { number.removeLast() }
    while number.first?.isWhitespace == true { number.removeFirst() }
    let parts = number.split(omittingEmptySubsequences: false) { ".．".contains($0) }
    guard (1...2).contains(parts.count) else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    // What is being typed may begin or end with the point, but not be the point alone.
    guard !(parts[0].isEmpty && decimals.isEmpty), parts[0].count <= 3, decimals.count <= mostDecimals
    else { return nil }
    var numerator = 0
    for character in parts[0] + decimals {
      guard let digit = digit(character) else { return nil }
      numerator = numerator * 10 + digit
    }
    let denominator = decimals.reduce(100) { product, _ in product * 10 }
    return numerator <= denominator ? Ratio(numerator, denominator) : nil
  }

  /// A digit of either width; other characters that stand for numbers are none.
  private static func digit(_ character: Character) -> Int? {
    "0123456789０１２３４５６７８９".contains(character) ? character.wholeNumberValue : nil
  }
}
