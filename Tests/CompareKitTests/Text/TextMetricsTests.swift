import Testing

@testable import CompareKit

/// Text of every kind that has broken a terminal: the same on every run.
struct RandomText {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % bound
  }

  private static let pieces: [String] = [
    "a", "Z", "7", " ", "  ", "-", ",", ".", "(", ")", "%", "¥", "/", "é", "漏", "洩", "あ", "ア", "ー", "ｱ", "ﾞ",
    "、", "。", "「", "」", "（", "）", "１", "％", "億", "万", "円", "1,000万円", "※", "○", "→", "①", "│", "…", "゙",
    "e\u{301}",
    "\u{301}", "葛\u{E0100}", "👨‍👩‍👧‍👦", "🇯🇵", "❤️", "\u{200B}", "\u{202E}", "\u{2066}", "\u{1B}[31m", "\u{0}",
    "\u{7F}",
    "\u{9B}", "\t", "\n", "\r\n", "\r", "\u{2028}", "\u{FEFF}", "\u{AD}", "\u{E000}", "\u{378}", "\u{10FFFF}",
    "한", "ไ", "ً", "information",
    "漏えい", "サーバー", "\u{3000}",
  ]

  mutating func text(upTo count: Int = 24) -> String {
    (0..<next(below: count + 1)).map { _ in
      next(below: 12) == 0
        ? Unicode.Scalar(UInt32(next(below: 0x11_0000))).map { String(Character($0)) } ?? "x"
        : Self.pieces[next(below: Self.pieces.count)]
    }.joined()
  }
}

@Suite struct TextMetricsTests {
  let metrics = TextMetrics()
  let wide = TextMetrics(ambiguousIsWide: true)

  @Test func aUTF8LocaleIsHad() {
    #expect(CharacterLocale.activate())
    #expect(CharacterLocale.activate())
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("漏えい", 6), ("ソフトウェア", 12), ("ｿﾌﾄ", 3), ("1億5,000万円", 12), ("（56–61）", 9), ("が", 2),
    ("か\u{3099}", 2),
    ("e\u{301}", 1), ("葛\u{E0100}", 2), ("a\u{200B}b", 2), ("a\tb", 3), ("a\r\nb", 3), ("\u{1B}[m", 2),
    ("한글", 4), ("𠮷", 2), ("\u{378}", 1),
  ])
  func columns(text: String, width: Int) {
    #expect(metrics.width(of: text) == width)
    #expect(text.reduce(0) { $0 + metrics.width(of: $1) } == width)
  }

  @Test(arguments: Array("※○●→①│─…“×±°§αЖ"))
  func ambiguousCharactersFollowTheTerminal(character: Character) {
    #expect(metrics.width(of: character) == 1)
    #expect(wide.width(of: character) == 2)
  }

  @Test(arguments: Array("aÅ¥ｱñ"))
  func otherNarrowCharactersStayNarrow(character: Character) {
    #expect(wide.width(of: character) == 1)
  }

  @Test func theQuickAnswersAreTheLibrarysAnswers() {
    for value in Array(0x20..<0x7F) + Array(0x3001...0xA000) + Array(0xFF01...0xFF60) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let measured = ScalarWidth.measured(scalar)
      // Unassigned between two blocks: the library may not know it.
      if measured != nil {
        #expect(ScalarWidth.columns(of: scalar) == measured, "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test func theEstimateAgreesOnWhatTheProgramPrints() {
    for scalar in "abc漏えいソフトウェアー、。「」（）１％億万円¥※○→①│…ｱﾞ\u{301}한".unicodeScalars {
      #expect(ScalarWidth.estimated(scalar) == ScalarWidth.measured(scalar), "\(scalar)")
    }
  }

  @Test func clippingNeverSplitsAWideCharacter() {
    #expect(metrics.clipped("漏えい", to: 5) == "漏え")
    #expect(metrics.clipped("漏えい", to: 6) == "漏えい")
    #expect(metrics.clipped("漏えい", to: 1) == "")
    #expect(metrics.clipped("漏えい", to: -3) == "")
    #expect(metrics.clipped("漏えい対応", to: 7, ellipsis: "…") == "漏えい…")
    #expect(wide.clipped("漏えい対応", to: 7, ellipsis: "…") == "漏え…")
    #expect(metrics.clipped("漏えい", to: 6, ellipsis: "…") == "漏えい")
    #expect(metrics.clipped("abcdef", to: 4, ellipsis: "…") == "abc…")
    #expect(wide.clipped("漏", to: 1, ellipsis: "…") == "")
  }

  @Test func paddingFillsTheField() {
    #expect(metrics.padded("漏え", to: 5) == "漏え ")
    #expect(metrics.padded("漏えい", to: 5) == "漏え ")
    #expect(metrics.padded("6,820円", to: 9, alignment: .trailing) == "  6,820円")
    #expect(metrics.padded("ab", to: 5, alignment: .center) == " ab  ")
    #expect(metrics.padded("ab", to: 0) == "")
  }

  @Test(arguments: [false, true])
  func anyTextFitsAnyField(ambiguousIsWide: Bool) {
    let metrics = TextMetrics(ambiguousIsWide: ambiguousIsWide)
    var random = RandomText(seed: 11)
    for _ in 0..<4000 {
      let text = random.text()
      let columns = random.next(below: 30)
      let ellipsis: Character? = random.next(below: 2) == 0 ? "…" : nil
      let clipped = metrics.clipped(text, to: columns, ellipsis: ellipsis)
      #expect(metrics.width(of: clipped) <= columns)
      if ellipsis == nil { #expect(text.hasPrefix(clipped)) }
      if columns > 0 && metrics.width(of: text) <= columns { #expect(clipped == text) }
      for alignment in [TextAlignment.leading, .trailing, .center] {
        let padded = metrics.padded(text, to: columns, alignment: alignment, ellipsis: ellipsis)
        #expect(metrics.width(of: padded) == columns)
      }
      let clean = sanitized(text)
      #expect(metrics.width(of: clean) == metrics.width(of: text), "\(text.unicodeScalars.map(\.value))")
      #expect(metrics.width(of: sanitized(clipped)) <= columns)
    }
  }
}
