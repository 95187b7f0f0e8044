import BuiltInCatalog
import CompareKit
import TestSupport
import Testing

/// From how many records on a limit bites: exact to the record, for every plan.
@Suite struct SizeCurveTests {
  private let catalog: Catalog
  private let classes: ClassTable

  init() throws {
    catalog = try BuiltInCatalog.catalog()
    classes = ClassTable(catalog)
  }

  private func settler(_ column: Column) throws -> PlanSettler {
    PlanSettler(try ResolvedPlan(column, in: catalog), in: classes)
  }

  private func scenario(_ lines: [LossLine], _ facts: IncidentFacts = .ordinary) throws -> Scenario {
    var scenario = try #require(catalog.scenarios.first)
    scenario.facts = facts
    scenario.lines = lines
    return scenario
  }

  private func sized(_ column: Column, _ scenario: Scenario) throws -> SizeCurve? {
    SizeCurve(try settler(column), scenario, in: classes)
  }

  /// Whether the limit of a cover cuts something off, as the trace of a settlement tells it.
  private func bites(_ point: SizeCurve.BreakPoint, _ curve: SizeCurve, records: Int) throws -> Bool {
    let settled = curve.settler.settle(try #require(curve.loss(records: records)))
    func bites(_ steps: [TraceStep]) -> Bool {
      steps.contains { step in
        guard step.reason != nil else { return false }
        let plan = curve.settler.plan
        guard plan.term(of: step)?.term.kind == .limit else { return false }
        if case .outerLimit(let outer, _) = step.rule { return plan.covers[outer].id == point.cover }
        return step.cover.map { plan.covers[$0].id } == point.cover
      }
    }
    return switch point.world {
    case .worst: bites(settled.worstSteps)
    case .best: bites(settled.bestSteps)
    case nil: bites(settled.worstSteps) && bites(settled.bestSteps)
    }
  }

  /// Set B pays 90 % of what is over ¥100,000, up to ¥5M: 0.9 × (100n − 100,000) > 5,000,000 from
  /// n = 56,556 on.
  @Test func lettersExhaustTheCostsOfSetB() throws {
    let letters = LossLine(
      classID: "cost.notification", amount: 1_000_000, count: 10_000, unit: .record)
    let curve = try #require(try sized(Column(family: "jcci", plan: "b"), try scenario([letters])))
    let points = curve.breakPoints()
    #expect(points.map(\.records) == [56_556])
    #expect(points.map(\.world) == [nil])
    #expect(points.map(\.isLimitKnown) == [true])
    #expect(curve.outcome(records: 56_555)?.paid == 4_999_950...4_999_950)
    #expect(curve.outcome(records: 56_556)?.paid == 5_000_000...5_000_000)
  }

  @Test func aLimitThatIsNotEnteredIsARange() throws {
    let damages = LossLine(
      classID: "damages.personal", amount: 60_000_000, count: 10_000, unit: .person)
    let unknown = Quote(terms: [.deductible: 0])
    let open = try #require(
      try sized(Column(family: "aig", plan: "standard", quote: unknown), try scenario([damages])))
    // Nothing says that it isn't exhausted at once; and nothing says that it ever is.
    #expect(open.breakPoints().map(\.records) == [1])
    #expect(open.breakPoints().map(\.world) == [.worst])
    #expect(open.breakPoints().map(\.isLimitKnown) == [false])
    let quote = Quote(terms: [.baseLimit: 60_000_000, .deductible: 0])
    let known = try #require(
      try sized(Column(family: "aig", plan: "standard", quote: quote), try scenario([damages])))
    #expect(known.breakPoints().map(\.records) == [10_001])
  }

  @Test func whatCountsNothingHasNoSize() throws {
    let settler = try settler(Column(family: "jcci", plan: "b"))
    let fixed = LossLine(classID: "cost.media", amount: 1_000_000)
    let fixedOnly = try scenario([fixed])
    #expect(SizeCurve(settler, fixedOnly, in: classes) == nil)
    let firms = LossLine(classID: "cost.gifts", amount: 50_000, count: 1, unit: .corporation)
    let firmsOnly = try scenario([firms])
    #expect(SizeCurve(settler, firmsOnly, in: classes) == nil)
  }

  /// Every plan without riders and with all of them, under every scenario: with one record fewer the limit
  /// doesn't bite, with the records it does, and at no smaller size tried.
  @Test func breakPointsAreTheFirstRecordsWithWhichALimitBites() throws {
    var count = 0
    for family in catalog.families {
      for plan in family.plans {
        let all = Set(family.riders(of: plan.id).map(\.id))
        for riders in [[], all] {
          let column = Column(family: family.id, plan: plan.id, riders: riders)
          guard let settler = try? settler(column) else { continue }
          for scenario in catalog.scenarios {
            guard let curve = SizeCurve(settler, scenario, in: classes) else { continue }
            for point in curve.breakPoints() {
              count += 1
              let bitesThere = try bites(point, curve, records: point.records)
              #expect(bitesThere, "\(column) \(scenario.id) \(point)")
              var fewer = point.records - 1
              while fewer > 0 {
                let bitesBefore = try bites(point, curve, records: fewer)
                #expect(!bitesBefore, "\(column) \(scenario.id) \(point) \(fewer)")
                fewer = fewer * 2 / 3
              }
            }
          }
        }
      }
    }
    #expect(count > 100)
  }

  /// An inner limit that bites for a while: claims from an outer one use that up later and nothing comes
  /// to the inner one any more. The older search, over what bites at the largest size, found nothing.
  @Test func aLimitThatAnOuterOneForestallsLaterIsFound() throws {
    // Costs of ¥30M within ¥50M. Letters at ¥25M and gifts at ¥29 a record are over ¥30M from 172,414
    // records on; at 1,000,000 damages have taken ¥49M, so that next to nothing comes to the costs.
    let lines = [
      LossLine(classID: "damages.personal", amount: 49_000, count: 1_000, unit: .person),
      LossLine(classID: "cost.notification", amount: 25_000_000),
      LossLine(classID: "cost.gifts", amount: 29_000, count: 1_000, unit: .person),
    ]
    let facts = IncidentFacts(
      known: [.isPublic: true, .reported: true, .consent: true, .attackConfirmed: true], cause: .attack,
      daysSinceDiscovery: 10)
    let quote = Quote(terms: [.selfBurden: 0])
    let curve = try #require(
      try sized(Column(family: "bizsapo", plan: "cyber-50m", quote: quote), try scenario(lines, facts)))
    let points = curve.breakPoints()
    let costs = points.filter { $0.cover == "costs" }
    #expect(costs.map(\.records) == [172_414])
    #expect(costs.map(\.world) == [nil])
    for point in points {
      let bitesThere = try bites(point, curve, records: point.records)
      #expect(bitesThere)
    }
  }

  @Test func theScenarioGrowsInProportion() throws {
    let leak = try #require(catalog.scenario("leak-10k"))
    let curve = try #require(try sized(Column(family: "jcci", plan: "b"), leak))
    #expect(curve.baseRecords == 10_000)
    #expect(curve.scenario(records: 10_000) == leak)
    let tenth = curve.scenario(records: 1_000).lines
    #expect(tenth.map(\.amount) == [9_000_000, 500_000, 100_000, 150_000, 3_000_000])
    #expect(tenth.map(\.count) == [nil, 1_000, 1_000, 10, nil])
    var before = 0
    for records in [1, 2, 10, 99, 5_000, 100_000, 1_000_000] {
      let outcome = try #require(curve.outcome(records: records))
      #expect(outcome.paid.lowerBound >= before)
      before = outcome.paid.lowerBound
    }
  }
}
