import CompareKit
import Testing

@testable import compare_tui

/// The products side by side, as pictures.
@Suite struct GoldenComparisonTests {
  private static let sizes = [
    (Size(rows: 24, columns: 80), "80x24"), (Size(rows: 40, columns: 140), "140x40"),
  ]

  /// At each size, after `work`.
  private func check(_ name: String, _ language: Language, _ work: (inout Agent) -> Void) {
    for (size, dimensions) in Self.sizes {
      var agent = Agent(language, size: size)
      agent.type("さくら商店")
      agent.choose(industry: "小売業")
      agent.type("2,000万円")
      agent.press(.function(5))
      work(&agent)
      GoldenFrame.check(agent.frame(), "\(name)-\(dimensions)-\(language)")
    }
  }

  @Test(arguments: Language.allCases)
  func top(language: Language) {
    check("comparison", language) { _ in }
  }

  @Test(arguments: Language.allCases)
  func onlyWhatDiffers(language: Language) {
    check("comparison-differences", language) { agent in
      agent.act(.nextSection)
      agent.act(.differences)
    }
  }

  /// The rider, and a cell that it changed, on one screen.
  @Test(arguments: Language.allCases)
  func changedCells(language: Language) {
    check("comparison-changed", language) { agent in
      agent.go(to: "aig")
      agent.go(toRow: "rider.aig.execution-double")
      agent.act(.toggleRider)
    }
  }

  @Test(arguments: Language.allCases)
  func eightPlansScrolledToTheLast(language: Language) {
    check("comparison-eight", language) { agent in
      for _ in 0..<5 {
        agent.act(.addColumn)
        agent.act(.nextPlan)
      }
      for _ in 0..<8 { agent.act(.nextColumn) }
      agent.act(.nextSection)
    }
  }
}
