/// Writes whole yen for people to read. Never rounds: `AmountParser` reads back the same amount.
public enum YenFormat {
  /// How much of the amount is put into units.
  public enum Style: Sendable, Hashable {
    /// Units people say where they read better than the digits: 1億5,000万円 but 14,830円, ¥150M.
    case short
    /// Every digit: 150,000,000円, ¥150,000,000.
    case full
  }

  /// `yen` in `language`; a negative amount with − in front.
  ///
  /// English puts an amount in millions only where three decimals say it exactly, and in full otherwise.
  public static func string(_ yen: Int, _ language: Language, style: Style = .short) -> String {
    let text = magnitude(yen.magnitude, language, style)
    return yen < 0 ? "−" + text : text
  }

  /// A difference between two amounts, with its sign: +350万円, −¥3.5M, ±0.
  public static func difference(_ yen: Int, _ language: Language, style: Style = .short) -> String {
    if yen == 0 { return "±0" }
    return (yen < 0 ? "−" : "+") + magnitude(yen.magnitude, language, style)
  }

  /// 1億円〜2億円, ¥100M to ¥200M; one amount where both ends are the same.
  public static func range(
    _ yen: ClosedRange<Int>, _ language: Language, style: Style = .short
  ) -> String {
    between(yen, language) { string($0, language, style: style) }
  }

  /// A range of differences with their signs: ±0〜+350万円.
  public static func differences(_ yen: ClosedRange<Int>, _ language: Language) -> String {
    between(yen, language) { difference($0, language) }
  }

  private static func between(
    _ yen: ClosedRange<Int>, _ language: Language, _ text: (Int) -> String
  ) -> String {
    let low = text(yen.lowerBound)
    if yen.lowerBound == yen.upperBound { return low }
    return low + (language == .ja ? "〜" : " to ") + text(yen.upperBound)
  }

  /// `number` with a comma between every three digits.
  public static func grouped(_ number: UInt) -> String {
    let digits = String(number)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }

  private static func magnitude(_ yen: UInt, _ language: Language, _ style: Style) -> String {
    switch (language, style) {
    case (.ja, .short): japaneseShort(yen)
    case (.ja, .full): grouped(yen) + "円"
    case (.en, .short): englishShort(yen)
    case (.en, .full): "¥" + grouped(yen)
    }
  }

  /// 万 suits what is round enough to be said with it: 3万円, 10万5,000円. Premiums and prices that aren't
  /// are written plainly (14,830円), up to the amounts that nobody reads without 億.
  private static func japaneseShort(_ yen: UInt) -> String {
    let isRound = yen % 10_000 == 0 || yen >= 100_000 && yen % 1_000 == 0
    if yen < 100_000_000 && !isRound { return grouped(yen) + "円" }
    var rest = yen
    var text = ""
    for (unit, name) in [(UInt(1_000_000_000_000), "兆"), (100_000_000, "億"), (10_000, "万")] where rest >= unit
    {
      text += grouped(rest / unit) + name
      rest %= unit
    }
    if rest > 0 || text.isEmpty { text += grouped(rest) }
    return text + "円"
  }

  private static func englishShort(_ yen: UInt) -> String {
    guard yen >= 1_000_000, yen % 1_000 == 0 else { return "¥" + grouped(yen) }
    var thousandths = String(yen % 1_000_000 / 1_000)
    thousandths = String(repeating: "0", count: 3 - thousandths.count) + thousandths
    while thousandths.last == "0" { thousandths.removeLast() }
    let decimals = thousandths.isEmpty ? "" : "." + thousandths
    return "¥" + grouped(yen / 1_000_000) + decimals + "M"
  }
}
