import BuiltInCatalog
import CompareKit
import Foundation
import TestSupport
import Testing

@testable import compare_tui

@Suite struct CatalogLoaderTests {
  private let folder = Repository.path + "/catalogs"

  /// Whoever writes a catalog or a loss finds the words there, not in mistakes.
  @Test(arguments: Language.allCases)
  func theListHasTheWordsToWriteIn(language: Language) throws {
    let catalog = try CatalogLoader.load(folder: nil, builtIn: true)
    let words = CatalogListing(catalog, language).text.split(separator: "\n")
      .map { $0.split(separator: " ").first.map(String.init) ?? "" }
    for word in [
      "public", "cause=ransomware", "hour", "recourse", "cost.ransom", "sale-status", "restaurant",
    ] {
      #expect(words.contains(word), "\(word)")
    }
  }

  @Test func theSameFilesHaveTheDigestOfTheBuiltInCatalog() throws {
    let read = try CatalogLoader.load(folder: folder, builtIn: false)
    #expect(read.digest == BuiltInCatalog.digest)
    #expect(!read.isCustom)
    #expect(read.families.map(\.id) == (try CatalogLoader.load()).families.map(\.id))
  }

  @Test func filesOnTopChangeTheDigest() throws {
    let read = try CatalogLoader.load(folder: folder)
    #expect(read.digest != BuiltInCatalog.digest)
    #expect(read.isCustom)
    #expect(read.families.map(\.id) == ["bizsapo", "jcci", "aig"])
  }

  /// A figure that an agency corrected still names the source of the built-in one.
  @Test func aCatalogOfTheAgencysOwnIsNamedOnScreenAndSheet() throws {
    var agent = Agent()
    agent.act(.comparison)
    let own = agent.model.strings.common.customCatalog
    #expect(!agent.screen.contains(own))
    var catalog = try CatalogLoader.load(folder: folder)
    agent.send(.catalogRead(.success(catalog)))
    #expect(agent.screen.contains(own))
    let classification = BuiltInCatalog.industries()
    func text() throws -> String {
      let jcci = Selection([Column(family: "jcci", plan: "a")])
      let comparison = try Comparison(jcci, for: Client(), in: catalog, classification)
      return SheetText(
        Sheet(comparison, on: "2026-11-21", in: catalog, classification), .ja, width: 80
      ).text
    }
    #expect(try text().contains("代理店独自のカタログ"))
    catalog.isCustom = false
    #expect(try !text().contains("代理店独自のカタログ"))
  }
}
