/// What an agent enters from a quote in place of what the sources leave open. Shown and printed as the
/// agent's, never mixed with the catalog's.
public struct Quote: Sendable, Hashable {
  /// Whole yen for each term entered.
  public var terms: [QuoteTerm: Int]
  /// How often the entered premium is paid.
  public var cadence: PremiumExample.Cadence?
  /// The insurer's number of the quote.
  public var number: String?
  /// The date on the quote, as the agent typed it.
  public var date: String?

  public init(
    terms: [QuoteTerm: Int] = [:], cadence: PremiumExample.Cadence? = nil, number: String? = nil,
    date: String? = nil
  ) {
    self.terms = terms
    self.cadence = cadence
    self.number = number
    self.date = date
  }

  public subscript(term: QuoteTerm) -> Int? {
    get { terms[term] }
    set { terms[term] = newValue }
  }

  public var isEmpty: Bool { terms.isEmpty && cadence == nil && number == nil && date == nil }
}
