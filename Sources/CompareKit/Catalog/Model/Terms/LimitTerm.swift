/// The most a cover pays.
public struct LimitTerm: Sendable, Hashable {
  /// What one limit is for.
  public enum Per: String, Sendable, Hashable, CaseIterable {
    /// Each incident anew.
    case incident
    /// All incidents of the period of insurance together.
    case period
    /// Both: an incident is paid no more, and all of the period together no more either.
    case incidentAndPeriod = "incident-and-period"
  }

  /// The most that is paid.
  public var amount: AmountRule
  /// Nil where the catalog says neither: then it is for both.
  package var per: Per?
  /// Covers whose limits name the same pool have one limit together; a cover without one has its own.
  package var pool: String?

  /// What the limit is for.
  public var scope: Per { per ?? .incidentAndPeriod }
}

extension LimitTerm {
  /// Reads an amount, `per` and `pool`.
  init(_ fields: Fields) {
    self.init(
      amount: AmountRule(fields), per: fields.optionalChoice("per"),
      pool: fields.optionalString("pool"))
  }
}
