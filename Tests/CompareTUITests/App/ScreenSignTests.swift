import CompareKit
import Testing

@testable import compare_tui

@Suite struct ScreenSignTests {
  @Test(arguments: Language.allCases, [true, false])
  func theHelpExplainsTheSignsOfItsScreen(language: Language, ascii: Bool) {
    for (context, action) in [(KeyContext.comparison, Action.comparison), (.gaps, .gaps)] {
      var agent = Agent(language, size: Size(rows: 60, columns: 100))
      agent.act(.comparison)
      if action == .gaps { agent.act(.gaps) }
      agent.act(.help)
      let screen = agent.frame(borders: ascii ? .ascii : .unicode).text()
      let signs = context.signs(ascii: ascii)
      #expect(!signs.isEmpty)
      for sign in signs {
        #expect(
          screen.split(separator: "\n").contains { line in
            line.contains(sign.sign) && line.contains(sign.meaning[language])
          })
      }
    }
  }

  @Test func everySignOfTheGapsIsExplained() {
    let signs = KeyContext.gaps.signs(ascii: false).map(\.sign)
    for sign in GapSign.allCases { #expect(signs.contains(sign.sign(ascii: false))) }
    #expect(KeyContext.comparison.signs(ascii: true).map(\.sign).contains("+"))
  }

  @Test func whatChangedIsExplainedWhileOnlyDifferencesShow() {
    for language in Language.allCases {
      var agent = Agent(language)
      agent.act(.comparison)
      agent.act(.differences)
      #expect(agent.screen.contains(language == .ja ? "* は直前に変わった欄" : "* marks the last change"))
    }
  }
}
