/// Everything the program knows: products, the words for them, and where each figure comes from.
public struct Catalog: Sendable {
  /// The version of the catalogs as a whole, as `catalog.yaml` gives it.
  public var version: String
  /// SHA-256 of the catalog's contents, in hexadecimal: what a sheet was printed from.
  public var digest: String
  /// Whether a folder of the agency's own is part of it, so that a source named may not be its figures' only
  /// origin.
  public var isCustom = false
  /// The documents that figures are from.
  public var sources: [Source] = []
  /// Readings of what a source leaves open.
  public var assumptions: [Assumption] = []
  /// Classes of loss, in the order of their rows.
  public var classes: [CoverageClass] = []
  /// The words in which every product is told.
  public var vocabulary = Vocabulary()
  /// The sections of a comparison and their rows, in their order.
  public var sections: [SectionDefinition] = []
  /// Topics of exclusions, in the order of their rows.
  public var topics: [ExclusionTopic] = []
  /// What is asked about a client.
  public var exposures: [Exposure] = []
  /// The everyday trades, each with its codes of the classification.
  public var trades: [Trade] = []
  /// What its documents call trades. Those built in are apart, since only a search needs them.
  public var wordbook = TradeWordbook()
  /// Sentences that law or care asks for on a sheet.
  public var wording: [Wording] = []
  /// Rough costs to size a scenario by, never facts of a product.
  public var planningCosts: [PlanningCost] = []
  /// Kinds of data that may leak, to size a scenario by.
  public var planningFields: [PlanningField] = []
  /// Nil where the catalog says nothing of damages by the JO model.
  package var planningDamages: PlanningDamages?
  /// Nil where the catalog names no number of persons.
  public var reportingDuty: ReportingDuty?
  /// The products, in the order of their columns.
  public var families: [Family] = []
  /// Losses to be worked out, in their order.
  public var scenarios: [Scenario] = []
  /// Where it begins, to tell what is missing in it.
  var mark = Mark(file: "catalogs")

  /// The family of an id; nil where there is none, as in what follows.
  public func family(_ id: String) -> Family? { families.first { $0.id == id } }
  /// The document of an id.
  public func source(_ id: String) -> Source? { sources.first { $0.id == id } }
  /// The reading of an id.
  public func assumption(_ id: String) -> Assumption? { assumptions.first { $0.id == id } }
  /// The class of loss of an id.
  public func coverageClass(_ id: String) -> CoverageClass? { classes.first { $0.id == id } }
  /// The exposure of an id.
  public func exposure(_ id: String) -> Exposure? { exposures.first { $0.id == id } }
  /// The trade of an id.
  public func trade(_ id: String) -> Trade? { trades.first { $0.id == id } }
  /// The scenario of an id.
  public func scenario(_ id: String) -> Scenario? { scenarios.first { $0.id == id } }
  /// The sentence of an id.
  public func wording(_ id: String) -> LocalizedText? { wording.first { $0.id == id }?.text }
}
