/// The first hours or days of an interruption, which the client bears: a loss that counts time is spread
/// evenly over it, and what falls into the wait isn't paid.
public struct WaitTerm: Sendable, Hashable {
  /// How many units of time.
  package var length: NumberRule
  /// What is counted.
  public var unit: UnitID
  /// The classes whose lines wait; all that the cover takes when nil.
  public var classes: [String]?

  func applies(to classID: String) -> Bool { classes?.contains(classID) ?? true }
}

extension WaitTerm {
  /// Reads `{for: 12, unit: hour}`, with `classes` where only some of the cover's wait.
  init(_ fields: Fields) {
    self.init(
      length: fields.number("for", .count), unit: UnitID(fields.id("unit")),
      classes: fields.optionalStrings("classes"))
  }
}
