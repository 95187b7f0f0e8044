import BuiltInCatalog
import CompareKit
import TestSupport
import Testing

/// A table of premiums is read where the client falls into one of its rows, and nowhere else.
@Suite struct PremiumTableTests {
  let policy: InventedFamily

  init() throws { policy = try InventedFamily("QuotedPolicy", "tsubame", plan: "s") }

  private func cell(_ table: Int, _ sales: Int?, _ industry: ClientIndustry? = nil) throws -> Cell {
    let columns = [Column(family: "jcci", plan: "a"), Column(family: "tsubame", plan: "s")]
    let comparison = try Comparison(
      Selection(columns), for: Client(industry: industry, sales: sales), in: policy.catalog,
      BuiltInCatalog.industries())
    let row = try #require(
      comparison.sections.flatMap(\.rows).first { $0.id == "premium-table.\(table)" })
    #expect(row.cells[0] == nil)
    return try #require(row.cells[1])
  }

  /// Each end belongs to its band or doesn't, as the table says.
  @Test(arguments: [
    (0, 120_000), (99_999_999, 120_000), (100_000_000, 120_000), (100_000_001, 180_000),
    (300_000_000, 180_000),
    (300_000_001, nil), (400_000_000, nil), (499_999_999, nil), (500_000_000, nil), (999_999_999, nil),
    (1_000_000_000, nil), (50_000_000_000, nil),
  ])
  func theBandsEndWhereTheySay(sales: Int, premium: Int?) throws {
    let cell = try cell(1, sales)
    #expect(cell.amount == premium)
    #expect(cell.state == (premium == nil ? .notStated : .amount))
    #expect(cell.provenance.citations == [Citation(source: "tsubame", section: "tariff")])
    // The third band has a row without a figure.
    let isInBand = premium != nil || (500_000_000..<1_000_000_000).contains(sales)
    #expect((cell.table?.answer == .noBand) == !isInBand)
  }

  @Test func theFigureStandsWithItsConditions() throws {
    let cell = try cell(1, 250_000_000)
    #expect(cell.text.ja == "年払18万円（売上高1億円超3億円以下、支払限度額1億円）")
    #expect(cell.text.en == "¥180,000 a year (sales over ¥100M, up to ¥300M; limit of liability ¥100M)")
    #expect(
      cell.notes.map(\.ja) == ["標準保険料表", "公表された表の額で、見積ではありません。", "保険期間1年、多要素認証を導入済みの場合"])
    #expect(cell.cadence == .yearly && !cell.isEntered)
    #expect(cell.figures.first == SpokenFigure(.premium, .amount(180_000), per: .year))
  }

  @Test func beyondTheBandsTheirEndsAreSaid() throws {
    let cell = try cell(1, 400_000_000)
    #expect(cell.text.ja == "この表にお客さまの売上高の区分はない（区分：1億円以下、1億円超3億円以下、5億円以上10億円未満）")
    #expect(
      cell.text.en.hasPrefix("The table has no band for the client's sales (bands: up to ¥100M; over ¥100M"))
    #expect(cell.figures.isEmpty && cell.cadence == nil)
    #expect(try self.cell(1, 700_000_000).text.ja == "この区分の保険料は記載なし（売上高5億円以上10億円未満、支払限度額1億円）")
  }

  @Test func whatIsNotKnownOfTheClientIsSaid() throws {
    let cell = try cell(1, nil)
    #expect(cell.state == .conditional && cell.amount == nil)
    #expect(cell.text.ja == "お客さまの年間売上高により決まる（区分：1億円以下、1億円超3億円以下、5億円以上10億円未満）")
    #expect(try self.cell(2, nil).table?.answer == .open(sales: true, trade: true))
    #expect(try self.cell(2, 20_000_000).text.en == "Depends on the client's trade")
    // The whole of wholesale and retail isn't retail.
    #expect(try self.cell(2, 20_000_000, .code("I")).table?.answer == .open(sales: false, trade: true))
  }

  /// Monthly premiums stay monthly; a part of the trade is of the trade.
  @Test func aRowIsOfItsTrades() throws {
    let shop = try cell(2, 49_999_999, .trade("retail"))
    #expect(shop.text.ja == "月払3,000円（標準、小売業、売上高5,000万円未満）、月払2,500円（小売業、売上高5,000万円未満、免責金額10万円）")
    #expect(shop.amount == nil && shop.state == .amount && shop.cadence == .monthly)
    #expect(shop.figures.map(\.quantity) == [.amount(3_000), .amount(2_500)])
    #expect(
      try cell(2, 20_000_000, .code("591")).figures.map(\.quantity) == [.amount(3_000), .amount(2_500)])
    let larger = try cell(2, 50_000_000, .trade("retail"))
    #expect(larger.figures.map(\.quantity) == [.amount(5_000)])
    #expect(larger.text.ja.contains("この区分の保険料は記載なし"))
    #expect(try cell(2, 100_000_000, .trade("retail")).table?.answer == .noBand)
    // The bands of other trades aren't the client's.
    #expect(
      try cell(2, 100_000_000, .trade("retail")).text.ja.hasSuffix("（区分：5,000万円未満、5,000万円以上1億円未満）"))
    #expect(
      try cell(2, 99_999_999, .trade("restaurant")).figures.map(\.quantity) == [
        .amount(7_000), .amount(6_000),
      ])
    #expect(try cell(2, 20_000_000, .trade("construction")).text.ja == "この表にお客さまの業種はない")
  }

  @Test func theTablesAreEntriesOfTheCatalog() throws {
    let entry = try #require(
      EntryList(policy.catalog)["tsubame.premium-table.tariff"])
    #expect(entry.figures.contains(.yen(180_000)) && entry.figures.contains(.yen(300_000_000)))
  }
}
