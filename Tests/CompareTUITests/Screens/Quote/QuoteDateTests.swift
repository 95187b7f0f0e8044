import CompareKit
import Testing

@testable import compare_tui

/// The date of a quote, as an agent copies it from the paper.
@Suite struct QuoteDateTests {
  private func family() throws -> Family { try #require(try CatalogLoader.load().family("aig")) }

  @Test(arguments: ["2024/04/01", "令和6年4月1日", "Ｒ６．４．１", "2024-04-01"])
  func itIsKeptAsOneSpelling(text: String) throws {
    let family = try family()
    var work = Work()
    work.selection = Selection([Column(family: "aig", plan: "standard")])
    work.setQuote(.date, of: 0, to: text, in: family)
    #expect(work.selection.columns[0].quote.date == "2024-04-01")
    // What was typed stays in the field.
    #expect(work.quoteText(.date, of: 0, in: family, .ja) == text)
  }

  @Test(arguments: ["2024-02-30", "2024/4", "きのう", "24/4/1"])
  func whatIsNoDayDoesNotCount(text: String) throws {
    let family = try family()
    var work = Work()
    work.selection = Selection([Column(family: "aig", plan: "standard")])
    work.setQuote(.date, of: 0, to: text, in: family)
    #expect(work.selection.columns[0].quote.date == nil)
    #expect(work.quoteText(.date, of: 0, in: family, .ja) == text)
    let plan = try #require(family.plan("standard"))
    #expect(family.reading(of: text, in: .date, plan: plan).isTrouble)
  }
}
