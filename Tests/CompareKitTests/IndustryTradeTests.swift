import Testing

@testable import CompareKit

@Suite struct IndustryTradeTests {
  let classification: IndustryClassification
  let trades = IndustryFixture.trades

  init() throws { classification = try IndustryClassification(csv: IndustryFixture.csv) }

  private func trade(_ id: String) throws -> Trade { try #require(trades.first { $0.id == id }) }

  @Test func everyTradeStandsForCodesThatExist() {
    #expect(trades.count == 35)
    #expect(Set(trades.map(\.id)).count == trades.count)
    for trade in trades {
      #expect(!trade.codes.isEmpty && trade.codes.allSatisfy { classification[$0] != nil }, "\(trade.id)")
      #expect(IndustryCode(trade.id) == nil)
    }
  }

  @Test(arguments: [
    ("retail", "5911", TradeMatch.exact), ("retail", "56", .exact), ("retail", "I", .broader),
    ("retail", "50", .none),
    ("car-retail", "59", .broader), ("car-retail", "5912", .exact), ("construction", "D", .exact),
    ("construction", "E", .none),
    ("esthetic", "78", .broader), ("esthetic", "7892", .exact), ("retail", "none", .none),
  ])
  func codesMatchTrades(id: String, code: String, match: TradeMatch) throws {
    #expect(try trade(id).matches(code, in: classification) == match)
  }

  @Test(arguments: [
    ("retail", "retail", TradeMatch.exact), ("car-retail", "retail", .exact),
    ("retail", "car-retail", .broader),
    ("retail", "wholesale", .none), ("printing", "manufacturing", .exact), ("wholesale", "retail", .none),
    ("unknown", "retail", .none),
  ])
  func tradesMatchTrades(client: String, example: String, match: TradeMatch) throws {
    let industry = ClientIndustry.trade(client)
    #expect(try industry.matches(trade(example), in: classification, trades: trades) == match)
  }

  @Test func onlyPartlyCoveredIsBroader() throws {
    let mixed = Trade(id: "mixed", name: LocalizedText(ja: "兼業", en: "Mixed"), codes: ["56", "D"])
    #expect(try trade("retail").matches(codes: mixed.codes, in: classification) == .broader)
    #expect(try trade("retail").matches(codes: [], in: classification) == .none)
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
