import CatalogYAML
import CompareKit
import TestSupport
import Testing

/// A later layer of documents replaces by id what an earlier one said, and adds the rest.
@Suite struct LayeringTests {
  /// The fixture with `files` on top of it.
  private func read(_ files: [String: String]) throws(CatalogError) -> Catalog {
    try CatalogReader.readAndCheck(
      layers: [CatalogFixture.small.documents(), CatalogFixture(files: files).documents()], digest: "",
      completely: true)
  }

  @Test func whatIsNamedAgainIsReplacedInItsPlace() throws {
    let catalog = try read([
      "own.yaml": """
      version: own
      classes:
        - {id: gifts, kind: response, name: {ja: お見舞い, en: Presents}}
      """
    ])
    #expect(catalog.version == "own")
    #expect(catalog.classes.map(\.id) == ["damages", "gifts", "profit"])
    #expect(catalog.coverageClass("gifts")?.name == LocalizedText(ja: "お見舞い", en: "Presents"))
    #expect(catalog.coverageClass("damages")?.name.en == "Damages")
    #expect(catalog.families.map(\.id) == ["alpha"])
  }

  @Test func aFamilyIsReplacedAsAWhole() throws {
    let alpha = CatalogFixture.small.replacing(
      "1000万円", with: "2000万円", in: "families/alpha.yaml")
    let catalog = try read(["own.yaml": alpha.files["families/alpha.yaml"] ?? ""])
    #expect(catalog.families.count == 1)
    #expect(catalog.family("alpha")?.plan("small")?.values["limit"]?.content == .amount(20_000_000))
  }

  @Test func aFamilyIsAddedBehindTheOthersUnlessOrdered() throws {
    let beta = CatalogFixture.alpha.replacing("family: alpha", with: "family: beta")
    #expect(try read(["b.yaml": beta]).families.map(\.id) == ["alpha", "beta"])
    #expect(
      try read(["b.yaml": beta, "order.yaml": "family-order: [beta]"]).families.map(\.id) == [
        "beta", "alpha",
      ])
  }

  @Test func aLaterLayerMayReferToAnEarlierOne() throws {
    let leak = CatalogFixture.leak.replacing("id: leak", with: "id: theft")
    #expect(try read(["theft.yaml": leak]).scenarios.map(\.id) == ["leak", "theft"])
  }

  @Test func anIdGivenTwiceInOneLayerIsAMistakeInAnyLayer() {
    let twice = "wording:\n  - {id: a, text: {ja: 一, en: One}}\n  - {id: a, text: {ja: 二, en: Two}}\n"
    let replaced = twice.replacing("id: a", with: "id: not-whole")
    for text in [twice, replaced] {
      do {
        _ = try read(["own.yaml": text])
        Issue.record("not reported")
      } catch {
        #expect(error.problems.map { $0.mark } == [Mark(file: "own.yaml", line: 3, column: 5)])
      }
    }
  }
}
