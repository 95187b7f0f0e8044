/// A number as typed: digits, and how many of them stand after the point.
struct AmountNumber {
  var digits: Int
  var fractionDigits: Int
  /// Where it starts, in characters.
  let position: Int

  /// The number times ten to the power of `exponent`, when that is a whole yen and fits.
  func yen(exponent: Int) throws(AmountError) -> Int {
    guard fractionDigits <= exponent else { throw AmountError(.fractionOfYen, at: position) }
    let scale = AmountParser.powerOfTen(exponent - fractionDigits)
    let (yen, overflow) = digits.multipliedReportingOverflow(by: scale)
    if overflow { throw AmountError(.tooLarge, at: position) }
    return yen
  }
}

/// Walks over a typed amount, character by character, with full-width forms folded.
struct AmountScanner {
  private let characters: [Character]
  private let typed: [Character]
  private(set) var position = 0

  init(_ text: some StringProtocol) {
    typed = Array(text)
    characters = typed.map(AmountCharacter.folded)
  }

  var isAtEnd: Bool { position >= characters.count }

  var isAtDigit: Bool { current.map { AmountCharacter.digit($0) != nil } ?? false }

  var isAtYen: Bool { current.map { $0 == "円" || $0 == "圓" || $0 == "y" || $0 == "j" } ?? false }

  private var current: Character? { isAtEnd ? nil : characters[position] }

  /// Skips ¥ and spaces, and refuses what is empty or negative.
  mutating func skipCurrency() throws(AmountError) {
    skipSpaces()
    if current == "¥" {
      position += 1
      skipSpaces()
    } else if take(word: "jpy") {
      skipSpaces()
    }
    guard let current else { throw AmountError(.empty, at: position) }
    if "-−‐–—▲△".contains(current) { throw AmountError(.negative, at: position) }
  }

  /// A number with its spaces after it.
  mutating func number() throws(AmountError) -> AmountNumber {
    guard let current else { throw AmountError(.empty, at: position) }
    guard isAtDigit else {
      if "兆億万千百十円圓".contains(current) {
        throw AmountError(.unitWithoutNumber(typed[position]), at: position)
      }
      throw AmountError(.unexpected(typed[position]), at: position)
    }
    var number = AmountNumber(digits: 0, fractionDigits: 0, position: position)
    try wholeDigits(into: &number)
    if self.current == "." { try fraction(into: &number) }
    let end = position
    skipSpaces()
    // 「1 000」: two numbers, or one? Better to ask than to guess.
    if position > end, isAtDigit { throw AmountError(.unexpected(typed[end]), at: end) }
    return number
  }

  private mutating func wholeDigits(into number: inout AmountNumber) throws(AmountError) {
    var groupLength = 0
    var groups = 0
    let start = position
    while let character = current {
      if let digit = AmountCharacter.digit(character) {
        number.digits = try Self.appending(digit, to: number.digits, at: number.position)
        groupLength += 1
      } else if character == "," {
        let isGood = groups == 0 ? (1...3).contains(groupLength) : groupLength == 3
        let leadsWithZero = groups == 0 && groupLength > 0 && AmountCharacter.digit(characters[start]) == 0
        guard isGood, !leadsWithZero else { throw AmountError(.grouping, at: position) }
        groups += 1
        groupLength = 0
      } else {
        break
      }
      position += 1
    }
    if groups > 0, groupLength != 3 { throw AmountError(.grouping, at: position - groupLength - 1) }
  }

  private mutating func fraction(into number: inout AmountNumber) throws(AmountError) {
    let point = position
    position += 1
    guard isAtDigit else { throw AmountError(.unexpected(typed[point]), at: point) }
    var zeros = 0
    while let character = current, let digit = AmountCharacter.digit(character) {
      position += 1
      if digit == 0 {
        zeros += 1
        continue
      }
      // Zeros at the end of a fraction mean nothing; these were not at the end.
      for _ in 0..<zeros { number.digits = try Self.appending(0, to: number.digits, at: point) }
      number.digits = try Self.appending(digit, to: number.digits, at: point)
      number.fractionDigits += zeros + 1
      zeros = 0
    }
    if current == "." || current == "," {
      throw AmountError(.unexpected(typed[position]), at: position)
    }
    // 「1.000」 with no unit is one yen to one reader and a thousand to another.
    let end = position
    skipSpaces()
    defer { position = end }
    if isAtEnd || isAtYen { throw AmountError(.fractionOfYen, at: number.position) }
  }

  /// K, M or B, as a letter or a word: the power of ten it stands for.
  mutating func takeWesternScale() -> Int? {
    for (word, exponent) in [("thousand", 3), ("million", 6), ("billion", 9), ("k", 3), ("m", 6), ("b", 9)]
    where take(word: word) {
      skipSpaces()
      return exponent
    }
    return nil
  }

  /// 千, 百 or 十: the power of ten it stands for.
  mutating func takeSmallScale() -> Int? { take(["千": 3, "百": 2, "十": 1]) }

  /// 兆, 億 or 万: the power of ten it stands for.
  mutating func takeMyriad() -> Int? { take(["兆": 12, "億": 8, "万": 4]) }

  /// 円, yen or JPY.
  mutating func takeYen() -> Bool {
    if current == "円" || current == "圓" {
      position += 1
    } else if !take(word: "yen") && !take(word: "jpy") {
      return false
    }
    skipSpaces()
    return true
  }

  func expectEnd() throws(AmountError) {
    guard isAtEnd else {
      if isAtDigit || characters[position] == "," || !"兆億万千百十".contains(characters[position]) {
        throw AmountError(.unexpected(typed[position]), at: position)
      }
      throw AmountError(.unitOrder, at: position)
    }
  }

  private mutating func skipSpaces() {
    while let current, current == " " { position += 1 }
  }

  private mutating func take(_ scales: [Character: Int]) -> Int? {
    guard let current, let exponent = scales[current] else { return nil }
    position += 1
    skipSpaces()
    return exponent
  }

  private mutating func take(word: String) -> Bool {
    let letters = Array(word)
    guard characters.count - position >= letters.count else { return false }
    for (offset, letter) in letters.enumerated() where characters[position + offset] != letter {
      return false
    }
    position += letters.count
    return true
  }

  private static func appending(_ digit: Int, to digits: Int, at position: Int) throws(AmountError) -> Int {
    let (shifted, overflow) = digits.multipliedReportingOverflow(by: 10)
    let (sum, carry) = shifted.addingReportingOverflow(digit)
    if overflow || carry { throw AmountError(.tooLarge, at: position) }
    return sum
  }
}
