import CompareKit
import TestSupport
import Testing

@testable import compare_tui

@Suite struct QuoteBoxTests {
  /// An agent with the cursor on a family's column, and the box open.
  private func agent(
    _ family: String, plan: String? = nil, _ language: Language = .ja, open: Bool = true
  ) -> Agent {
    var agent = Agent(language)
    agent.act(.comparison)
    agent.go(to: family)
    while let plan, agent.model.quoteColumn?.plan != plan, agent.act(.nextPlan), agent.model.notice == nil {}
    if open { agent.act(.enterQuote) }
    return agent
  }

  private func quote(_ agent: Agent) -> Quote? { agent.model.quoteColumn?.quote }

  @Test func thereIsAFieldForEachTermThePlanHasAPlaceFor() {
    #expect(
      agent("aig").model.quoteFields
        == [.term(.baseLimit), .term(.deductible), .term(.premium), .cadence, .number, .date])
    #expect(
      agent("jcci", plan: "e").model.quoteFields
        == [.term(.baseLimit), .term(.costLimit), .term(.premium), .cadence, .number, .date])
    #expect(agent("bizsapo").model.quoteFields.first == .term(.selfBurden))
  }

  @Test func theLimitOfARiderHasAFieldWhileTheRiderIsChosen() {
    var agent = agent("aig", open: false)
    let field = QuoteField.term(.riderLimit("cyber-response"))
    #expect(!agent.model.quoteFields.contains(field))
    agent.go(toRow: "rider.aig.cyber-response")
    agent.act(.toggleRider)
    #expect(agent.model.quoteFields.contains(field))
    agent.act(.enterQuote)
    let name = agent.model.catalog?.family("aig")?.rider("cyber-response")?.name
    #expect(name != nil)
    #expect(agent.model.name(of: field).ja.contains(name?.ja ?? "?"))
    #expect(agent.model.name(of: field).en.contains(name?.en ?? "?"))
  }

  /// The comparison takes longer to make than a key to type: however much is pasted or typed, it is made once.
  @Test func theComparisonFollowsOnceNoKeyWaits() {
    let agent = agent("aig")
    var model = agent.model
    func cells(_ model: Model) -> [String] {
      let rows = model.comparisonView?.comparison.sections.flatMap(\.rows) ?? []
      return rows.flatMap(\.cells).map { $0?.text.ja ?? "" }
    }
    let former = cells(model)
    var later = 0
    for key in "1億2千万円" { later += App.update(&model, .key(.character(key))).count }
    #expect(later == 1)
    #expect(cells(model) == former)
    #expect(model.quoteColumn?.quote[.baseLimit] == 120_000_000)
    #expect(App.update(&model, .quoteTyped).isEmpty)
    #expect(cells(model) != former)
    #expect(model.comparisonView?.changes.isEmpty == false)
    #expect(App.update(&model, .quoteTyped).isEmpty)
  }

  @Test(arguments: [Action.leaveBox, .nextField, .undo])
  func whateverIsDoneNextFindsTheComparisonOfWhatWasTyped(action: Action) throws {
    let agent = agent("aig")
    var model = agent.model
    for key in "1億" { _ = App.update(&model, .key(.character(key))) }
    let key = try #require(KeyBinding.key(for: action, in: model.context))
    _ = App.update(&model, .key(key))
    let shown = try #require(model.comparisonView?.comparison)
    model.followWork()
    #expect(try #require(model.comparisonView?.comparison).changes(since: shown).isEmpty)
    #expect(model.quoteBox?.isBehind != true)
  }

  @Test func whatChangesNothingCostsNothing() {
    var agent = agent("aig")
    agent.go(to: .number)
    agent.type(String(repeating: "漢", count: 200))
    var model = agent.model
    for key in [Key.character("漢"), .left, .end, .delete] {
      #expect(App.update(&model, .key(key)).isEmpty)
      #expect(model.quoteBox?.isBehind == false)
    }
    #expect(model.quoteColumn?.quote.number?.count == 200)
    // Nor does an amount that can't be read yet.
    agent.go(to: .term(.deductible))
    model = agent.model
    #expect(App.update(&model, .key(.character("x"))).isEmpty)
  }

  @Test func whatIsTypedCountsAtOnceAndIsMarkedAsChangedAndAsTheAgents() {
    var agent = agent("aig")
    agent.type("1億")
    #expect(quote(agent)?[.baseLimit] == 100_000_000)
    #expect(agent.screen.contains("= 1億円"))
    agent.type("円")
    agent.act(.leaveBox)
    #expect(agent.model.context == .comparison)
    let changes = agent.model.comparisonView?.changes ?? []
    #expect(!changes.isEmpty)
    #expect(changes.allSatisfy { $0.column == "aig" })
    let entered = agent.model.comparisonView?.comparison.sections.flatMap(\.rows)
      .filter { $0.cells[agent.model.comparisonPage.cursor.column]?.isEntered == true }
    #expect(entered?.isEmpty == false)
  }

  @Test func emptyIsNotEnteredAndZeroIsZero() {
    var agent = agent("aig")
    agent.go(to: .term(.deductible))
    agent.type("0")
    #expect(quote(agent)?[.deductible] == 0)
    agent.press(.backspace)
    #expect(quote(agent)?[.deductible] == .some(nil))
    agent.type("  ")
    #expect(quote(agent)?.isEmpty == true)
  }

  @Test func anAmountThatCanNotBeReadIsKeptAndSaidButDoesNotCount() {
    var agent = agent("aig")
    agent.type("1,5000万円")
    agent.act(.nextField)
    #expect(quote(agent)?.isEmpty == true)
    #expect(agent.screen.contains("3桁ごとに"))
    agent.act(.leaveBox)
    guard case .unusedQuote = agent.model.notice else {
      Issue.record("\(String(describing: agent.model.notice))")
      return
    }
    agent.act(.enterQuote)
    #expect(agent.model.quoteBox?.field.text == "1,5000万円")
  }

  @Test(arguments: Language.allCases)
  func anAmountTheSourceRulesOutIsSaidAtTheField(language: Language) {
    var agent = agent("jcci", plan: "e", language)
    agent.type("3億")
    #expect(quote(agent)?[.baseLimit] == .some(nil))
    #expect(agent.screen.contains(language == .ja ? "3億円を超える額" : "more than ¥300M"))
    agent.press(.backspace, .backspace)
    agent.type("3.1億")
    #expect(quote(agent)?[.baseLimit] == 310_000_000)
    agent.go(to: .term(.costLimit))
    agent.type("3001万")
    #expect(quote(agent)?[.costLimit] == .some(nil))
  }

  @Test func everythingEnteredIsOneStepAFieldToUndo() {
    var agent = agent("aig")
    agent.type("1億")
    agent.go(to: .term(.premium))
    agent.type("12万")
    agent.act(.nextField)
    agent.act(.cadence)
    agent.act(.nextField)
    agent.type("Q-7")
    #expect(quote(agent)?.number == "Q-7")
    #expect(quote(agent)?.cadence == .yearly)
    agent.act(.undo)
    #expect(quote(agent)?.number == nil)
    #expect(agent.model.quoteBox?.field.text == "")
    agent.act(.undo)
    #expect(quote(agent)?.cadence == nil)
    agent.act(.undo)
    #expect(quote(agent)?.terms == [.baseLimit: 100_000_000])
    agent.act(.undo)
    #expect(quote(agent)?.isEmpty == true)
    #expect(agent.model.comparisonView?.changes.isEmpty == true)
    for _ in 0..<4 { agent.act(.redo) }
    #expect(quote(agent)?.number == "Q-7")
  }

  @Test func aPremiumAsksHowItIsPaid() {
    var agent = agent("jcci")
    agent.go(to: .term(.premium))
    agent.type("10万円")
    #expect(agent.screen.contains("月払か年払かを選んでください"))
    agent.act(.nextField)
    #expect(agent.model.context == .quoteChoice)
    agent.press(.character("　"))
    #expect(quote(agent)?.cadence == .yearly)
    agent.press(.right)
    #expect(quote(agent)?.cadence == .monthly)
    #expect(!agent.screen.contains("月払か年払かを選んでください"))
  }

  @Test func whatIsTypedFollowsItsColumn() {
    var agent = agent("jcci", plan: "e")
    agent.type("abc")
    agent.act(.leaveBox)
    agent.act(.addColumn)
    #expect(agent.model.quoteText(of: .term(.baseLimit)) == "abc")
    agent.go(to: "bizsapo")
    agent.act(.removeColumn)
    for _ in 0..<2 {
      #expect(agent.model.quoteColumn?.family == "jcci")
      #expect(agent.model.quoteText(of: .term(.baseLimit)) == "abc")
      agent.act(.nextColumn)
    }
    #expect(agent.model.quoteColumn?.family == "aig")
    #expect(agent.model.quoteText(of: .term(.baseLimit)) == "")
  }

  @Test func undoingTheColumnAwayClosesTheBox() {
    var agent = agent("aig", open: false)
    agent.act(.addColumn)
    agent.act(.enterQuote)
    agent.act(.undo)
    #expect(agent.model.context == .comparison)
    #expect(agent.model.currentSide != nil)
  }

  @Test func anAmountEnteredShowsInTheLanguageOfTheScreen() {
    var agent = agent("aig")
    agent.type("¥100M")
    agent.act(.language)
    #expect(agent.model.quoteBox?.field.text == "¥100M")
    #expect(agent.screen.contains("¥100,000,000"))
  }

  @Test func theLargestAmountIsNoTrouble() {
    var agent = agent("aig", open: false)
    agent.go(toRow: "rider.aig.execution-double")
    agent.act(.toggleRider)
    agent.act(.enterQuote)
    agent.type(String(Loss.largestAmount))
    #expect(quote(agent)?[.baseLimit] == Loss.largestAmount)
    agent.act(.leaveBox)
    agent.act(.print)
    #expect(agent.model.printPage.text != nil)
  }
}
