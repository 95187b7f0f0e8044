extension Comparison {
  /// The exclusions of a column that bear on this client and that no fact of an incident decides, so that
  /// settling leaves them aside.
  public func exclusionsLeftAside(by side: Side) -> [LocalizedText] {
    sections.lazy.filter { $0.kind == .exclusions }.flatMap(\.rows)
      .filter { $0.matters && side.plan.leavesAside(topic: $0.id) }.map(\.name)
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
