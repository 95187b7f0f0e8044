import Testing

@testable import compare_tui

@Suite struct KeyTests {
  @Test(arguments: [
    (13, Key.enter), (10, .enter), (27, .escape), (9, .tab), (127, .backspace), (8, .backspace),
    (1, .control("a")), (26, .control("z")), (0, .control(" ")), (29, .control("]")),
    (0x20, .character(" ")), (0x71, .character("q")), (0x4FDD, .character("保")),
  ])
  func scalarsAreDecoded(value: Int, key: Key) {
    #expect(Key(scalar: UInt32(value)) == key)
  }

  @Test(arguments: [0x80, 0x9B, 0xD800, 0x11_0000])
  func whatIsNoKeyIsIgnored(value: Int) {
    #expect(Key(scalar: UInt32(value)) == nil)
  }

  /// The numbers are those of every curses since System V.
  @Test(arguments: [
    (0o403, Key.up), (0o402, .down), (0o404, .left), (0o405, .right), (0o406, .home), (0o550, .end),
    (0o523, .pageUp), (0o522, .pageDown), (0o541, .backTab), (0o512, .delete), (0o407, .backspace),
    (0o527, .enter), (0o411, .function(1)), (0o424, .function(12)),
  ])
  func keyCodesAreDecoded(code: Int, key: Key) {
    #expect(Key(code: UInt32(code)) == key)
  }

  @Test func keyCodesWithoutMeaningAreIgnored() {
    #expect(Key(code: 0o631) == nil)  // the mouse
    #expect(Key(code: 0o410) == nil)  // function key 0
  }

  @Test(arguments: [("ｑ", "q"), ("１", "1"), ("？", "?"), ("　", " "), ("～", "~"), ("q", "q"), ("あ", "あ")])
  func fullWidthKeysFoldToASCII(typed: String, meant: String) {
    #expect(Key.character(Character(typed)).folded == .character(Character(meant)))
  }

  @Test func otherKeysDoNotFold() {
    #expect(Key.up.folded == .up)
    #expect(Key.control("a").folded == .control("a"))
  }
}
