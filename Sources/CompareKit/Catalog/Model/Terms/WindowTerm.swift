/// Only what arises within so many days of discovery.
public struct WindowTerm: Sendable, Hashable {
  /// How many days.
  package var length: NumberRule
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance

  /// The days that the source states; nil where it leaves them out.
  public var days: Int? { length.stated?.whole }
}

extension WindowTerm {
  init(_ fields: Fields) {
    self.init(length: fields.number("days", .count), provenance: Provenance(fields))
  }
}
