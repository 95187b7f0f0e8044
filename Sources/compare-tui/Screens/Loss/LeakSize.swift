import CompareKit

/// The size of a leak of which some claim: the damages of those, and what all of them cost.
struct LeakSize: Equatable, Sendable {
  /// Those who claim, and nothing else.
  private let claim: IncidentSize
  /// The costs of everyone, and no damages.
  private let response: IncidentSize

  /// - Parameters:
  ///   - records: persons whose data leaked.
  ///   - claiming: the share of them who claim damages; less than a whole person is none.
  ///   - costs: ids of the planning costs that come in.
  init(
    records: Int, estimate: DamagesEstimate, claiming: Ratio, costs: Set<String>, level: IncidentSize.Level
  ) {
    claim = IncidentSize(
      records: claiming.share(of: records), estimate: estimate, claimingPercent: 100, costs: [], level: level)
    response = IncidentSize(
      records: records, estimate: estimate, claimingPercent: 0, costs: costs, level: level)
  }

  /// Persons who claim.
  var claimants: Int { claim.claimants }
  /// Whole yen for each of them.
  var perPerson: Int { claim.estimate.perPerson }

  /// The lines it makes: damages, then the costs chosen in the order of the catalog.
  func lines(in catalog: Catalog) -> [LossLine] { claim.lines(in: catalog) + response.lines(in: catalog) }
}
