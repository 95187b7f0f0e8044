import BuiltInCatalog
import CompareKit
import TestSupport
import Testing

/// Every figure that a cell speaks of stands beside it as a whole number.
@Suite struct SpokenFigureTests {
  let catalog: Catalog
  let classification: IndustryClassification

  init() throws {
    catalog = try BuiltInCatalog.catalog()
    classification = BuiltInCatalog.industries()
  }

  private func cell(_ row: String, _ column: Column, _ client: Client = Client()) throws -> Cell {
    let comparison = try Comparison(Selection([column]), for: client, in: catalog, classification)
    return try #require(comparison.sections.flatMap(\.rows).first { $0.id == row }?.cells[0])
  }

  /// The rows, with the limits of the riders chosen entered where the column has a quote and they can be.
  private func rows(_ column: Column, _ client: Client) throws -> [Comparison.Row] {
    var full = column
    for rider in column.riders where !column.quote.isEmpty { full.quote[.riderLimit(rider)] = 1_110_000 }
    let comparison =
      try (try? Comparison(Selection([full]), for: client, in: catalog, classification))
      ?? Comparison(Selection([column]), for: client, in: catalog, classification)
    return comparison.sections.flatMap(\.rows)
  }

  /// No rider, each by itself, and each with the next that it can stand beside; then with every term entered.
  private func columns(_ family: Family, _ plan: Plan) -> [Column] {
    let riders = family.riders(of: plan.id)
    var sets: [Set<String>] = [[]] + riders.map { Set([$0.id] + $0.requires) }
    for (one, other) in zip(riders, riders.dropFirst()) where !one.excludes.contains(other.id) {
      sets.append(Set([one.id, other.id] + one.requires + other.requires))
    }
    var entered = Quote()
    for (place, term) in Self.terms(of: family, plan).enumerated() {
      // Within what the scheme's free plan allows.
      entered[term] = (term == .baseLimit ? 310_000_000 : 1_230_000) + place * 10_000
    }
    entered.cadence = .monthly
    return [Quote(), entered].flatMap { quote in
      sets.map { Column(family: family.id, plan: plan.id, riders: $0, quote: quote) }
    }
  }

  private static func terms(of family: Family, _ plan: Plan) -> [QuoteTermID] {
    let plain = plan.values.values.compactMap(\.enteredAs).sorted { $0.rawValue < $1.rawValue }
    return plain.filter { $0 != .premium } + [.premium]
  }

