import CompareKit

extension Strings {
  /// An amount of whole yen, or both ends where they differ.
  func range(_ amounts: ClosedRange<Int>, style: YenFormat.Style = .short) -> String {
    YenFormat.range(amounts, language, style: style)
  }

  /// A difference of whole yen with its sign, or both ends where they differ.
  func difference(_ one: Int, _ other: Int) -> String {
    YenFormat.differences(min(one, other)...max(one, other), language)
  }

  /// How many, in digits.
  func count(_ number: Int) -> String { YenFormat.grouped(UInt(number.magnitude)) }
}
