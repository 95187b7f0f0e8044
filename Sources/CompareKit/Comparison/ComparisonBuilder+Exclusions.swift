extension ComparisonBuilder {
  /// One row for each topic that a plan compared speaks of, those that bite for this client first.
  func exclusionRows() -> [Comparison.Row] {
    let spoken = Set(
      sides.flatMap { side in
        side.plan.family.exclusions.filter { $0.isIn(side.column.plan) }.map(\.topic)
      })
    let rows = catalog.topics.filter { spoken.contains($0.id) }.map { topic in
      let match = match(topic)
      let name = match == .broader ? topic.name.remarked(Phrases.mayBite) : topic.name
      return row(topic.id, name, matters: match != .none) { exclusionCell(topic.id, $0) }
    }
    return rows.filter(\.matters) + rows.filter { !$0.matters }
  }

  /// Whether a topic bites for the client: for certain; possibly, where the client's industry is only partly
  /// one that a source names, or may be meant by its words; or not.
  private func match(_ topic: ExclusionTopic) -> TradeMatch {
    if topic.exposures.contains(where: client.has) { return .exact }
    let named = topic.codes + topic.trades.compactMap { catalog.trade($0)?.codes }.joined()
    let match = client.match(codes: named, catalog: catalog, classification)
    if match != .none { return match }
    return client.match(codes: topic.mayBite, catalog: catalog, classification) == .exact ? .broader : .none
  }

  private func exclusionCell(_ topic: String, _ side: Comparison.Side) -> Cell {
    let exclusion = side.plan.family.exclusions.first {
      $0.topic == topic && $0.isIn(side.column.plan)
    }
    guard let exclusion else { return Cell(.notStated, Phrases.notStated, provenance: .silence) }
    return Cell(exclusion.state, exclusion.text, provenance: exclusion.provenance)
      .following(exclusion.rider, in: side.plan)
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
      if let caution = plan.caution(of: rider) { cell.notes.append(caution) }
      cell.provenance = cell.provenance.joined(with: rider.provenance)
    } else {
      cell.offeredRider = id
    }
    return cell
  }
}
