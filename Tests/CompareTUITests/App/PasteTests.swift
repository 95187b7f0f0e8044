import CompareKit
import TestSupport
import Testing

@testable import compare_tui

@Suite struct PasteTests {
  private let note = """
    Yamada Shoten K.K.
    Retail
    5000
    yes we take cards
    please quote soon
    client list is on one server
    late evening is ok
    """

  @Test func aFieldTakesTheFirstLineAndSaysSo() {
    var agent = Agent()
    agent.paste(note)
    #expect(agent.model.work.client.name == "Yamada Shoten K.K.")
    #expect(agent.model.clientPage.focus == .name)
    #expect(agent.model.page == .client && agent.model.picker == nil && agent.printed.isEmpty)
    #expect(agent.screen.contains("最初の1行だけ"))
  }

  @Test(arguments: ["さくら商店", "\n\n  さくら商店 \n", "さくら商店\r\n", "さくら\u{202E}商\u{1B}店\u{7}"])
  func oneLineIsTakenWithoutANotice(text: String) {
    var agent = Agent()
    agent.paste(text)
    #expect(agent.model.work.client.name == "さくら商店")
    #expect(agent.model.notice == nil)
  }

  @Test func theCellsOfATableAreWords() {
    var agent = Agent()
    agent.paste("さくら商店\t東京")
    #expect(agent.model.work.client.name == "さくら商店 東京")
  }

  @Test func aPasteIntoTheIndustrySearchesForIt() {
    var agent = Agent()
    agent.go(to: .industry)
    agent.paste("小売業\n卸売業")
    #expect(agent.model.picker?.query.text == "小売業")
    #expect(agent.model.work.client.industry == nil)
  }

  @Test func theNameOfAFileIsPastedAndNothingIsWrittenOrPrinted() {
    var agent = Agent()
    agent.act(.comparison)
    agent.act(.print)
    agent.act(.save)
    agent.press(.control("u"))
    agent.paste("pasted-name.txt\nlater\n")
    #expect(agent.model.saveBox?.path.text == "pasted-name.txt")
    #expect(agent.files.isEmpty && agent.printed.isEmpty)
    agent.act(.close)
    agent.paste("l\nlpr\n")
    #expect(agent.printed.isEmpty)
    #expect(agent.model.notice == .pasteIgnored)
  }

  @Test(arguments: ["xfrd", "Request: remove x", "q\ny\n", "\u{1B}[A"])
  func aScreenWithoutAFieldTakesNothingAndSaysSo(text: String) {
    for action in [Action.comparison, .loss, .gaps, .bestSets, .curve, .print, .help, .trace] {
      var agent = Agent()
      agent.act(.comparison)
      if action == .trace { agent.act(.loss) }
      agent.act(action)
      let (work, page, context) = (agent.model.work, agent.model.page, agent.model.context)
      agent.paste(text)
      #expect(agent.model.work == work && agent.model.page == page && agent.model.context == context)
      #expect(agent.model.notice == .pasteIgnored && !agent.hasQuit, "\(action)")
      #expect(agent.screen.contains("何も貼り付けませんでした"), "\(action)")
    }
  }

  @Test func aQuestionIsNotAnsweredByAPaste() {
    var agent = Agent()
    agent.type("a")
    agent.press(.control("c"))
    #expect(agent.model.isLeaving)
    agent.paste("y")
    #expect(agent.model.isLeaving && !agent.hasQuit)
  }

  @Test func anAmountIsPastedIntoTheLossAndIntoAQuote() {
    var agent = Agent()
    agent.act(.comparison)
    agent.act(.loss)
    while agent.model.lossPage.focus != .cell(0, .amount) {
      agent.press(agent.model.lossPage.focus.line == 0 ? .right : .down)
    }
    agent.paste("1,200万円\n")
    #expect(agent.model.work.scenario?.lines.first?.amount == 12_000_000)
    agent = Agent()
    agent.act(.comparison)
    agent.go(to: "aig")
    agent.act(.enterQuote)
    agent.paste("1億\n2億\n")
    #expect(agent.model.quoteColumn?.quote[.baseLimit] == 100_000_000)
    #expect(agent.model.notice == .pasteCut)
  }
}
