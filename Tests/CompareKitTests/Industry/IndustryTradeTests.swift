import Testing

@testable import CompareKit

@Suite struct IndustryTradeTests {
  let classification: IndustryClassification
  let trades = IndustryFixture.trades

  init() throws {
    classification = try IndustryClassification(packed: IndustryCSV.packed(IndustryFixture.csv))
  }

  private func trade(_ id: String) throws -> Trade { try #require(trades.first { $0.id == id }) }

  @Test func everyTradeStandsForCodesThatExist() {
    #expect(trades.count == 39)
    #expect(Set(trades.map(\.id)).count == trades.count)
    for trade in trades {
      #expect(!trade.codes.isEmpty && trade.codes.allSatisfy { classification[$0] != nil }, "\(trade.id)")
      #expect(IndustryCode(trade.id) == nil)
    }
  }

  @Test(arguments: [
    ("retail", "5911", TradeMatch.wider), ("retail", "56", .wider), ("retail", "I", .narrower),
    ("retail", "50", .other),
    ("car-retail", "59", .narrower), ("car-retail", "5912", .wider), ("car-retail", "591", .same),
    ("construction", "D", .same), ("construction", "E", .other),
    ("esthetic", "78", .narrower), ("esthetic", "7892", .same), ("retail", "none", .other),
    ("carriers", "44", .wider), ("carriers", "47", .other), ("carriers", "H", .narrower),
    ("printing", "E", .narrower), ("financial-institutions", "674", .other),
    ("financial-institutions", "J", .narrower), ("car-dealer", "5914", .other),
  ])
  func codesMatchTrades(id: String, code: String, match: TradeMatch) throws {
    #expect(try trade(id).matches(code, in: classification) == match)
  }

  @Test(arguments: [
    ("retail", "retail", TradeMatch.same), ("car-retail", "retail", .wider),
    ("retail", "car-retail", .narrower), ("car-retail", "car-dealer", .narrower),
    ("retail", "wholesale", .other), ("printing", "manufacturing", .wider), ("wholesale", "retail", .other),
    ("insurance-agency", "financial-institutions", .other), ("transport", "carriers", .narrower),
    ("unknown", "retail", .other),
  ])
  func tradesMatchTrades(client: String, example: String, match: TradeMatch) throws {
    let industry = ClientIndustry.trade(client)
    #expect(try industry.matches(trade(example), in: classification, trades: trades) == match)
  }

  @Test func someOfEachOverlaps() throws {
    let mixed = Trade(id: "mixed", name: LocalizedText(ja: "兼業", en: "Mixed"), codes: ["56", "D"])
    #expect(try trade("retail").matches(codes: mixed.codes, in: classification) == .overlapping)
    #expect(try trade("retail").matches(codes: [], in: classification) == .other)
  }

  /// Parts that make up a whole are the whole, however it is written.
  @Test func allPartsTogetherAreTheWhole() throws {
    let parts = (50...61).map(String.init)
    let both = Trade(id: "both", name: LocalizedText(ja: "卸売業、小売業", en: "Both"), codes: parts)
    #expect(both.matches("I", in: classification) == .same)
    #expect(both.matches("5911", in: classification) == .wider)
  }

  @Test func identifiersReadBack() {
    for industry in [ClientIndustry.code("D"), .code("7892"), .trade("retail")] {
      #expect(ClientIndustry(identifier: industry.identifier) == industry)
    }
    #expect(ClientIndustry(identifier: "") == nil)
  }

  @Test(arguments: [
    (ClientIndustry.trade("retail"), "小売業（56–61）", "Retail (56–61)"),
    (.code("7624"), "ラーメン店（7624）", "\"Ramen\" (Chinese noodles) restaurants (7624)"),
    (.trade("primary-industries"), "農林漁業・鉱業（A–C）", "Agriculture, forestry, fisheries and mining (A–C)"),
  ])
  func descriptionsCarryTheCodes(industry: ClientIndustry, ja: String, en: String) {
    #expect(industry.description(in: classification, trades: trades, .ja) == ja)
    #expect(industry.description(in: classification, trades: trades, .en) == en)
    #expect(ClientIndustry.code("xx").description(in: classification, trades: trades, .ja) == nil)
  }
}
