/// Where a line of Japanese or English may end.
enum LineBreaking {
  /// Whether a line may end between `left` and `right`, neither of them a space.
  static func mayBreak(between left: Unicode.Scalar, and right: Unicode.Scalar) -> Bool {
    if mayNotStart(right) || mayNotEnd(left) { return false }
    if isFigure(left) || isScale(left) {
      if isFigure(right) || isScale(right) || isUnit(right) { return false }
    }
    if isWordPart(left) && isWordPart(right) {
      return (left == "-" || left == "/") && right.properties.isAlphabetic
    }
    return true
  }

  /// Characters no line starts with (行頭禁則).
  static func mayNotStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "、", "。", "，", "．", "・", "：", "；", "？", "！", "ー", "）", "〕", "］", "｝", "〉", "》", "」", "』", "】", "…",
      "‥", "ヽ", "ヾ",
      "ゝ", "ゞ", "々", "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ゎ", "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ", "ャ", "ュ",
      "ョ", "ヮ",
      "ヵ", "ヶ", "％", "゛", "゜", "〜", "～", "”", "’", "｡", "､", "｣", "ｰ", "ﾞ", "ﾟ", ")", "]", "}", ",", ".", "!",
      "?", ":", ";", "%":
      true
    default: false
    }
  }

  /// Characters no line ends with (行末禁則).
  static func mayNotEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "「", "『", "（", "〔", "［", "｛", "〈", "《", "【", "“", "‘", "｢", "(", "[", "{", "¥", "￥", "$", "+", "±",
      "−":
      true
    default: false
    }
  }

  /// What follows a figure and belongs to it.
  private static func isUnit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "円", "件", "名", "人", "社", "日", "年", "月", "時", "分", "割", "倍": true
    default: false
    }
  }

  private static func isScale(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "兆", "億", "万", "千", "百": true
    default: false
    }
  }

  private static func isFigure(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "０"..."９", ",", ".", "，", "．", "¥", "￥": true
    default: false
    }
  }

  /// A character of a script written in words with spaces between them.
  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21..<0x7F, 0xA1..<0x1100, 0x1E00...0x206F: true
    default: false
    }
  }
}
