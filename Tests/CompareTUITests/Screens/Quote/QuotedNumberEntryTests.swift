import BuiltInCatalog
import CatalogYAML
import CompareKit
import Foundation
import TestSupport
import Testing

@testable import compare_tui

/// Numbers other than yen, entered by keys and on the command line, are what the loss is settled by.
@Suite struct QuotedNumberEntryTests {
  /// The folder of the invented policy.
  private static let folder = Repository.path + "/Tests/CompareKitTests/Products/Invented/QuotedPolicy"

  private func agent(_ language: Language) throws -> Agent {
    let catalog = try CatalogReader.readAndCheck(
      layers: [BuiltInCatalog.documents(), CatalogFolder.documents(at: Self.folder)], digest: "",
      completely: false)
    var agent = Agent(language, size: Size(rows: 40, columns: 120), isLoaded: false)
    agent.send(.exposuresRead(BuiltInCatalog.exposures))
    agent.send(.catalogRead(.success(catalog)))
    agent.send(.industriesRead(BuiltInCatalog.industries()))
    agent.send(.dayRead("2026-11-21"))
    agent.act(.comparison)
    agent.go(to: "tsubame")
    return agent
  }

  /// What the policy pays of a ransom of ¥10M and of ¥8M of profit lost over 240 hours.
  private func paid(_ agent: Agent) -> ClosedRange<Int>? {
    var agent = agent
    let column = agent.model.currentColumn
    agent.act(.loss)
    agent.change { model in
      model.history.record(.lines) { work in
        work.scenario?.facts = IncidentFacts(known: ["mfa-in-place": false], daysSinceDiscovery: 0)
        work.scenario?.facts.choices["cause"] = "ransomware"
        work.scenario?.lines = [
          LossLine(classID: "cost.ransom", amount: 10_000_000),
          LossLine(classID: "profit.lost", amount: 8_000_000, count: 240, unit: "hour"),
        ]
      }
    }
    agent.act(.nextColumn)
    return agent.paid(column)
  }

  @Test(arguments: Language.allCases)
  func aShareAWaitAndDaysAreEnteredByKeys(language: Language) throws {
    var agent = try agent(language)
    #expect(paid(agent) == 0...15_000_000)
    agent.act(.enterQuote)
    agent.go(to: .term("coinsurance"))
    agent.type("５０％")
    agent.go(to: .term("waiting"))
    agent.type("12")
    agent.go(to: .term("days-paid"))
    agent.type("9日")
    agent.go(to: .term("recovery-days"))
    let allowed = language == .ja ? "資料で認められる値：0以上180日以下の値" : "The source allows 0 or more, at most 180 days."
    #expect(agent.screen.contains(allowed))
    agent.type("181")
    agent.go(to: .number)
    #expect(agent.screen.contains(language == .ja ? "範囲の外です" : "is out of range"))
    agent.act(.leaveBox)
    #expect(paid(agent) == 9_500_000...9_500_000)
    agent.act(.enterQuote)
    agent.go(to: .term("waiting"))
    agent.type("0")
    #expect(agent.model.quoteColumn?.quote["waiting"] == 120)
  }

  private static let options = [
    "--catalogs", folder, "--plan", "tsubame=s", "--quote", "tsubame:coinsurance=50%", "--quote",
    "tsubame:waiting=12時間", "--quote", "tsubame:days-paid=9", "--quote", "tsubame:own-share=なし",
  ]

  @Test func theyAreGivenOnTheCommandLineAndPrinted() throws {
    let sheet = try SheetFixture.sheet(Self.options)
    #expect(
      sheet.comparison.sides.first?.column.quote.terms == [
        "coinsurance": .ratio(.percent(50)), "waiting": .number(12), "days-paid": .number(9),
        "own-share": .ratio(Ratio(0, 1)),
      ])
    let ja = SheetText(sheet, .ja, width: 120).text.filter { $0 != "│" }.unspaced
    #expect(ja.contains("縮小支払割合50%（入力値）"))
    let en = SheetText(sheet, .en, width: 400).text
    #expect(en.contains("reduced payment ratio 50% (entered)"))
    #expect(en.contains("fter the first 12 hours (entered)"))
    let json = try JSONText.text(SheetRecord(sheet))
    #expect(json.contains("\"coinsurance\""))
    #expect(json.contains("reduced-payment-ratio"))
  }

  @Test func whatIsWrongOnTheCommandLineIsSaid() {
    func message(_ quote: String) -> String? {
      do {
        _ = try SheetFixture.sheet(["--catalogs", Self.folder, "--plan", "tsubame=s", "--quote", quote])
        return nil
      } catch { return (error as? CommandError)?.message.en }
    }
    #expect(message("tsubame:recovery-days=181")?.contains("at most 180 days") == true)
    #expect(message("tsubame:coinsurance=150%")?.contains("from 0% to 100%") == true)
    #expect(message("tsubame:waiting=soon")?.contains("whole number") == true)
    #expect(message("tsubame:recovery-days=90") == nil)
  }
}
