/// What the characters of a typed amount stand for.
enum AmountCharacter {
  /// The value of a digit, Western or Japanese.
  static func digit(_ character: Character) -> Int? {
    if let value = character.asciiValue, (0x30...0x39).contains(value) { return Int(value - 0x30) }
    switch character {
    case "〇": return 0
    case "一": return 1
    case "二": return 2
    case "三": return 3
    case "四": return 4
    case "五": return 5
    case "六": return 6
    case "七": return 7
    case "八": return 8
    case "九": return 9
    default: return nil
    }
  }

  /// Full-width to ASCII, lower case, every kind of space to one.
  static func folded(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
      return character
    }
    switch scalar.value {
    case 0x09, 0xA0, 0x2002...0x200A, 0x202F, 0x3000: return " "
    case 0xFFE5, 0x5C: return "¥"
    case 0xFF01...0xFF5E:
      return Unicode.Scalar(scalar.value - 0xFEE0).map { folded(Character($0)) } ?? character
    case 0x41...0x5A: return Unicode.Scalar(scalar.value + 0x20).map(Character.init) ?? character
    case 0x3001: return ","
    default: return character
    }
  }
}
