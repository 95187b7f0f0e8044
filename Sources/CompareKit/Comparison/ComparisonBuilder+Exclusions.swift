extension ComparisonBuilder {
  /// One row for each topic that a plan compared speaks of, those that bite for this client first.
  func exclusionRows() -> [Comparison.Row] {
    let spoken = Set(
      sides.flatMap { side in
        side.plan.family.exclusions.filter { $0.isIn(side.column.plan) }.map(\.topic)
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
    let exclusion = side.plan.family.exclusions.first {
      $0.topic == topic && $0.isIn(side.column.plan)
    }
    guard let exclusion else { return Cell(.notStated, Phrases.notStated, provenance: .silence) }
    return Cell(exclusion.state, exclusion.text, provenance: exclusion.provenance)
      .following(exclusion.rider, in: side.plan)
      .speaking(of: side.plan.figures(exclusion.figures))
  }
}

extension Cell {
  /// The cell as a rider that it speaks of leaves it: covered when the rider is chosen, else offered.
  func following(_ id: String?, in plan: ResolvedPlan) -> Cell {
    guard let id, let rider = plan.family.rider(id) else { return self }
    var cell = self
    if plan.riders.contains(where: { $0.id == id }) {
      cell.state = .yes
      cell.text = Phrases.covered(by: rider)
      cell.riders = [id]
      if let caution = rider.caution { cell.notes.append(caution) }
      cell.provenance = cell.provenance.joined(with: rider.provenance)
      cell = cell.speaking(of: plan.figures(of: rider))
    } else {
      cell.offeredRider = id
    }
    return cell
  }
}
