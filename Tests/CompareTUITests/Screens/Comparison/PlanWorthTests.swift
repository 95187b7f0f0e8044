import CompareKit
import TestSupport
import Testing

@testable import compare_tui

@Suite struct PlanWorthTests {
  private func worth(
    _ column: Column, _ scenario: String
  ) throws -> PlanWorth {
    let catalog = try #require(Agent().model.catalog)
    let loss = try #require(catalog.scenario(scenario))
    return try #require(PlanWorth(Selection([column]), loss, in: catalog))
  }

  private func aig(_ riders: Set<String> = [], base: Int? = 100_000_000) -> Column {
    var quote = Quote()
    quote[.baseLimit] = base
    quote[.deductible] = 0
    return Column(family: "aig", plan: "standard", riders: riders, quote: quote)
  }

  @Test func ridersSayWhatTheyWouldChangeBeforeTheyArePressed() throws {
    let worth = try worth(aig(), "leak-10k")
    func remark(_ rider: String) -> String? {
      worth.remark(row: RiderRow(family: "aig", rider: rider).id, column: 0, .japanese)
    }
    #expect(remark("execution-double") == "+350万円")
    #expect(remark("execution-waiver") == "±0（限度額に達している）")
    #expect(remark("card-misuse") == "±0（該当する損害なし）")
    #expect(worth.remark(row: "rider.jcci.network", column: 0, .japanese) == nil)
    #expect(worth.remark(row: "damages.personal", column: 0, .japanese) == nil)
  }

  @Test func droppingIsSaidToBeDropping() throws {
    let worth = try worth(aig(["execution-double"]), "leak-10k")
    let row = RiderRow(family: "aig", rider: "execution-double").id
    #expect(worth.remark(row: row, column: 0, .english) == "−¥3.5M")
    #expect(worth.sentence(row: row, column: 0, .english)?.contains("dropping") == true)
  }

  @Test func aLimitNotEnteredIsNoNothing() throws {
    let worth = try worth(aig(base: nil), "leak-10k")
    let row = RiderRow(family: "aig", rider: "execution-double").id
    #expect(worth.remark(row: row, column: 0, .japanese) == "未入力の限度額による")
    let waiver = RiderRow(family: "aig", rider: "execution-waiver").id
    #expect(worth.remark(row: waiver, column: 0, .japanese) == "±0〜+150万円")
  }

  @Test func thePlansBesideSayWhatTheyWouldChange() throws {
    let middle = try worth(Column(family: "jcci", plan: "b"), "leak-10k").steps(column: 0, .japanese)
    #expect(middle.contains("−400万円"))
    #expect(middle.contains("+500万円"))
    let first = try worth(Column(family: "jcci", plan: "a"), "leak-10k").steps(column: 0, .english)
    #expect(first.hasPrefix("] "))
  }

  /// Names give way on a narrow screen, amounts don't.
  @Test(arguments: ["dispatch-leak", "card-skim", "leak-10k"])
  func theAmountsOfThePlansBesideAlwaysShow(scenario: String) throws {
    for language in Language.allCases {
      var agent = Agent.atLoss(scenario, size: Size(rows: 24, columns: 80))
      if language == .en { agent.act(.language) }
      agent.act(.back)
      for _ in 0..<6 {
        let worth = try #require(agent.model.worth)
        let column = agent.model.comparisonPage.cursor.column
        let side = worth.sides[column]
        for step in [side.previous, side.next].compactMap({ $0 }) {
          let amount = agent.model.strings.worth.text(step.toggle)
          #expect(agent.screen.contains(amount), "\(scenario) \(language) \(column): \(amount)")
        }
        agent.act(.nextPlan)
        if agent.model.comparisonPage.cursor.column == 0 { agent.act(.nextColumn) }
      }
    }
  }

  @Test func theComparisonShowsItAndFollowsTheLoss() {
    var agent = Agent.atLoss("salon-leak", size: Size(rows: 60, columns: 140))
    agent.act(.back)
    agent.act(.lastRow)
    while agent.model.currentComparedRow?.id != "rider.jcci.network",
      agent.model.comparisonPage.cursor.row > 0
    {
      agent.act(.previousRow)
    }
    #expect(agent.screen.contains("+940万円"))
    agent.act(.nextColumn)
    agent.act(.toggleRider)
    #expect(agent.screen.contains("−940万円"))
    agent.act(.loss)
    agent.act(.nextScenario)
    agent.act(.back)
    #expect(!agent.screen.contains("−940万円"))
    #expect(agent.model.worth?.scenario == agent.model.work.scenario)
  }

  /// An agent in the comparison at the rider of the network under the chambers' scheme.
  private func atTheNetworkRider() -> Agent {
    var agent = Agent.atLoss("salon-leak", size: Size(rows: 60, columns: 140))
    agent.act(.back)
    agent.act(.nextColumn)
    agent.go(toRow: RiderRow(family: "jcci", rider: "network").id)
    return agent
  }

  /// What the cell under the cursor shows, if it is what is to be said of the rider now.
  private func remark(_ agent: Agent) -> String {
    let model = agent.model
    guard let row = model.currentComparedRow?.id, let item = model.currentRow else { return "" }
    let column = model.comparisonPage.cursor.column
    let expected = model.worth?.remark(row: row, column: column, model.strings) ?? "?"
    let shown = item.cells[column].joined()
    return shown.hasSuffix(expected) ? shown : "stale: \(shown), not \(expected)"
  }

  @Test func theRemarksFollowARiderUndoneOnTheSheet() {
    var agent = atTheNetworkRider()
    agent.act(.toggleRider)
    #expect(remark(agent) == "[x] −940万円")
    agent.act(.print)
    agent.act(.undo)
    agent.act(.back)
    #expect(agent.model.page == .comparison)
    #expect(remark(agent) == "[ ] +940万円")
  }

  @Test func theRemarksFollowABestSet() throws {
    var agent = atTheNetworkRider()
    agent.act(.bestSets)
    agent.act(.nextRow)
    agent.act(.apply)
    agent.act(.back)
    #expect(agent.model.page == .comparison)
    #expect(agent.model.worth?.selection == agent.model.catalog.map(agent.model.work.fittingSelection))
    let plan = try #require(agent.model.currentSide?.plan)
    for rider in plan.family.riders(of: plan.plan.id) {
      agent.go(toRow: RiderRow(family: "jcci", rider: rider.id).id)
      #expect(!remark(agent).hasPrefix("stale"), "\(rider.id): \(remark(agent))")
    }
  }

  @Test func theRemarksFollowTheIncidentWhateverComesBetween() {
    var agent = atTheNetworkRider()
    let before = remark(agent)
    agent.act(.loss)
    agent.act(.nextScenario)
    agent.act(.print)
    agent.act(.back)
    #expect(agent.model.page == .loss)
    agent.act(.back)
    #expect(agent.model.page == .comparison)
    #expect(!remark(agent).hasPrefix("stale"))
    #expect(remark(agent) != before)
  }
}
