import CatalogYAML
import CompareKit
import TestSupport
import Testing

/// A layer adds members to a group that is there already.
@Suite struct AddedMemberTests {
  private static let theft =
    "{id: theft, kind-of: lost, name: {ja: 盗難, en: Theft}, holds: {ja: 盗難のとき, en: if stolen}, fails: {ja: 否, en: unless stolen}}"

  private func read(_ text: String) throws(CatalogError) -> Catalog {
    try CatalogReader.readAndCheck(
      layers: [CatalogFixture.small.documents(), [CatalogYAML.document(text, file: "own.yaml")]], digest: "",
      completely: true)
  }

  private func problem(_ text: String) -> Problem? {
    do {
      _ = try read(text)
      return nil
    } catch {
      #expect(error.problems.count == 1)
      return error.problems.first
    }
  }

  @Test func theyStandBehindWhatIsThere() throws {
    let catalog = try read("one-of:\n  - {adds-to: cause, members: [\(Self.theft)]}\n")
    let cause = try #require(catalog.vocabulary.group("cause"))
    #expect(cause.members.map(\.id) == ["attack", "ransomware", "officer", "lost", "theft"])
    #expect(cause.name.en == "Cause")
    #expect(cause.kinds(above: "theft") == ["theft", "lost"])
  }

  @Test func mistakesAreToldAtTheirPlaces() {
    let unknown = problem("one-of:\n  - {adds-to: caus, members: [\(Self.theft)]}\n")
    #expect(unknown?.mark == Mark(file: "own.yaml", line: 2, column: 15))
    #expect(unknown?.message.en == "there is no group “caus”; did you mean cause? expected one of: cause")
    let officer = Self.theft.replacing("id: theft", with: "id: officer")
    let twice = problem("one-of:\n  - adds-to: cause\n    members:\n      - \(officer)\n")
    #expect(twice?.mark == Mark(file: "own.yaml", line: 4, column: 9))
    #expect(twice?.message.en == "the member id “officer” is given twice; rename one")
    let empty = problem("one-of:\n  - {adds-to: cause, members: []}\n")
    #expect(empty?.message.en == "“members” is missing; expected a list of what is added")
  }

  /// A group that a layer replaces without a name is still spoken of by its id.
  @Test func aGroupWithoutANameIsCalledByItsID() throws {
    let theft = Self.theft.replacing("kind-of: lost, ", with: "")
    do {
      _ = try read("one-of:\n  - {id: cause, members: [\(theft)]}\n")
      Issue.record("not reported")
    } catch {
      #expect(error.problems.contains { $0.message.en.hasPrefix("“name” is missing") })
      #expect(
        error.problems.contains {
          $0.message.en == "there is no cause “officer”; expected one of: theft"
        })
    }
  }
}
