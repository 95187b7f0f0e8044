import CompareKit
import TestSupport
import Testing

@testable import compare_tui

@Suite struct StandInTests {
  private let wide = TextMetrics(ambiguousIsWide: true)

  init() {
    useUTF8()
  }

  private func drawn(_ text: String, metrics: TextMetrics) -> String {
    var frame = Frame(size: Size(rows: 1, columns: 30), borders: .ascii, metrics: metrics)
    frame.put(text, row: 0, column: 0)
    return frame.lines()[0]
  }

  @Test(arguments: [
    ("±0（該当）", "+-0（該当）"), ("3×2…", "3x 2.."), ("“a”", " \"a\""), ("2–3年", "2- 3年"), ("A → B", "A -> B"),
    ("①⑩⑳○", "1 1020o"), ("☎\u{3099}か\u{3099}", "? か\u{3099}"), ("保険¥1", "保険¥1"),
  ])
  func ambiguousCharactersArePlainOnlyWhereTheyAreWide(text: String, plain: String) {
    #expect(drawn(text, metrics: wide) == plain)
    #expect(drawn(text, metrics: TextMetrics()) == text)
  }

  /// The layout counts what is drawn.
  @Test func everyStandInIsTwoColumnsOfASCII() {
    let narrow = TextMetrics()
    for value in UInt32(0xA1)...0x1_F1FF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      guard narrow.width(of: text) == 1, wide.width(of: text) == 2 else { continue }
      var frame = Frame(size: Size(rows: 1, columns: 4), borders: .ascii, metrics: wide)
      let columns = frame.put(text, row: 0, column: 0)
      let shown = frame.lines(trailingSpaces: true)[0]
      let isPlain = shown.utf8.allSatisfy { $0 < 0x7F } && shown.contains { $0 != " " }
      guard columns != 2 || !isPlain else { continue }
      Issue.record("\(text) is drawn as “\(shown)”")
    }
  }

  @Test func aStandInIsNotCutInTwo() {
    var frame = Frame(size: Size(rows: 1, columns: 3), borders: .ascii, metrics: wide)
    frame.put("ab±", row: 0, column: 0)
    #expect(frame.lines()[0] == "ab")
  }
}
