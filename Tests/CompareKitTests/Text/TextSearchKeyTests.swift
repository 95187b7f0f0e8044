import Testing

@testable import CompareKit

@Suite struct TextSearchKeyTests {
  @Test(arguments: [
    ("ろうえい", "ロウエイ"), ("ソフトウエア", "ソフトウェア"), ("ｿﾌﾄｳｪｱ", "ソフトウェア"),
    ("ＡＢＣ１２", "abc12"),
    ("見舞金・見舞品", "見舞金 見舞品"), ("ﾊﾟｰﾄ", "パート"), ("ｶﾞｽ", "ガス"), ("か\u{3099}", "が"), ("ヴ", "う\u{3099}"),
    ("金融業、保険業", "金融業保険業"),
    ("Retail Trade", "retail trade"), ("É", "é"), ("Long–term", "long-term"),
  ])
  func sameWord(a: String, b: String) {
    #expect(SearchKey(a) == SearchKey(b))
    #expect(!SearchKey(a).isEmpty)
  }

  @Test func differentWordsDiffer() {
    #expect(SearchKey("かき") != SearchKey("がき"))
    #expect(SearchKey("小売") != SearchKey("卸売"))
    #expect(SearchKey("ビル") != SearchKey("ピル"))
  }

  @Test func partsAreFound() {
    let key = SearchKey("個人情報漏洩保険")
    #expect(key.contains(SearchKey("漏洩保険")))
    #expect(key.contains(SearchKey("")))
    #expect(!key.contains(SearchKey("火災")))
    #expect(key.hasPrefix(SearchKey("個人")))
    #expect(!SearchKey("ab").contains(SearchKey("abc")))
    #expect(SearchKey("ﾊﾞｽ").text == "ばす")
  }

  @Test func anyTextFoldsToValidTextThatFoldsToItself() {
    var random = RandomText(seed: 77)
    for _ in 0..<2000 {
      let key = SearchKey(random.text())
      #expect(Array(key.text.utf8) == key.bytes)
    }
  }
}
