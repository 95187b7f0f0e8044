import CompareKit
import TestSupport
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

  @Test func damagesGoWhereTheCatalogSays() throws {
    var catalog = bench.catalog
    let field = try #require(catalog.planningFields.first)
    let size = IncidentSize(
      records: 10, estimate: DamagesEstimate(fields: [field.field], identifiability: .easy),
      claiming: .one, costs: [], level: .low)
    catalog.planningDamages?.classID = "damages.corporate"
    #expect(size.lines(in: catalog).map(\.classID) == ["damages.corporate"])
    catalog.planningDamages = nil
    #expect(size.lines(in: catalog).isEmpty)
  }

  @Test func whatIsToBeReportedIsTheCatalogsToSay() {
    var catalog = bench.catalog
    #expect(!IncidentSize.mustBeReported(1_000, in: catalog))
    #expect(IncidentSize.mustBeReported(1_001, in: catalog))
    catalog.reportingDuty?.moreThan = 500
    #expect(IncidentSize.mustBeReported(501, in: catalog))
    catalog.reportingDuty = nil
    #expect(!IncidentSize.mustBeReported(1_000_000, in: catalog))
  }

  @Test func theClassOfDamagesMustBeKnown() {
    let fixture = CatalogFixture.small.adding(
      "planning.yaml", "planning-damages: {class: damage, at: s1}\nreporting-duty: {more-than: 5, at: s9}\n")
    #expect(fixture.problems().contains { $0.message.en.contains("no class of loss “damage”") })
    #expect(fixture.problems().contains { $0.message.en.contains("no source “s9”") })
  }

  @Test func aCostTooLargeForItsCountIsCut() throws {
    var catalog = bench.catalog
    catalog.planningCosts = [try #require(catalog.planningCosts.first { $0.unit == .person })]
    catalog.planningCosts[0].low = .max
    let size = IncidentSize(
      records: 1_000_000, estimate: DamagesEstimate(fields: [], identifiability: .hard),
      claiming: .percent(0), costs: [catalog.planningCosts[0].id], level: .low)
    #expect(size.lines(in: catalog).map(\.amount) == [Loss.largestAmount])
  }
}
