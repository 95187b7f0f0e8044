import CompareKit
import Testing

@testable import compare_tui

/// What is typed into a loss: kept, corrected, given up and undone.
@Suite struct LossTypingTests {
  @Test func anAmountIsTypedAsPeopleTypeIt() {
    var agent = Agent.atLoss()
    agent.go(to: .cell(4, .amount))
    agent.type("１億５０００万")
    #expect(agent.model.context == .lossText)
    #expect(agent.model.work.scenario?.lines[4].amount == 150_000_000)
    #expect(agent.screen.contains("= 1億5,000万円（150,000,000円）"))
    #expect(agent.model.lossView?.settlements[0].loss == 166_500_000)
    agent.press(.enter)
    #expect(agent.model.context == .lossCell)
    agent.act(.undo)
    #expect(agent.model.work.scenario?.lines[4].amount == 3_000_000)
    #expect(agent.model.lossView?.settlements[0].loss == 19_500_000)
  }

  @Test(arguments: [("百二十万円", 1_200_000), ("金壱億円也", 100_000_000), ("￥100,000-", 100_000)])
  func anAmountIsCopiedFromAPaper(text: String, yen: Int) {
    var agent = Agent.atLoss()
    agent.go(to: .cell(4, .amount))
    agent.type(text)
    #expect(agent.model.work.scenario?.lines[4].amount == yen)
  }

  /// Neither a change of the window nor of the language takes what was typed so far.
  @Test func typingGoesOnWhateverTheWindowDoes() {
    var agent = Agent.atLoss()
    agent.go(to: .cell(4, .amount))
    agent.type("15")
    agent.press(.left)
    agent.send(.resized(Size(rows: 30, columns: 100)))
    agent.press(.function(2))
    agent.type("4")
    agent.press(.function(2))
    agent.type("0")
    #expect(agent.model.context == .lossText)
    #expect(agent.model.lossPage.editing?.text == "1405")
    #expect(agent.model.work.scenario?.lines[4].amount == 1_405)
    agent.press(.enter)
    // All of it is one step.
    agent.act(.undo)
    #expect(agent.model.work.scenario?.lines[4].amount == 3_000_000)
  }

  @Test func aTextThatIsOpenStaysOpenInTheOtherLanguage() {
    var agent = Agent.atLoss()
    agent.go(to: .cell(4, .amount))
    agent.press(.enter, .function(2))
    #expect(agent.model.context == .lossText)
    #expect(agent.model.lossPage.editing?.text == "300万円")
  }

  @Test func typingEndsWhenTheWorkSaysSomethingElse() {
    var agent = Agent.atLoss()
    agent.go(to: .cell(4, .amount))
    agent.type("15")
    agent.change { $0.history.close() }
    agent.change { _ = $0.history.undo() }
    agent.send(.resized(Size(rows: 30, columns: 100)))
    #expect(agent.model.context == .lossCell)
  }

  @Test func whatDoesNotCountIsCorrectedBeforeGoingOn() {
    var agent = Agent.atLoss()
    agent.go(to: .days)
    agent.type("3x")
    agent.press(.up)
    agent.act(.back)
    #expect(agent.model.page == .loss)
    #expect(agent.model.lossPage.focus == .days)
    #expect(agent.model.notice == .unreadableLoss)
    agent.act(.print)
    #expect(agent.model.page == .loss)
    agent.press(.backspace, .enter)
    agent.act(.back)
    #expect(agent.model.page == .comparison)
  }

  @Test func escapeGivesUpWhatWasTyped() {
    var agent = Agent.atLoss()
    let before = agent.model.work
    agent.go(to: .cell(4, .amount))
    agent.type("5x")
    agent.press(.escape)
    #expect(agent.model.context == .lossCell)
    #expect(agent.model.work == before)
    #expect(!agent.model.work.hasUnreadableLoss)
    // What was given up is no step to undo.
    agent.act(.undo)
    #expect(agent.model.notice == .nothingToUndo)
  }

  /// Escape gives up one text, not what was kept of the same field before.
  @Test func whatWasKeptBeforeOutlivesEscape() {
    var agent = Agent.atLoss()
    agent.go(to: .cell(4, .amount))
    agent.type("500万")
    agent.press(.enter)
    agent.go(to: .cell(4, .amount))
    agent.press(.enter, .backspace, .escape)
    #expect(agent.model.work.scenario?.lines[4].amount == 5_000_000)
    agent.press(.enter, .escape)
    #expect(agent.model.work.scenario?.lines[4].amount == 5_000_000)
  }

  @Test func whatIsTypedIsUndoneWhereItIsTyped() {
    var agent = Agent.atLoss()
    let before = agent.model.work
    agent.go(to: .cell(4, .amount))
    agent.type("500万")
    agent.press(.function(3))
    #expect(agent.model.work == before)
    #expect(agent.model.context == .lossCell)
    agent.press(.function(4))
    #expect(agent.model.work.scenario?.lines[4].amount == 5_000_000)
  }

  @Test func aDigitOnTheClassBeginsTheAmount() {
    var agent = Agent.atLoss()
    agent.go(to: .cell(4, .kind))
    agent.type("700万")
    #expect(agent.model.lossPage.focus == .cell(4, .amount))
    #expect(agent.model.work.scenario?.lines[4].amount == 7_000_000)
    // A letter begins none.
    agent.press(.enter)
    agent.go(to: .cell(3, .kind))
    agent.press(.character("y"))
    #expect(agent.model.lossPage.focus == .cell(3, .kind))
  }
}
