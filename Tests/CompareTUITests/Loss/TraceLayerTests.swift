import CompareKit
import Testing

@testable import compare_tui

@Suite struct TraceLayerTests {
  private let size = Size(rows: 100, columns: 140)

  @Test func itTellsEveryStepOfThePlanLookedAt() {
    var agent = Agent.atLoss(size: size)
    agent.act(.nextColumn)
    agent.act(.trace)
    let screen = agent.screen
    #expect(screen.contains("支払 5,400,000円"))
    #expect(screen.contains("14,900,000円 → 13,410,000円　残る額 1,490,000円（自己負担割合・縮小支払）"))
    #expect(screen.contains("13,410,000円 → 1,000,000円　残る額 12,410,000円（補償の限度額の超過）"))
    #expect(screen.contains(agent.model.strings.trace.remaining))
    agent.act(.close)
    #expect(agent.model.context == .lossCell)
  }

  @Test func aLineIsFollowedToItsCover() {
    var agent = Agent.atLoss(size: size)
    agent.act(.nextColumn)
    agent.act(.trace)
    for _ in 0..<4 { agent.act(.nextCell) }
    #expect(agent.model.trace?.line == 3)
    let screen = agent.screen
    #expect(screen.contains("1,500,000円"))
    #expect(!screen.contains("14,900,000円"))
    for _ in 0..<9 { agent.act(.nextCell) }
    #expect(agent.model.trace?.line == 4)
    for _ in 0..<9 { agent.act(.previousCell) }
    #expect(agent.model.trace?.line == nil)
  }

  @Test func bothEndsAreToldWhereTheyDiffer() {
    var agent = Agent.atLoss(size: Size(rows: 200, columns: 140))
    for _ in 0..<2 { agent.act(.nextColumn) }
    agent.act(.trace)
    #expect(agent.screen.contains(agent.model.strings.trace.worst))
    #expect(agent.screen.contains(agent.model.strings.trace.best))
  }

  @Test func itScrollsToItsEnd() {
    var agent = Agent.atLoss()
    agent.act(.trace)
    let first = agent.screen
    for _ in 0..<99 { agent.act(.nextPage) }
    #expect(agent.screen.contains("[1]"))
    #expect(agent.screen != first)
    for _ in 0..<99 { agent.act(.previousPage) }
    #expect(agent.screen == first)
  }
}
