import BuiltInCatalog
import CatalogYAML
import CompareKit
import Testing

/// Mistakes of an agency's own files that show in the built-in catalogs: the file to be mended is blamed.
@Suite struct LayerMistakeTests {
  private func problems(_ text: String, completely: Bool = false) throws -> [Problem] {
    let own = try CatalogYAML.document(text, file: "own.yaml")
    do {
      _ = try CatalogReader.readAndCheck(
        layers: [BuiltInCatalog.documents(), [own]], digest: "", completely: completely)
      return []
    } catch {
      return error.problems
    }
  }

  @Test func aSourceThatLostASectionIsBlamed() throws {
    let problems = try problems(
      """
      sources:
        - id: s2
          title: {ja: 題, en: Title}
          publisher: {ja: 発行元, en: Publisher}
          as-of: {date: 2018-01-01}
      """)
    #expect(!problems.isEmpty)
    for problem in problems {
      #expect(problem.description(.ja).hasPrefix("own.yaml:2:5: "), "\(problem.description(.ja))")
      #expect(problem.message.en.contains(".yaml needs the section of s2 “"))
    }
  }

  @Test func aSectionThatLostItsRowsIsBlamed() throws {
    let catalog = try BuiltInCatalog.catalog()
    let section = try #require(catalog.sections.first { $0.kind == .facts && !$0.rows.isEmpty })
    let problems = try problems(
      "sections:\n  - {id: \(section.id), kind: facts, name: {ja: 名, en: Name}}\n")
    #expect(!problems.isEmpty)
    #expect(problems.allSatisfy { $0.mark.file == "own.yaml" && $0.mark.line == 2 })
  }

  @Test func aRowThatNoFamilyAnswersIsToldAtItsPlace() throws {
    let problems = try problems(
      "sections:\n  - id: more\n    name: {ja: 名, en: Name}\n    rows:\n      - {id: new-row, name: {ja: 行, en: Row}}\n",
      completely: true)
    #expect(!problems.isEmpty)
    #expect(problems.allSatisfy { $0.mark == Mark(file: "own.yaml", line: 5, column: 9) })
  }
}
