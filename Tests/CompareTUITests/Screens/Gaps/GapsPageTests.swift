import CompareKit
import Testing

@testable import compare_tui

@Suite struct GapsPageTests {
  /// On the gaps of a client that has some.
  private func agent(_ language: Language = .ja, ticking exposures: [String] = ["card-data"]) -> Agent {
    var agent = Agent(language)
    for exposure in exposures {
      agent.go(to: .exposure(exposure))
      agent.act(.toggle)
    }
    agent.press(.function(5))
    agent.act(.gaps)
    return agent
  }

  @Test func itShowsARowForEachRowOfAnExposure() throws {
    let agent = agent(ticking: ["card-data", "corporate-data"])
    #expect(agent.model.page == .gaps)
    let catalog = try #require(agent.model.catalog)
    let rows = ["card-data", "corporate-data"].flatMap { catalog.exposure($0)?.rows ?? [] }
    #expect(Set(agent.model.gaps.map(\.row)).isSubset(of: Set(rows)))
    #expect(Set(agent.model.gaps.map(\.exposure.id)) == ["card-data", "corporate-data"])
    for gap in agent.model.gaps.prefix(4) { #expect(agent.screen.contains(gap.name.ja.prefix(6))) }
  }

  @Test func aRiderClosesItsGapAndCanBeUndone() throws {
    var agent = agent()
    let aig = try #require(agent.model.work.selection.index(of: "aig"))
    for _ in 0..<aig { agent.act(.nextColumn) }
    let place = try #require(agent.model.gaps.firstIndex { $0.cells[aig]?.state == .byRider })
    for _ in 0..<place { agent.act(.nextRow) }
    #expect(agent.screen.contains("+ 特約で対象"))
    let before = agent.model.work
    agent.act(.toggleRider)
    #expect(agent.model.work.selection.columns[aig].riders.count == 1)
    #expect(agent.model.currentGapCell?.state != .byRider)
    let row = try #require(agent.model.currentGap?.row)
    #expect(agent.model.comparisonView?.changes.contains { $0.row == row && $0.column == "aig" } == true)
    #expect(agent.screen.contains("*"))
    agent.act(.toggleRider)
    #expect(agent.model.work == before)
    agent.act(.toggleRider)
    agent.act(.undo)
    #expect(agent.model.work == before)
    #expect(agent.model.currentGapCell?.state == .byRider)
  }

  @Test func whereThereIsNoRiderItSaysSo() throws {
    var agent = agent()
    let place = try #require(agent.model.gaps.firstIndex { $0.cells[0]?.offeredRider == nil })
    for _ in 0..<place { agent.act(.nextRow) }
    agent.act(.toggleRider)
    #expect(agent.model.notice == .noRiderHere)
  }

  @Test func withoutExposuresItLeadsToTheClient() {
    var agent = agent(ticking: [])
    #expect(agent.screen.contains(agent.model.strings.gaps.nothingTicked[0]))
    agent.act(.comparison)
    #expect(agent.model.page == .client)
    #expect(agent.model.clientPage.focus.isExposure)
  }

  @Test func enterLeadsToTheRowOfTheComparison() throws {
    var agent = agent()
    agent.act(.nextRow)
    let row = try #require(agent.model.currentGap?.row)
    agent.act(.comparison)
    #expect(agent.model.page == .comparison)
    #expect(agent.model.currentComparedRow?.id == row)
  }

  @Test func everySignDiffersAndHasAWord() {
    for ascii in [true, false] {
      // Both are questions to ask.
      let signs = GapSign.allCases.filter { $0 != .byQuote }.map { $0.sign(ascii: ascii) }
      #expect(Set(signs).count == signs.count)
    }
    for language in Language.allCases {
      let words = GapSign.allCases.compactMap { $0.word(Strings.in(language).gaps) }
      #expect(Set(words).count == words.count)
    }
  }
}

extension ClientField {
  fileprivate var isExposure: Bool {
    if case .exposure = self { true } else { false }
  }
}
