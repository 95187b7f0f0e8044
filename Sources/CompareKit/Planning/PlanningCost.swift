/// What a response typically costs, from a published survey: an aid to size a scenario, never a fact of a
/// product.
public struct PlanningCost: Sendable, Hashable {
  /// Its stable id.
  public var id: String
  /// What it is called.
  public var name: LocalizedText
  /// The id of the class of loss.
  public var classID: String
  /// For each of what it is; for the whole incident when nil.
  public var unit: UnitID?
  /// Whole yen, the range the survey gives.
  public var low: Int
  /// Whole yen, the highest.
  public var high: Int
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance
  /// Where it stands in its file.
  public var mark: Mark
}

extension PlanningCost {
  init(_ fields: Fields) {
    let low = fields.amount("low")
    self.init(
      id: fields.id(), name: fields.text("name"), classID: fields.id("class"),
      unit: fields.optionalWord("unit"), low: low,
      high: fields.optionalAmount("high") ?? low, provenance: Provenance(fields), mark: fields.mark)
    if high < low {
      fields.problems.report(
        fields.mark(of: "high"), ja: "high は low 以上にしてください", en: "high must not be less than low")
    }
  }
}
