import BuiltInCatalog
import CompareKit
import TestSupport
import Testing

/// The built-in families, and those that tests add to them.
@Suite struct ProvingBuiltInTests {
  @Test func nothingIsFoundInTheBuiltInFamilies() throws {
    #expect(CatalogProver.findings(in: try BuiltInCatalog.catalog()) == [])
  }

  /// They leave most classes unsaid, as a family without `--complete` may, and nothing else.
  @Test(arguments: [
    ("CyberPolicy", "tsubame", "s"), ("ExcessLayer", "hibari", "p"), ("FourthFamily", "wakaba", "light"),
  ])
  func inventedFamiliesOnlyLeaveThingsUnsaid(_ folder: String, _ family: String, _ plan: String) throws {
    var catalog = try InventedFamily(folder, family, plan: plan).catalog
    catalog.families.removeAll { $0.id != family }
    #expect(Set(CatalogProver.findings(in: catalog).map(\.kind)) == [.unexplained])
  }
}
