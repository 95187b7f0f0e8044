import CompareKit
import TestSupport
import Testing

@testable import compare_tui

@Suite struct AppTests {
  @Test func itOpensOnTheClientWithEveryFamilySelected() {
    let agent = Agent()
    #expect(agent.model.page == .client)
    #expect(agent.model.work.selection.ids == ["bizsapo", "jcci", "aig"])
    #expect(!agent.model.hasUnprintedWork)
  }

  @Test func theFirstFrameHoldsTheExposuresAndNeedsNoIndustries() {
    var model = Model(language: .ja)
    let effects = App.update(&model, .started)
    guard effects.count == 3, case .readExposures = effects[0],
      case .afterFrame(.catalogDue) = effects[1], case .afterFrame(.industriesDue) = effects[2]
    else {
      Issue.record("\(effects)")
      return
    }
  }

  @Test func theComparisonWaitsForWhatIsStillToBeRead() {
    var agent = Agent(isLoaded: false)
    var model = agent.model
    let effects = App.update(&model, .key(.function(5)))
    guard case .afterFrame(.comparisonDue) = effects.first, model.page == .client else {
      Issue.record("\(effects)")
      return
    }
    agent.send(.started)
    agent.send(.comparisonDue)
    #expect(agent.model.comparisonView != nil)
  }

  @Test func theSearchIsPreparedOnceItIsNeeded() {
    var agent = Agent()
    #expect(agent.model.industries != nil && agent.model.search == nil)
    agent.act(.nextField)
    agent.act(.openPicker)
    #expect(agent.model.search != nil && agent.model.picker?.hits.isEmpty == false)
  }

  @Test func theLanguageSwitchesWithoutLosingAnything() {
    var agent = Agent()
    agent.type("さくら商店")
    let work = agent.model.work
    let before = agent.screen
    agent.act(.language)
    #expect(agent.model.language == .en)
    #expect(agent.screen.contains("Yearly sales"))
    #expect(agent.model.work == work)
    agent.act(.language)
    #expect(agent.screen == before)
    agent.act(.undo)
    #expect(agent.model.work.client.name.isEmpty)
  }

  @Test func quittingAsksOnlyWhenSomethingWouldBeLost() {
    var untouched = Agent()
    untouched.act(.quit)
    #expect(untouched.hasQuit)

    var agent = Agent()
    agent.type("x")
    agent.act(.quit)
    #expect(!agent.hasQuit)
    #expect(agent.model.context == .leaving)
    agent.act(.no)
    #expect(agent.model.context == .clientText)
    #expect(agent.model.work.client.name == "x")
    agent.act(.undo)
    agent.act(.quit)
    #expect(agent.hasQuit)
  }

  @Test func theInterruptKeyAsksOverABoxAndLeadsBackToIt() {
    var agent = Agent()
    agent.type("x")
    agent.act(.help)
    agent.press(.control("c"))
    agent.press(.control("c"))
    #expect(!agent.hasQuit)
    #expect(agent.model.context == .leaving)
    agent.act(.no)
    #expect(agent.model.context == .help)
  }

  @Test func sayingYesQuits() {
    var agent = Agent()
    agent.type("x")
    agent.act(.quit)
    agent.press(.character("ｙ"))
    #expect(agent.hasQuit)
  }

  @Test func undoAndRedoTellWhatTheyDid() {
    var agent = Agent()
    agent.act(.undo)
    #expect(agent.model.notice == .nothingToUndo)
    agent.type("さくら")
    agent.go(to: .sales)
    agent.type("5億")
    agent.act(.undo)
    #expect(agent.model.notice == .undone(.sales))
    #expect(agent.model.clientPage.field.text == "")
    #expect(agent.model.work.client.sales == nil)
    #expect(agent.screen.contains("元に戻しました：年間売上高"))
    agent.act(.redo)
    #expect(agent.model.work.client.sales == 500_000_000)
    #expect(agent.model.clientPage.field.text == "5億")
    agent.press(.left)
    #expect(agent.model.notice == nil)
  }

  @Test func theHelpListsTheKeysOfTheScreenBelow() {
    var agent = Agent(size: Size(rows: 40, columns: 100))
    agent.act(.help)
    #expect(agent.model.context == .help)
    let screen = agent.screen
    for binding in KeyBinding.all(in: .clientText) {
      #expect(screen.contains(binding.action.description(in: .clientText).help[.ja]))
    }
    agent.act(.close)
    #expect(agent.model.context == .clientText)
  }

  @Test(arguments: Language.allCases)
  func noneOfTheHelpIsCutOff(language: Language) {
    for size in [Size(rows: 24, columns: 80), Chrome.smallest] {
      var agent = Agent(language, size: size)
      agent.press(.function(5))
      agent.act(.curve)
      agent.act(.help)
      var seen = ""
      for _ in 0..<60 {
        // What is beside the keys, put together again.
        seen += agent.screen.split(separator: "\n").map { $0.dropFirst(20) }.joined()
        agent.act(.nextRow)
      }
      let text = seen.filter { !$0.isWhitespace && $0 != "│" }
      for binding in KeyBinding.all(in: .curve) {
        let help = binding.action.description(in: .curve).help[language].filter { !$0.isWhitespace }
        #expect(text.contains(help), "\(help)")
      }
    }
  }

  @Test func theHelpScrollsWhereItDoesNotFit() {
    var agent = Agent(size: Chrome.smallest)
    agent.go(to: .exposure("chamber-member"))
    agent.act(.help)
    let first = agent.screen
    agent.act(.nextPage)
    #expect(agent.screen != first)
    #expect(agent.screen.contains(Action.help.description.help[.ja]))
    for _ in 0..<9 { agent.act(.previousRow) }
    for _ in 0..<9 { agent.act(.previousPage) }
    #expect(agent.screen == first)
  }

  @Test func aQuestionMarkIsTextInATextField() {
    var agent = Agent()
    agent.type("?")
    #expect(agent.model.work.client.name == "?")
    #expect(agent.model.help == nil)
  }

  @Test func aScreenTooSmallSaysWhatItNeedsAndTakesNoText() {
    var agent = Agent(size: Size(rows: 10, columns: 59))
    agent.type("abc")
    #expect(agent.model.work.client.name.isEmpty)
    #expect(agent.screen.contains("80×24"))
    #expect(agent.screen.contains("59×10"))
    agent.send(.resized(Size(rows: 24, columns: 80)))
    #expect(agent.screen.contains("お客さま名"))
  }

  @Test func quittingAsksInASmallTerminalToo() {
    var agent = Agent()
    agent.type("x")
    agent.send(.resized(Size(rows: 5, columns: 40)))
    agent.act(.quit)
    #expect(!agent.hasQuit)
    #expect(agent.screen.contains(agent.model.strings.leaving.question.prefix(8)))
    agent.act(.yes)
    #expect(agent.hasQuit)
  }

  @Test func aBrokenCatalogIsReported() {
    var agent = Agent(isLoaded: false)
    let problem = Problem(Mark(file: "jcci.yaml"), ja: "だめです", en: "no good")
    agent.send(.catalogRead(.failure(CatalogError([problem]))))
    #expect(agent.screen.contains("だめです"))
    agent.act(.comparison)
    #expect(agent.model.page == .client)
    #expect(agent.model.notice == .catalogMissing)
  }
}
