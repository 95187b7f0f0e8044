import CompareKit
import Testing

@testable import compare_tui

/// The screens as pictures: a change of layout or wording shows as a change of these files.
@Suite struct GoldenFrameTests {
  private static let narrow = Size(rows: 24, columns: 80)
  private static let wide = Size(rows: 40, columns: 140)

  /// The client of the examples, as an agent enters them.
  private func client(_ language: Language, _ size: Size) -> Agent {
    var agent = Agent(language, size: size)
    agent.type("さくら商店")
    agent.choose(industry: "小売業")
    agent.type("2,000万円")
    agent.go(to: .exposure("records"))
    agent.type("1.2万")
    agent.go(to: .exposure("card-data"))
    agent.act(.toggle)
    return agent
  }

  @Test(arguments: Language.allCases)
  func opening(language: Language) {
    GoldenFrame.check(Agent(language, size: Self.narrow).frame(), "client-empty-80x24-\(language)")
  }

  @Test(arguments: Language.allCases)
  func clientFilledIn(language: Language) {
    GoldenFrame.check(client(language, Self.narrow).frame(), "client-80x24-\(language)")
    GoldenFrame.check(client(language, Self.wide).frame(), "client-140x40-\(language)")
  }

  @Test func clientInASCII() {
    GoldenFrame.check(client(.ja, Self.narrow).frame(borders: .ascii), "client-80x24-ascii")
  }

  @Test func clientInTheSmallestTerminal() {
    GoldenFrame.check(client(.ja, Chrome.smallest).frame(), "client-60x15-ja")
  }

  @Test(arguments: Language.allCases)
  func salesThatCanNotBeRead(language: Language) {
    var agent = Agent(language, size: Self.narrow)
    agent.go(to: .sales)
    agent.type("1,5000万円")
    agent.act(.nextField)
    GoldenFrame.check(agent.frame(), "client-error-80x24-\(language)")
  }

  @Test(arguments: Language.allCases)
  func industries(language: Language) {
    for (size, name) in [(Self.narrow, "80x24"), (Self.wide, "140x40")] {
      var agent = Agent(language, size: size)
      agent.go(to: .industry)
      agent.type("78")
      agent.act(.nextRow)
      GoldenFrame.check(agent.frame(), "industries-\(name)-\(language)")
    }
  }

  @Test(arguments: Language.allCases)
  func everydayWords(language: Language) {
    var agent = Agent(language, size: Self.narrow)
    agent.go(to: .industry)
    agent.type(language == .ja ? "ぱん" : "real estate")
    GoldenFrame.check(agent.frame(), "industry-words-80x24-\(language)")
  }

  @Test(arguments: Language.allCases)
  func help(language: Language) {
    var agent = client(language, Self.narrow)
    agent.act(.help)
    GoldenFrame.check(agent.frame(), "help-80x24-\(language)")
  }

  @Test(arguments: Language.allCases)
  func leaving(language: Language) {
    var agent = client(language, Self.narrow)
    agent.act(.quit)
    GoldenFrame.check(agent.frame(), "leaving-80x24-\(language)")
  }

  @Test(arguments: Language.allCases)
  func tooSmall(language: Language) {
    GoldenFrame.check(Agent(language, size: Size(rows: 8, columns: 40)).frame(), "too-small-40x8-\(language)")
  }
}
