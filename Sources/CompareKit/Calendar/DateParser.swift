/// Reads dates as people type and write them.
///
/// Understood: `2024-04-01`, `2024/4/1`, `2024.4.1`, `20240401`, `2024年4月1日`, `令和6年4月1日`, `R6.4.1`,
/// `平成31年`, `令和元年五月一日`, `1 April 2024`, `April 1, 2024`, and months and years alone. Full-width forms
/// are fine. What may be of another month or century isn't guessed.
public enum DateParser {
  /// The date `text` names, to the precision it is written.
  /// - Throws: what is wrong and what to type instead.
  public static func parse(_ text: some StringProtocol) throws(DateError) -> CalendarDate {
    let spaced = text.compactMap(AmountCharacter.folded)
    if let date = try english(spaced) { return date }
    let characters = withoutWeekday(spaced.filter { $0 != " " })
    if characters.isEmpty { throw .empty }
    let typed = String(characters.map { AmountCharacter.bars.contains($0) && $0 != "ー" ? "-" : $0 })
    for era in Era.allCases {
      for name in era.names where typed.hasPrefix(name) {
        // 昭 is no s of September.
        let rest = typed.dropFirst(name.count)
        guard let next = rest.first, isNumeral(next) || next == "." || next == "元" else { continue }
        return try date(rest.drop { $0 == "." }, era: era)
      }
    }
    return try date(typed[...], era: nil)
  }

  /// What says the day of the week after 日, in brackets or without, adds nothing to a date.
  private static func withoutWeekday(_ characters: [Character]) -> [Character] {
    guard let end = characters.firstIndex(of: "日") else { return characters }
    var rest = characters[(end + 1)...]
    if rest.first == "(", rest.last == ")" { rest = rest.dropFirst().dropLast() }
    guard let day = rest.first, "月火水木金土日".contains(day),
      ["", "曜", "曜日"].contains(String(rest.dropFirst()))
    else { return characters }
    return Array(characters[...end])
  }

  /// The day `text` names.
  /// - Throws: as `parse(_:)`, and when it is no more than a month.
  public static func day(_ text: some StringProtocol) throws(DateError) -> CalendarDate {
    let date = try parse(text)
    if date.day == nil { throw .noDay }
    return date
  }

  private static func date(_ text: Substring, era: Era?) throws(DateError) -> CalendarDate {
    var numbers: [(value: Int, length: Int)] = []
    var signs = ""
    var rest = text
    while let first = rest.first {
      let run = rest.prefix(while: isNumeral)
      if run.isEmpty {
        let isFirstYear = first == "元" && era != nil && numbers.isEmpty
        if isFirstYear { numbers.append((1, 1)) } else { signs.append(first) }
        if !isFirstYear && numbers.isEmpty { throw .unreadable }
        rest = rest.dropFirst()
      } else {
        guard numbers.count == signs.count, let value = try? AmountParser.parseNumber(run) else {
          throw .unreadable
        }
        numbers.append((value, run.count))
        rest = rest[run.endIndex...]
      }
    }
    let isKnown =
      ["", "-", "--", "/", "//", ".", "..", "年", "年月", "年月日"].contains(signs)
      && (1...3).contains(numbers.count)
    guard isKnown, signs.hasPrefix("年") ? signs.count == numbers.count : signs.count + 1 == numbers.count
    else {
      throw .unreadable
    }
    if era == nil, numbers.count == 1, signs.isEmpty, numbers[0].length == 8 {
      let day = numbers[0].value
      return try checked(day / 10_000, day / 100 % 100, day % 100)
    }
    if era == nil, numbers[0].value < 1_000 { throw numbers[0].value < 100 ? .shortYear : .unreadable }
    let month = numbers.count > 1 ? numbers[1].value : nil
    let day = numbers.count > 2 ? numbers[2].value : nil
    guard let era else { return try checked(numbers[0].value, month, day) }
    guard numbers[0].value < 100 else { throw .unreadable }
    let date = try checked(era.zero + numbers[0].value, month, day)
    if numbers[0].value == 0 || !era.holds(date) { throw .outsideEra(era.name) }
    return date
  }

  /// A date with the English name of a month; nil without one.
  private static func english(_ text: [Character]) throws(DateError) -> CalendarDate? {
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december",
    ]
    var words = text.split { $0 == " " || $0 == "," || $0 == "." }.map { String($0) }
    func month(_ word: String) -> Int? { word.count < 3 ? nil : months.firstIndex { $0.hasPrefix(word) } }
    guard let place = words.firstIndex(where: { month($0) != nil }),
      let month = month(words.remove(at: place))
    else { return nil }
    let numbers = words.map { word in
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      return ["", "st", "nd", "rd", "th"].contains(word[digits.endIndex...]) ? Int(digits) : nil
    }
    let known = numbers.compactMap { $0 }
    guard known.count == numbers.count, let year = known.last, year > 999 else { throw .unreadable }
    if known.count == 1 { return try checked(year, month + 1, nil) }
    guard known.count == 2, known[0] < 100 else { throw .unreadable }
    return try checked(year, month + 1, known[0])
  }

  private static func checked(_ year: Int, _ month: Int?, _ day: Int?) throws(DateError) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else { throw .noSuchDay }
    return date
  }

  private static func isNumeral(_ character: Character) -> Bool {
    AmountCharacter.digit(character) != nil || character == "十"
  }
}
