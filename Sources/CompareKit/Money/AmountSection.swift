/// What stands before 億, 万 or the end: 5, 5千, 3千5百, 千五百, or 500百 on its own.
struct AmountSection {
  /// A number and the power of ten that 千, 百 or 十 after it stands for.
  private struct Part {
    let number: AmountNumber
    let exponent: Int
  }

  private var parts: [Part] = []

  /// - Parameter first: the number it begins with; nil before 千, 百 or 十 alone.
  init(startingWith first: AmountNumber?, in scanner: inout AmountScanner) throws(AmountError) {
    var next = first
    var bare: (unit: Character, position: Int)?
    while true {
      let unit = scanner.current
      let position = scanner.position
      let exponent = scanner.take(AmountCharacter.smallScales) ?? 0
      if next == nil, bare == nil, let unit { bare = (unit, position) }
      let number = next ?? AmountNumber(digits: 1, position: position)
      // 1百十: the one who writes digits writes them all; what this means, nobody knows.
      if let bare, parts.contains(where: { !$0.number.isJapanese }) || !number.isJapanese {
        throw AmountError(.mixedNumerals(bare.unit), at: bare.position)
      }
      if let last = parts.last {
        let isBelow =
          number.fractionDigits == 0 && number.digits < AmountParser.powerOfTen(last.exponent - exponent)
        guard exponent < last.exponent, isBelow, parts[0].number.digits < 10,
          last.number.fractionDigits == 0
        else { throw AmountError(.unitOrder, at: number.position) }
      }
      parts.append(Part(number: number, exponent: exponent))
      guard exponent > 0, scanner.isAtDigit || scanner.isAtSmallScale else { return }
      next = scanner.isAtDigit ? try scanner.number() : nil
    }
  }

  /// All its parts times ten to the power of `exponent`.
  func yen(exponent: Int) throws(AmountError) -> Int {
    var sum = 0
    for part in parts {
      let yen = try part.number.yen(exponent: part.exponent + exponent)
      sum = try AmountParser.adding(sum, yen, at: part.number.position)
    }
    return sum
  }

  /// Whether it ends in digits that may count something else than ones, as in 3千500 and 千五. 十五 can't be
  /// but fifteen.
  var lacksUnit: Bool {
    guard parts.count > 1, let last = parts.last, last.exponent == 0 else { return false }
    return !(parts[parts.count - 2].exponent == 1 && parts.allSatisfy(\.number.isJapanese))
  }

  /// Whether it is but a number, without 千, 百 or 十.
  var isPlain: Bool { parts.count == 1 && parts[0].exponent == 0 }

  var hasFraction: Bool { parts.last.map { $0.number.fractionDigits > 0 } ?? false }

  /// Where its last part starts.
  var lastPosition: Int { parts.last?.number.position ?? 0 }
}
