import TestSupport
import Testing

@testable import compare_tui

@Suite struct UTF8DecoderTests {
  private func decoded(_ bytes: [UInt8]) -> String {
    var decoder = UTF8Decoder()
    return String(String.UnicodeScalarView(bytes.compactMap { decoder.take($0) }))
  }

  @Test(arguments: [
    "q", "é", "保険", "か\u{3099}", "😀",
    "\u{0}\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}",
  ])
  func textArrivesAsItWasTyped(text: String) {
    #expect(decoded(Array(text.utf8)) == text)
  }

  @Test(arguments: [
    // No byte of any character; the end of one without its start.
    [0xFF], [0xFE], [0xC0], [0xC1], [0xF5], [0x80], [0xBF],
    // Overlong forms, surrogates, numbers beyond Unicode.
    [0xC0, 0xAF], [0xE0, 0x9F, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    // あ in Shift_JIS and in EUC-JP.
    [0x82, 0xA0], [0xA4, 0xA2],
    // A character that breaks off.
    [0xE4], [0xE4, 0xBF], [0xF0, 0x9F, 0x98],
  ])
  func whatIsNoUTF8CostsNothingBesides(bytes: [UInt8]) {
    #expect(decoded(bytes + Array("保q".utf8)) == "保q")
    #expect(decoded(Array("保".utf8) + bytes) == "保")
  }

  @Test func aCharacterForgottenDoesNotComeBack() {
    var decoder = UTF8Decoder()
    #expect(decoder.take(0xE4) == nil)
    decoder.reset()
    #expect(decoder.take(0xBF) == nil)
    #expect(decoder.take(0x9D) == nil)
    #expect(decoder.take(0x71) == "q")
  }

  /// As the standard library reads them, which puts U+FFFD where something is missing.
  @Test func everyPairOfBytesIsReadAsTheLibraryReadsIt() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        let bytes = [first, second, 0x71]
        let expected = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { $0 != "\u{FFFD}" }
        guard decoded(bytes) != String(String.UnicodeScalarView(expected)) else { continue }
        Issue.record("\(bytes) is read as \(decoded(bytes))")
      }
    }
  }
}
