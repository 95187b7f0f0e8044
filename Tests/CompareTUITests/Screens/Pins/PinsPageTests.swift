import CompareKit
import Testing

@testable import compare_tui

@Suite struct PinsPageTests {
  private func agent() -> Agent {
    var agent = Agent()
    agent.takeTheLeak()
    agent.press(.function(5))
    return agent
  }

  @Test func withoutAPinItSaysHowToPin() {
    var agent = agent()
    agent.act(.pins)
    #expect(agent.model.page == .comparison)
    #expect(agent.model.notice == .nothingPinned)
  }

  @Test func aPlanIsComparedCellByCellAndYenByYen() throws {
    var agent = agent()
    agent.act(.pin)
    #expect(agent.model.notice == .pinned)
    agent.act(.nextColumn)
    agent.act(.nextPlan)
    agent.act(.pins)
    #expect(agent.model.page == .pins)
    let compared = try #require(PinnedComparison(agent.model))
    let jcci = try #require(compared.pairs.first { $0.b?.id == "jcci" })
    #expect(jcci.a?.column.plan == "a")
    #expect(jcci.b?.column.plan == "b")
    #expect(jcci.outcomeA?.paid == 5_400_000...5_400_000)
    #expect(jcci.outcomeB?.paid == 9_400_000...9_400_000)
    #expect(agent.screen.contains("+400万円"))
    #expect(!compared.differences.isEmpty)
    #expect(compared.differences.allSatisfy { $0.a?.text != $0.b?.text || $0.a?.state != $0.b?.state })
    // As many cells as the change marked.
    #expect(Set(compared.differences.map(\.title.ja)).count == 1)
  }

  @Test func aColumnOnlyOneHasIsShown() throws {
    var agent = agent()
    agent.act(.pin)
    agent.act(.removeColumn)
    agent.act(.pins)
    let compared = try #require(PinnedComparison(agent.model))
    #expect(compared.pairs.map { $0.b == nil } == [false, false, true])
    #expect(compared.differences.isEmpty)
    #expect(agent.screen.contains("この列はありません"))
  }

  @Test func aPinCanBeUndoneAndIsNothingToPrint() {
    var agent = agent()
    agent.act(.pin)
    #expect(!agent.model.hasUnprintedWork)
    let first = agent.model.work.pinned
    agent.act(.nextPlan)
    agent.act(.pin)
    #expect(agent.model.work.pinned != first)
    agent.act(.undo)
    #expect(agent.model.work.pinned == first)
    agent.act(.undo)
    agent.act(.undo)
    #expect(agent.model.work.pinned == nil)
  }

  @Test func whatIsUndoneOnItsScreenIsWorkedOutAnew() {
    var agent = agent()
    agent.act(.pin)
    agent.act(.nextPlan)
    agent.act(.pins)
    #expect(agent.model.pinsPage.comparison?.differences.isEmpty == false)
    agent.act(.undo)
    #expect(agent.model.pinsPage.comparison?.differences.isEmpty == true)
    agent.act(.redo)
    #expect(agent.model.pinsPage.comparison?.differences.isEmpty == false)
  }

  @Test func undoingThePinOnItsScreenLeavesAMessage() {
    var agent = agent()
    agent.act(.pin)
    agent.act(.pins)
    agent.act(.undo)
    #expect(agent.screen.contains("まだ何も留めていません"))
  }
}
