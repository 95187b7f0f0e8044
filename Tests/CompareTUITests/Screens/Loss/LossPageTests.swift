import CompareKit
import TestSupport
import Testing

@testable import compare_tui

@Suite struct LossPageTests {
  @Test func everyPlanIsSettled() {
    let agent = Agent.atLoss(size: Size(rows: 40, columns: 140))
    #expect(agent.paid(1) == 5_400_000...5_400_000)
    #expect(agent.screen.contains("支払 540万円  残る 1,410万円"))
    #expect(agent.screen.contains("損害の合計 1,950万円"))
    for settlement in agent.model.lossView?.settlements ?? [] {
      #expect(settlement.outcome.worst.paid + settlement.outcome.worst.stays.total == 19_500_000)
    }
  }

  @Test(arguments: [("A", 5_400_000), ("B", 9_400_000), ("C", 14_400_000), ("D", 17_810_000)])
  func thePlanIsChangedWhereTheResultShows(set: String, paid: Int) {
    var agent = Agent.atLoss(size: Size(rows: 40, columns: 140))
    agent.act(.nextColumn)
    while agent.model.lossView?.settlers[1].plan.plan.name.ja.hasPrefix(set) == false {
      agent.act(.nextPlan)
      if agent.model.notice == .noMorePlans { break }
    }
    #expect(agent.paid(1) == paid...paid)
    #expect(agent.screen.contains("支払 \(YenFormat.string(paid, .ja))"))
  }

  @Test(arguments: Language.allCases)
  func whatCanNotBeReadIsKeptAndNotCounted(language: Language) {
    var agent = Agent.atLoss("leak-10k", language)
    agent.go(to: .cell(0, .amount))
    agent.type("1,5000万円")
    agent.press(.down)
    #expect(agent.model.work.lossText(.amount(0), language) == "1,5000万円")
    #expect(agent.model.lossView?.settlements[0].loss == 10_500_000)
    #expect(agent.screen.contains(agent.model.strings.loss.someUnreadable))
    agent.press(.up)
    #expect(agent.screen.contains("1,5000万円"))
    #expect(agent.screen.contains(agent.model.strings.loss.notCounted))
    agent.press(.enter, .home, .right, .delete)
    #expect(agent.model.work.scenario?.lines[0].amount == 150_000_000)
    #expect(!agent.model.work.hasUnreadableLoss)
  }

  @Test func aLineThatIsChangedIsTheAgents() throws {
    var agent = Agent.atLoss()
    let before = try #require(agent.model.work.scenario)
    #expect(!before.lines[0].citations.isEmpty)
    agent.go(to: .cell(0, .amount))
    agent.type("100万")
    let after = try #require(agent.model.work.scenario)
    #expect(after.lines[0].isEntered)
    #expect(after.lines[1] == before.lines[1])
    #expect(after.name.ja == before.name.ja + "（変更あり）")
    #expect(agent.model.catalog?.scenario("leak-10k") == before)
    agent.press(.enter)
    agent.act(.resetScenario)
    #expect(agent.model.work.scenario == before)
    agent.act(.undo)
    #expect(agent.model.work.scenario == after)
  }

  @Test func factsGoFromYesToNoToNotKnown() {
    var agent = Agent.atLoss()
    agent.go(to: .fact(.isPublic))
    #expect(agent.screen.contains("[x] 事実の公表"))
    let wide = agent.paid(0)
    agent.act(.change)
    #expect(agent.model.work.scenario?.facts.known[.isPublic] == false)
    #expect(agent.screen.contains("[ ] 事実の公表"))
    agent.act(.change)
    #expect(agent.model.work.scenario?.facts.known[.isPublic] == nil)
    #expect(agent.screen.contains("[?] 事実の公表"))
    #expect(agent.paid(0) != wide)
    agent.act(.change)
    #expect(agent.paid(0) == wide)
  }

  @Test func theDaysDecideOnTheWindow() {
    var agent = Agent.atLoss()
    agent.go(to: .days)
    agent.type("181")
    #expect(agent.model.work.scenario?.facts.daysSinceDiscovery == 181)
    #expect(agent.paid(0)?.upperBound == 4_500_000)
    agent.press(.control("u"))
    #expect(agent.model.work.scenario?.facts.daysSinceDiscovery == nil)
    #expect(agent.paid(0)?.upperBound == 19_500_000)
  }

  @Test func aLineIsAddedFromTheListAndRemoved() {
    var agent = Agent.atLoss()
    agent.go(to: .cell(1, .amount))
    agent.act(.addLine)
    #expect(agent.model.context == .classPicker)
    agent.type("call")
    agent.act(.accept)
    #expect(agent.model.work.scenario?.lines.map(\.classID)[2] == "cost.call-centre")
    agent.type("700万")
    agent.press(.enter)
    #expect(agent.model.lossView?.settlements[0].loss == 26_500_000)
    agent.go(to: .cell(2, .kind))
    agent.act(.removeLine)
    #expect(agent.model.lossView?.settlements[0].loss == 19_500_000)
    #expect(agent.model.work.scenario?.lines.count == 5)
    agent.act(.undo)
    agent.act(.undo)
    #expect(agent.model.work.scenario?.lines[2].amount == 0)
    agent.act(.undo)
    #expect(agent.model.work.scenario?.lines.count == 5)
  }

