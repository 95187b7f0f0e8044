import BuiltInCatalog
import CatalogYAML
import CompareKit
import Testing

@Suite struct AlikeWordTests {
  private static let file = "vocabulary.yaml"

  @Test(arguments: [
    ("個人情報の漏えい", "漏洩", true), ("個人情報の漏えい", "ろうえ", true), ("個人情報の漏えい", "漏", true),
    ("漏洩保険", "ロウエイ保険", true), ("漏洩保険", "漏えい保", true), ("雨漏り", "ろうえい", false),
    ("雨漏り", "雨ろう", false), ("火災", "漏えい", false),
  ])
  func wholeWordsAreAlike(text: String, typed: String, isFound: Bool) throws {
    let vocabulary = try Bench().catalog.vocabulary
    #expect(vocabulary.search(text, for: SearchKey(typed)) == isFound)
  }

  /// A list that shares a word with an earlier layer's takes its place.
  @Test func aLaterListTakesThePlaceOfAnEarlier() throws {
    let own = try CatalogYAML.document("search-alike: [[漏えい, 流出]]", file: "own.yaml")
    let catalog = try CatalogReader.readAndCheck(
      layers: [BuiltInCatalog.documents(), [own]], digest: "", completely: false)
    #expect(catalog.vocabulary.search("情報の流出", for: SearchKey("漏えい")))
    #expect(!catalog.vocabulary.search("漏洩保険", for: SearchKey("漏えい")))
  }

  @Test func layersAddWords() throws {
    let fixture = CatalogFixture.small.adding(
      Self.file, CatalogFixture.vocabulary + "\nsearch-alike: [[PC, パソコン]]\n")
    #expect(try fixture.read().vocabulary.search("パソコンの盗難", for: SearchKey("ｐｃの")))
  }

  @Test(arguments: [
    ("[[PC, パソコン], [ﾊﾟｿｺﾝ, 端末]]", "“ﾊﾟｿｺﾝ” under search-alike is searched as another word is"),
    ("[[PC]]", "expected a list of two words or more"),
  ])
  func wordsThatSayNothing(lists: String, message: String) {
    let fixture = CatalogFixture.small.adding(
      Self.file, CatalogFixture.vocabulary + "\nsearch-alike: \(lists)\n")
    let problems = fixture.problems()
    #expect(problems.count == 1)
    #expect(
      problems.allSatisfy { $0.message.en.contains(message) && $0.mark.file == Self.file && $0.mark.line > 0 }
    )
  }
}
