import BuiltInCatalog
import CompareKit
import TestSupport
import Testing

/// How numbers that a quote fills in are told: traces, cells, questions, what narrows a range.
@Suite struct QuotedNumberTellingTests {
  let policy: InventedFamily

  init() throws { policy = try InventedFamily("QuotedPolicy", "tsubame", plan: "s") }

  private static let entered = Quote(terms: [
    "coinsurance": .ratio(Ratio(1, 40)), "waiting": 12, "days-paid": 30, "recovery-days": 90,
  ])

  /// A ransom, and profit lost over 240 hours, 91 days on.
  private func scenario(days: Int = 0) throws -> Scenario {
    var scenario = try #require(policy.catalog.scenario("malware"))
    scenario.facts = IncidentFacts(known: ["mfa-in-place": false], daysSinceDiscovery: days)
    scenario.facts.cause = "ransomware"
    scenario.lines = [.of("cost.ransom", 10_000_000), .of("profit.lost", 8_000_000, 240, "hour")]
    return scenario
  }

  private func rules(
    _ quote: Quote, days: Int = 0
  ) throws -> (worst: [TraceLine], best: [TraceLine]) {
    let (settler, scenario) = (try policy.settler([], quote), try scenario(days: days))
    let trace = settler.trace(
      of: settler.settle(try Loss(scenario, in: policy.classes)), scenario, in: policy.catalog)
    return (trace.worst, trace.best)
  }

