import BuiltInCatalog
import CompareKit
import TestSupport

/// The built-in catalog and short ways to settle losses under it.
struct Bench {
  private static let read = Result { try BuiltInCatalog.catalog() }

  let catalog: Catalog
  let classes: ClassTable

  init() throws {
    catalog = try Bench.read.get()
    classes = ClassTable(catalog)
  }

  func plan(
    _ family: String, _ plan: String, riders: Set<String> = [], terms: [QuoteTermID: Int] = [:]
  ) throws -> ResolvedPlan {
    try ResolvedPlan(
      Column(family: family, plan: plan, riders: riders, quote: Quote(terms: terms)), in: catalog)
  }

  func settler(
    _ family: String, _ plan: String, riders: Set<String> = [], terms: [QuoteTermID: Int] = [:]
  ) throws -> PlanSettler {
    PlanSettler(try self.plan(family, plan, riders: riders, terms: terms), in: classes)
  }

  func loss(_ lines: [LossLine], _ facts: IncidentFacts = .ordinary) throws -> Loss {
    try Loss(lines: lines, facts: facts, in: classes)
  }

  func loss(_ scenario: String) throws -> Loss {
    guard let scenario = catalog.scenario(scenario) else { throw Missing(id: scenario) }
    return try Loss(scenario, in: classes)
  }

  struct Missing: Error { let id: String }
}

extension PlanSettler {
  /// The range paid, as [lowest, highest].
  func paid(_ lines: [LossLine], _ facts: IncidentFacts, _ bench: Bench) throws -> [Int] {
    let outcome = settle(try bench.loss(lines, facts)).outcome
    return [outcome.worst.paid, outcome.best.paid]
  }

  /// The range paid when the facts are ordinary.
  func paid(_ lines: [LossLine], _ bench: Bench) throws -> [Int] { try paid(lines, .ordinary, bench) }
}

extension LossLine {
  /// A line of a loss in as few words as a table of losses needs.
  static func of(
    _ classID: String, _ amount: Int, _ count: Int? = nil, _ unit: UnitID? = nil,
    _ risk: RiskID = .basic
  ) -> LossLine {
    LossLine(classID: classID, amount: amount, count: count, unit: unit, risk: risk)
  }

  static func recourse(_ classID: String, _ amount: Int) -> LossLine {
    .of(classID, amount, nil, nil, .recourse)
  }
}

extension IncidentFacts {
  /// Papers lost: made public, reported, agreed with the insurer, consultants engaged, 30 days on.
  static let ordinary = IncidentFacts(
    known: [
      .isPublic: true, .reported: true, .attackConfirmed: false, .outsideNotice: false, .consent: true,
      .consultantsEngaged: true, .claimedAbroad: false,
    ], cause: .lost, daysSinceDiscovery: 30)

  /// The same but for one fact; nil makes it unknown.
  func with(_ fact: FactID, _ value: Bool?) -> IncidentFacts {
    var facts = self
    facts.known[fact] = value
    return facts
  }

  func with(_ cause: MemberID?) -> IncidentFacts {
    var facts = self
    facts.cause = cause
    return facts
  }

  func after(days: Int?) -> IncidentFacts {
    var facts = self
    facts.daysSinceDiscovery = days
    return facts
  }
}

/// Ten thousand yen, the unit sources count in.
let man = 10_000
/// A hundred million yen.
let oku = 100_000_000
