import Testing

@testable import CompareKit

@Suite struct TextSanitizingTests {
  @Test(arguments: [
    ("abc", "abc"), ("漏えい", "漏えい"), ("a\tb\nc", "a b c"), ("a\r\nb", "a b"), ("a\u{1B}[31mb", "a[31mb"),
    ("a\u{9B}31mb", "a31mb"), ("a\u{202E}b\u{2066}c", "abc"), ("a\u{200B}b\u{FEFF}", "ab"), ("\u{301}a", "a"),
    ("e\u{301}", "e\u{301}"), ("葛\u{E0100}城", "葛\u{E0100}城"), ("a\u{FFFFF}", "a\u{FFFD}"),
    ("\u{0}\u{7F}", ""),
    ("a\u{E0041}b", "ab"), ("a\u{2028}b", "a b"),
  ])
  func dangerousCharactersGo(text: String, clean: String) {
    #expect(sanitized(text).unicodeScalars.elementsEqual(clean.unicodeScalars))
  }

  @Test func pilesOfMarksAreCut() {
    let pile = "e" + String(repeating: "\u{301}", count: 50)
    #expect(sanitized(pile).unicodeScalars.count == 5)
  }

  @Test func cleaningTwiceChangesNothingAndLeavesNothingBehind() {
    var random = RandomText(seed: 5)
    for _ in 0..<4000 {
      let clean = sanitized(random.text())
      #expect(sanitized(clean) == clean)
      for scalar in clean.unicodeScalars {
        #expect(Sanitizing.fate(of: scalar) == .keep)
        #expect(scalar.properties.generalCategory != .control)
        #expect(!scalar.properties.isBidiControl)
      }
    }
  }
}
