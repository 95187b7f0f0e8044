/// A handful of inputs that fill a scenario: a planning aid, labelled as such.
public struct IncidentSize: Sendable, Hashable {
  /// Which end of a survey's range to take.
  public enum Level: Sendable, Hashable, CaseIterable {
    case low
    case high
  }

  /// Persons whose data leaked.
  public var records: Int
  /// What the damages are reckoned by.
  public var estimate: DamagesEstimate
  /// The share of them who claim damages, at most all.
  public var claiming: Ratio
  /// Ids of the planning costs that come in.
  public var costs: Set<String>
  /// Which of the estimates is taken.
  public var level: Level

  /// An incident as an agent sizes it.
  public init(
    records: Int, estimate: DamagesEstimate, claiming: Ratio, costs: Set<String>, level: Level
  ) {
    self.records = min(SizeCurve.records.upperBound, max(0, records))
    self.estimate = estimate
    self.claiming = claiming.complement == nil ? .one : claiming
    self.costs = costs
    self.level = level
  }

  /// Persons who claim, rounded down.
  public var claimants: Int { claiming.share(of: records) }

  /// Whether a leak of so many persons is to be reported whatever leaked. `PlanningField` tells the rest.
  public static func mustBeReported(_ persons: Int, in catalog: Catalog) -> Bool {
    catalog.reportingDuty.map { persons > $0.moreThan } ?? false
  }

  /// A loss of this size for an incident of which so much is known: a planning aid, and named as one.
  public func scenario(_ facts: IncidentFacts, in catalog: Catalog) -> Scenario {
    let count = YenFormat.grouped(UInt(records))
    return Scenario(
      id: "sized",
      name: LocalizedText(
        ja: "\(count)件の漏えい（規模の目安）", en: "Leak of \(count) records (planning size)"),
      summary: nil, facts: facts, lines: lines(in: catalog), mark: Mark(file: ""))
  }

  /// The lines it makes: damages by the estimate, then the costs chosen in the order of the catalog.
  public func lines(in catalog: Catalog) -> [LossLine] {
    let person = catalog.vocabulary.sizingUnit
    var lines: [LossLine] = []
    if claimants > 0, estimate.perPerson > 0, let damages = catalog.planningDamages {
      lines.append(
        LossLine(
          classID: damages.classID, amount: estimate.perPerson * claimants, count: claimants,
          unit: person, citations: damages.provenance.citations))
    }
    for cost in catalog.planningCosts where costs.contains(cost.id) {
      let amount = level == .low ? cost.low : cost.high
      let isPerPerson = cost.unit != nil && cost.unit == person
      lines.append(
        LossLine(
          classID: cost.classID,
          // A catalog may say anything: what is too much to settle is cut rather than overflowing.
          amount: min(Loss.largestAmount, isPerPerson ? Ratio(records, 1).share(of: amount) : amount),
          count: isPerPerson ? records : nil, unit: isPerPerson ? person : nil,
          note: cost.name, citations: cost.provenance.citations))
    }
    return lines
  }
}
