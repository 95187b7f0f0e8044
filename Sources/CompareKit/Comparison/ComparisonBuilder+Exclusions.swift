extension ComparisonBuilder {
  /// One row for each topic that a plan compared speaks of, those that bite for this client first.
  func exclusionRows() -> [Comparison.Row] {
    let spoken = Set(
      sides.flatMap { side in
        side.plan.family.exclusions.filter { $0.plans?.contains(side.column.plan) ?? true }.map(\.topic)
      })
    let rows = catalog.topics.filter { spoken.contains($0.id) }.map { topic in
      row(topic.id, topic.name, matters: bites(topic)) { exclusionCell(topic.id, $0) }
    }
    return rows.filter(\.matters) + rows.filter { !$0.matters }
  }

  private func bites(_ topic: ExclusionTopic) -> Bool {
    topic.exposures.contains(where: client.has)
      || client.isIn(anyOf: topic.trades, catalog: catalog, classification)
  }

  private func exclusionCell(_ topic: String, _ side: Comparison.Side) -> Cell {
    let exclusion = side.plan.family.exclusions.first { exclusion in
      exclusion.topic == topic && (exclusion.plans?.contains(side.column.plan) ?? true)
    }
    guard let exclusion else { return Cell(.notStated, Phrases.notStated, provenance: .silence) }
    if let rider = side.plan.riders.first(where: { $0.lifts(topic) }) {
      return Cell(
        .yes, Phrases.liftedBy(rider.name), notes: rider.caution.map { [$0] } ?? [],
        provenance: rider.provenance, riders: [rider.id])
    }
    return Cell(exclusion.state, exclusion.text, provenance: exclusion.provenance)
  }
}

extension Rider {
  func lifts(_ topic: String) -> Bool {
    effects.contains { effect in
      if case .lift(let lifted) = effect.change { lifted == topic } else { false }
    }
  }
}
