import CompareKit
import Testing

/// The kinds of data of the planning aid, graded as the JO model's examples have them.
@Suite struct PlanningExamples {
  let bench: Bench

  init() throws { bench = try Bench() }

  @Test(
    arguments: [
      ("name-address", 6_000), ("illness-history", 33_000), ("card-number", 78_000),
      ("diagnosis", 303_000),
    ])
  func aPersonIsEstimatedAt(field: String, yen: Int) throws {
    let kind = try #require(bench.catalog.planningFields.first { $0.id == field })
    #expect(DamagesEstimate(fields: [kind.field], identifiability: .easy).perPerson == yen)
    #expect(kind.mustBeReported == (field != "name-address"))
    #expect(kind.provenance.citations.first?.source == "jnsa-jo")
  }

  @Test func gradesGoFromOneToThree() {
    let fixture = CatalogFixture.small.adding(
      "planning.yaml",
      """
      planning-fields:
        - {id: x, name: {ja: x, en: x}, distress: 4, economic-loss: 1, at: s1}
      """)
    #expect(fixture.problems().contains { $0.message.en.contains("from 1 to 3") })
  }

  @Test func aCostTooLargeForItsCountIsCut() throws {
    var catalog = bench.catalog
    catalog.planningCosts = [try #require(catalog.planningCosts.first { $0.unit == .person })]
    catalog.planningCosts[0].low = .max
    let size = IncidentSize(
      records: 1_000_000, estimate: DamagesEstimate(fields: [], identifiability: .hard),
      claimingPercent: 0, costs: [catalog.planningCosts[0].id], level: .low)
    #expect(size.lines(in: catalog).map(\.amount) == [Loss.largestAmount])
  }
}
