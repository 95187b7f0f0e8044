import BuiltInCatalog
import CompareKit
import TestSupport
import Testing

/// The riders with which least stays, and the fewest that do it.
@Suite struct BestSetTests {
  private let catalog: Catalog
  private let classes: ClassTable

  init() throws {
    catalog = try BuiltInCatalog.catalog()
    classes = ClassTable(catalog)
  }

  private func search(
    _ family: String, _ scenarios: [String], _ terms: [QuoteTermID: Int] = [:], asSequence: Bool = false
  ) throws -> [BestSet] {
    let losses = try scenarios.map { try Loss(#require(catalog.scenario($0)), in: classes) }
    return BestSetSearch(
      family: try #require(catalog.family(family)), quote: Quote(terms: terms), losses: losses,
      asSequence: asSequence, in: classes
    ).run()
  }

  /// A plan with every set of riders that it can have, under the terms quoted.
  private func everySet(of plan: String, _ family: Family) -> [PlanSettler] {
    let riders = family.riders(of: plan).map(\.id)
    return (0..<(1 << riders.count)).compactMap { mask in
      let chosen = Set(riders.indices.filter { mask & (1 << $0) != 0 }.map { riders[$0] })
      let column = Column(family: family.id, plan: plan, riders: chosen, quote: Quote(terms: quoted))
      return (try? ResolvedPlan(column.fitting(family), of: family)).map { PlanSettler($0, in: classes) }
    }
  }

  private let quoted: [QuoteTermID: Int] = [.baseLimit: 100_000_000, .deductible: 0]

  /// ¥14.5M without riders, ¥18M with the double, ¥19.5M with both; the waiver alone is worth nothing.
  @Test func theLeakTakesBothRidersOfTheExecution() throws {
    let best = try #require(try search("aig", ["leak-10k"], quoted).first)
    #expect(best.least.riders == ["execution-double", "execution-waiver"])
    #expect(best.least.stays == 0...0)
    #expect(best.certain == nil)
    let losses = Dictionary(uniqueKeysWithValues: best.least.losses.map { ($0.rider, [$0.worst, $0.best]) })
    #expect(
      losses == ["execution-double": [5_000_000, 5_000_000], "execution-waiver": [1_500_000, 1_500_000]])
  }

  @Test func plansComeInTheOrderOfWhatStays() throws {
    let best = try search("jcci", ["leak-10k"])
    #expect(best.prefix(3).map(\.plan).contains("d"))
    let worst = best.map(\.least.stays.upperBound)
    #expect(worst == worst.sorted())
    #expect(best.first { $0.plan == "a" }?.least.stays == 14_100_000...14_100_000)
    #expect(best.first { $0.plan == "a" }?.least.riders == [])
  }

  /// The limits of the covering riders aren't stated: they may pay, and may pay nothing.
  @Test func aRiderThatOnlyMayHelpIsNotCertain() throws {
    let best = try #require(try search("aig", ["malware"], quoted).first)
    let certain = try #require(best.certain)
    #expect(certain.stays.upperBound == best.least.stays.upperBound)
    #expect(certain.stays.lowerBound > best.least.stays.lowerBound)
    #expect(certain.riders.count < best.least.riders.count)
    // Each rider of the certain set is needed for what is certain.
    #expect(certain.losses.count == certain.riders.count)
    for drop in certain.losses { #expect(drop.worst > 0) }
  }

  /// Against every set tried one by one, for every plan and scenario.
  @Test func noSetLeavesLessAndNoSmallerOneAsLittle() throws {
    for family in catalog.families {
      for scenario in catalog.scenarios {
        let loss = try Loss(scenario, in: classes)
        for best in try search(family.id, [scenario.id], quoted) {
          for settler in everySet(of: best.plan, family) {
            let stays = settler.program.settle(loss).stays
            #expect(stays.upperBound >= best.least.stays.upperBound)
            let isAsCertain = stays.upperBound == best.least.stays.upperBound
            if isAsCertain { #expect(stays.lowerBound >= best.least.stays.lowerBound) }
            let count = settler.plan.riders.count
            if stays == best.least.stays { #expect(count >= best.least.riders.count) }
            if isAsCertain { #expect(count >= (best.certain?.riders ?? best.least.riders).count) }
          }
        }
      }
    }
  }

  @Test func severalLossesAddUp() throws {
    let one = try search("jcci", ["leak-10k"])
    let other = try search("jcci", ["lost-bag"])
    let both = try search("jcci", ["leak-10k", "lost-bag"])
    for set in both where set.least.riders.isEmpty {
      let parts = [one, other].compactMap { $0.first { $0.plan == set.plan && $0.least.riders.isEmpty } }
      if parts.count == 2 {
        #expect(
          set.least.stays.upperBound == parts[0].least.stays.upperBound + parts[1].least.stays.upperBound)
      }
    }
  }

  /// Two claims that each fit into a limit don't fit into it together.
  @Test func aSequenceSharesTheLimit() throws {
    let loss = try Loss(
      lines: [LossLine(classID: "damages.personal", amount: 80_000_000)],
      facts: IncidentFacts(known: [.reported: true, .isPublic: true], cause: .lost), in: classes)
    func stays(asSequence: Bool) throws -> ClosedRange<Int> {
      let search = BestSetSearch(
        family: try #require(catalog.family("aig")), quote: Quote(terms: quoted), losses: [loss, loss],
        asSequence: asSequence, in: classes)
      return try #require(search.run().first).least.stays
    }
    #expect(try stays(asSequence: false) == 0...0)
    #expect(try stays(asSequence: true) == 60_000_000...60_000_000)
  }

  /// Against every set settled as a sequence, for every plan.
  @Test(arguments: [
    ["leak-10k", "leak-10k"], ["malware", "leak-10k"], ["lost-bag", "malware", "leak-10k"],
  ])
  func noSetLeavesLessOfASequence(scenarios: [String]) throws {
    let losses = try scenarios.map { try Loss(#require(catalog.scenario($0)), in: classes) }
    for family in catalog.families {
      for best in try search(family.id, scenarios, quoted, asSequence: true) {
        var found: [ClosedRange<Int>] = []
        for settler in everySet(of: best.plan, family) {
          let settled = settler.settle(losses)
          found.append(Outcome(together: settled.map(\.story)).stays)
        }
        #expect(found.map(\.upperBound).min() == best.least.stays.upperBound)
        #expect(found.contains(best.least.stays))
      }
    }
  }
}
