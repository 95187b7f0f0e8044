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
    #expect(screen.contains("14,900,000円 → 13,410,000円　残る額 1,490,000円（縮小支払割合）"))
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

  /// A cover takes lines together: the sum is no step of one line, and is said to be more.
  @Test func whatOtherLinesAddIsSaid() {
    var agent = Agent.atLoss(size: size)
    agent.act(.nextColumn)
    agent.act(.trace)
    #expect(!agent.screen.contains("ほかの明細"))
    for _ in 0..<2 { agent.act(.nextCell) }
    let screen = agent.screen
    #expect(screen.contains("この明細の金額 5,000,000円"))
    #expect(screen.contains("想定事故全体：支払 5,400,000円"))
    #expect(screen.contains("3. 費用損害・基本リスク: ほかの明細 10,000,000円と合わせて 15,000,000円"))
    #expect(screen.contains("4. 費用損害・基本リスク: 免責金額：10万円"))
    #expect(screen.ranges(of: "ほかの明細").count == 1)
  }

  /// Whatever is told of a line adds up: what has come so far, and what others add, is what a step takes in.
  @Test(arguments: Language.allCases)
  func everyStepOfALineFollowsFromTheOneBefore(language: Language) throws {
    var joined = 0
    for scenario in ["leak-10k", "card-skim", "salon-leak"] {
      let agent = Agent.atLoss(scenario, language, size: size)
      let view = try #require(agent.model.lossView)
      let catalog = try #require(agent.model.catalog)
      let incident = try #require(view.scenario)
      for (settler, settlement) in zip(view.settlers, view.settlements) {
        let steps = settler.trace(of: settlement, incident, in: catalog).worst
        for line in incident.lines.indices {
          let text = TraceText(
            settler: settler, settlement: settlement, scenario: incident, catalog: catalog,
            strings: agent.model.strings, line: line
          ).lines(width: 1_000, metrics: TextMetrics()).map(\.text)
          let amount = YenFormat.string(incident.lines[line].amount, language, style: .full)
          #expect(text[0] == agent.model.strings.trace.lineAmount(amount))
          let own = steps.filter { $0.line == line }
          for cover in Set(own.filter { $0.reason == nil && !$0.isPassedOn }.map(\.cover)) {
            guard let first = steps.first(where: { $0.line == nil && $0.cover == cover }),
              let come = own.last(where: { $0.cover == cover })?.amountOut, first.amountIn > come
            else { continue }
            joined += 1
            let others = YenFormat.string(first.amountIn - come, language, style: .full)
            let all = YenFormat.string(first.amountIn, language, style: .full)
            #expect(text.contains { $0.hasSuffix(agent.model.strings.trace.joined(others, all)) })
          }
        }
      }
    }
    #expect(joined > 0)
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
