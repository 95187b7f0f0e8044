/// Everything the program knows: products, the words for them, and where each figure comes from.
public struct Catalog: Sendable {
  public var version: String
  /// SHA-256 of the catalog's contents, in hexadecimal: what a sheet was printed from.
  public var digest: String
  /// Whether a folder of the agency's own is part of it, so that a source named may not be its figures' only
  /// origin.
  public var isCustom = false
  public var sources: [Source] = []
  public var assumptions: [Assumption] = []
  public var classes: [CoverageClass] = []
  public var vocabulary = Vocabulary()
  public var sections: [SectionDefinition] = []
  public var topics: [ExclusionTopic] = []
  public var exposures: [Exposure] = []
  public var trades: [Trade] = []
  /// What its documents call trades. Those built in are apart, since only a search needs them.
  public var wordbook = TradeWordbook()
  public var wording: [Wording] = []
  public var planningCosts: [PlanningCost] = []
  public var planningFields: [PlanningField] = []
  /// Nil where the catalog says nothing of damages by the JO model.
  public var planningDamages: PlanningDamages?
  /// Nil where the catalog names no number of persons.
  public var reportingDuty: ReportingDuty?
  public var families: [Family] = []
  public var scenarios: [Scenario] = []
  /// Where it begins, to tell what is missing in it.
  var mark = Mark(file: "catalogs")

  public func family(_ id: String) -> Family? { families.first { $0.id == id } }
  public func source(_ id: String) -> Source? { sources.first { $0.id == id } }
  public func assumption(_ id: String) -> Assumption? { assumptions.first { $0.id == id } }
  public func coverageClass(_ id: String) -> CoverageClass? { classes.first { $0.id == id } }
  public func exposure(_ id: String) -> Exposure? { exposures.first { $0.id == id } }
  public func trade(_ id: String) -> Trade? { trades.first { $0.id == id } }
  public func scenario(_ id: String) -> Scenario? { scenarios.first { $0.id == id } }
  public func wording(_ id: String) -> LocalizedText? { wording.first { $0.id == id }?.text }
}
