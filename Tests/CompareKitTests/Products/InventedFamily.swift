import BuiltInCatalog
import CatalogYAML
import CompareKit
import TestSupport
import Testing

/// A family added to the built-in ones by a folder of YAML in `Invented`, and nothing else.
struct InventedFamily {
  let catalog: Catalog
  let classes: ClassTable
  private let family: String
  private let plan: String

  /// - Parameter folder: the folder's name.
  init(_ folder: String, _ family: String, plan: String) throws {
    let path = Repository.path + "/Tests/CompareKitTests/Products/Invented/" + folder
    catalog = try CatalogReader.readAndCheck(
      layers: [BuiltInCatalog.documents(), CatalogFolder.documents(at: path)], digest: "", completely: false)
    classes = ClassTable(catalog)
    (self.family, self.plan) = (family, plan)
  }

  func settler(_ riders: Set<String> = [], _ quote: Quote = Quote()) throws -> PlanSettler {
    let column = Column(family: family, plan: plan, riders: riders, quote: quote)
    return PlanSettler(try ResolvedPlan(column, in: catalog), in: classes)
  }

  /// Whole yen paid of incidents of one period.
  func paid(
    _ incidents: [(IncidentFacts, [LossLine])], riders: Set<String> = []
  ) throws -> [ClosedRange<Int>] {
    let losses = try incidents.map { try Loss(lines: $1, facts: $0, in: classes) }
    return try settler(riders).settle(losses).map(\.outcome.paid)
  }

  /// Whole yen paid of one incident.
  func paid(
    _ facts: IncidentFacts, _ lines: [LossLine], riders: Set<String> = []
  ) throws -> ClosedRange<Int> {
    try paid([(facts, lines)], riders: riders)[0]
  }
}
