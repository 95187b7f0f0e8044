extension Fields {
  /// A whole number, not negative.
  func optionalCount(_ name: String) -> Int? {
    guard let document = document(name), let value = document.string(problems) else { return nil }
    if let count = Self.wholeNumber(value) { return count }
    if let meant = CountParser.parse(value, counters: Self.counters) {
      problems.report(
        document.mark, ja: "「\(name)」は整数です。「\(sanitized(value))」ではなく \(meant) と書いてください",
        en: "“\(name)” is a whole number: write \(meant), not “\(sanitized(value))”")
    } else {
      problems.report(
        document.mark, ja: "「\(name)」は 0 以上の整数で書いてください。「\(sanitized(value))」は使えません",
        en: "“\(name)” is a whole number of 0 or more, which “\(sanitized(value))” isn't")
    }
    return nil
  }

  /// What people put after numbers of persons, records, times and days.
  private static let counters = ["件", "名", "人", "日", "回", "台"]

  func count(_ name: String) -> Int {
    if document(name) == nil { missing(name, ja: "0 以上の整数", en: "a whole number of 0 or more") }
    return optionalCount(name) ?? 0
  }

  /// An amount as people write it (`1,000万円`), in whole yen.
  func optionalAmount(_ name: String) -> Int? {
    guard let document = document(name), let value = document.string(problems) else { return nil }
    do {
      let amount = try AmountParser.parse(value)
      // Elsewhere 0100 is sixty-four.
      guard value.utf8.count > 1, value.hasPrefix("0"), value.utf8.dropFirst().first != UInt8(ascii: "."),
        Self.wholeNumber(value) == nil, value.dropFirst().first?.isNumber == true
      else { return amount }
      problems.report(
        document.mark, ja: "「\(value)」の先頭の 0 を消してください", en: "remove the 0 at the beginning of “\(value)”")
    } catch {
      problems.report(document.mark, ja: error.message(.ja), en: error.message(.en))
    }
    return nil
  }

  func amount(_ name: String) -> Int {
    if document(name) == nil { missing(name, ja: "金額（例 1,000万円）", en: "an amount (e.g. 1,000万円)") }
    return optionalAmount(name) ?? 0
  }

  /// A whole percentage, such as `90%`.
  func optionalPercent(_ name: String) -> Ratio? {
    guard let document = document(name), let value = document.string(problems) else { return nil }
    if value.hasSuffix("%"), let percent = Self.wholeNumber(String(value.dropLast())),
      (0...100).contains(percent)
    {
      return .percent(percent)
    }
    problems.report(
      document.mark, ja: "「\(value)」ではなく割合（例 90%）を書いてください",
      en: "expected a percentage such as 90%, not “\(value)”")
    return nil
  }

  /// Digits and nothing else, without a 0 in front, which would make them octal elsewhere.
  private static func wholeNumber(_ text: String) -> Int? {
    let isPlain = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return isPlain && (text.utf8.count == 1 || !text.hasPrefix("0")) ? Int(text) : nil
  }
}
