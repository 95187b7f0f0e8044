import CompareKit
import TestSupport
import Testing

@Suite struct SheetNumberTests {
  private func number(_ change: (inout SheetFixture) throws -> Void = { _ in }) throws -> String {
    var shop = try SheetFixture.shop()
    try change(&shop)
    return try shop.sheet().number
  }

  @Test func theSameContentsHaveTheSameNumber() throws {
    #expect(try number() == number())
    let number = try number()
    #expect(number.hasPrefix("20261121-"))
    #expect(number.count == 15)
  }

  private static let changes: [@Sendable (inout SheetFixture) throws -> Void] = [
    { $0.client.name = "さくら雑貨" }, { $0.client.sales = 2_001 * man },
    { $0.client.industry = .trade("wholesale") }, { $0.client.set("my-number", to: 1) },
    { $0.columns[0].riders = ["network"] }, { $0.columns[0].plan = "b" },
    { $0.columns[2].quote[.deductible] = 0 },
    { $0.scenarios.append(try SheetFixture.scenario("lost-bag")) }, { $0.isSequence = true },
  ]

  @Test(arguments: changes.indices)
  func anythingElseHasAnother(place: Int) throws {
    #expect(try number(Self.changes[place]) != number())
  }

  @Test func anotherDayShowsInTheNumber() throws {
    #expect(try number { $0.date = "2026-11-22" }.hasPrefix("20261122-"))
  }

  /// What is printed of an incident beside its amounts.
  @Test func whatIsPrintedOfAnIncidentIsPartOfIt() throws {
    let plain = try SheetFixture.scenario("leak-10k")
    var changed = Array(repeating: plain, count: 6)
    changed[0].name.ja = "別"
    changed[1].name.en = "Other"
    changed[2].summary = LocalizedText(ja: "話", en: "Story")
    changed[3].lines[0].isIllustrative.toggle()
    changed[4].lines[0].note = LocalizedText(ja: "注", en: "Note")
    changed[5].lines[0].citations = [Citation(source: "s1")]
    let number = try number { $0.scenarios = [plain] }
    #expect(try self.number { $0.scenarios = [plain] } == number)
    for scenario in changed { #expect(try self.number { $0.scenarios = [scenario] } != number) }
  }
}
