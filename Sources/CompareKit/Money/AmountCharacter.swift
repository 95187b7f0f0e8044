/// What the characters of a typed amount stand for.
enum AmountCharacter {
  /// The value of a digit: Western, Japanese, or in the formal script of contracts and receipts.
  static func digit(_ character: Character) -> Int? {
    if let value = character.asciiValue, (0x30...0x39).contains(value) { return Int(value - 0x30) }
    return numerals[character]
  }

  /// 十, 百, 千 and their formal forms: the power of ten.
  static let smallScales: [Character: Int] = [
    "千": 3, "仟": 3, "阡": 3, "百": 2, "佰": 2, "陌": 2, "十": 1, "拾": 1,
  ]

  /// 万, 億, 兆: the power of ten.
  static let myriads: [Character: Int] = ["兆": 12, "億": 8, "万": 4, "萬": 4]

  static let yen: Set<Character> = ["円", "圓"]

  /// Stands after an amount, so that no digit can be added: ￥1,000,000-. Before one it is a minus.
  static let bars: Set<Character> = ["-", "−", "‐", "‑", "–", "—", "―", "ー", "─"]

  private static let numerals: [Character: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "壱": 1, "壹": 1, "弐": 2, "貳": 2, "貮": 2, "参": 3, "參": 3, "肆": 4, "伍": 5, "陸": 6, "漆": 7, "柒": 7,
    "捌": 8, "玖": 9,
  ]

  /// Full-width to ASCII, lower case, every kind of space to one; nil for what takes no room and says
  /// nothing, as it comes along with text from web pages and spreadsheets.
  static func folded(_ character: Character) -> Character? {
    let visible = character.unicodeScalars.filter { !isInvisible($0) }
    guard let scalar = visible.first else { return nil }
    guard visible.count == 1 else { return character.isWhitespace ? " " : character }
    switch scalar.value {
    case 0xFFE5, 0x5C: return "¥"
    case 0xFF01...0xFF5E:
      return Unicode.Scalar(scalar.value - 0xFEE0).flatMap { folded(Character($0)) } ?? character
    case 0x41...0x5A: return Unicode.Scalar(scalar.value + 0x20).map(Character.init) ?? character
    case 0x3001: return ","
    default: return scalar.properties.isWhitespace ? " " : Character(scalar)
    }
  }

  /// What turns the direction of writing to the left is left in, to be refused: with it an amount may look
  /// like another.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x034F, 0x180E, 0x200B...0x200E, 0x202A, 0x202C, 0x202D, 0x2060...0x2066, 0x2068, 0x2069,
      0xFE00...0xFE0F, 0xFEFF, 0xE0100...0xE01EF:
      true
    default: false
    }
  }
}
