import Testing

@testable import CompareKit

@Suite struct IndustrySearchTests {
  let search: IndustrySearch

  init() throws {
    search = IndustrySearch(
      try IndustryClassification(packed: IndustryCSV.packed(IndustryFixture.csv)),
      trades: IndustryFixture.trades)
  }

  private func found(_ typed: String, limit: Int = 100) -> [String] {
    search.search(typed, limit: limit).map(\.choice.identifier)
  }

  @Test(arguments: [
    ("小売業", "retail"), ("小売", "retail"), ("ret", "retail"), ("Retail", "retail"), ("569", "569"),
    ("5699", "5699"), ("５６", "56"), ("エステ", "esthetic"),
    ("ｴｽﾃ", "esthetic"), ("esthetic", "esthetic"), ("建設", "construction"), ("D", "D"), ("d", "D"),
    ("飲食店", "restaurant"), ("印刷", "printing"),
    ("ソフトウエア業", "software"), ("自動車小売", "car-retail"), ("car retail", "car-retail"), ("ラーメン", "7624"),
    ("ramen", "7624"), ("学習塾", "823"),
    ("病院", "831"), ("保険代理", "insurance-agency"), ("そば うどん", "763"), ("金融業・保険業", "finance"),
    ("運送業", "carriers"), ("情報処理業", "data-processing"), ("自動車ディーラー", "car-dealer"),
    ("金融機関", "financial-institutions"), ("通信業", "telecom"), ("宿泊業", "accommodation"),
  ])
  func theBestAnswerComesFirst(typed: String, identifier: String) {
    #expect(found(typed).first == identifier)
  }

  @Test func codesBeginWithWhatWasTyped() {
    #expect(found("569") == ["569", "5699"])
    #expect(found("56").prefix(3) == ["56", "560", "561"])
    #expect(found("0941") == ["0941"])
  }

  @Test func everyWordMustBeFound() {
    #expect(found("自動車 部分品 小売").contains("5913"))
    #expect(found("自動車 ラーメン").isEmpty)
    #expect(found("motor vehicle used").contains("5912"))
    #expect(found("zzzz").isEmpty)
  }

  @Test func broaderComesBeforeFinerAndOfficesLast() {
    let levels = search.search("製造業").dropFirst(2).compactMap { match -> IndustryLevel? in
      if case .industry(let industry) = match, !industry.name.ja.hasPrefix("管理") {
        industry.level
      } else {
        nil
      }
    }
    #expect(levels == levels.sorted())
    let retail = found("retail", limit: 3000)
    let offices = retail.indices.filter { retail[$0].utf8.count == 3 && retail[$0].hasSuffix("0") }
    #expect(!offices.isEmpty)
    #expect(offices.allSatisfy { $0 >= retail.count - offices.count })
  }

  @Test func nothingTypedOffersTradesThenDivisions() {
    #expect(found("  ").count == search.trades.count + 20)
    #expect(found("").first == "construction")
    #expect(found("", limit: 0).isEmpty)
    #expect(found("業", limit: -1).isEmpty)
  }

  @Test func theSearchAgreesWithASlowerOne() {
    for typed in ["業", "小売", "trade", "ロウエイ", "and", "その他 製造", "医"] {
      let words = typed.split(separator: " ").map { SearchKey($0) }
      let english = EnglishTokens.words(of: typed)
      let expected = search.classification.all.filter { industry in
        let name = Set(EnglishTokens.words(of: industry.name.en))
        return words.allSatisfy { SearchKey(industry.name.ja).contains($0) }
          || !english.isEmpty && name.isSuperset(of: english)
      }
      let codes = found(typed, limit: 5000).filter { search.classification[$0] != nil }
      #expect(Set(codes) == Set(expected.map(\.code)), "\(typed)")
    }
  }

  @Test func anyTextCanBeTyped() {
    var random = RandomText(seed: 8)
    for _ in 0..<300 {
      let typed = random.text(upTo: 5)
      #expect(search.search(typed, limit: 7).count <= 7)
      do { _ = try search.resolve(typed) } catch { #expect(error.candidates.count <= 5) }
    }
  }

  @Test(arguments: [
    ("56", ClientIndustry.code("56")), ("d", .code("D")), ("5911", .code("5911")),
    ("retail", .trade("retail")), ("小売業", .trade("retail")),
    ("Car retail", .trade("car-retail")), ("建設業", .trade("construction")), ("学習塾", .code("823")),
    ("Coffee shops", .code("767")),
    ("ソフトウエア業", .trade("software")), ("情報通信業", .code("G")), ("運送業", .trade("carriers")),
    ("情報処理業", .trade("data-processing")), ("自動車ディーラー", .trade("car-dealer")),
    ("金融機関", .trade("financial-institutions")),
  ])
  func exactNamesResolve(typed: String, industry: ClientIndustry) throws {
    #expect(try search.resolve(typed) == industry)
  }

  @Test func otherNamesOfferCandidates() {
    let typo = #expect(throws: UnknownIndustry.self) { try search.resolve("constrution") }
    #expect(typo?.candidates.first?.choice == .trade("construction"))
    #expect(typo?.message(.ja).contains("建設業") == true)
    #expect(typo?.message(.en).contains("Construction") == true)
    #expect((1...5).contains(typo?.candidates.count ?? 0))
    let shared = #expect(throws: UnknownIndustry.self) { try search.resolve("Bedding") }
    #expect(shared?.isAmbiguous == true)
    #expect(shared?.candidates.map(\.choice) == [.code("1191"), .code("5131")])
    let nothing = #expect(throws: UnknownIndustry.self) { try search.resolve("@@@") }
    #expect(nothing?.candidates.isEmpty == true)
    #expect(nothing?.message(.ja).contains("業種コード") == true)
  }
}
