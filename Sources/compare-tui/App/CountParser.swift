import CompareKit

/// Reads how many there are of something, as people type it: `12,000`, `1.2万`, `３千件`, `500名`.
enum CountParser {
  /// The number, or nil when `text` is none.
  static func parse(_ text: String) -> Int? {
    var number = text[...]
    while let last = number.last, last.isWhitespace || units.contains(last) { number.removeLast() }
    guard !number.contains(where: money.contains) else { return nil }
    return try? AmountParser.parse(number)
  }

  private static let units: Set<Character> = ["件", "名", "人"]
  /// What would make it an amount of money.
  private static let money: Set<Character> = ["円", "¥", "￥", "\\"]
}
