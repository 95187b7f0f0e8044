import CompareKit

extension Strings {
  /// A difference of whole yen with its sign, or both ends where they differ.
  func difference(_ low: Int, _ high: Int) -> String {
    let first = YenFormat.difference(min(low, high), language)
    if low == high { return first }
    return first + (language == .ja ? "〜" : " to ") + YenFormat.difference(max(low, high), language)
  }

  /// How many, in digits.
  func count(_ number: Int) -> String { YenFormat.grouped(UInt(number.magnitude)) }
}
