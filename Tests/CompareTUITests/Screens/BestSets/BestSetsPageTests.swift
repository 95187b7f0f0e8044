import CompareKit
import Testing

@testable import compare_tui

@Suite struct BestSetsPageTests {
  /// On the best sets of a product, AIG's with the limit entered.
  private func agent(_ family: String) throws -> Agent {
    var agent = Agent()
    agent.takeTheLeak()
    agent.press(.function(5))
    let index = try #require(agent.model.work.selection.index(of: family))
    for _ in 0..<index { agent.act(.nextColumn) }
    agent.act(.bestSets)
    return agent
  }

  @Test func itOpensOnTheProductUnderTheCursor() throws {
    let agent = try agent("jcci")
    #expect(agent.model.bestSetsPage.family == "jcci")
    let result = try #require(agent.model.bestSetsPage.result)
    #expect(Set(result.rows.map(\.plan)) == Set(agent.model.catalog?.family("jcci")?.plans.map(\.id) ?? []))
    #expect(result.total == 19_500_000)
    #expect(agent.screen.contains("保険料は含みません"))
  }

  /// With twice as many riders there are many times as many sets.
  @Test func whatTakesLongerThanAMomentIsSaidFirst() throws {
    var model = try agent("aig").model
    let catalog = try #require(model.catalog)
    let place = try #require(catalog.families.firstIndex { $0.id == "aig" })
    for copy in catalog.families[place].riders.prefix(4) {
      var rider = copy
      rider.id += "-again"
      model.catalog?.families[place].riders.append(rider)
    }
    model.bestSetsPage.ticked = Set(catalog.scenarios.prefix(4).map(\.id))
    func later(_ effects: [Effect]) -> Int {
      effects.filter { if case .afterFrame(.bestSetsDue) = $0 { true } else { false } }.count
    }
    #expect(later(App.update(&model, .resized(model.size))) == 1)
    #expect(later(App.update(&model, .resized(model.size))) == 0)
    func screen() -> String {
      var frame = Frame(size: model.size)
      App.view(model, on: &frame)
      return frame.text()
    }
    #expect(screen().contains("計算しています"))
    #expect(model.bestSetsPage.result == nil)
    #expect(App.update(&model, .bestSetsDue).isEmpty)
    #expect(model.bestSetsPage.result?.rows.isEmpty == false)
    #expect(!screen().contains("計算しています"))
  }

  @Test func tabGoesToTheNextProduct() throws {
    var agent = try agent("jcci")
    agent.act(.nextFamily)
    #expect(agent.model.bestSetsPage.family == "aig")
    #expect(agent.model.bestSetsPage.result?.question.family == "aig")
  }

  @Test func enterPutsTheSetIntoTheColumnAndUndoTakesItOut() throws {
    var agent = try agent("jcci")
    let before = agent.model.work
    agent.act(.nextRow)
    let row = try #require(agent.model.bestSetsPage.result?.rows[1])
    agent.act(.apply)
    let index = try #require(agent.model.work.selection.index(of: "jcci"))
    #expect(agent.model.work.selection.columns[index].plan == row.plan)
    #expect(agent.model.work.selection.columns[index].riders == Set(row.riders))
    #expect(agent.screen.contains("いまの列と同じ"))
    agent.act(.apply)
    #expect(agent.model.notice == .appliedAlready)
    agent.act(.undo)
    #expect(agent.model.work == before)
  }

  @Test func incidentsAddUpAndNoneIsSaid() throws {
    var agent = try agent("jcci")
    agent.act(.previousColumn)
    agent.act(.toggle)
    #expect(agent.model.bestSetsPage.result?.rows.isEmpty == true)
    #expect(agent.screen.contains("印を付けると"))
    agent.act(.nextRow)
    agent.act(.toggle)
    agent.act(.nextRow)
    agent.act(.toggle)
    let catalog = try #require(agent.model.catalog)
    let total = catalog.scenarios.prefix(2).flatMap(\.lines).reduce(0) { $0 + $1.amount }
    #expect(agent.model.bestSetsPage.result?.total == total)
  }

  @Test(arguments: Language.allCases)
  func theIncidentUnderTheCursorIsToldInFull(language: Language) throws {
    for size in [Size(rows: 24, columns: 80), Chrome.smallest] {
      var agent = Agent(language, size: size)
      agent.press(.function(5))
      agent.act(.bestSets)
      agent.act(.previousColumn)
      for scenario in try #require(agent.model.catalog).scenarios {
        agent.act(.nextRow)
        // Wrapped in the list: put together again without the column beside it.
        let width = BestSetsLayout(size).scenarios.width
        let shown = agent.screen.split(separator: "\n").map { line in
          TextMetrics().clipped(String(line), to: width).filter { !$0.isWhitespace }
        }.joined()
        #expect(shown.contains(scenario.name[language].filter { !$0.isWhitespace }))
      }
    }
  }

  @Test func whatIsOnlyPossibleIsSaidToBe() throws {
    let agent = try agent("aig")
    let rows = try #require(agent.model.bestSetsPage.result?.rows)
    // Without an entered limit nothing is certain to be paid.
    #expect(rows.map(\.kind) == [.certain, .possible])
    #expect(rows[0].riders == [])
    #expect(agent.screen.contains("最も不利に読むと、付けても減りません"))
    #expect(agent.screen.contains("可能性"))
  }
}

extension Agent {
  /// Takes the leak of 10,000 customers for the present incident.
  mutating func takeTheLeak() {
    change { model in
      let leak = model.catalog?.scenario("leak-10k")
      model.history.settle { $0.scenario = leak }
      model.kept.scenario = leak
    }
  }
}
