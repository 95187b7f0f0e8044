/// At most so much for each unit of a class: `¥500 for each person`, `¥500,000 for each day, for at most 30
/// days`.
public struct PerUnitTerm: Sendable, Hashable {
  /// The id of the class of loss.
  public var classID: String
  /// What is counted.
  public var unit: UnitID
  /// What is paid at most for one unit.
  public var amount: AmountRule
  /// How many units are paid at most, after a wait; any number when nil.
  package var atMost: NumberRule?
}

extension PerUnitTerm {
  /// Reads `{class: …, unit: …}` with an amount, and `at-most` for the number of units.
  init(_ fields: Fields) {
    self.init(
      classID: fields.id("class"), unit: UnitID(fields.id("unit")), amount: AmountRule(fields),
      atMost: fields.optionalNumber("at-most", .count))
  }
}
