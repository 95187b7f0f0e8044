/// The comparison sheet that an agent hands to a client: everything printed on it, as a value.
///
/// It holds the rows the screen shows, so that what the client saw is what gets printed.
public struct Sheet: Sendable {
  /// A short id of the contents: see `SheetNumber`.
  public let number: String
  /// The day the sheet is made, ISO 8601 (`2026-11-21`); the caller's, since this module has no clock.
  public let date: String
  /// For whom it is.
  public let client: Client
  /// The client's trade and its codes; nil when not given.
  public let industry: LocalizedText?
  /// What was ascertained of the client, in the order of the catalog.
  public let exposures: [HeldExposure]
  /// The rows printed.
  public let comparison: Comparison
  /// The incidents worked out for the client; nil when none were.
  public let incidents: ScenarioRun?
  /// The readings that a printed figure rests on, each once, in the order of the catalog. Their places
  /// are their numbers on the sheet, from 1.
  public let assumptions: [Assumption]
  /// The documents cited, in the order of the catalog.
  public let sources: [CitedSource]
  /// Where the words that law asks for come from, and what the sheet was printed from.
  public let catalog: Catalog

  /// What holds for the client, and how many where it counts.
  public struct HeldExposure: Sendable, Hashable {
    /// The exposure of the catalog.
    public let exposure: Exposure
    /// How many, for an exposure that counts; nil for one that simply holds.
    public let count: Int?
  }

  /// A document cited, with the sections cited of it.
  public struct CitedSource: Sendable, Hashable {
    /// The document of the catalog.
    public let source: Source
    /// The sections cited, in the order of the document.
    public let sections: [Source.Section]
  }

  /// - Parameters:
  ///   - date: the day of printing, ISO 8601.
  ///   - incidents: what came of loss scenarios under the columns of `comparison`.
  public init(
    _ comparison: Comparison, on date: String, incidents: ScenarioRun? = nil, in catalog: Catalog,
    _ classification: IndustryClassification
  ) {
    self.comparison = comparison
    self.date = date
    self.incidents = incidents
    self.catalog = catalog
    client = comparison.client
    industry = client.industry.flatMap { industry in
      industry.name(in: classification, trades: catalog.trades).map { _ in
        LocalizedText { industry.description(in: classification, trades: catalog.trades, $0) ?? "" }
      }
    }
    exposures = catalog.exposures.filter { comparison.client.has($0.id) }.map { exposure in
      HeldExposure(
        exposure: exposure,
        count: exposure.kind == .count ? comparison.client.count(of: exposure.id) : nil)
    }
    let cited = CitedOrigins(comparison, incidents)
    assumptions = catalog.assumptions.filter { cited.assumptions.contains($0.id) }
    sources = catalog.sources.compactMap { cited.source($0) }
    number = SheetNumber(comparison, on: date, incidents: incidents, catalogDigest: catalog.digest).text
  }
}

extension Sheet {
  /// The families in short, for lists and narrow tables, marked where the plan is of an older generation, so
  /// that it is never read as one on sale.
  package var shortNames: [LocalizedText] {
    comparison.sides.map { side in
      let status = side.plan.plan.sale.status
      return status == .olderGeneration ? side.family.remarked(SheetPhrases.status(status)) : side.family
    }
  }

  /// Whether an agent's entry is part of any figure.
  var hasEntries: Bool {
    comparison.sides.contains { !$0.column.quote.isEmpty }
  }

  /// Whether a product is compared that may not be on sale.
  var hasUnconfirmedSale: Bool {
    comparison.sides.contains { $0.plan.plan.sale.status != .current }
  }
}
