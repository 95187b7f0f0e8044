import CompareKit
import Testing

@Suite struct UnitTests {
  let vocabulary: Vocabulary

  init() throws { vocabulary = try CatalogFixture.small.read().vocabulary }

  @Test(arguments: [
    ("hour", "day", Ratio(1, 24)), ("day", "hour", Ratio(24, 1)), ("hour", "hour", .one),
    ("record", "person", .one), ("person", "record", .one), ("day", "person", nil), ("week", "day", nil),
  ])
  func unitsAreConvertedExactly(from: UnitID, to: UnitID, ratio: Ratio?) {
    #expect(vocabulary.conversion(from: from, to: to) == ratio)
  }

  @Test func anHourIsNotCountedAsADay() {
    #expect(vocabulary.counts("record", as: "person") && vocabulary.counts("person", as: "record"))
    #expect(!vocabulary.counts("hour", as: "day") && !vocabulary.counts("person", as: "day"))
  }

  @Test func recordsSayHowLargeAnIncidentIs() throws {
    let scenario = try #require(try CatalogFixture.small.read().scenario("leak"))
    #expect(scenario.records(in: vocabulary) == 10_000)
  }
}