  /// What clients call a loss finds it, whatever the classes are called.
  @Test(arguments: [
    ("身代金", "cost.ransom"), ("フォレンジック", "cost.investigation"), ("炎上", "cost.media"), ("風評", "profit.lost"),
    ("クレジット", "damages.card-misuse"), ("パソコン買替", "own.equipment"), ("休業", "profit.lost"),
    ("business interruption", "profit.lost"), ("ransomware", "cost.ransom"),
  ])
  func aClassIsFoundByEverydayWords(word: String, id: String) {
    var agent = Agent.atLoss()
    agent.go(to: .cell(0, .kind))
    agent.act(.change)
    agent.type(word)
    #expect(agent.model.classPicker?.matches.contains { $0.id == id } == true)
  }

  @Test func theClassOfALineIsFoundByTyping() {
    var agent = Agent.atLoss()
    agent.go(to: .cell(0, .kind))
    agent.act(.change)
    agent.type("ろうえい")
    #expect(agent.model.classPicker?.matches.contains { $0.id == "damages.personal" } == true)
    agent.type("zzz")
    #expect(agent.screen.contains(agent.model.strings.loss.noClass))
    agent.act(.close)
    #expect(agent.model.work.scenario?.lines[0].classID == "cost.media")
  }

  @Test func recourseAndUnitAreSwitched() {
    var agent = Agent.atLoss()
    agent.go(to: .cell(3, .risk))
    agent.act(.change)
    #expect(agent.model.work.scenario?.lines[3].risk == .recourse)
    agent.go(to: .cell(3, .unit))
    agent.act(.change)
    #expect(agent.model.work.scenario?.lines[3].unit == .corporation)
  }

  @Test func textStaysWithItsLineWhenLinesMove() throws {
    var scenario = try #require(Agent().model.catalog?.scenario("leak-10k"))
    scenario.lines = ["a", "b", "c"].map { LossLine(classID: $0, amount: 1) }
    var work = Work()
    work.choose(scenario)
    work.setLoss(.amount(1), to: "b?")
    work.setLoss(.count(2), to: "c?")
    work.removeLine(0)
    #expect(work.lossText(.amount(0), .ja) == "b?")
    #expect(work.lossText(.count(1), .ja) == "c?")
    work.insertLine("d", at: 0)
    #expect(work.lossText(.amount(1), .ja) == "b?")
    work.removeLine(1)
    #expect(!work.lossTexts.values.contains("b?"))
  }

  @Test func aScenarioIsChosenFromTheList() throws {
    var agent = Agent.atLoss()
    let scenarios = try #require(agent.model.catalog?.scenarios.map(\.id))
    #expect(agent.model.work.scenario?.id == scenarios[0])
    agent.act(.chooseScenario)
    agent.act(.nextRow)
    agent.act(.accept)
    #expect(agent.model.work.scenario?.id == scenarios[1])
    agent.act(.previousScenario)
    #expect(agent.model.work.scenario?.id == scenarios[0])
    agent.act(.undo)
    #expect(agent.model.work.scenario?.id == scenarios[1])
  }

  @Test func settlersAreKeptWhileOnlyTheLossChanges() {
    var agent = Agent.atLoss()
    agent.go(to: .cell(0, .amount))
    agent.type("1")
    #expect(agent.model.lossView?.selection == agent.model.work.selection)
    #expect(agent.model.lossView?.scenario == agent.model.work.scenario)
  }

  /// What the figures don't look at stands under them, where it is the client's.
  @Test func exclusionsOfTheClientLeftAsideAreNamed() {
    var agent = Agent(size: Size(rows: 40, columns: 140))
    agent.go(to: .exposure("professional-services"))
    agent.act(.toggle)
    agent.act(.comparison)
    agent.act(.loss)
    #expect(agent.screen.contains("試算に入れていない免責: 専門業務に起因する損害"))
    #expect(!Agent.atLoss(size: Size(rows: 40, columns: 140)).screen.contains("試算に入れていない免責"))
  }

  @Test func homeAndEndGoToTheFirstRowAndTheLast() {
    var agent = Agent.atLoss()
    agent.act(.lastRow)
    #expect(agent.model.lossPage.focus == .newLine)
    agent.act(.firstRow)
    #expect(agent.model.lossPage.focus == .scenario)
  }

  /// What is said of a line, where it comes from and all, is nowhere else to be read.
  @Test(arguments: Language.allCases)
  func allThatIsSaidOfALineShows(language: Language) throws {
    var agent = Agent.atLoss("leak-10k", language)
    let catalog = try #require(agent.model.catalog)
    for (number, line) in try #require(agent.model.work.scenario?.lines).enumerated() {
      agent.go(to: .cell(number, .amount))
      let screen = agent.screen.filter { !$0.isWhitespace }
      let said =
        [line.note?[language]].compactMap { $0 }
        + line.citations.map { agent.model.strings.source($0, in: catalog) }
      #expect(!said.isEmpty)
      for text in said { #expect(screen.contains(text.filter { !$0.isWhitespace })) }
    }
  }
}
