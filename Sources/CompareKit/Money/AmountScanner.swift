/// Walks over a typed amount, character by character, with full-width forms folded and invisible ones left
/// out.
struct AmountScanner {
  private var characters: [Character] = []
  private var typed: [Character] = []
  /// Where each character stands in what was typed.
  private var places: [Int] = []
  private let end: Int
  /// What may follow and say what was counted.
  let unitWords: [String]
  private(set) var position = 0

  init(_ text: some StringProtocol, unitWords: [String]) {
    end = text.count
    self.unitWords = unitWords
    for (place, character) in text.enumerated() {
      guard let folded = AmountCharacter.folded(character) else { continue }
      characters.append(folded)
      typed.append(character)
      places.append(place)
    }
  }

  var isAtEnd: Bool { position >= characters.count }

  var isAtDigit: Bool { current.map { AmountCharacter.digit($0) != nil } ?? false }

  /// 千, 百 or 十 comes next.
  var isAtSmallScale: Bool { current.map { AmountCharacter.smallScales[$0] != nil } ?? false }

  var current: Character? { isAtEnd ? nil : characters[position] }

  /// The error as the reader of the text counts.
  func placed(_ error: AmountError) -> AmountError {
    AmountError(error.reason, at: error.position < places.count ? places[error.position] : end)
  }

  /// The character that is of no use here.
  func unexpected(at position: Int) -> AmountError { AmountError(.unexpected(typed[position]), at: position) }

  mutating func skipSpaces() {
    while current == " " { position += 1 }
  }

  /// One of `units` and the spaces after it: what it stands for.
  mutating func take(_ units: [Character: Int]) -> Int? {
    guard let current, let exponent = units[current] else { return nil }
    position += 1
    skipSpaces()
    return exponent
  }

  /// One of `words` and the spaces after it.
  mutating func take(anyOf words: [String]) -> String? {
    for word in words where characters[position...].starts(with: word) {
      position += word.count
      skipSpaces()
      return word
    }
    return nil
  }

  mutating func take(_ set: Set<Character>) -> Bool {
    guard let current, set.contains(current) else { return false }
    position += 1
    skipSpaces()
    return true
  }

  /// Whether one of `set` stands `offset` characters further on.
  func isNext(_ set: Set<Character>, after offset: Int = 0) -> Bool {
    position + offset < characters.count && set.contains(characters[position + offset])
  }

  /// A number with its spaces after it.
  mutating func number() throws(AmountError) -> AmountNumber {
    guard let current else { throw AmountError(.empty, at: position) }
    var number = AmountNumber(digits: 0, position: position)
    let start = position
    if current != "." { try wholeDigits(into: &number) }
    // A point at the end belongs to the bar behind the amount: 1,000.-
    let hasDigits = position > start
    if self.current == ".", !(hasDigits && isNext(AmountCharacter.bars, after: 1)) {
      try fraction(into: &number)
    }
    let end = position
    if end == start { throw noNumber(at: start) }
    skipSpaces()
    // 「1 000」: two numbers, or one? Better to ask than to guess.
    if position > end, isAtDigit { throw unexpected(at: end) }
    return number
  }

  private func noNumber(at start: Int) -> AmountError {
    let character = characters[start]
    let isUnit =
      AmountCharacter.myriads[character] != nil || AmountCharacter.smallScales[character] != nil
      || AmountCharacter.yen.contains(character)
    return isUnit ? AmountError(.unitWithoutNumber(typed[start]), at: start) : unexpected(at: start)
  }

  private mutating func wholeDigits(into number: inout AmountNumber) throws(AmountError) {
    var groupLength = 0
    var groups = 0
    let start = position
    while let character = current {
      if let digit = AmountCharacter.digit(character) {
        // 〇〇万円 stands for an amount still to be filled in.
        if character == "〇" || character == "零", position == start + 1, typed[start] == typed[position] {
          throw unexpected(at: start)
        }
        if character.isASCII { number.isJapanese = false }
        try number.append(digit)
        groupLength += 1
      } else if character == "," {
        let isGood = groups == 0 ? (1...3).contains(groupLength) : groupLength == 3
        let leadsWithZero = groups == 0 && groupLength > 0 && AmountCharacter.digit(characters[start]) == 0
        if position == start { throw unexpected(at: start) }
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
    guard isAtDigit else { throw unexpected(at: point) }
    var zeros = 0
    while let character = current, let digit = AmountCharacter.digit(character) {
      if character.isASCII { number.isJapanese = false }
      position += 1
      if digit == 0 {
        zeros += 1
        continue
      }
      // Zeros at the end of a fraction mean nothing; these were not at the end.
      for _ in 0..<zeros { try number.append(0) }
      try number.append(digit)
      number.fractionDigits += zeros + 1
      zeros = 0
    }
    if current == "." && !isNext(AmountCharacter.bars, after: 1) || current == "," {
      throw unexpected(at: position)
    }
    // 「1.000」 with no unit is one yen to one reader and a thousand to another.
    if isAtClosing { throw AmountError(.fractionOfYen, at: number.position) }
  }
}
