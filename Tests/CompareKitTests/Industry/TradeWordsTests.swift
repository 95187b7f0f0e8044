import BuiltInCatalog
import CatalogYAML
import TestSupport
import Testing

@testable import CompareKit

/// The everyday words of the built-in catalogs.
@Suite struct TradeWordsTests {
  private static let search = (try? BuiltInCatalog.catalog()).map {
    IndustrySearch(BuiltInCatalog.industries(), trades: $0.trades, words: BuiltInCatalog.wordbook())
  }

  private let search: IndustrySearch

  init() throws { search = try #require(Self.search) }

  private func first(_ typed: String, _ limit: Int = 3) -> [String] {
    search.search(typed, limit: limit).map(\.choice.identifier)
  }

  @Test func whatPeopleSayIsAmongTheFirstThree() throws {
    let path = Repository.path + "/Tests/CompareKitTests/Industry/trade-words.tsv"
    var misses: [String] = []
    var count = 0
    for line in try CatalogFolder.text(at: path).split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: "\t")
      let codes = parts[1].split(separator: ",")
      let isFound = search.search(String(parts[0]), limit: 3).contains { hit in
        hit.choice.codes(in: search.trades).allSatisfy { code in
          codes.contains { search.classification.isWithin(code, $0) }
        }
      }
      count += 1
      if !isFound { misses.append(String(line)) }
    }
    #expect(count > 500)
    #expect(misses.count * 50 <= count, "\(misses)")
  }

  @Test(arguments: [
    ("びよう", "7831"), ("びようい", "7831"), ("ほけん", "6742"), ("ﾈｲﾙｻﾛﾝ", "7894"), ("ネイルさろん", "7894"),
    ("引っ越し屋", "4411"), ("引越屋", "4411"), ("引越し", "4411"), ("やきとりや", "7651"), ("焼鳥屋", "7651"),
    ("エレベータ工事", "0842"), ("hairsalon", "7831"), ("らあめん屋", "7624"), ("ＥＣサイト", "611"), ("ec", "611"),
    ("車の整備", "8911"),
    ("Hair Salons", "7831"), ("hairs", "7831"), ("take out restaurant", "7711"), ("お肉屋", "5831"),
    ("防水業者", "0795"), ("靴下屋", "1184"), ("昭和レトロカフェ", "7671"), ("卸", "wholesale"), ("お店", "retail"),
  ])
  func spellingsAndReadingsFindIt(typed: String, identifier: String) {
    #expect(first(typed).contains(identifier), "\(first(typed))")
  }

  @Test func aHospitalIsNoHairdresser() throws {
    #expect(first("びよういん").first == "7831")
    #expect(try search.resolve("びよういん") == .code("7831"))
    #expect(!first("びょういん").contains("7831"))
  }

  @Test func latinWordsAreNotFoundWithinOthers() {
    #expect(!first("tax", .max).contains { $0.hasPrefix("432") })
    for typed in ["IT", "tax", "EC", "SE", "bar", "car", "inn"] {
      for hit in search.hits(typed, limit: .max) {
        let texts = [hit.word ?? "", hit.match.name.ja, hit.match.name.en, hit.match.choice.identifier]
        let words = texts.flatMap { text in
          text.lowercased().split { !$0.isASCII || !$0.isLetter && !$0.isNumber }
        }
        let typed = typed.lowercased()
        #expect(words.contains { $0 == typed || $0 == typed + "s" }, "\(typed): \(texts)")
      }
    }
  }

  @Test(arguments: ["ぬるぬる屋", "ぬるぬる業", "ぬるぬる店", "ぬるぬるサービス", "ぬるぬる販売", "zzzz", "xyz shop", "qwerty company"])
  func whatSharesOnlyAnEndingIsNotFound(typed: String) {
    #expect(first(typed).isEmpty, "\(first(typed))")
    let unknown = #expect(throws: UnknownIndustry.self) { try search.resolve(typed) }
    #expect(unknown?.candidates.isEmpty == true)
  }

  @Test func oneMeaningIsChosenAndSeveralAreListed() throws {
    #expect(try search.resolve("美容室") == .code("7831"))
    #expect(try search.resolve("通販") == .code("611"))
    #expect(try search.resolve("問屋") == .trade("wholesale"))
    #expect(try search.resolve("dentist") == .code("8331"))
    let bakery = #expect(throws: UnknownIndustry.self) { try search.resolve("パン屋") }
    #expect(bakery?.isAmbiguous == true)
    #expect(bakery?.candidates.first?.choice == .code("5863"))
    let near = #expect(throws: UnknownIndustry.self) { try search.resolve("昭和レトロカフェ") }
    #expect(near?.isAmbiguous == false)
    #expect(near?.candidates.first?.choice == .code("7671"))
  }

  @Test func theWordThatLedToAnIndustryIsTold() {
    #expect(search.hits("びようしつ").first?.word == "美容室")
    #expect(search.hits("パン屋").first?.word == "パン屋")
    #expect(search.hits("hairdresser").first?.word == "hairdresser")
    #expect(search.hits("7831").first?.word == nil)
    #expect(search.hits("小売業").first?.word == nil)
  }
}
