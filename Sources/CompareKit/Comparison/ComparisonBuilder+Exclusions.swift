extension ComparisonBuilder {
  /// One row for each topic that a plan compared speaks of, those that bite for this client first.
  func exclusionRows() -> [Comparison.Row] {
    let spoken = Set(
      sides.flatMap { side in
        side.plan.family.exclusions.filter { $0.isIn(side.column.plan) }.map(\.topic)
      })
    let rows = catalog.topics.filter { spoken.contains($0.id) }.map { topic in
      let reach = reach(of: topic)
      let name = reach == .possible ? topic.name.remarked(Phrases.mayBite) : topic.name
      return row(topic.id, name, matters: reach != .none) { exclusionCell(topic.id, $0) }
    }
    return rows.filter(\.matters) + rows.filter { !$0.matters }
  }

  /// Whether a topic bites for the client.
  private enum Reach { case certain, possible, none }

  private func reach(of topic: ExclusionTopic) -> Reach {
    if topic.exposures.contains(where: client.has) { return .certain }
    // Within a code that is named there may be one that the words leave open.
    let open = reach(of: topic.mayBite)
    if open == .certain { return .possible }
    let named = reach(of: topic.codes + topic.trades.compactMap { catalog.trade($0)?.codes }.joined())
    return named == .none ? open : named
  }

  /// Whether the client is in the industries of some codes: for certain where every part of the client's
  /// industry is, possibly where it only has a part in common with them.
  private func reach(of codes: [String]) -> Reach {
    let named = Trade(id: "", name: .empty, codes: codes)
    let own = client.industry?.codes(in: catalog.trades) ?? []
    switch named.matches(codes: own, in: classification) {
    case .same, .wider: return .certain
    case .narrower, .overlapping: return .possible
    case .other: return .none
    }
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
      if let caution = plan.caution(of: rider) { cell.notes.append(caution) }
      cell.provenance = cell.provenance.joined(with: rider.provenance)
      cell = cell.speaking(of: plan.figures(of: rider))
    } else {
      cell.offeredRider = id
    }
    return cell
  }
}
