extension ResolvedPlan {
  /// What its covers ask about an incident: by their conditions, by terms that stand only then, and by exclusions.
  public var asked: Set<Requirement.Atom.Subject> {
    let requirements = covers.flatMap { cover in
      cover.base.conditions + cover.terms.flatMap(\.term.when)
    }
    let atoms = requirements.flatMap(\.anyOf) + covers.flatMap(\.bars).flatMap(\.when)
    return Set(atoms.map(\.subject))
  }

  /// Whether a cover takes only what arises within some days of discovery.
  public var asksForDays: Bool { covers.contains { $0.base.window != nil } }
}
