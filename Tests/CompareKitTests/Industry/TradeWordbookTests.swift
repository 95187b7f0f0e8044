import BuiltInCatalog
import CatalogYAML
import Testing

@testable import CompareKit

/// Words of a folder of one's own, and the mistakes in them.
@Suite struct TradeWordbookTests {
  private func read(_ yaml: String...) throws(CatalogError) -> TradeWordbook {
    var layers = [BuiltInCatalog.documents()]
    for text in yaml { layers.append([try CatalogYAML.document(text, file: "words.yaml")]) }
    let world = CatalogWorld(industries: BuiltInCatalog.industries())
    return try CatalogReader.readAndCheck(layers: layers, digest: "", completely: false, in: world).wordbook
  }

  private func problems(_ yaml: String) -> [String] {
    do throws(CatalogError) {
      _ = try read(yaml)
      return []
    } catch {
      return error.problems.map { "\($0.mark.line):\($0.mark.column): \($0.message.en)" }
    }
  }

  private let built = BuiltInCatalog.wordbook()

  @Test func anAgencyAddsWords() throws {
    let own = try read(
      """
      trade-words:
        - {codes: ["7831"], ja: [かみきりどころ], en: [hair nook]}
        - {codes: ["9231"], ja: [美容室], en: [hair guard]}
      """)
    let search = IndustrySearch(BuiltInCatalog.industries(), trades: [], words: built.layered(under: own))
    #expect(try search.resolve("カミキリドコロ") == .code("7831"))
    #expect(try search.resolve("美容室") == .code("9231"))
    #expect(try search.resolve("美容院") == .code("7831"))
  }

  @Test func aLaterLayerTakesItsWords() throws {
    let book = try read(
      """
      trade-words:
        - {codes: ["7831"], ja: [甲, 乙], en: [a]}
      trade-endings:
        - {id: plain, adds-nothing: true, ja: [屋], en: [shop]}
      """,
      """
      trade-words:
        - {codes: ["7821"], ja: [乙], en: [b]}
      trade-endings:
        - {id: plain, adds-nothing: true, ja: [店], en: [store]}
      """)
    #expect(book.words.map(\.ja) == [["甲"], ["乙"]])
    #expect(book.endings.map(\.ja) == [["店"]])
  }

  @Test(arguments: [
    (#"- {codes: ["9999x"], ja: [甲], en: [a]}"#, "9999x"), (#"- {codes: ["5"], ja: [甲], en: [a]}"#, "\"05\""),
    (#"- {codes: ["56"], ja: [甲]}"#, "English word"), (#"- {codes: ["56"], en: [a]}"#, "at least one word"),
    (#"- {codes: ["56"], ja: [甲], readings: [kou], en: [a]}"#, "in kana"),
    ("- {codes: [\"56\"], ja: [甲屋], en: [a]}\n  - {codes: [\"57\"], ja: [甲屋], en: [b]}", "words.yaml:2 too"),
    (#"- {codes: ["56"], ja: [ネイル, ねいる], en: [a]}"#, "too; remove one"),
    (#"- {codes: ["56"], ja: [甲], en: [a], word: x}"#, "no field “word”"),
  ])
  func mistakesAreToldWithTheirPlace(row: String, told: String) {
    let all = problems("trade-words:\n  \(row)\n")
    #expect(all.count == 1 && all.allSatisfy { $0.contains(told) }, "\(all)")
    #expect(all.allSatisfy { $0.hasPrefix("2:") || $0.hasPrefix("3:") })
  }

  @Test func theBuiltInWordsAreApartFromTheCatalog() throws {
    #expect(try BuiltInCatalog.catalog().wordbook == TradeWordbook())
    #expect(built.words.flatMap(\.ja).count > 3_000)
    #expect(built.endings.contains { $0.addsNothing })
  }
}
