/// A Japanese text folded for a search among trades, as Unicode scalars.
///
/// Beyond what `SearchKey` folds, it makes alike what people write differently in names of trades: long vowels
/// (らーめん, らあめん; コンピューター, コンピュータ), the kana between ideographs (引っ越し, 引越し, 引越) and の beside one
/// (車の修理, 車修理).
/// Small ゃ, ゅ and ょ stay small.
struct TradeText: Hashable {
  private(set) var units: [UInt32] = []

  init(_ text: some StringProtocol) {
    var bytes: [UInt8] = []
    var folding = SearchFolding()
    folding.keepsContracted = true
    for scalar in text.unicodeScalars { folding.append(scalar, to: &bytes) }
    units = Self.withoutOkurigana(String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value))
    joinVowels()
  }

  /// Whether it is kana and nothing else.
  var isKana: Bool { units.allSatisfy(Self.isKana) }

  static func isKana(_ unit: UInt32) -> Bool { 0x3041...0x3096 ~= unit || unit == longMark }
  static func isIdeograph(_ unit: UInt32) -> Bool { 0x3400...0x9FFF ~= unit || unit == 0x3005 }

  /// A letter or digit that makes words with its neighbours.
  static func isLatin(_ unit: UInt32) -> Bool { 0x30...0x39 ~= unit || 0x61...0x7A ~= unit }

  private static let longMark: UInt32 = 0x30FC

  /// The kana that end a verb's stem after an ideograph.
  private static let okurigana = Set("いうえきぎくけげしじすせちつてねびべみめりるれわ".unicodeScalars.map(\.value))
  private static let smallTsu: UInt32 = 0x3064

  private static let no: UInt32 = 0x306E

  /// Drops one such kana, or one after っ, between ideographs or at the end, and の beside an ideograph.
  private static func withoutOkurigana(_ units: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(units.count)
    var index = 0
    while index < units.count {
      result.append(units[index])
      index += 1
      if index + 1 < units.count, units[index] == no, isIdeograph(units[index + 1]) { index += 1 }
      guard let last = result.last, isIdeograph(last) else { continue }
      if index < units.count, units[index] == no { index += 1 }
      var end = index
      while end < units.count, isKana(units[end]) { end += 1 }
      let run = units[index..<end]
      let isDropped =
        run.count == 1 && okurigana.contains(run[index])
        || run.count == 2 && run[index] == smallTsu && okurigana.contains(run[index + 1])
      if isDropped { index = end }
    }
    return result
  }

  /// Writes every long vowel as ー, and drops a ー that ends a word of three kana or more.
  private mutating func joinVowels() {
    var run = 0
    var result: [UInt32] = []
    result.reserveCapacity(units.count)
    for (index, unit) in units.enumerated() {
      guard Self.isKana(unit) else {
        run = 0
        result.append(unit)
        continue
      }
      run += 1
      let isLast = index + 1 == units.count || !Self.isKana(units[index + 1])
      if unit == Self.longMark {
        if !(isLast && run > 3) { result.append(unit) }
      } else if run > 1, let before = Self.vowel(units[index - 1]), Self.lengthens(unit, before) {
        result.append(Self.longMark)
      } else {
        result.append(unit)
      }
    }
    units = result
  }

  /// Whether the vowel `unit` makes a kana that ends in `vowel` long.
  private static func lengthens(_ unit: UInt32, _ vowel: Vowel) -> Bool {
    switch vowel {
    case .a: unit == 0x3042
    case .i: unit == 0x3044
    case .u: unit == 0x3046
    case .e: unit == 0x3048 || unit == 0x3044
    case .o: unit == 0x304A || unit == 0x3046
    }
  }

  private enum Vowel: Int { case a, i, u, e, o }

  /// The vowels of the kana from あ (U+3042, with the small ones before) to ん.
  private static let vowels = Array(
    "aaiiuueeooaaiiuueeooaaiiuueeooaaiiuuueeooaiueoaaaiiiuuueeeoooaiueoaauuooaiueoaaieo-uae".utf8)

  private static func vowel(_ unit: UInt32) -> Vowel? {
    guard 0x3041...0x3096 ~= unit, Int(unit - 0x3041) < vowels.count else { return nil }
    switch vowels[Int(unit - 0x3041)] {
    case UInt8(ascii: "a"): return .a
    case UInt8(ascii: "i"): return .i
    case UInt8(ascii: "u"): return .u
    case UInt8(ascii: "e"): return .e
    case UInt8(ascii: "o"): return .o
    default: return nil
    }
  }
}
