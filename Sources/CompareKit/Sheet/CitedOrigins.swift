/// What the figures of a sheet rest on: the places cited and the assumptions named.
struct CitedOrigins {
  private(set) var citations: Set<Citation> = []
  private(set) var assumptions: Set<String> = []

  init(_ comparison: Comparison, _ incidents: ScenarioRun?) {
    for section in comparison.sections where section.kind != .questions {
      for row in section.rows {
        for cell in row.cells { if let cell { add(cell.provenance) } }
      }
    }
    for side in comparison.sides {
      add(side.plan.plan.sale.provenance)
      if let eligibility = side.plan.family.eligibility { add(eligibility.provenance) }
    }
    for provenance in incidents?.origins ?? [] { add(provenance) }
  }

  private mutating func add(_ provenance: Provenance) {
    citations.formUnion(provenance.citations)
    assumptions.formUnion(provenance.assumptions)
  }

  /// The source with the sections cited of it; nil when it isn't cited.
  func source(_ source: Source) -> Sheet.CitedSource? {
    guard citations.contains(where: { $0.source == source.id }) else { return nil }
    let sections = source.sections.filter {
      citations.contains(Citation(source: source.id, section: $0.id))
    }
    return Sheet.CitedSource(source: source, sections: sections)
  }
}
