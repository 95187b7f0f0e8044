import CompareKit
import Testing

@testable import compare_tui

@Suite struct ClientPageTests {
  @Test func theFieldsFollowOneAnotherAndGoRound() {
    var agent = Agent()
    var visited: [ClientField] = []
    for _ in agent.model.clientFields {
      visited.append(agent.model.clientPage.focus)
      agent.press(.tab)
    }
    #expect(visited == agent.model.clientFields)
    #expect(agent.model.clientPage.focus == .name)
    agent.press(.backTab)
    #expect(agent.model.clientPage.focus == agent.model.clientFields.last)
  }

  @Test(arguments: [
    ("5億", 500_000_000), ("2,000万円", 20_000_000), ("１億５０００万", 150_000_000), ("200000000", 200_000_000),
    ("¥200M", 200_000_000),
  ])
  func salesAreTakenAsTyped(text: String, yen: Int) {
    var agent = Agent()
    agent.go(to: .sales)
    agent.type(text)
    #expect(agent.model.work.client.sales == yen)
    #expect(agent.model.work.salesText == text)
    #expect(agent.screen.contains("= \(YenFormat.string(yen, .ja))"))
  }

  @Test func salesThatCanNotBeReadStayAndHoldBackTheComparison() {
    var agent = Agent()
    agent.go(to: .sales)
    agent.type("1,5000万円")
    #expect(agent.model.work.client.sales == nil)
    let message = AmountError(.grouping, at: 0).message(.ja)
    #expect(agent.screen.contains(message.suffix(20).prefix(8)))
    agent.act(.nextField)
    agent.act(.comparison)
    #expect(agent.model.page == .client)
    #expect(agent.model.clientPage.focus == .sales)
    #expect(agent.model.clientPage.field.text == "1,5000万円")
    #expect(agent.model.notice == .unreadableSales)
    agent.press(.control("u"))
    agent.act(.comparison)
    #expect(agent.model.page == .comparison)
  }

  @Test func anExposureIsTickedAndUnticked() {
    var agent = Agent()
    agent.go(to: .exposure("my-number"))
    agent.act(.toggle)
    #expect(agent.model.work.client.has("my-number"))
    #expect(agent.screen.contains("[x] マイナンバー"))
    agent.press(.character("　"))
    #expect(!agent.model.work.client.has("my-number"))
    agent.act(.undo)
    #expect(agent.model.work.client.has("my-number"))
  }

  @Test(arguments: [("12,000", 12_000), ("1.2万", 12_000), ("３千件", 3_000), (" 500名", 500), ("0", 0)])
  func recordsAreCounted(text: String, count: Int) {
    var agent = Agent()
    agent.go(to: .exposure("records"))
    agent.type(text)
    #expect(agent.model.work.client.count(of: "records") == count)
  }

  @Test(arguments: ["たくさん", "-3", "500円", "¥20"])
  func whatIsNoNumberIsSaidSoAndKept(text: String) {
    var agent = Agent()
    agent.go(to: .exposure("records"))
    agent.type(text)
    #expect(agent.model.work.client.count(of: "records") == 0)
    #expect(agent.screen.contains(agent.model.strings.client.countError))
    agent.act(.comparison)
    #expect(agent.model.clientPage.focus == .exposure("records"))
    #expect(agent.model.clientPage.field.text == text)
  }

  @Test func theFieldTheCursorIsOnIsAlwaysOnTheScreen() {
    for size in [Size(rows: 15, columns: 60), Size(rows: 24, columns: 80), Size(rows: 20, columns: 140)] {
      var agent = Agent(size: size)
      for _ in agent.model.clientFields {
        #expect(agent.screen.contains("▸"), "\(agent.model.clientPage.focus) at \(size)")
        agent.press(.down)
      }
    }
  }

  @Test func theComparisonShowsWhoItIsFor() {
    var agent = Agent()
    agent.type("さくら商店")
    agent.choose(industry: "小売業")
    agent.type("2,000万円")
    agent.act(.comparison)
    #expect(agent.model.page == .comparison)
    let title = agent.frame().lines()[0]
    #expect(title.contains("さくら商店　小売業（56–61）　2,000万円"))
    agent.act(.back)
    #expect(agent.model.page == .client)
    #expect(agent.model.clientPage.field.text == "2,000万円")
  }
}
