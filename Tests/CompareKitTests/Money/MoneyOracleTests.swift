import Testing

@testable import CompareKit

/// Whatever is read as an amount is the amount that another way of reading gives.
@Suite struct MoneyOracleTests {
  private static let values: [Character: Int] = [
    "〇": 0, "零": 0, "一": 1, "壱": 1, "二": 2, "弐": 2, "三": 3, "参": 3, "四": 4, "肆": 4, "五": 5, "伍": 5, "六": 6,
    "陸": 6,
    "七": 7, "漆": 7, "八": 8, "捌": 8, "九": 9, "玖": 9,
  ]
  private static let units: [Character: Int] = [
    "十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1_000, "仟": 1_000, "万": 10_000, "萬": 10_000, "億": 100_000_000,
    "兆": 1_000_000_000_000, "k": 1_000, "m": 1_000_000, "b": 1_000_000_000,
  ]

  /// The amount in millionths of a yen, by adding up from the left; it knows no wrong amounts. Nil for
  /// fractions too fine for it.
  private func oracle(_ text: String) -> Int? {
    let million = 1_000_000
    var total = 0
    var section = 0
    var number: Int?
    var scale: Int?
    for character in text.lowercased() {
      if let digit = Self.values[character] ?? character.wholeNumberValue, Self.units[character] == nil {
        if let place = scale {
          if place == 0 { return nil }
          number = (number ?? 0) + digit * place
          scale = place / 10
        } else {
          number = (number ?? 0) * 10 + digit * million
        }
      } else if character == "." {
        scale = million / 10
        number = number ?? 0
      } else if let unit = Self.units[character] {
        scale = nil
        if unit < 10_000, character.isASCII == false {
          section += (number ?? million) * unit
        } else {
          total += (section + (number ?? 0)) * unit
          section = 0
        }
        number = nil
      }
    }
    return total + section + (number ?? 0)
  }

  @Test func whatIsReadIsWhatAnotherReaderReads() throws {
    var random = RandomText(seed: 33)
    let pieces = [
      "1", "2", "5", "10", "30", "999", "0", "５", ",", ".", "億", "万", "千", "百", "十", "円", "¥", "-", "也", "金",
      "壱", "弐", "拾",
      "佰", "仟", "萬", "五", "三", "〇", " ", "\u{200B}", "年商", "1,000", "百万", "m", "k",
    ]
    var accepted = 0
    for _ in 0..<60_000 {
      let text = (0...random.next(below: 7)).map { _ in pieces[random.next(below: pieces.count)] }.joined()
      guard let yen = try? AmountParser.parse(text), yen < 1_000_000_000_000, let expected = oracle(text)
      else { continue }
      accepted += 1
      #expect(yen * 1_000_000 == expected, "\(text) was read as \(yen)")
    }
    #expect(accepted > 3_000)
  }

  /// An amount in Japanese numerals, as a contract and as an everyday text write it.
  @Test func numeralsOfEveryAmountAreReadBack() throws {
    var random = RandomText(seed: 5)
    for _ in 0..<5_000 {
      var amount = 1 + random.next(below: 1 << 40)
      for _ in 0..<random.next(below: 9) { amount = amount / 10 * (random.next(below: 3) == 0 ? 1 : 10) }
      if amount == 0 { continue }
      let plain = numerals(amount, digits: Array("〇一二三四五六七八九"), units: ["", "十", "百", "千"], bareOnes: true)
      let formal = numerals(amount, digits: Array("零壱弐参肆伍陸漆捌玖"), units: ["", "拾", "佰", "仟"], bareOnes: false)
      for text in ["\(plain)円", "金\(formal)円也", "\(plain) 円"] {
        #expect(try AmountParser.parse(text) == amount, "\(text)")
      }
    }
  }

  private func numerals(_ amount: Int, digits: [Character], units: [String], bareOnes: Bool) -> String {
    var rest = amount
    var text = ""
    for (value, name) in [(1_000_000_000_000, "兆"), (100_000_000, "億"), (10_000, "万"), (1, "")] {
      let part = rest / value
      rest %= value
      if part == 0 { continue }
      for (power, unit) in [(1_000, units[3]), (100, units[2]), (10, units[1]), (1, units[0])] {
        let digit = part / power % 10
        if digit == 0 { continue }
        text += (bareOnes && digit == 1 && power > 1 ? "" : String(digits[digit])) + unit
      }
      text += name
    }
    return text
  }
}
