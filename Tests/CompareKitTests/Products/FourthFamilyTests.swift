import BuiltInCatalog
import CatalogYAML
import CompareKit
import TestSupport
import Testing

/// A family added by a folder of YAML alone: compared, settled and improved by its rider like the others.
@Suite struct FourthFamilyTests {
  let catalog: Catalog
  let classification: IndustryClassification

  init() throws {
    let documents = try CatalogFolder.documents(
      at: Repository.path + "/Tests/CompareKitTests/Products/Invented/FourthFamily")
    catalog = try CatalogReader.readAndCheck(
      layers: [BuiltInCatalog.documents(), documents], digest: "", completely: false)
    classification = BuiltInCatalog.industries()
  }

  func comparison(_ riders: Set<String> = []) throws -> Comparison {
    var selection = Selection.standard(for: catalog)
    let index = try #require(selection.index(of: "wakaba"))
    selection.columns[index].riders = riders
    return try Comparison(selection, for: Client(), in: catalog, classification)
  }

  func cell(_ row: String, _ comparison: Comparison) throws -> Cell {
    let index = try #require(comparison.sides.firstIndex { $0.id == "wakaba" })
    let found = try #require(comparison.sections.flatMap(\.rows).first { $0.id == row })
    return try #require(found.cells[index])
  }

  @Test func standsBesideTheBuiltInFamilies() throws {
    let comparison = try comparison()
    #expect(comparison.sides.map(\.id) == ["bizsapo", "jcci", "aig", "wakaba"])
    #expect(try cell("damages.personal", comparison).amount == 70_000_000)
    #expect(try cell("cost.media", comparison).amount == 7_000_000)
    #expect(try cell("cost.media", comparison).ratio == Ratio(4, 5))
  }

  @Test func whatItDoesNotSayIsNotStated() throws {
    #expect(try cell("territory", comparison()).state == .notStated)
    #expect(try cell("damages.corporate", comparison()).state == .notStated)
  }

  @Test func itsRiderChangesItsCellsAndNoOthers() throws {
    let before = try comparison()
    let after = try comparison(["response-triple"])
    #expect(try cell("cost.media", after).amount == 21_000_000)
    let changes = after.changes(since: before)
    #expect(changes.contains(CellPlace(section: "response", row: "cost.media", column: "wakaba")))
    #expect(changes.allSatisfy { $0.column == "wakaba" })
  }

  @Test func settlesByItsTerms() throws {
    let classes = ClassTable(catalog)
    let loss = try Loss(try #require(catalog.scenario("leak-10k")), in: classes)
    let column = Column(family: "wakaba", plan: "light")
    let settled = PlanSettler(try ResolvedPlan(column, in: catalog), in: classes).settle(loss)
    // Damages 1.5M and defence 3.0M less 0.3M; media 9.0M, gifts 5.0M and letters 1.0M at 80% up to 7.0M.
    #expect(settled.outcome.paid == 11_200_000...11_200_000)
  }
}
