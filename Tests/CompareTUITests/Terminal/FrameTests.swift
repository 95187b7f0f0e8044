import CompareKit
import TestSupport
import Testing

@testable import compare_tui

@Suite struct FrameTests {
  init() {
    useUTF8()
  }

  /// Whether every second half follows a wide glyph and every wide glyph has one, and the rows are whole.
  private func isWhole(_ frame: Frame) -> Bool {
    for row in 0..<frame.size.rows {
      var column = 0
      while column < frame.size.columns {
        guard let cell = frame[row, column], !cell.isContinuation else { return false }
        let width = frame.metrics.width(of: cell.text)
        guard width == 1 || frame[row, column + 1]?.isContinuation == true else { return false }
        column += width
      }
      guard column == frame.size.columns else { return false }
    }
    return true
  }

  @Test func aWideGlyphThatDoesNotFitIsLeftOutAndPadded() {
    var frame = Frame(size: Size(rows: 1, columns: 10))
    let drawn = frame.put("保険料", row: 0, column: 0, width: 5)
    frame.put("|", row: 0, column: 5)
    #expect(drawn == 5)
    #expect(frame.text() == "保険 |\n")
  }

  @Test func textStopsAtTheEdgeOfTheFrame() {
    var frame = Frame(size: Size(rows: 1, columns: 5))
    let whole = frame.put("aあいう", row: 0, column: 0)
    #expect(whole == 5)
    #expect(frame.text() == "aあい\n")
    let cut = frame.put("いろは", row: 0, column: 2)
    #expect(cut == 2)
    #expect(frame.text(trailingSpaces: true) == "a い \n")
  }

  @Test func overwritingHalfAGlyphBlanksTheOtherHalf() {
    var frame = Frame(size: Size(rows: 2, columns: 4))
    frame.put("漢字", row: 0, column: 0)
    frame.put("x", row: 0, column: 1, width: 1)
    #expect(frame.text() == " x字\n\n")
    frame.put("漢字", row: 1, column: 0)
    frame.put("x", row: 1, column: 2, width: 1)
    #expect(frame.lines(trailingSpaces: true)[1] == "漢x ")
  }

  @Test func textLeftOfTheFrameIsCutWithoutSplittingAGlyph() {
    var frame = Frame(size: Size(rows: 1, columns: 4))
    frame.put("漢字", row: 0, column: -1, width: 4)
    #expect(frame.text(trailingSpaces: true) == " 字 \n")
  }

  @Test func textIsPlacedInItsWidth() {
    var frame = Frame(size: Size(rows: 3, columns: 8))
    frame.put("万円", row: 0, column: 0, width: 8, alignment: .trailing)
    frame.put("万円", row: 1, column: 0, width: 8, alignment: .center)
    frame.put("万円", row: 2, column: 0, width: 8, alignment: .leading)
    #expect(frame.lines(trailingSpaces: true) == ["    万円", "  万円  ", "万円    "])
  }

  @Test func combiningMarksJoinTheirBase() {
    var frame = Frame(size: Size(rows: 1, columns: 6))
    let drawn = frame.put("カ\u{3099}e\u{301}x", row: 0, column: 0)
    #expect(drawn == 4)
    #expect(frame.text() == "カ\u{3099}e\u{301}x\n")
  }

  @Test func controlCharactersAndBidiMarksAreNeverDrawn() {
    var frame = Frame(size: Size(rows: 1, columns: 12))
    frame.put("a\u{1B}[31m\u{202E}b\n\u{2066}c", row: 0, column: 0)
    #expect(frame.text() == "a[31mb c\n")
  }

  /// What is on the screen is what is on the sheet: a name can't hide a letter there that is printed here.
  @Test(arguments: ["a\u{200B}b\u{E0041}c", "\u{378}x", "か\u{3099}\u{200D}z", "\u{1B}]0;t\u{7}x", "é\u{AD}"])
  func whatIsDrawnIsWhatIsPrinted(text: String) {
    var frame = Frame(size: Size(rows: 1, columns: 12))
    let drawn = frame.put(text, row: 0, column: 0)
    #expect(frame.text() == sanitized(text) + "\n")
    #expect(drawn == frame.metrics.width(of: text))
  }

  @Test func stylesAreMarkedUnderTheText() {
    var frame = Frame(size: Size(rows: 1, columns: 8))
    frame.put("ab", row: 0, column: 1, style: .changed)
    frame.mark(row: 0, columns: 2..<4, .selected)
    #expect(frame.markedText() == " ab\n~.CSS\n")
    #expect(frame[0, 2]?.style == [.changed, .selected])
  }

  @Test func boxesUseTheBordersOfTheFrame() {
    var plain = Frame(size: Size(rows: 3, columns: 4), borders: .ascii)
    plain.box(row: 0, column: 0, height: 3, width: 4)
    #expect(plain.text() == "+--+\n|  |\n+--+\n")
    var drawn = Frame(size: Size(rows: 3, columns: 4))
    drawn.box(row: 0, column: 0, height: 3, width: 4)
    #expect(drawn.text() == "┌──┐\n│  │\n└──┘\n")
  }

  @Test func aFrameLaidOverAnotherCutsGlyphsCleanly() {
    var frame = Frame(size: Size(rows: 1, columns: 7))
    frame.put("あいう", row: 0, column: 0)
    var inner = Frame(size: Size(rows: 2, columns: 3))
    inner.put("xyz", row: 0, column: 0)
    inner.cursor = Position(row: 0, column: 1)
    frame.put(inner, row: 0, column: 1)
    #expect(frame.text() == " xyzう\n")
    #expect(frame.cursor == Position(row: 0, column: 2))
  }

  @Test func whateverIsDrawnRowsStayExactlyAsWideAsTheFrame() {
    var numbers = Random(seed: 7)
    let pieces = [
      "a", "漢", "ｶ", "ﾞ", "\u{3099}", "é", "e\u{301}", "😀", "\u{7}", "\u{202E}", "─", "億", "\u{200D}",
    ]
    for _ in 0..<2_000 {
      let size = Size(rows: .random(in: 0...3, using: &numbers), columns: .random(in: 0...9, using: &numbers))
      var frame = Frame(size: size)
      for _ in 0..<6 {
        let text = (0..<Int.random(in: 0...8, using: &numbers))
          .map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
        let row = Int.random(in: -2...4, using: &numbers)
        let column = Int.random(in: -5...12, using: &numbers)
        let width = Int.random(in: -1...12, using: &numbers)
        switch Int.random(in: 0...3, using: &numbers) {
        case 0: frame.box(row: row, column: column, height: 3, width: width)
        case 1: frame.put(text, row: row, column: column)
        case 2:
          var other = Frame(size: Size(rows: 2, columns: width))
          other.put(text, row: 0, column: 0)
          frame.put(other, row: row, column: column)
        default:
          let drawn = frame.put(text, row: row, column: column, width: width, alignment: .center)
          #expect(drawn == max(0, width) || !(0..<size.rows).contains(row))
        }
        #expect(isWhole(frame), "\(text.debugDescription) at \(row),\(column) in \(size)")
      }
    }
  }
}
