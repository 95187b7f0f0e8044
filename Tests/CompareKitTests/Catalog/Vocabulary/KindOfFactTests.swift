import CompareKit
import TestSupport
import Testing

/// What is a kind of something is settled as that, unless more is asked.
@Suite struct KindOfFactTests {
  let bench: Bench

  init() throws { bench = try Bench() }

  /// No source sets ransomware apart from other attacks.
  @Test func ransomwareSettlesAsAnAttackUnderEveryPlan() throws {
    for family in bench.catalog.families {
      for plan in family.plans {
        let riders = Set(family.riders(of: plan.id).map(\.id))
        for chosen in [[], riders] {
          guard let resolved = try? bench.plan(family.id, plan.id, riders: chosen) else { continue }
          let settler = PlanSettler(resolved, in: bench.classes)
          for scenario in bench.catalog.scenarios {
            let attack = try bench.loss(scenario.lines, scenario.facts.with(.attack))
            let ransomware = try bench.loss(scenario.lines, scenario.facts.with(.ransomware))
            #expect(settler.settle(attack) == settler.settle(ransomware), "\(plan.id) \(scenario.id)")
          }
        }
      }
    }
  }

  /// What a cover of ¥100,000 self-burden pays of damages of ¥1M on a condition, with an exclusion.
  private func paid(_ condition: String, _ facts: String, bar: String = "abroad") throws -> [Int] {
    let loss = "id: leak\nfacts: \(facts)\nlines: [{class: damages, amount: 100万円}]\n"
    let catalog = try CatalogFixture.small.adding("scenarios/leak.yaml", loss)
      .replacing("[reported, cause!=officer]", with: "[\(condition)]", in: Self.alpha)
      .replacing(
        "{when: [cause=attack, not public], covers: [liability], is-uncertain: true}",
        with: "{when: [\(bar)], covers: [liability]}", in: Self.alpha
      ).read()
    let settler = PlanSettler(
      try ResolvedPlan(Column(family: "alpha", plan: "small"), in: catalog), in: ClassTable(catalog))
    let outcome = settler.settle(try Loss(catalog.scenarios[0], in: ClassTable(catalog))).outcome
    return [outcome.worst.paid, outcome.best.paid]
  }

  private static let alpha = "families/alpha.yaml"

  @Test(arguments: [
    ("cause=attack", "{cause: ransomware}", [900_000, 900_000]),
    ("cause=ransomware", "{cause: ransomware}", [900_000, 900_000]),
    ("cause=ransomware", "{cause: lost}", [0, 0]),
    ("cause=ransomware", "{cause: attack}", [0, 900_000]),
    ("cause=ransomware", "{public: true}", [0, 900_000]),
    ("cause!=ransomware", "{cause: attack}", [0, 900_000]),
    ("cause=lost", "{cause: ransomware}", [0, 0]),
    ("abroad", "{cause: lost}", [0, 0]),
    ("not abroad", "{cause: lost}", [900_000, 900_000]),
  ])
  func conditions(condition: String, facts: String, paid: [Int]) throws {
    #expect(try self.paid(condition, facts) == paid)
  }

  @Test(arguments: [
    ("cause=attack", "{cause: ransomware}", [0, 0]),
    ("cause=ransomware", "{cause: attack}", [900_000, 900_000]),
    ("cause=ransomware", "{cause: ransomware}", [0, 0]),
    ("cause=ransomware", "{public: true}", [900_000, 900_000]),
    ("abroad", "{public: true}", [900_000, 900_000]),
    ("abroad", "{abroad: true}", [0, 0]),
  ])
  func exclusions(bar: String, facts: String, paid: [Int]) throws {
    #expect(try self.paid("not abroad, abroad", facts, bar: bar) == paid)
  }
}
