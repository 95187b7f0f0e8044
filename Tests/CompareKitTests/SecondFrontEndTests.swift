import BuiltInCatalog
import CompareKit
import Foundation
import TestSupport
import Testing

/// A second front end goes the whole way from the catalog to a page and the sheet with what is public alone: nothing
/// here is `@testable`. The module's article shows these very lines.
@Suite struct SecondFrontEndTests {
  /// What the article's code makes.
  private struct Made {
    let page: [String]
    let run: ScenarioRun
    let stays: ClosedRange<Int>
  }

  private static func goTheWholeWay() throws -> Made {
    let catalog = try BuiltInCatalog.catalog()
    let industries = BuiltInCatalog.industries()

    let client = Client(
      name: "Midori Dental", industry: .trade("medical"), sales: 80_000_000, exposures: ["records": 12_000])
    var selection = Selection.standard(for: catalog)
    let place = selection.index(of: "aig")!
    selection.columns[place].riders = ["execution-waiver"]
    selection.columns[place].quote["base-limit"] = 100_000_000
    let comparison = try Comparison(selection, for: client, in: catalog, industries)

    var page = comparison.sides.map(\.title.en)
    for section in comparison.sections {
      page.append("# " + section.name.en)
      for row in section.rows where row.matters || row.differs {
        let cells = row.cells.map { cell in
          cell.map { ([$0.text] + $0.remarks).map(\.en).joined(separator: " / ") } ?? "-"
        }
        page.append(row.name.en + ": " + cells.joined(separator: " | "))
      }
    }

    let letters = LossLine(
      classID: "cost.notification", amount: 1_560_000, count: 12_000, unit: "person", isIllustrative: false)
    let damages = LossLine(classID: "damages.personal", amount: 6_000_000, isIllustrative: false)
    var facts = IncidentFacts(known: ["public": true], daysSinceDiscovery: 30)
    facts.choices["cause"] = "lost"
    let bag = Scenario(id: "bag", name: .same("A lost bag"), facts: facts, lines: [damages, letters])
    let run = try ScenarioRun([bag], asSequence: false, under: comparison, in: catalog)
    for (side, result) in zip(comparison.sides, run.incidents[0].results) {
      let outcome = result.settlement.outcome
      page.append(side.title.en + " pays " + YenFormat.range(outcome.paid, .en))
      for reason in Reason.allCases where outcome.worst.stays[reason] > 0 {
        page.append(reason.name.en + ": " + YenFormat.string(outcome.worst.stays[reason], .en))
      }
      for step in result.trace.worst where step.stayed > 0 {
        page.append(step.subject.en + ": " + step.rule.en)
      }
      for words in result.narrowing.map(NarrowingPhrases(side.plan, catalog, of: bag).told) ?? [] {
        page.append(words.en)
      }
    }

    let classes = ClassTable(catalog)
    let settler = PlanSettler(comparison.sides[place].plan, in: classes)
    let settled = settler.settle(try Loss(bag, in: classes))
    page.append("Stays at most: " + YenFormat.string(settled.outcome.stays.upperBound, .en))

    let sheet = Sheet(comparison, on: "2026-11-21", incidents: run, in: catalog, industries)
    page += SheetText(sheet, .en, width: 120).lines

    return Made(page: page, run: run, stays: settled.outcome.stays)
  }

  /// ¥6M of damages and the letters are ¥7.56M under every plan, whatever is paid of it.
  @Test func aPageTellsTheComparisonTheLossAndTheSheet() throws {
    let made = try Self.goTheWholeWay()
    let results = made.run.incidents[0].results
    #expect(results.count == 3)
    for result in results {
      let outcome = result.settlement.outcome
      #expect(outcome.worst.paid + outcome.worst.stays.total == 7_560_000)
      #expect(outcome.best.paid + outcome.best.stays.total == 7_560_000)
    }
    #expect(made.stays == results[2].settlement.outcome.stays)
    let text = made.page.joined(separator: "\n")
    for words in ["# Liability", "AIG", "Midori Dental", "A lost bag", "¥100M", "20261121-"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOfFile: Repository.path + "/" + path, encoding: .utf8)
  }

  private static let folder = "Sources/CompareKit/CompareKit.docc/"

  /// The article's code, piece by piece, is the function's.
  @Test func theArticleShowsTheseLines() throws {
    let own = try String(contentsOfFile: #filePath, encoding: .utf8)
    let lines = own.split(separator: "\n").map { $0.drop { $0 == " " } }
    let code = try Self.text(Self.folder + "AnotherFrontEnd.md").split(separator: "```swift\n").dropFirst()
      .compactMap { $0.split(separator: "```").first }
    #expect(code.count == 6)
    let shown = code.joined().split(separator: "\n").map { $0.drop { $0 == " " } }
    let start = try #require(lines.firstIndex(of: shown[0]))
    #expect(Array(lines.dropFirst(start).prefix(shown.count)) == shown)
  }

  /// What the landing page lists is there, and public.
  @Test func theTopicsAreDeclared() throws {
    let page = try Self.text(Self.folder + "CompareKit.md")
    let topics = try #require(page.range(of: "## Topics")).upperBound
    let symbols = page[topics...].split(separator: "\n").filter { $0.hasPrefix("- ``") }
      .map { $0.dropFirst(4).dropLast(2) }
    #expect(symbols.count > 40)
    let kinds = ["struct", "enum", "class", "final class", "indirect enum", "protocol"]
    let source = try Self.sources().joined(separator: "\n")
    for symbol in symbols {
      let isDeclared = kinds.contains { kind in
        [" ", ":"].contains { source.contains("public \(kind) \(symbol)\($0)") }
      }
      #expect(isDeclared, "\(symbol)")
    }
  }

  private static func sources() throws -> [String] {
    let folder = URL(fileURLWithPath: Repository.path + "/Sources/CompareKit")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (files?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
      .map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
  }
}
