import CompareKit
import Foundation
import TestSupport
import Testing

@testable import compare_tui

/// Tables of premiums on the sheet: whole, in both languages, at every width, and in its JSON.
@Suite struct PremiumTableSheetTests {
  /// The folder of the invented policy.
  private static let folder = Repository.path + "/Tests/CompareKitTests/Products/Invented/QuotedPolicy"

  private func sheet(_ more: [String] = []) throws -> Sheet {
    try SheetFixture.sheet(
      ["--catalogs", Self.folder, "--plan", "jcci=a", "--plan", "tsubame=s", "--industry", "小売業"] + more)
  }

  @Test func theWholeTableStandsInBothLanguages() throws {
    let sheet = try sheet(["--revenue", "1億円"])
    let ja = SheetText(sheet, .ja, width: 200).text
    #expect(ja.contains("ツバメ 標準保険料表（年払） [TSUBAME-2]"))
    #expect(ja.contains("ツバメ 小売業の月払保険料表（月払） [TSUBAME-2]"))
    #expect(ja.contains("区分の間や外の額は計算せず"))
    for words in ["売上高1億円以下", "売上高1億円超3億円以下", "売上高5億円以上10億円未満", "12万円", "18万円", "記載なし", "年払12万円（"] {
      #expect(ja.contains(words), "\(words)")
    }
    let en = SheetText(sheet, .en, width: 200).text
    for words in ["Tsubame Standard tariff (Monthly)", "Tsubame Standard tariff (Yearly) [TSUBAME-2]"] {
      #expect(en.contains(words) == words.contains("Yearly"))
    }
    #expect(en.contains("For one year, with MFA in place"))
    #expect(en.contains("not a quote"))
  }

  @Test func everyLineIsAsWideAsThePaper() throws {
    let metrics = TextMetrics()
    let sheet = try sheet()
    for width in [40, 47, 60, 80, 100, 133, 200, 400] {
      for language in Language.allCases {
        let text = SheetText(sheet, language, width: width, borders: width == 80 ? .ascii : .box)
        #expect(text.lines.allSatisfy { metrics.width(of: $0) == width }, "\(width)")
        let unspaced = text.text.unspaced
        #expect(unspaced.contains(language == .ja ? "18万円" : "¥180,000"))
      }
    }
  }

  @Test func withoutTablesNothingIsSaidOfThem() throws {
    let sheet = try SheetFixture.sheet(SheetFixture.shop)
    #expect(!SheetText(sheet, .ja, width: 120).text.contains("保険料表"))
    #expect(!(try JSONText.text(SheetRecord(sheet))).contains("premiumTables"))
  }

  @Test func theTableIsInTheJSON() throws {
    let text = try JSONText.text(SheetRecord(try sheet(["--revenue", "2億円"])))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let tables = try #require(object["premiumTables"] as? [[String: Any]])
    #expect(tables.map { $0["id"] as? String } == ["tariff", "shops"])
    #expect(tables.map { $0["cadence"] as? String } == ["yearly", "monthly"])
    let rows = try #require(tables[0]["rows"] as? [[String: Any]])
    #expect((rows[1]["sales"] as? [String: Int]) == ["over": 100_000_000, "upTo": 300_000_000])
    #expect((rows[2]["premiums"] as? [[String: String]]) == [["state": "not-stated"]])
    let cells = (object["sections"] as? [[String: Any]] ?? []).flatMap {
      $0["rows"] as? [[String: Any]] ?? []
    }
    .filter { $0["id"] as? String == "premium-table.1" }.flatMap { $0["cells"] as? [Any] ?? [] }
    let cell = try #require(cells.last as? [String: Any])
    #expect(cell["amount"] as? Int == 180_000)
    let table = try #require(cell["table"] as? [String: Any])
    #expect(table["answer"] as? String == "rows" && table["rows"] as? [Int] == [1])
  }
}