  @Test func everyFigureInWordsIsThereAsANumber() throws {
    let clients = [Client(), Client(industry: .trade("retail"), sales: 123_450_000)]
    var read: [String: Set<SpokenNumber>] = [:]
    var seen = 0
    for family in catalog.families {
      for column in family.plans.flatMap({ columns(family, $0) }) {
        for client in clients {
          for row in try rows(column, client) {
            guard let cell = row.cells[0] else { continue }
            let known = SpokenNumber.all(of: cell.figures)
            for text in [cell.text] + cell.remarks {
              for words in [text.ja, text.en] {
                let said = read[words] ?? SpokenNumber.all(in: words)
                read[words] = said
                seen += said.count
                #expect(
                  said.isSubset(of: known),
                  "\(column.plan) \(column.riders.sorted()) \(row.id): \(said.subtracting(known)) in “\(words)”"
                )
              }
            }
          }
        }
      }
    }
    #expect(seen > 10_000)
  }

  /// Of one incident by itself, and of the same again, which finds what the first left.
  @Test func everyFigureOfATraceIsThereAsANumber() throws {
    let bench = try Bench()
    var kinds: Set<SpokenFigure.Kind> = []
    for family in catalog.families {
      for column in family.plans.flatMap({ columns(family, $0) }) {
        guard let plan = try? ResolvedPlan(column, in: catalog) else { continue }
        let settler = PlanSettler(plan, in: bench.classes)
        for scenario in catalog.scenarios {
          let loss = try Loss(scenario, in: bench.classes)
          for settlement in settler.settle([loss, loss]) {
            let trace = settler.trace(of: settlement, scenario, in: catalog)
            for step in trace.worst + trace.best where !step.figures.isEmpty || step.stayed > 0 {
              kinds.formUnion(step.figures.map(\.kind))
              let known = SpokenNumber.all(of: step.figures)
              for words in [step.rule.ja, step.rule.en] {
                let said = SpokenNumber.all(in: words)
                #expect(said.isSubset(of: known), "\(column.plan) \(scenario.id): \(said) in “\(words)”")
              }
            }
          }
        }
      }
    }
    #expect(
      kinds.isSuperset(of: [
        .limit, .outerLimit, .limitLeft, .arm, .perUnitCap, .units, .deductible, .selfBurden,
        .selfBurdenRatio, .reducedPaymentRatio,
      ]))
  }

  @Test func aFormulaAndWhatSurroundsItAreTold() throws {
    let cell = try cell("cost.gifts", Column(family: "aig", plan: "standard"))
    let figures = cell.figures.filter { $0.risk == nil }
    var share = SpokenFigure(.arm, .ratio(Ratio(1, 10)))
    share.value = "base-limit"
    share.cover = "execution"
    #expect(figures.contains(share))
    #expect(figures.contains { $0.kind == .arm && $0.quantity == .amount(50_000_000) })
    let cap = try #require(figures.first { $0.kind == .perUnitCap })
    #expect(cap.quantity == .amount(500) && cap.per == .unit(.person) && cap.classID == "cost.gifts")
    #expect(figures.first { $0.kind == .selfBurdenRatio }?.quantity == .ratio(Ratio(1, 10)))
    #expect(figures.first { $0.kind == .window }?.quantity == .count(180, .day))
  }

  @Test func limitsInsideAndOutsideAndTheirConditionsAreTold() throws {
    let cell = try cell("cost.investigation", Column(family: "bizsapo", plan: "cyber-100m"))
    let figures = cell.figures.filter { $0.risk == nil && $0.cover != nil }
    let own = try #require(figures.first { $0.kind == .limit })
    #expect(own.quantity == .amount(2_000_000) && own.when.count == 1 && own.per == .incidentAndPeriod)
    #expect(
      figures.filter { $0.kind == .outerLimit }.map(\.quantity) == [
        .amount(30_000_000), .amount(100_000_000),
      ])
    let ratio = try #require(figures.first { $0.kind == .reducedPaymentRatio })
    #expect(ratio.quantity == .ratio(Ratio(9, 10)) && ratio.when == own.when)
  }

  @Test func boundsOfAQuoteAndEntriesAreTold() throws {
    var column = Column(family: "jcci", plan: "e")
    let open = try cell("limit", column).figures
    #expect(open.map(\.quantity) == [.amount(300_000_000)])
    #expect(open.map(\.bound) == [.over] && open.map(\.isEntered) == [false])
    #expect(try cell("cost-limit", column).figures.map(\.bound) == [.upTo])
    column.quote[.baseLimit] = 400_000_000
    let entered = try cell("limit", column).figures
    #expect(entered.map(\.quantity) == [.amount(400_000_000)])
    #expect(entered.map(\.bound) == [nil] && entered.map(\.isEntered) == [true])
  }

  @Test func aRidersChangeIsToldBeforeAndAfter() throws {
    let column = Column(family: "aig", plan: "standard")
    let figures = try cell("rider.aig.consulting-double", column).figures
    let limits = figures.filter { $0.kind == .limit }
    #expect(limits.map(\.quantity) == [.amount(5_000_000), .amount(10_000_000)])
    #expect(limits.map(\.isWithoutRider) == [true, false])
    #expect(limits.allSatisfy { $0.rider == "consulting-double" && $0.cover == "consulting" })
  }

  @Test func aReferenceToNoCoverIsAMistake() throws {
    #expect(throws: (any Error).self) {
      try CatalogFixture.small.replacing(
        "- {row: insurer, state: yes,", with: "- {row: insurer, figures: [{terms-of: nowhere}], state: yes,",
        in: "families/alpha.yaml"
      ).read(completely: false)
    }
  }
}
