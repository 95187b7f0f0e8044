extension ComparisonBuilder {
  /// One row for each rider of the families compared.
  func riderRows() -> [Comparison.Row] {
    var seen: Set<String> = []
    let families = sides.map(\.plan.family).filter { seen.insert($0.id).inserted }
    return families.flatMap { family in
      family.riders.map { rider in
        row(
          RiderRow(family: family.id, rider: rider.id).id, rider.name,
          matters: rider.exposures.contains(where: client.has)
        ) { side in
          side.column.family == family.id ? riderCell(rider, side) : nil
        }
      }
    }
  }

  private func riderCell(_ rider: Rider, _ side: Comparison.Side) -> Cell {
    let notes = [rider.summary] + (side.plan.caution(of: rider).map { [$0] } ?? [])
    if side.column.riders.contains(rider.id) {
      let limit = side.plan.covers.first { $0.addedBy == rider.id }?.limit
      return Cell(
        .yes, Phrases.riderChosen.remarked(limit?.limitText), amount: limit?.known, notes: notes,
        provenance: rider.provenance, isEntered: limit?.isEntered ?? false, riders: [rider.id]
      ).speaking(of: side.plan.figures(of: rider))
    }
    let belongs = rider.isIn(side.column.plan)
    return Cell(
      belongs ? .byRider : .notCovered, belongs ? Phrases.riderOffered : Phrases.riderOfAnotherPlan,
      notes: notes, provenance: rider.provenance, offeredRider: belongs ? rider.id : nil
    ).speaking(of: side.plan.figures(of: rider))
  }
}

/// The row of a rider, by its stable id `rider.FAMILY.RIDER`.
public struct RiderRow: Sendable, Hashable {
  /// The id of the family.
  public let family: String
  /// The id of the rider.
  public let rider: String

  /// The row of a family's rider.
  public init(family: String, rider: String) {
    self.family = family
    self.rider = rider
  }

  /// Reads back an `id`. Nil for the id of another row.
  public init?(id: String) {
    let parts = id.split(separator: ".", maxSplits: 2)
    guard parts.count == 3, parts[0] == "rider" else { return nil }
    self.init(family: String(parts[1]), rider: String(parts[2]))
  }

  /// The row's id.
  public var id: String { "rider.\(family).\(rider)" }
}
