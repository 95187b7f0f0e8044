import BuiltInCatalog
import Testing

@Suite struct BuiltInVersionTests {
  @Test func theVersionKnownWithoutReadingIsTheCatalogs() throws {
    let catalog = try BuiltInCatalog.catalog()
    #expect(!BuiltInCatalog.version.isEmpty)
    #expect(BuiltInCatalog.version == catalog.version)
    #expect(BuiltInCatalog.digest == catalog.digest)
  }
}
