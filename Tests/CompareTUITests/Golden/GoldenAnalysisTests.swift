import CompareKit
import TestSupport
import Testing

@testable import compare_tui

/// The screens that look at the comparison in another way, as pictures.
@Suite struct GoldenAnalysisTests {
  private static let sizes = [
    ("80x24", Size(rows: 24, columns: 80)), ("140x40", Size(rows: 40, columns: 140)),
  ]

  /// A client with some exposures, on the comparison; AIG's limit and deductible are entered.
  private func agent(_ language: Language, _ size: Size) throws -> Agent {
    var agent = Agent(language, size: size)
    for exposure in ["card-data", "corporate-data", "it-dependence"] {
      agent.go(to: .exposure(exposure))
      agent.act(.toggle)
    }
    agent.takeTheLeak()
    agent.press(.function(5))
    let aig = try #require(agent.model.work.selection.index(of: "aig"))
    agent.change { model in
      model.history.settle { work in
        work.selection.columns[aig].quote[.baseLimit] = 100_000_000
        work.selection.columns[aig].quote[.deductible] = 0
      }
      model.followWork()
    }
    return agent
  }

  @Test(arguments: Language.allCases)
  func gaps(language: Language) throws {
    for (name, size) in Self.sizes {
      var agent = try agent(language, size)
      agent.act(.gaps)
      agent.act(.nextColumn)
      agent.act(.nextColumn)
      agent.act(.toggleRider)
      GoldenFrame.check(agent.frame(), "gaps-\(name)-\(language)")
    }
  }

  @Test(arguments: Language.allCases)
  func bestSets(language: Language) throws {
    for (name, size) in Self.sizes {
      var agent = try agent(language, size)
      agent.act(.nextColumn)
      agent.act(.nextColumn)
      agent.act(.bestSets)
      agent.act(.previousColumn)
      for _ in 0..<3 { agent.act(.nextRow) }
      agent.act(.toggle)
      GoldenFrame.check(agent.frame(), "best-sets-\(name)-\(language)")
    }
  }

  @Test(arguments: Language.allCases)
  func curve(language: Language) throws {
    for (name, size) in Self.sizes {
      var agent = try agent(language, size)
      agent.act(.curve)
      agent.act(.nextRow)
      GoldenFrame.check(agent.frame(), "curve-\(name)-\(language)")
    }
  }

  @Test(arguments: Language.allCases)
  func pins(language: Language) throws {
    for (name, size) in Self.sizes {
      var agent = try agent(language, size)
      agent.act(.pin)
      agent.act(.nextColumn)
      agent.act(.nextPlan)
      agent.act(.pins)
      GoldenFrame.check(agent.frame(), "pins-\(name)-\(language)")
    }
  }

  @Test func plainASCII() throws {
    var agent = try agent(.en, Self.sizes[0].1)
    agent.act(.gaps)
    GoldenFrame.check(agent.frame(borders: .ascii), "gaps-80x24-ascii")
    agent.act(.back)
    agent.act(.curve)
    GoldenFrame.check(agent.frame(borders: .ascii), "curve-80x24-ascii")
  }

  @Test(arguments: Language.allCases)
  func nothingToShow(language: Language) throws {
    var agent = Agent(language)
    agent.press(.function(5))
    agent.act(.gaps)
    GoldenFrame.check(agent.frame(), "gaps-empty-80x24-\(language)")
  }
}
