/// What a catalog is held against that stands in none of its documents.
public struct CatalogWorld: Sendable {
  /// No source may be of a later day; nil when the day isn't known.
  public var today: CalendarDate?
  /// What the codes of trades are of; nil to look at their form alone.
  public var industries: IndustryClassification?

  /// What is left out isn't checked.
  public init(today: CalendarDate? = nil, industries: IndustryClassification? = nil) {
    self.today = today
    self.industries = industries
  }
}
