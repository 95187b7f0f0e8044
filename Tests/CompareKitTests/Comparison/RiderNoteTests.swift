import BuiltInCatalog
import CompareKit
import Testing

/// What a cell says of a rider that changes its cover in more than one way.
@Suite struct RiderNoteTests {
  private static let alpha = "families/alpha.yaml"
  private static let double = "      - {scale-limit: costs, by: 2, at: s1.riders}\n"
  private static let waiver = "      - {drop-ratio: costs, at: s1.riders}\n"

  @Test func itIsNamedOnce() throws {
    let catalog = try CatalogFixture.small
      .replacing(Self.waiver, with: "", in: Self.alpha)
      .replacing(Self.double, with: Self.double + Self.waiver, in: Self.alpha)
      .replacing(
        "summary: {ja: 限度額を倍にします。, en: Doubles the limit.}",
        with: "summary: {ja: 倍, en: Double}\n    caution: {ja: 注意, en: Careful}", in: Self.alpha
      )
      .replacing(
        "{id: liability, kind: liability,", with: "{id: response, kind: response,", in: "coverage.yaml"
      )
      .read(completely: false)
    let comparison = try Comparison(
      Selection([Column(family: "alpha", plan: "small", riders: ["double"])]), for: Client(), in: catalog,
      BuiltInCatalog.industries())
    let row = try #require(comparison.sections.flatMap(\.rows).first { $0.id == "gifts" })
    #expect(row.cells[0]?.notes.map(\.en) == ["By the rider “Double”.", "Careful"])
  }
}
