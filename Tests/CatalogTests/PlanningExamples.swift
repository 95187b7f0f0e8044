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

}
