/// What an agent enters from a quote in place of what the sources leave open. Shown and printed as the
/// agent's, never mixed with the catalog's.
public struct Quote: Sendable, Hashable {
  /// What was entered for each term.
  public var terms: [QuoteTermID: QuoteEntry]
  /// How often the entered premium is paid.
  public var cadence: PremiumExample.Cadence?
  /// The insurer's number of the quote.
  public var number: String?
  /// The date on the quote, as the agent typed it.
  public var date: String?

  /// What was entered; nothing of it has to be.
  public init(
    terms: [QuoteTermID: QuoteEntry] = [:], cadence: PremiumExample.Cadence? = nil, number: String? = nil,
    date: String? = nil
  ) {
    self.terms = terms
    self.cadence = cadence
    self.number = number
    self.date = date
  }

  /// Whole yen, or the number that a term of another kind is; nil where none is entered.
  public subscript(term: QuoteTermID) -> Int? {
    get { if case .number(let number) = terms[term] { number } else { nil } }
    set { terms[term] = newValue.map(QuoteEntry.number) }
  }

  /// Whether nothing is entered.
  public var isEmpty: Bool { terms.isEmpty && cadence == nil && number == nil && date == nil }
}
