import CompareKit
import Testing

@testable import compare_tui

@Suite struct SizeHelperTests {
  private func go(to field: SizeHelper.Field, _ agent: inout Agent) {
    for _ in 0..<20 { agent.act(.previousRow) }
    for _ in 0..<20 where agent.model.sizeHelper.focus != field { agent.act(.nextRow) }
  }

  @Test func itFillsTheLossFromAHandfulOfInputs() throws {
    var agent = Agent.atLoss()
    let before = agent.model.work
    agent.act(.size)
    agent.type("1.2万")
    go(to: .percent, &agent)
    agent.type("5")
    go(to: .data, &agent)
    agent.act(.change)
    // Name, address and illness history: ¥33,000 each for 600 who claim.
    #expect(agent.screen.contains("1,980万円"))
    #expect(agent.screen.contains("1名 33,000円 × 600名が請求"))
    agent.act(.accept)
    let lines = try #require(agent.model.work.scenario?.lines)
    #expect(lines[0].classID == "damages.personal")
    #expect(lines[0].amount == 19_800_000)
    #expect(lines[0].count == 600)
    #expect(lines.count == 8)
    #expect(lines.first { $0.classID == "cost.notification" }?.amount == 1_560_000)
    #expect(agent.paid(0) != nil)
    // It is an incident of its own, not the one it was sized from.
    let sized = try #require(agent.model.work.scenario)
    #expect(sized.name.ja == "12,000件の漏えい（規模の目安）")
    #expect(sized.summary == nil)
    #expect(sized.facts == before.scenario?.facts)
    agent.act(.undo)
    #expect(agent.model.work == before)
  }

  @Test(arguments: Language.allCases)
  func theNumbersTypedShowOnTheSmallestScreen(language: Language) {
    var agent = Agent.atLoss("leak-10k", language, size: Chrome.smallest)
    agent.act(.size)
    agent.type("123,456")
    #expect(agent.screen.contains("123,456"))
    go(to: .percent, &agent)
    agent.type("12.345")
    #expect(agent.screen.contains("12.345"))
  }

  /// On the smallest screen everything it makes can be read, the total and the sources included.
  @Test(arguments: Language.allCases)
  func whatItMakesScrolls(language: Language) throws {
    var agent = Agent.atLoss("leak-10k", language, size: Chrome.smallest)
    agent.act(.size)
    let first = agent.screen
    let catalog = try #require(agent.model.catalog)
    let lines = try #require(agent.model.sizeHelper.size(in: catalog)).lines(in: catalog)
    let total = YenFormat.string(lines.reduce(0) { $0 + $1.amount }, language)
    var seen = first
    for _ in 0..<20 {
      agent.act(.nextPage)
      seen += agent.screen
    }
    #expect(seen.contains(total))
    #expect(lines.count > 3)
    for line in lines { #expect(seen.contains(YenFormat.string(line.amount, language))) }
    let end = agent.screen
    agent.act(.nextPage)
    #expect(agent.screen == end)
    for _ in 0..<20 { agent.act(.previousPage) }
    #expect(agent.screen == first)
  }

  @Test func whatIsLeftOutMakesNoLine() {
    var agent = Agent.atLoss()
    agent.act(.size)
    go(to: .cost("call-centre"), &agent)
    agent.act(.change)
    agent.act(.accept)
    #expect(agent.model.work.scenario?.lines.contains { $0.classID == "cost.call-centre" } == false)
  }

  @Test func whatCanNotBeReadFillsNothing() {
    var agent = Agent.atLoss()
    let before = agent.model.work
    agent.act(.size)
    go(to: .percent, &agent)
    agent.type("101")
    #expect(agent.screen.contains(agent.model.strings.sizing.unreadableShare.prefix(12)))
    agent.act(.accept)
    #expect(agent.model.notice == .unreadableSize)
    #expect(agent.model.work == before)
    agent.act(.close)
    #expect(agent.model.context == .lossCell)
  }

  @Test(arguments: [("0.5", 60), ("1.5", 180), ("０．０１％", 1), (".004", 0), ("33.3", 3_996), ("100", 12_000)])
  func aShareMayHaveDecimals(typed: String, claimants: Int) throws {
    var agent = Agent.atLoss()
    agent.act(.size)
    agent.type("12000")
    go(to: .percent, &agent)
    agent.type(typed)
    agent.act(.accept)
    let line = try #require(agent.model.work.scenario?.lines.first)
    #expect(line.classID == "damages.personal" || claimants == 0)
    if claimants > 0 { #expect(line.count == claimants) }
    // What everyone costs is no matter of who claims.
    let lines = agent.model.work.scenario?.lines ?? []
    #expect(lines.first { $0.classID == "cost.notification" }?.count == 12_000)
  }

  @Test(arguments: ["", ".", "1.2.3", "100.1", "-1", "五", "0.0000001", "1e1"])
  func whatIsNoShareIsNone(typed: String) {
    #expect(PercentParser.parse(typed) == nil)
  }

  @Test func whatIsWrongIsSaidByItself() throws {
    let texts = Strings.japanese.sizing
    var helper = SizeHelper()
    #expect(helper.trouble(texts) == nil)
    helper.percent = TextField("101")
    #expect(helper.trouble(texts) == texts.unreadableShare)
    helper.records = TextField("0")
    #expect(helper.trouble(texts) == texts.unreadableRecords)
  }

  @Test func theDutyToReportIsMoreThanAThousandOrSensitiveData() throws {
    var helper = SizeHelper()
    let catalog = try #require(Agent().model.catalog)
    helper.records = TextField("1000")
    #expect(!helper.mustBeReported(in: catalog))
    helper.records = TextField("1001")
    #expect(helper.mustBeReported(in: catalog))
    helper.records = TextField("3")
    helper.data = "diagnosis"
    #expect(helper.mustBeReported(in: catalog))
  }
}
