import CompareKit
import Testing

@testable import compare_tui

/// The loss and what lies over it, as pictures.
@Suite struct GoldenLossTests {
  private static let sizes = [
    (Size(rows: 24, columns: 80), "80x24"), (Size(rows: 40, columns: 140), "140x40"),
  ]

  @Test(arguments: Language.allCases)
  func loss(language: Language) {
    for (size, name) in Self.sizes {
      GoldenFrame.check(Agent.atLoss("leak-10k", language, size: size).frame(), "loss-\(name)-\(language)")
    }
  }

  @Test(arguments: Language.allCases)
  func whatRidersAreWorth(language: Language) {
    for (size, name) in Self.sizes {
      var agent = Agent.atLoss("leak-10k", language, size: size)
      agent.act(.back)
      agent.act(.nextColumn)
      while agent.model.currentComparedRow?.id != "rider.aig.execution-waiver" {
        let row = agent.model.comparisonPage.cursor.row
        agent.act(.nextRow)
        if agent.model.comparisonPage.cursor.row == row { break }
      }
      GoldenFrame.check(agent.frame(), "worth-\(name)-\(language)")
    }
  }

  @Test func lossInASCII() {
    let agent = Agent.atLoss("card-skim")
    GoldenFrame.check(agent.frame(borders: .ascii), "loss-80x24-ascii")
  }

  @Test(arguments: Language.allCases)
  func anAmountThatCanNotBeRead(language: Language) {
    var agent = Agent.atLoss("leak-10k", language)
    agent.go(to: .cell(1, .amount))
    agent.type("1,5000")
    agent.press(.down)
    GoldenFrame.check(agent.frame(), "loss-error-80x24-\(language)")
  }

  @Test(arguments: Language.allCases)
  func boxes(language: Language) {
    for (action, name) in [(Action.trace, "trace"), (.size, "size"), (.chooseScenario, "scenarios")] {
      var agent = Agent.atLoss("leak-10k", language)
      agent.act(.nextColumn)
      agent.act(action)
      GoldenFrame.check(agent.frame(), "\(name)-80x24-\(language)")
    }
    var agent = Agent.atLoss("leak-10k", language)
    agent.act(.addLine)
    GoldenFrame.check(agent.frame(), "classes-80x24-\(language)")
  }

  /// A terminal that draws ambiguous characters two columns wide: signs and quotes have plain forms.
  @Test(arguments: Language.allCases)
  func onATerminalWithWideAmbiguousCharacters(language: Language) {
    var agent = Agent.atLoss("leak-10k", language)
    agent.change { $0.ambiguousIsWide = true }
    func check(_ name: String) {
      let frame = agent.frame(borders: .ascii, metrics: TextMetrics(ambiguousIsWide: true))
      GoldenFrame.check(frame, "\(name)-80x24-wide-\(language)")
    }
    agent.act(.nextColumn)
    agent.act(.trace)
    check("trace")
    agent.act(.close)
    agent.act(.back)
    agent.act(.nextColumn)
    agent.go(toRow: "rider.aig.execution-waiver")
    check("worth")
  }
}
