import Testing

@testable import compare_tui

@Suite struct InputDecoderTests {
  /// What comes of bytes that arrive in pieces, with a pause at the end.
  private func events(_ pieces: String..., sequences: [[UInt8]: Key] = [:]) -> [Event] {
    var decoder = InputDecoder(sequences: sequences)
    let events = pieces.flatMap { decoder.take(Array($0.utf8)) }
    return events + (decoder.patience == nil ? [] : decoder.settle())
  }

  private func keys(_ text: String) -> [Event] { text.map { .key(.character($0)) } }

  @Test(arguments: [
    (1, ["\u{1B}OP", "\u{1B}[11~", "\u{1B}[[A"]), (2, ["\u{1B}OQ", "\u{1B}[12~", "\u{1B}[[B"]),
    (3, ["\u{1B}OR", "\u{1B}[13~", "\u{1B}[[C"]), (4, ["\u{1B}OS", "\u{1B}[14~", "\u{1B}[[D"]),
    (5, ["\u{1B}[15~", "\u{1B}[[E"]), (6, ["\u{1B}[17~"]), (7, ["\u{1B}[18~"]), (8, ["\u{1B}[19~"]),
    (9, ["\u{1B}[20~"]), (10, ["\u{1B}[21~"]), (11, ["\u{1B}[23~"]), (12, ["\u{1B}[24~"]),
  ])
  func functionKeysAreKnownInEverySpelling(number: Int, spellings: [String]) {
    for spelling in spellings {
      #expect(events(spelling) == [.key(.function(number))], "\(spelling.dropFirst())")
    }
  }

  @Test(arguments: [
    (Key.home, ["[H", "OH", "[1~", "[7~"]), (.end, ["[F", "OF", "[4~", "[8~"]), (.up, ["[A", "OA", "[1;1A"]),
    (.down, ["[B", "OB"]), (.right, ["[C", "OC"]), (.left, ["[D", "OD"]), (.pageUp, ["[5~"]),
    (.pageDown, ["[6~"]), (.delete, ["[3~", "[P"]), (.backTab, ["[Z"]), (.enter, ["OM"]),
    (.character("7"), ["Ow"]),
  ])
  func keysAreKnownInEverySpelling(key: Key, spellings: [String]) {
    for spelling in spellings { #expect(events("\u{1B}" + spelling) == [.key(key)], "\(spelling)") }
  }

  /// Arrows with Shift, Alt or Ctrl as xterm, rxvt and konsole send them, other keys with Ctrl, a letter with
  /// Alt, the mouse, the focus, and answers to what another program asked.
  @Test(arguments: [
    "[1;5A", "[1;2D", "[1;3H", "[1;5P", "[a", "Oa", "[3^", "[23$", "[3@", "[3;5~", "O5P", "\u{1B}[A",
    "\u{1B}OA",
    "[27;5;13~", "[13;5u", "[2~", "[25~", "d", "あ", "[I", "[<0;10;5M", "[M !!", "[?2004;2$y", "[?1;2c",
    "]11;rgb:0000/0000/0000\u{7}", "]11;rgb:0/0/0\u{1B}\\", "P>|xterm(370)\u{1B}\\", "_Gi=1;OK\u{1B}\\",
    "[[Z",
  ])
  func whatIsNoKeyOfTheProgramsIsReadPast(sequence: String) {
    #expect(events("さ\u{1B}\(sequence)ら") == keys("さら"))
  }

  @Test func aSequenceMayArriveInPieces() {
    #expect(events("\u{1B}", "[", "1", "5~") == [.key(.function(5))])
    #expect(events("\u{1B}[20", "0~a\nb\u{1B}[2", "01", "~c") == [.pasted("a\nb")] + keys("c"))
    #expect(events("\u{1B}[A\u{1B}[B") == [.key(.up), .key(.down)])
  }

  @Test func escapeAloneIsAKey() {
    #expect(events("\u{1B}") == [.key(.escape)])
    #expect(events("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
  }

  /// Nothing is waited for that never comes.
  @Test(arguments: ["\u{1B}[", "\u{1B}O", "\u{1B}[1;", "\u{1B}]11;", "\u{1B}[200~a"])
  func whatHasBegunIsNotWaitedForForEver(bytes: String) throws {
    var decoder = InputDecoder()
    _ = decoder.take(Array(bytes.utf8))
    #expect(try #require(decoder.patience) <= 2_000)
    _ = decoder.settle()
    #expect(decoder.patience == nil)
    #expect(decoder.take(Array("q".utf8)) == keys("q"))
  }

  @Test func theTerminalsOwnSequencesCountToo() {
    #expect(events("\u{1B}A", sequences: [Array("A".utf8): .up]) == [.key(.up)])
    #expect(events("\u{1B}[M", sequences: [Array("[M".utf8): .function(1)]) == [.key(.function(1))])
  }

  // MARK: Pastes

  @Test(arguments: ["xfrd", "株式会社A\rB支店", "\u{1B}[A\u{3}q", "", "a\u{1B}[20", "a\u{1B}[201", "\u{1B}\u{1B}"])
  func whatStandsBetweenTheMarksIsText(text: String) {
    #expect(events("\u{1B}[200~\(text)\u{1B}[201~q") == [.pasted(text)] + keys("q"))
  }

  @Test func aPasteThatNeverEndsDoesNotTakeTheKeysAfterIt() {
    #expect(events("\u{1B}[200~abc") == [.pasted("abc")])
  }

  @Test func aPasteOfAWholeBookCostsNoMoreThanAPage() {
    let events = events("\u{1B}[200~" + String(repeating: "あ", count: 1_000_000) + "\u{1B}[201~")
    guard case .pasted(let text)? = events.first else { return #expect(Bool(false), "no paste") }
    #expect(events.count == 1)
    #expect((1_000...100_000).contains(text.utf8.count))
  }

  @Test(arguments: ["Yamada\nRetail\n5000\nlate\n", "株式会社A\rB支店", "a\tb\r\nc", "pasted.txt\nlater\n"])
  func linesThatArriveAtOnceAreAPaste(text: String) {
    #expect(events(text) == [.pasted(text)])
  }

  @Test func whatFollowsAtOnceBelongsToThePaste() {
    #expect(events("a\nb\n", "lpr\n", "q") == [.pasted("a\nb\nlpr\nq")])
  }

  /// Letters typed in a row, a line sent by a script, Enter held down, a kana converter, keys of a script.
  @Test(arguments: ["xfrd", "5000\r", "\r\r\r", "\rs", "\r2,000万円", "小売業", "\u{15}sheet.txt\r"])
  func whatIsTypedIsKeys(text: String) {
    #expect(events(text).count == text.unicodeScalars.count)
    #expect(!events(text).contains { if case .pasted = $0 { true } else { false } })
  }

  @Test func keysThatArriveOneByOneAreKeys() {
    #expect(events("a", "\r", "b") == keys("a") + [.key(.enter)] + keys("b"))
    #expect(events("\u{1B}[B\rabc") == [.key(.down), .key(.enter)] + keys("abc"))
  }

  @Test func bytesThatAreNoTextAreDropped() {
    var decoder = InputDecoder()
    #expect(decoder.take([0xFF, 0x61, 0xE4, 0x62]) == keys("ab"))
    #expect(decoder.take(Array("\u{1B}[200~a".utf8) + [0xFF] + Array("b\u{1B}[201~".utf8)) == [.pasted("ab")])
  }
}
