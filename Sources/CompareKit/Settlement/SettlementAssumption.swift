/// Readings that belong to settling itself rather than to a product or to a word of the vocabulary. The catalog
/// words each of them, and every settlement that rests on one says so.
public enum SettlementAssumption: String, Sendable, Hashable, CaseIterable {
  /// Fractions of a yen are dropped at each step.
  case rounding
  /// The usual order of terms, where a source gives none.
  case usualOrder = "usual-order"
  case countNotGiven = "count-not-given"
  /// A loss that counts time is spread evenly over it.
  case evenlySpread = "evenly-spread"
  case daysNotGiven = "days-not-given"

  /// The id of the catalog's assumption.
  public var id: String { rawValue }
}
