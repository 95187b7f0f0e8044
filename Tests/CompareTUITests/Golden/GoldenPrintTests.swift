import CompareKit
import TestSupport
import Testing

@testable import compare_tui

/// The boxes and pages between the comparison and the paper, as pictures.
@Suite struct GoldenPrintTests {
  private static let sizes = [
    (Size(rows: 24, columns: 80), "80x24"), (Size(rows: 40, columns: 140), "140x40"),
  ]

  /// An agent before a comparison for a shop.
  private func comparison(_ language: Language, _ size: Size) -> Agent {
    var agent = Agent(language, size: size)
    agent.type("さくら商店")
    agent.choose(industry: "小売業")
    agent.type("2,000万円")
    agent.act(.comparison)
    return agent
  }

  @Test(arguments: Language.allCases)
  func quote(language: Language) {
    for (size, name) in Self.sizes {
      var agent = comparison(language, size)
      agent.go(to: "aig")
      for rider in ["cyber-response", "card-misuse", "dispatch"] {
        agent.go(toRow: "rider.aig.\(rider)")
        agent.act(.toggleRider)
      }
      agent.act(.enterQuote)
      agent.type("1億")
      agent.act(.nextField)
      agent.type("1,5000円")
      agent.go(to: .term(.premium))
      agent.type("12.5万円")
      agent.act(.nextField)
      GoldenFrame.check(agent.frame(), "quote-\(name)-\(language)")
    }
  }

  @Test(arguments: Language.allCases)
  func quoteOutsideTheBounds(language: Language) {
    var agent = comparison(language, Self.sizes[0].0)
    agent.go(to: "jcci")
    for _ in 0..<4 { agent.act(.nextPlan) }
    agent.act(.enterQuote)
    agent.type("2億")
    GoldenFrame.check(agent.frame(), "quote-bounds-80x24-\(language)")
  }

  @Test(arguments: Language.allCases)
  func sheet(language: Language) {
    for (size, name) in Self.sizes {
      var agent = comparison(language, size)
      agent.act(.print)
      GoldenFrame.check(agent.frame(), "print-\(name)-\(language)", maskingSheet: agent.model)
    }
  }

  @Test(arguments: Language.allCases)
  func saving(language: Language) {
    var agent = comparison(language, Self.sizes[0].0)
    agent.act(.print)
    agent.act(.save)
    agent.press(.control("u"))
    agent.type("比較シート.txt")
    agent.fileError = .notPermitted
    agent.act(.confirm)
    GoldenFrame.check(agent.frame(), "save-80x24-\(language)", maskingSheet: agent.model)
    agent.fileError = nil
    agent.act(.confirm)
    agent.act(.save)
    agent.press(.control("u"))
    agent.type("比較シート.txt")
    agent.act(.confirm)
    GoldenFrame.check(agent.frame(), "overwrite-80x24-\(language)", maskingSheet: agent.model)
  }
}
