import BuiltInCatalog
import CatalogYAML
import CompareKit
import Foundation
import TestSupport
import Testing

/// The walk at the beginning of the reference for authors: what it has a reader type in is accepted, shown and
/// settled as it says.
@Suite struct CatalogWalkTests {
  let catalog: Catalog

  init() throws {
    let text = try String(contentsOfFile: Repository.path + "/catalogs/README.md", encoding: .utf8)
    let typed = try ["```\nsources:", "```yaml\nfamily: hibari", "```yaml\nid: lost-list"].map {
      opening in
      let start = try #require(text.range(of: opening)).lowerBound
      let body = text[start...].split(separator: "\n").dropFirst().prefix { $0 != "```" }
      return try CatalogYAML.document(body.joined(separator: "\n"), file: "\(opening.count).yaml")
    }
    catalog = try CatalogReader.readAndCheck(
      layers: [BuiltInCatalog.documents(), typed], digest: "", completely: false)
  }

  @Test func standsBehindTheBuiltInFamilies() throws {
    let comparison = try Comparison(
      .standard(for: catalog), for: Client(), in: catalog, BuiltInCatalog.industries())
    #expect(comparison.sides.last?.id == "hibari")
    let rows = comparison.sections.flatMap(\.rows)
    #expect(rows.first { $0.id == "damages.personal" }?.cells.last??.amount == 50_000_000)
    #expect(rows.first { $0.id == "cost.media" }?.cells.last??.state == .notStated)
  }

  /// ¥4M less the deductible of ¥0.1M.
  @Test func paysWhatTheReferenceSays() throws {
    let classes = ClassTable(catalog)
    let plan = try ResolvedPlan(Column(family: "hibari", plan: "basic"), in: catalog)
    let loss = try Loss(try #require(catalog.scenario("lost-list")), in: classes)
    #expect(PlanSettler(plan, in: classes).settle(loss).outcome.paid == 3_900_000...3_900_000)
  }
}
