import CompareKit
import Testing

@Suite struct TextAbridgingTests {
  private let long = String(repeating: "あ", count: 1_000)

  @Test func shortTextsStay() {
    #expect(abridged("小売業") == "小売業")
    #expect(abridgedQuotes("「小売業」はありません") == "「小売業」はありません")
    let known = "expected one of: " + (1...60).map { "id-\($0)" }.joined(separator: ", ")
    #expect(abridgedQuotes(known) == known)
  }

  @Test func whatIsCitedIsCut() {
    #expect(abridgedQuotes("「\(long)」は id にできません") == "「\(abridged(long))」は id にできません")
    #expect(abridgedQuotes("“\(long)” is no “\(long)”") == "“\(abridged(long))” is no “\(abridged(long))”")
    #expect(abridged(long).count == 71)
  }

  @Test func noMessageIsAPageLong() {
    for text in [
      String(repeating: "x", count: 9_000), "「" + long + long, "「」」\(long)\(long)", "“\(long)\(long)",
    ] {
      #expect(abridgedQuotes(text).utf8.count <= 4_100)
    }
  }
}
