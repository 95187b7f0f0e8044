import BuiltInCatalog
import CompareKit
import Testing

/// A trace as a client reads it.
@Suite struct TraceTellingTests {
  let bench: Bench

  init() throws { bench = try Bench() }

  private func trace(_ settler: PlanSettler, _ id: String) throws -> Trace {
    let scenario = try #require(bench.catalog.scenario(id))
    let settled = settler.settle(try Loss(scenario, in: bench.classes))
    return settler.trace(of: settled, scenario, in: bench.catalog)
  }

  @Test func onlyWhatTakesSomethingOffIsTold() throws {
    let trace = try trace(bench.settler("jcci", "a"), "leak-10k")
    let telling = TraceTelling(trace)
    #expect(telling.parts.map(\.end) == [nil])
    #expect(telling.parts[0].steps == trace.worst.filter { $0.stayed > 0 })
    #expect(telling.parts[0].folded == trace.worst.count - 4)
  }

  /// What both ends have in common is told once, and nothing is lost.
  @Test(arguments: ["leak-10k", "card-skim", "malware", "dispatch-leak", "principal-recourse"])
  func bothEndsAreToldOnceWhereTheyAgree(id: String) throws {
    for family in bench.catalog.families {
      for plan in family.plans {
        let trace = try trace(bench.settler(family.id, plan.id), id)
        let parts = TraceTelling(trace).parts
        for (end, steps) in [(World.worst, trace.worst), (.best, trace.best)] {
          let own = parts.filter { $0.end == nil || $0.end == end }
          #expect(own.reduce(0) { $0 + $1.steps.count + $1.folded } == steps.count)
          #expect(Set(own.flatMap(\.steps)) == Set(steps.filter { $0.stayed > 0 }))
        }
        let ends = parts.filter { $0.end != nil }.map { Set($0.steps) }
        if ends.count == 2 { #expect(ends[0].isDisjoint(with: ends[1])) }
      }
    }
  }

  /// Documents by their titles, assumptions by their statements.
  @Test(arguments: Language.allCases)
  func aClientReadsNoIds(language: Language) throws {
    let selection = Selection([
      Column(family: "jcci", plan: "b"), Column(family: "bizsapo", plan: "leak"),
      Column(family: "aig", plan: "standard", riders: ["cyber-response"]),
    ])
    let comparison = try Comparison(
      selection, for: Client(), in: bench.catalog, BuiltInCatalog.industries())
    for scenario in bench.catalog.scenarios {
      let run = try ScenarioRun([scenario], asSequence: false, under: comparison, in: bench.catalog)
      let text = SettlementText(run, comparison, bench.catalog, language, withTrace: true).text
      let ids = bench.catalog.assumptions.map(\.id).filter { $0.contains("-") }
      #expect(ids.filter(text.contains) == [])
      let sections = bench.catalog.sources.flatMap { source in
        source.sections.map { "\(source.id).\($0.id)" }
      }
      #expect(sections.filter(text.contains) == [])
      let marks = text.split(separator: "[").dropFirst().compactMap { $0.split(separator: "]").first }
      #expect(marks.contains("A1") && marks.contains("1"))
    }
  }
}
