import Testing

@testable import CompareKit

@Suite struct TextWrappingTests {
  let metrics = TextMetrics()

  @Test func japaneseKeepsTheRulesForLineEnds() {
    #expect(metrics.wrapped("漏えい、事故", to: 6) == ["漏え", "い、事", "故"])
    #expect(metrics.wrapped("補償「あり」です", to: 6) == ["補償", "「あ", "り」で", "す"])
    #expect(metrics.wrapped("サーバー", to: 6) == ["サー", "バー"])
  }

  @Test func englishBreaksAtSpaces() {
    #expect(metrics.wrapped("limit of liability", to: 10) == ["limit of", "liability"])
    #expect(metrics.wrapped("unauthorized", to: 5) == ["unaut", "horiz", "ed"])
    #expect(metrics.wrapped("a long-term plan", to: 7) == ["a long-", "term", "plan"])
  }

  @Test(arguments: ["1,000万円", "¥50,000", "90%", "1億5,000万円", "9,400,000円", "10％", "180日"])
  func amountsStayWhole(amount: String) {
    for lead in 0...24 {
      let text = String(repeating: "あ", count: lead) + amount + "まで補償"
      for columns in 12...30 {
        let lines = metrics.wrapped(text, to: columns)
        #expect(lines.contains { $0.contains(amount) }, "\(lines)")
      }
    }
  }

  @Test func aLineThatIsCutKeepsTheSpacesBetweenItsWords() {
    let text = "Taken as the current page; check that it is on sale"
    #expect(
      metrics.wrapped(text, to: 18, lines: 2, ellipsis: "…") == ["Taken as the", "current page; che…"])
    #expect(
      metrics.wrapped("no self-burden ratio", to: 8, lines: 2, ellipsis: "…") == ["no self-", "burden …"])
    #expect(metrics.wrapped("a b", to: 18, lines: 2, ellipsis: "…") == ["a b"])
    #expect(metrics.wrapped("ab\ncd\nef", to: 6, lines: 2, ellipsis: "…") == ["ab", "cd ef"])
    #expect(metrics.wrapped("現行の案内とみなす", to: 8, lines: 2, ellipsis: "…") == ["現行の案", "内とみ…"])
  }

  @Test func lineBreaksAndIndentsAreKept() {
    #expect(metrics.wrapped("", to: 10) == [""])
    #expect(metrics.wrapped("a\n\nb", to: 10) == ["a", "", "b"])
    #expect(metrics.wrapped("\u{3000}字下げ", to: 8) == ["\u{3000}字下げ"])
    #expect(metrics.wrapped("ab  ", to: 10) == ["ab"])
  }

  @Test func anyTextFitsAnyWidth() {
    for ambiguousIsWide in [false, true] {
      let metrics = TextMetrics(ambiguousIsWide: ambiguousIsWide)
      var random = RandomText(seed: 23)
      for _ in 0..<4000 {
        let text = random.text()
        let columns = random.next(below: 20)
        let lines = metrics.wrapped(text, to: columns)
        for line in lines { #expect(metrics.width(of: line) <= max(2, columns)) }
        #expect(visible(lines.joined()) == visible(text))
      }
    }
  }

  @Test func ordinaryJapaneseObeysTheRulesAtEveryWidth() {
    let text = "個人情報の漏えい（サイバー攻撃を含む。）について、1事故1,000万円を限度に「見舞金・見舞品」をお支払いします。ただし、公表しないときは90%です。"
    for columns in 12...80 {
      for line in metrics.wrapped(text, to: columns) {
        #expect(!LineBreaking.mayNotStart(line.unicodeScalars.first ?? " "), "\(columns): \(line)")
        #expect(!LineBreaking.mayNotEnd(line.unicodeScalars.last ?? " "), "\(columns): \(line)")
      }
    }
  }

  private func visible(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
  }

  @Test func linesThatAreLeftOutAreSaidToBe() {
    let metrics = TextMetrics()
    let english = metrics.wrapped("Crisis consulting double rider", to: 12, lines: 2, ellipsis: "…")
    #expect(english == ["Crisis", "consulting …"])
    let japanese = metrics.wrapped("危機管理実行費用倍額支払特約", to: 10, lines: 2, ellipsis: "…")
    #expect(japanese == ["危機管理実", "行費用倍…"])
    #expect(metrics.wrapped("short", to: 12, lines: 2, ellipsis: "…") == ["short"])
    #expect(metrics.wrapped("anything", to: 12, lines: 0, ellipsis: "…") == [])
  }
}
