/// A kind of data that may leak, as the JO model grades it: an aid to size a scenario.
public struct PlanningField: Sendable, Hashable {
  /// Its stable id.
  public var id: String
  /// What it is called.
  public var name: LocalizedText
  /// How far it distresses and how far it costs, each from 1 to 3.
  public var field: DamagesEstimate.Field
  /// A leak of it is to be reported however few the persons.
  public var mustBeReported: Bool
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance
  /// Where it stands in its file.
  public var mark: Mark
}

extension PlanningField {
  init(_ fields: Fields) {
    let distress = fields.count("distress")
    let economicLoss = fields.count("economic-loss")
    self.init(
      id: fields.id(), name: fields.text("name"),
      field: DamagesEstimate.Field(distress: distress, economicLoss: economicLoss),
      mustBeReported: fields.optionalFlag("must-be-reported") ?? false, provenance: Provenance(fields),
      mark: fields.mark)
    for (key, value) in [("distress", distress), ("economic-loss", economicLoss)]
    where fields.document(key) != nil && !(1...3).contains(value) {
      fields.problems.report(
        fields.mark(of: key), ja: "\(key) は1から3までにしてください", en: "\(key) must be from 1 to 3")
    }
  }
}
