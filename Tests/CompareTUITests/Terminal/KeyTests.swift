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

  @Test(arguments: [("ｑ", "q"), ("１", "1"), ("？", "?"), ("　", " "), ("～", "~"), ("q", "q"), ("あ", "あ")])
  func fullWidthKeysFoldToASCII(typed: String, meant: String) {
    #expect(Key.character(Character(typed)).folded == .character(Character(meant)))
  }

  @Test func otherKeysDoNotFold() {
    #expect(Key.up.folded == .up)
    #expect(Key.control("a").folded == .control("a"))
  }
}
