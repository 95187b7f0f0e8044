import BuiltInCatalog
import Foundation
import Testing

@testable import compare_tui

@Suite struct CatalogLoaderTests {
  private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("catalogs").path

  @Test func theSameFilesHaveTheDigestOfTheBuiltInCatalog() throws {
    let read = try CatalogLoader.load(folder: folder, builtIn: false)
    #expect(read.digest == BuiltInCatalog.digest)
    #expect(read.families.map(\.id) == (try CatalogLoader.load()).families.map(\.id))
  }

  @Test func filesOnTopChangeTheDigest() throws {
    let read = try CatalogLoader.load(folder: folder)
    #expect(read.digest != BuiltInCatalog.digest)
    #expect(read.families.map(\.id) == ["bizsapo", "jcci", "aig"])
  }
}
