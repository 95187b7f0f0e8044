import CompareKit
import Foundation
import Testing

@Suite struct SheetRecordTests {
  private typealias Object = [String: Any]

  private func object(_ value: some Encodable) throws -> [String: Any] {
    let data = try JSONEncoder().encode(value)
    return try #require(try JSONSerialization.jsonObject(with: data) as? Object)
  }

  @Test func theRowsAreThoseOfTheComparison() throws {
    let sheet = try SheetFixture.shop().sheet()
    let record = try object(SheetRecord(sheet))
    #expect(record["schema"] as? String == "compare-tui.sheet/2")
    #expect(record["number"] as? String == sheet.number)
    let sections = try #require(record["sections"] as? [Object])
    #expect(sections.map { $0["id"] as? String } == sheet.comparison.sections.map(\.id))
    for (section, expected) in zip(sections, sheet.comparison.sections) {
      let rows = try #require(section["rows"] as? [Object])
      #expect(rows.map { $0["id"] as? String } == expected.rows.map(\.id))
      for (row, expected) in zip(rows, expected.rows) {
        let cells = try #require(row["cells"] as? [Any])
        #expect(cells.count == 3)
        for (cell, expected) in zip(cells, expected.cells) {
          let cell = cell as? Object
          #expect((cell == nil) == (expected == nil))
          #expect(cell?["state"] as? String == expected?.state.rawValue)
          #expect(cell?["amount"] as? Int == expected?.amount)
          #expect((cell?["text"] as? Object)?["ja"] as? String == expected?.text.ja)
          #expect(cell?["entered"] as? Bool == expected?.isEntered)
        }
      }
    }
  }

  @Test func ratiosAreExactAndEntriesMarked() throws {
    let record = try object(SheetRecord(try SheetFixture.shop().sheet()))
    let rows = try #require(record["sections"] as? [Object]).flatMap { $0["rows"] as? [Object] ?? [] }
    let ratio = try #require(rows.first { $0["id"] as? String == "ratio" }?["cells"] as? [Object])
    #expect(ratio[2]["ratio"] as? [String: Int] == ["numerator": 9, "denominator": 10])
    let limit = try #require(rows.first { $0["id"] as? String == "limit" }?["cells"] as? [Object])
    #expect(limit[2]["entered"] as? Bool == true)
    #expect(limit[2]["amount"] as? Int == 100_000_000)
    let source = try #require((limit[0]["sources"] as? [Object])?.first)
    #expect(source["id"] as? String == "s1")
    #expect(source["asOfBasis"] as? String == "unknown")
  }

  @Test func aPremiumStandsWithItsContractAndItsFigures() throws {
    let sheet = try SheetFixture(
      client: Client(industry: .trade("retail")),
      columns: [Column(family: "jcci", plan: "b"), Column(family: "bizsapo", plan: "leak")]
    ).sheet()
    let record = try object(SheetRecord(sheet))
    let rows = try #require(record["sections"] as? [Object]).flatMap { $0["rows"] as? [Object] ?? [] }
    func cell(_ row: String, _ column: Int) throws -> Object {
      let cells = try #require(rows.first { $0["id"] as? String == row }?["cells"] as? [Any])
      return try #require(cells[column] as? Object)
    }
    let yearly = try cell("premium-example.yearly.1", 0)
    #expect(yearly["amount"] as? Int == 30_000 && yearly["about"] as? Bool == true)
    #expect(yearly["cadence"] as? String == "yearly")
    let contract = try #require(yearly["published"] as? Object)
    #expect(
      (contract["trade"] as? Object)?["ja"] as? String == "小売業" && contract["match"] as? String == "same")
    let terms = ["sales", "limit", "costLimit", "deductible"].map { contract[$0] as? Int }
    #expect(terms == [20_000_000, 10_000_000, 1_000_000, 100_000])
    #expect(contract["plans"] as? [String] == ["a"] && contract["plansInferred"] as? Bool == true)
    let figures = try #require(yearly["figures"] as? [Object])
    #expect(figures[0]["kind"] as? String == "premium" && figures[0]["per"] as? String == "year")
    #expect(figures[0]["amount"] as? Int == 30_000 && figures[0]["about"] as? Bool == true)
    let monthly = try cell("premium-example.monthly.1", 1)
    #expect(monthly["about"] as? Bool == false && monthly["cadence"] as? String == "monthly")
    #expect((monthly["published"] as? Object)?["selfBurden"] as? Int == 0)
  }
}
