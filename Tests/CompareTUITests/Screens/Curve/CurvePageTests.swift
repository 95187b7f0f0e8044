import CompareKit
import Testing

@testable import compare_tui

@Suite struct CurvePageTests {
  private func agent(scenario: String? = nil, size: Size = Size(rows: 24, columns: 80)) throws -> Agent {
    var agent = Agent(size: size)
    agent.takeTheLeak()
    if let scenario {
      let chosen = try #require(agent.model.catalog?.scenario(scenario))
      agent.change { $0.history.settle { $0.scenario = chosen } }
    }
    agent.press(.function(5))
    agent.act(.curve)
    return agent
  }

  @Test func theMarkerOpensAtTheIncidentAndReadsOut() throws {
    var agent = try agent()
    #expect(agent.model.curvePage.records == 10_000)
    #expect(agent.screen.contains("10,000件のとき"))
    #expect(agent.screen.contains("1,950万円"))
    #expect(agent.screen.contains("支払 540万円"))
    #expect(agent.screen.contains("残る 1,410万円"))
    agent.act(.larger)
    #expect(agent.model.curvePage.records == 11_550)
    agent.act(.lastRow)
    agent.act(.larger)
    #expect(agent.model.curvePage.records == 1_000_000)
    agent.act(.firstRow)
    agent.act(.smaller)
    #expect(agent.model.curvePage.records == 1)
  }

  /// Of the product looked at, and at no other's.
  @Test(arguments: 0..<3)
  func theMarkerStopsAtEveryBreakPoint(column: Int) throws {
    var agent = try agent()
    for _ in 0..<column { agent.act(.nextRow) }
    let points = try #require(agent.model.curvePage.figure?.plans[column].breakPoints)
    let breaks = Set(points.map(\.records)).sorted()
    #expect(!breaks.isEmpty)
    agent.act(.firstRow)
    var seen: [Int] = breaks.filter { $0 == 1 }
    while let last = breaks.last, agent.model.curvePage.records < last {
      agent.act(.nextBreak)
      seen.append(agent.model.curvePage.records)
    }
    #expect(seen == breaks)
    agent.act(.previousBreak)
    #expect(agent.model.curvePage.records == breaks.dropLast().last ?? breaks[0])
  }

  @Test func theBreakPointReachedStandsOut() throws {
    var agent = try agent()
    agent.act(.nextRow)
    agent.act(.firstRow)
    agent.act(.nextBreak)
    let size = agent.model.strings.count(agent.model.curvePage.records)
    let frame = agent.frame()
    let row = try #require(
      frame.text().split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.contains("件数 \(size)件から") })
    #expect(frame[row, 2]?.style.contains(.selected) == true)
    agent.act(.larger)
    #expect(agent.frame()[row, 2]?.style.contains(.selected) == false)
  }

  @Test func anIncidentWithoutASizeSaysSo() throws {
    let agent = try agent(scenario: "false-alarm")
    #expect(agent.model.curvePage.figure?.plans.isEmpty == true)
    #expect(agent.screen.contains("件数で数える損害がない"))
  }

  @Test func theScaleIsExactAtDecadesAndGoesBack() {
    for (decade, number) in [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000].enumerated() {
      #expect(LogScale.number(at: decade * 16) == number)
      #expect(LogScale.step(of: number) == decade * 16)
    }
    #expect(LogScale.step(of: 0) == -1)
    for step in 48...160 {
      #expect(LogScale.step(of: LogScale.number(at: step)) == step)
      #expect(LogScale.number(at: step) < LogScale.number(at: step + 1))
    }
  }

  /// The picture shows what is settled: a bar is as high at a size as its amount says.
  @Test func theFigureHoldsWhatTheSettlementPays() throws {
    let agent = try agent(scenario: "lost-bag")
    let figure = try #require(agent.model.curvePage.figure)
    #expect(figure.plans.count == 3)
    for plan in figure.plans {
      for (size, outcome) in zip(CurveFigure.sizes, plan.outcomes) {
        #expect(outcome == plan.curve.outcome(records: size))
      }
    }
  }

  @Test func itFollowsAChangeOfTheSelection() throws {
    var agent = try agent()
    let before = agent.model.curvePage.figure?.question
    agent.act(.back)
    agent.act(.nextColumn)
    agent.act(.nextPlan)
    agent.act(.curve)
    #expect(agent.model.curvePage.figure?.question != before)
    agent.act(.undo)
    #expect(agent.model.curvePage.figure?.question == before)
  }

  /// However many lines a break point takes, the one passed last stays in sight with what follows it.
  @Test func theBreakPointPassedLastIsInSight() {
    useUTF8()
    let texts = ["ああああああああ", "いいいい", "うううううううう", "ええええええええ", "おおおおおおおお"]
    for passed in 0...texts.count {
      let points = texts.enumerated().map { (text: $1, place: BreakLines.Place(of: $0, marker: passed - 1)) }
      let breaks = BreakLines(points, width: 8, height: 3, metrics: TextMetrics())
      let shown = breaks.lines.dropFirst(breaks.top).prefix(3).map(\.text)
      #expect(breaks.lines.count == 9)
      #expect(shown.count == 3)
      guard passed > 0 else { continue }
      for text in texts[(passed - 1)...].prefix(2) {
        #expect(shown.contains(String(text.prefix(4))), "\(passed): \(shown)")
      }
    }
  }
}
