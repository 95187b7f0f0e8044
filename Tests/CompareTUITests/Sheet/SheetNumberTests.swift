import CompareKit
import Testing

@testable import compare_tui

@Suite struct SheetNumberTests {
  private func number(_ more: [String] = [], date: String = SheetFixture.date) throws -> String {
    try SheetFixture.sheet(SheetFixture.shop + more, date: date).number
  }

  @Test func theSameContentsHaveTheSameNumber() throws {
    #expect(try number() == number())
    let number = try number()
    #expect(number.hasPrefix("20261121-"))
    #expect(number.count == 15)
  }

  @Test(
    arguments: [
      ["--client", "さくら雑貨"], ["--revenue", "2,001万円"], ["--industry", "卸売業"],
      ["--exposure", "my-number"], ["--rider", "jcci=network"], ["--plan", "jcci=b"],
      ["--quote", "aig:deductible=0"], ["--scenario", "lost-bag"], ["--sequence"],
    ])
  func anythingElseHasAnother(more: [String]) throws {
    #expect(try number(more) != number())
  }

  @Test func anotherDayShowsInTheNumber() throws {
    #expect(try number(date: "2026-11-22").hasPrefix("20261122-"))
  }
}
