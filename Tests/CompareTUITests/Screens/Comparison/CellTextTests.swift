import CompareKit
import Testing

@testable import compare_tui

@Suite struct CellTextTests {
  /// The texts of every cell of the comparison that the program starts with.
  private func texts(_ language: Language) throws -> [(cell: CompareKit.Cell, lines: [String])] {
    var agent = Agent(language)
    agent.act(.comparison)
    let comparison = try #require(agent.model.comparisonView?.comparison)
    let catalog = try #require(agent.model.catalog)
    let cells = comparison.sections.flatMap(\.rows).flatMap(\.cells).compactMap { $0 }
    return cells.map { cell in
      let text = CellText(cell: cell, catalog: catalog, strings: agent.model.strings)
      return (cell, text.lines(width: 500, metrics: TextMetrics()).map(\.text))
    }
  }

  @Test(arguments: Language.allCases)
  func whatIsLeftOutInPartIsToldFromWhatIsLeftOutWholly(language: Language) throws {
    let strings = Strings.in(language).comparison
    let unknown = try texts(language).filter { $0.cell.provenance.basis == .unknown }
    let whole = unknown.filter { $0.cell.state == .notStated }
    #expect(!whole.isEmpty)
    #expect(whole.count < unknown.count)
    for (cell, lines) in unknown {
      let isWhole = cell.state == .notStated
      #expect(lines.contains(isWhole ? strings.notStated : strings.partlyNotStated))
      #expect(!lines.contains(isWhole ? strings.partlyNotStated : strings.notStated))
    }
  }

  /// The sign of a change is no bullet.
  @Test(arguments: Language.allCases)
  func aNoteIsNotMarkedAsAChange(language: Language) throws {
    let noted = try texts(language).filter { !$0.cell.remarks.isEmpty }
    #expect(!noted.isEmpty)
    for (cell, lines) in noted {
      #expect(!lines.contains { $0.hasPrefix(String(Frame.changeSign)) })
      #expect(lines.contains { $0.hasSuffix(cell.remarks[0][language]) })
    }
  }
}
