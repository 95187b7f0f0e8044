import BuiltInCatalog
import Testing

@Suite struct BuiltInExposuresTests {
  @Test func theExposuresReadAloneAreThoseOfTheCatalog() throws {
    let alone = BuiltInCatalog.exposures
    let catalog = try BuiltInCatalog.catalog()
    #expect(!alone.isEmpty)
    #expect(alone == catalog.exposures)
  }
}
