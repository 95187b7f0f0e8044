/// What stands before and after an amount on papers.
extension AmountScanner {
  /// Says what the amount is, or closes it in, and adds nothing to it.
  private static let labels = ["年間売上高", "年商", "売上高", "売上", "金額", "金"]

  private static let signs = ["jpy", "¥"]

  static let yenWords = ["yen", "jpy", "えん", "エン", "円", "圓"]

  /// Against writing more before or after it.
  private static let stars = ["※", "*"]

  private static let closings = ["也", "整"]

  /// Whether tax is in it, which makes it no other amount.
  private static let taxes = ["税込", "税込み", "税抜", "税抜き", "税別"].flatMap { ["(\($0))", $0] }

  /// What makes an amount one of several, before it or after it.
  private static let vagueness = [
    "約", "およそ", "おおよそ", "凡そ", "ほぼ", "大体", "だいたい", "概ね", "最大", "最高", "上限", "about", "approx",
    "around", "circa", "ca.", "up to", "over", "under", "~", "〜", "≒", "≈", "±", "<", ">", "≤", "≥", "以上",
    "以下",
    "以内", "未満", "程度", "前後", "超", "弱", "強", "余", "くらい", "ぐらい", "ほど", "台", "から", "まで", "or more",
    "or less", "+",
  ]

  /// Skips 金, ¥ and the like, and refuses what is empty, negative or not exact.
  mutating func skipOpening() throws(AmountError) {
    skipSpaces()
    _ = take(anyOf: Self.stars)
    try refuseVagueness()
    if take(anyOf: Self.labels) != nil { try refuseVagueness() }
    if take(anyOf: Self.signs) != nil { try refuseVagueness() }
    guard let current else { throw AmountError(.empty, at: position) }
    if AmountCharacter.bars.contains(current) || "▲△".contains(current) {
      throw AmountError(.negative, at: position)
    }
  }

  /// Takes what may stand after an amount.
  mutating func skipClosing() throws(AmountError) {
    _ = take(anyOf: unitWords)
    if take(anyOf: Self.closings) == nil {
      if current == ".", isNext(AmountCharacter.bars, after: 1) { _ = take(["."]) }
      _ = take(AmountCharacter.bars)
    }
    _ = take(anyOf: Self.taxes)
    _ = take(anyOf: Self.stars)
  }

  /// Yen comes next, or nothing that counts.
  var isAtClosing: Bool {
    var ahead = self
    ahead.skipSpaces()
    let start = ahead.position
    _ = try? ahead.skipClosing()
    return ahead.isAtEnd || ahead.position > start
  }

  /// What was counted comes next, in so many words.
  var isAtUnitWord: Bool {
    var ahead = self
    return ahead.take(anyOf: unitWords) != nil
  }

  /// K, M or B, as a letter or a word: the power of ten it stands for.
  mutating func takeWesternScale() -> Int? {
    let scales = [("thousand", 3), ("million", 6), ("billion", 9), ("k", 3), ("m", 6), ("b", 9)]
    guard let word = take(anyOf: scales.map(\.0)) else { return nil }
    return scales.first { $0.0 == word }?.1
  }

  mutating func expectEnd() throws(AmountError) {
    guard let current else { return }
    try refuseVagueness()
    let isUnit = AmountCharacter.myriads[current] != nil || AmountCharacter.smallScales[current] != nil
    throw isUnit ? AmountError(.unitOrder, at: position) : unexpected(at: position)
  }

  private mutating func refuseVagueness() throws(AmountError) {
    let start = position
    if let word = take(anyOf: Self.vagueness) { throw AmountError(.notExact(word), at: start) }
  }
}
