import Testing

@testable import compare_tui

/// What a field takes of a pasted text.
@Suite struct PastedLineTests {
  @Test(arguments: [
    ("株式会社A\nB支店", "株式会社A", true), ("\n  A社 \n\n", "A社", false), ("A\tB", "A B", false),
    ("\u{1B}[1;31m赤字\u{1B}[0m商店", "赤字商店", false), ("\u{1B}]0;窓\u{07}A社", "A社", false),
    ("\u{1B}]8;;http://a\u{1B}\\A社\u{1B}]8;;\u{1B}\\", "A社", false), ("[31m商店", "[31m商店", false),
  ])
  func theFirstLineWithoutOrdersToATerminal(pasted: String, line: String, isCut: Bool) {
    let taken = PastedLine(pasted)
    #expect(taken.text == line && taken.isCut == isCut)
  }
}
