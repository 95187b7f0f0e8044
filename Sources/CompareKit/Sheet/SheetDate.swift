/// A date of a source or a sheet in words, to the precision it is known: `2018-01-01`, `2023-04`, `2016`.
enum SheetDate {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// 2018年1月1日, 1 January 2018. A text that isn't such a date stays as it is.
  static func words(_ iso: String) -> LocalizedText {
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), parts.allSatisfy({ $0 != nil }) else { return .same(sanitized(iso)) }
    let numbers = parts.compactMap { $0 }
    guard numbers.count < 2 || (1...12).contains(numbers[1]) else { return .same(sanitized(iso)) }
    let units = ["年", "月", "日"]
    let japanese = zip(numbers, units).map { "\($0)\($1)" }.joined()
    let english = numbers.enumerated().reversed().map { place, number in
      place == 1 ? months[number - 1] : String(number)
    }
    return LocalizedText(ja: japanese, en: english.joined(separator: " "))
  }
}
