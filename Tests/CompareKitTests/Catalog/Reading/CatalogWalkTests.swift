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
    #expect(rows.first { $0.id == "limit" }?.cells.last??.amount == 50_000_000)
    #expect(rows.first { $0.id == "deductible" }?.cells.last??.amount == 100_000)
  }

  /// What every family says anyway is no silence, and its answers go before it.
  @Test func insurerAndSaleAreShownWithoutAnAnswer() throws {
    let comparison = try Comparison(
      .standard(for: catalog), for: Client(), in: catalog, BuiltInCatalog.industries())
    let rows = comparison.sections.flatMap(\.rows)
    let insurer = try #require(rows.first { $0.id == "insurer" })
    #expect(insurer.cells.last??.text.ja == "ヒバリ損保" && insurer.cells.last??.state == .yes)
    #expect(insurer.cells.first??.text.ja == "日新火災")
    let sale = try #require(rows.first { $0.id == "sale-status" }?.cells.last ?? nil)
    #expect(sale.text.en == "On sale" && sale.provenance.citations == [Citation(source: "leaflet")])
    #expect(rows.first { $0.id == "eligibility" }?.cells.last??.state == .notStated)
  }

  /// A claim can be a principal's; of other losses only a family that speaks of recourse is told so.
  @Test func recourseIsToldOfClaimsOnly() throws {
    let comparison = try Comparison(
      .standard(for: catalog), for: Client(), in: catalog, BuiltInCatalog.industries())
    func remarks(_ kind: SectionDefinition.Kind) -> [LocalizedText] {
      comparison.sections.filter { $0.kind == kind }.flatMap(\.rows)
        .compactMap { $0.cells.last ?? nil }.flatMap(\.ofOtherRisks)
    }
    #expect(remarks(.liability).contains { $0.ja.contains("委託元からの求償") })
    #expect(remarks(.response).isEmpty && remarks(.ownLoss).isEmpty)
  }

  /// ¥4M less the deductible of ¥0.1M.
  @Test func paysWhatTheReferenceSays() throws {
    let classes = ClassTable(catalog)
    let plan = try ResolvedPlan(Column(family: "hibari", plan: "basic"), in: catalog)
    let loss = try Loss(try #require(catalog.scenario("lost-list")), in: classes)
    #expect(PlanSettler(plan, in: classes).settle(loss).outcome.paid == 3_900_000...3_900_000)
  }
}
