import CompareKit
import TestSupport
import Testing

/// A cover with an excess layer above it, by YAML alone.
@Suite struct ExcessLayerTests {
  let policy: InventedFamily

  init() throws { policy = try InventedFamily("ExcessLayer", "hibari", plan: "p") }

  private func paid(_ yen: Int, _ persons: Int) throws -> ClosedRange<Int> {
    try policy.paid(IncidentFacts(), [.of("damages.injury", yen, persons, .person)])
  }

  /// Of one person's ¥160M the cover pays ¥100M less its deductible; of the ¥60M above the layer pays half.
  /// The deductible isn't above the cover, so it stays with the client.
  @Test func theLayerPaysHalfOfWhatIsAbove() throws {
    #expect(try paid(160_000_000, 1) == 129_999_000...129_999_000)
    #expect(try paid(100_000_000, 1) == 99_999_000...99_999_000)
    #expect(try paid(160_000_000, 2) == 159_999_000...159_999_000)
  }

  /// ¥900M of nine persons: ¥300M, and half of the other ¥599,999,000 up to ¥200M.
  @Test func theLayerHasItsLimit() throws {
    #expect(try paid(900_000_000, 9) == 500_000_000...500_000_000)
    #expect(try paid(500_000_000, 5) == 399_999_500...399_999_500)
  }

  @Test func theTraceSaysWhatGoesToTheLayer() throws {
    var scenario = try #require(policy.catalog.scenario("malware"))
    scenario.lines = [.of("damages.injury", 160_000_000, 1, .person)]
    let settler = try policy.settler()
    let settled = settler.settle(try Loss(scenario, in: policy.classes))
    let rules = settler.trace(of: settled, scenario, in: policy.catalog).worst.map(\.rule.en)
    #expect(rules.contains("up to ¥100M per person × 1 (what is above it goes to “Excess layer”)"))
  }

  /// Never more than the way from below: sending all to the layer is no way.
  @Test func theRangeIsOneFigure() throws {
    for persons in 1...9 {
      let range = try paid(170_000_000 * persons, persons)
      #expect(range.lowerBound == range.upperBound)
    }
  }
}