  @Test func theTraceSaysWhatIsEntered() throws {
    let told = try rules(Self.entered).worst
    #expect(told.map(\.rule.ja).contains("縮小支払割合2.5%（入力値）（多要素認証がないとき）"))
    #expect(told.map(\.rule.en).contains("reduced payment ratio 2.5% (entered) (without MFA)"))
    #expect(told.map(\.rule.ja).contains("最初の12時間は対象外（入力値）（240時間のうち）"))
    #expect(told.map(\.rule.en).contains("after the first 12 hours (entered) (of 240 hours)"))
    #expect(told.map(\.rule.ja).contains("1日50万円まで、30日分を限度（入力値）（228時間＝9.5日）"))
    #expect(
      told.map(\.rule.en).contains(
        "up to ¥500,000 per day, for at most 30 days (entered) (228 hours = 9.5 days)"))
    let entries = told.filter(\.isEntered)
    #expect(entries.count == 3 && entries.allSatisfy { $0.provenance.basis == .stated })
    let late = try rules(Self.entered, days: 91).worst
    #expect(late.map(\.rule.ja).contains { $0.contains("発見から90日を過ぎて生じた費用（入力値）") })
  }

  @Test func theTraceSaysWhatIsLeftOpen() throws {
    let (worst, best) = try rules(Quote(), days: 91)
    #expect(worst.map(\.rule.ja).contains("縮小支払割合は記載なし（多要素認証がないとき）"))
    #expect(worst.map(\.rule.en).contains("reduced payment ratio not stated (without MFA)"))
    #expect(
      worst.map(\.rule.ja).contains {
        $0.contains("発見から何日以内かが決まらず、最低の場合は過ぎたとする：発見から一定の日数以内（日数は見積による、180日まで）")
      })
    #expect(
      best.map(\.rule.en).contains("after a waiting time (length not stated) (of 240 hours)"))
    #expect(best.map(\.rule.ja).contains("1日50万円まで、何日分まで支払うかは記載なし（240時間＝10日）"))
    #expect(
      best.map(\.rule.en).contains(
        "up to ¥500,000 per day; for how many days not stated (240 hours = 10 days)"))
  }

  private func comparison(_ quote: Quote) throws -> Comparison {
    try Comparison(
      Selection([
        Column(family: "aig", plan: "standard"), Column(family: "tsubame", plan: "s", quote: quote),
      ]), for: Client(), in: policy.catalog, BuiltInCatalog.industries())
  }

  private func cell(_ row: String, _ quote: Quote) throws -> Cell {
    let row = try #require(try comparison(quote).sections.flatMap(\.rows).first { $0.id == row })
    return try #require(row.cells[1])
  }

  @Test func theCellsSayWhatIsEnteredAndWhatIsOpen() throws {
    let open = try cell("cost.ransom", Quote())
    #expect(open.text.ja.contains("縮小支払割合は記載なし（多要素認証がないとき）") && !open.isEntered && open.ratio == nil)
    let entered = try cell("cost.ransom", Self.entered)
    #expect(entered.text.en.contains("reduced payment ratio 2.5% (entered) (without MFA)"))
    #expect(entered.isEntered && entered.ratio == Ratio(1, 40))
    #expect(
      entered.figures.contains {
        $0.kind == .reducedPaymentRatio && $0.isEntered && $0.quantity == .ratio(Ratio(1, 40))
      })
    let profit = try cell("profit.lost", Self.entered)
    #expect(profit.text.ja.contains("最初の12時間は対象外（入力値）、1日50万円まで、30日分を限度（入力値）"))
    #expect(profit.text.ja.contains("発見から90日以内（入力値）"))
    #expect(
      profit.figures.filter { $0.isEntered && $0.cover == "interruption" }.map(\.kind)
        == [.waitingTime, .units, .window])
    let unknown = try cell("profit.lost", Quote())
    #expect(
      unknown.text.en.contains("within a number of days of discovery (number by quote; up to 180 days)"))
    #expect(
      unknown.figures.contains { $0.kind == .window && $0.bound == .upTo && $0.quantity == .count(180, .day) }
    )
  }

  @Test func whatIsOpenIsAskedOfTheInsurer() throws {
    func questions(_ quote: Quote) throws -> [String] {
      let rows = try comparison(quote).sections.first { $0.kind == .questions }?.rows ?? []
      return rows.filter { $0.id.contains(".tsubame.") }.map(\.name.ja)
    }
    #expect(
      try questions(Quote()) == [
        "「休業損失」の待機時間はどれだけですか。", "「休業損失」は何日分までを支払いますか。", "「休業損失」は、発見から何日以内が対象ですか。",
        "「ランサムウェア」の縮小支払割合は何%ですか。",
      ])
    #expect(try questions(Self.entered) == [])
    let row = try comparison(Quote()).sections.flatMap(\.rows).first {
      $0.id == "question.ratio.tsubame.ransomware"
    }
    #expect(row?.cells.map { $0 != nil } == [false, true])
  }

  private func entry(_ term: QuoteTermID, _ lines: [LossLine], _ quote: Quote) throws -> Narrowing.Entry {
    var scenario = try scenario()
    scenario.lines = lines
    let settler = try policy.settler([], quote)
    let found = try #require(settler.narrowing(of: [scenario], in: policy.catalog, policy.classes))
    let entry = try #require(found.entries.first { $0.subject == .term(term) })
    let phrases = NarrowingPhrases(settler.plan, policy.catalog, of: scenario, style: .short)
    told.values.append(phrases.told(entry))
    return entry
  }

  private final class Told { var values: [LocalizedText] = [] }
  private let told = Told()

  @Test func anEntryNarrowsTheRange() throws {
    let share = try entry("coinsurance", [.of("cost.ransom", 10_000_000)], Quote())
    #expect(share.outcomes.map(\.answer) == [.share(Ratio(0, 1)), .share(.one)])
    #expect(share.outcomes.map(\.paid) == [0...0, 10_000_000...10_000_000])
    #expect(share.saves == 10_000_000)
    let profit = [LossLine.of("profit.lost", 8_000_000, 240, "hour")]
    let wait = try entry("waiting", profit, Quote(terms: ["days-paid": 30]))
    #expect(wait.outcomes.map(\.answer) == [.exactly(0), .from(240)])
    #expect(wait.outcomes.map(\.paid) == [5_000_000...5_000_000, 0...0])
    let days = try entry("days-paid", profit, Quote(terms: ["waiting": 12]))
    #expect(days.outcomes.map(\.answer) == [.exactly(0), .from(10)])
    #expect(days.outcomes.map(\.paid) == [0...0, 4_750_000...4_750_000])
    #expect(
      told.values.map(\.ja) == [
        "見積の縮小支払割合：0%なら0円、100%なら1,000万円", "見積の待機時間：0時間なら500万円、240時間以上なら0円",
        "見積の支払対象の日数：0日なら0円、10日以上なら475万円",
      ])
    #expect(told.values.first?.en == "The quote's coinsurance — at 0%: ¥0; at 100%: ¥10M")
  }
}
