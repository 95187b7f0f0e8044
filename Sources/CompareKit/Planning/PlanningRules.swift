/// Into which class the damages go that the JO model estimates.
public struct PlanningDamages: Sendable, Hashable {
  /// The id of the class of loss.
  public var classID: String
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance
}

/// Above how many persons a leak is to be reported, whatever leaked.
public struct ReportingDuty: Sendable, Hashable {
  /// Persons; a leak of just as many needn't be.
  package var moreThan: Int
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance
}

extension PlanningDamages {
  init(_ fields: Fields) {
    self.init(classID: fields.id("class"), provenance: Provenance(fields))
  }
}

extension ReportingDuty {
  init(_ fields: Fields) {
    self.init(moreThan: fields.count("more-than"), provenance: Provenance(fields))
  }
}
