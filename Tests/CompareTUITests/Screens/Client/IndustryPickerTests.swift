import CompareKit
import Testing

@testable import compare_tui

@Suite struct IndustryPickerTests {
  @Test func typingOpensTheListAndFilters() {
    var agent = Agent()
    agent.go(to: .industry)
    agent.type("医療")
    #expect(agent.model.context == .industryPicker)
    #expect(agent.model.picker?.query.text == "医療")
    #expect(agent.model.picker?.current?.name.ja.hasPrefix("医療") == true)
    #expect(
      agent.model.picker?.hits.allSatisfy { ($0.word ?? $0.match.name.ja).contains("医療") } == true)
  }

  @Test(arguments: [
    ("小売業", ClientIndustry.trade("retail")), ("7892", .code("7892")), ("ｒｅｔａｉｌ", .trade("retail")),
    ("Esthetic salon", .trade("esthetic")), ("ソフトウエア業", .trade("software")),
  ])
  func theFirstThatIsFoundIsChosen(typed: String, industry: ClientIndustry) {
    var agent = Agent()
    agent.choose(industry: typed)
    #expect(agent.model.work.client.industry == industry)
    #expect(agent.model.picker == nil)
    #expect(agent.model.clientPage.focus == .sales)
  }

  @Test func industriesOfEveryLevelAreReachedByTheirCode() throws {
    var agent = Agent()
    let industries = try #require(agent.model.industries)
    #expect(industries.count == 2_128)
    agent.go(to: .industry)
    for (index, industry) in industries.all.enumerated() where index % 61 == 0 {
      agent.type(industry.code)
      #expect(agent.model.picker?.current?.choice == .code(industry.code))
      agent.act(.close)
    }
  }

  @Test func closingChangesNothing() {
    var agent = Agent()
    agent.choose(industry: "小売業")
    let work = agent.model.work
    agent.go(to: .industry)
    agent.type("建設")
    agent.act(.close)
    #expect(agent.model.work == work)
    #expect(agent.model.clientPage.focus == .industry)
  }

  @Test func theIndustryCanBeClearedAndBroughtBack() {
    var agent = Agent()
    agent.choose(industry: "小売業")
    agent.go(to: .industry)
    agent.act(.clear)
    #expect(agent.model.work.client.industry == nil)
    agent.act(.undo)
    #expect(agent.model.work.client.industry == .trade("retail"))
  }

  @Test func theCursorMovesThroughThePages() throws {
    var agent = Agent()
    agent.go(to: .industry)
    agent.act(.openPicker)
    let count = try #require(agent.model.picker?.hits.count)
    agent.act(.nextRow)
    #expect(agent.model.picker?.cursor.index == 1)
    for _ in 0..<count { agent.act(.nextPage) }
    #expect(agent.model.picker?.cursor.index == count - 1)
    #expect(agent.screen.contains("▸"))
    for _ in 0..<count { agent.act(.previousPage) }
    #expect(agent.model.picker?.cursor.index == 0)
  }

  @Test func nothingFoundIsSaidAndCanNotBeChosen() {
    var agent = Agent()
    agent.go(to: .industry)
    agent.type("zzzz")
    #expect(agent.screen.contains(agent.model.strings.picker.nothingFound))
    agent.act(.accept)
    #expect(agent.model.picker != nil)
    #expect(agent.model.work.client.industry == nil)
  }

  @Test func whatWasTypedBeforeTheIndustriesWereReadIsFoundAfterwards() throws {
    var agent = Agent(isLoaded: false)
    agent.go(to: .industry)
    agent.type("7892")
    #expect(agent.model.picker?.hits.isEmpty == true)
    #expect(agent.screen.contains(agent.model.strings.picker.reading))
    agent.send(.started)
    #expect(agent.model.picker?.current?.choice == .code("7892"))
  }

  @Test func whereAnIndustryBelongsIsShown() {
    var agent = Agent(size: Size(rows: 30, columns: 120))
    agent.go(to: .industry)
    agent.type("7892")
    #expect(agent.screen.contains("N 生活関連サービス業、娯楽業 › 78 "))
    agent.act(.accept)
    #expect(agent.screen.contains("N 生活関連サービス業、娯楽業 › 78 "))
  }

  @Test func theEverydayWordStandsBesideTheIndustry() {
    var agent = Agent()
    agent.go(to: .industry)
    agent.type("びようしつ")
    #expect(agent.model.picker?.current?.choice == .code("7831"))
    #expect(agent.screen.contains("「美容室」"))
  }
}
