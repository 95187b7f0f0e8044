extension Comparison {
  /// The exclusions that bear on this client and that no fact of an incident decides, so that settling leaves
  /// them aside, each with the columns that name it; nil when there are none.
  public var unsettledExclusions: LocalizedText? {
    let rows = sections.filter { $0.kind == .exclusions }.flatMap(\.rows).filter(\.matters)
    let named = rows.compactMap { row -> LocalizedText? in
      let naming = sides.filter { $0.plan.leavesAside(topic: row.id) }
      return naming.isEmpty ? nil : row.name.remarked(LocalizedText.list(naming.map(\.title)))
    }
    return named.isEmpty ? nil : LocalizedText.list(named)
  }
}

extension ResolvedPlan {
  /// Whether it excludes losses of a topic without saying by which facts.
  fileprivate func leavesAside(topic: String) -> Bool {
    family.exclusions.contains { exclusion in
      exclusion.topic == topic && exclusion.isIn(plan.id) && exclusion.bars.isEmpty
        && (exclusion.state == .notCovered || exclusion.state == .conditional)
    }
  }
}
