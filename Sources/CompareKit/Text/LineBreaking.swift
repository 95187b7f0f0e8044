/// Where a line of Japanese or English may end.
enum LineBreaking {
  /// Characters no line starts with (行頭禁則).
  private static let notAtStart = Set<Character>(
    "、。，．・：；？！ー）〕］｝〉》」』】…‥ヽヾゝゞ々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％゛゜〜～”’｡､｣ｰﾞﾟ)]},.!?:;%")

  /// Characters no line ends with (行末禁則).
  private static let notAtEnd = Set<Character>("「『（〔［｛〈《【“‘｢([{¥￥$+±−")

  /// What follows a figure and belongs to it.
  private static let units = Set<Character>("兆億万千百円%％名人件日年月社法時分割倍K")

  /// Whether a line may end between `left` and `right`, neither of them a space.
  static func mayBreak(between left: Character, and right: Character) -> Bool {
    if mayNotStart(right) || mayNotEnd(left) { return false }
    if isFigure(left) && (isFigure(right) || units.contains(right)) { return false }
    if isScale(left) && (isFigure(right) || units.contains(right)) { return false }
    if isWordPart(left) && isWordPart(right) {
      return (left == "-" || left == "/") && right.isLetter
    }
    return true
  }

  static func mayNotStart(_ character: Character) -> Bool { notAtStart.contains(character) }

  static func mayNotEnd(_ character: Character) -> Bool { notAtEnd.contains(character) }

  static func isSpace(_ character: Character) -> Bool {
    character == " " || character == "\u{3000}" || character == "\t"
  }

  private static func isScale(_ character: Character) -> Bool {
    character == "億" || character == "万" || character == "千" || character == "兆" || character == "百"
  }

  private static func isFigure(_ character: Character) -> Bool {
    switch character {
    case "0"..."9", "０"..."９", ",", ".", "，", "．", "¥", "￥": true
    default: false
    }
  }

  /// A character of a script written in words with spaces between them.
  private static func isWordPart(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    switch value {
    case 0x21..<0x7F, 0xA1..<0x1100, 0x1E00...0x206F: return true
    default: return false
    }
  }
}
