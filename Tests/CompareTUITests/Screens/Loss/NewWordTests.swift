import BuiltInCatalog
import CatalogYAML
import CompareKit
import TestSupport
import Testing

@testable import compare_tui

/// A word that a catalog of the agency's own adds can be used at once: nothing of the program names it.
@Suite struct NewWordTests {
  private static let vocabulary = """
    facts:
      - {id: mfa, name: {ja: 多要素認証, en: Multi-factor login}, holds: {ja: 導入済みのとき, en: where it is used}, fails: {ja: 未導入のとき, en: where it isn't}}
    one-of:
      - id: host
        name: {ja: 設置場所, en: Host}
        members:
          - {id: cloud, name: {ja: クラウド, en: Cloud}, holds: {ja: クラウドのとき, en: in the cloud}, fails: {ja: 否, en: elsewhere}}
          - {id: office, name: {ja: 社内, en: Office}, holds: {ja: 社内のとき, en: in the office}, fails: {ja: 否, en: elsewhere}}
    quote-terms:
      - {id: waiting, kind: hours, name: {ja: 免責時間, en: waiting time}, none-is-zero: true}
      - {id: coinsurance, kind: ratio, name: {ja: 共同負担割合, en: coinsurance}, every-plan: true}
    """
  private static let shield = """
    family: shield
    name: {ja: シールド保険, en: Shield}
    short-name: {ja: シールド, en: Shield}
    insurer: {ja: 丙社, en: Insurer C}
    plans:
      - id: only
        name: {ja: 標準, en: Standard}
        sale: {status: current, text: {ja: 販売中, en: On sale}, at: s4}
        values:
          limit: {amount: 1億円, at: s4}
          waiting: {state: not-stated, entered-as: waiting, at: s4}
    covers:
      - id: costs
        name: {ja: 費用, en: Costs}
        takes: {basic: [cost.media]}
        conditions: [{any-of: [mfa], at: s4}, {any-of: [host=cloud], at: s4}]
        terms:
          - limit: {value: limit, at: s4}
        at: s4
    """

  private func agent(_ language: Language) throws -> Agent {
    let own = [
      try CatalogYAML.document(Self.vocabulary, file: "own/vocabulary.yaml"),
      try CatalogYAML.document(Self.shield, file: "own/shield.yaml"),
    ]
    let catalog = try CatalogReader.readAndCheck(
      layers: [BuiltInCatalog.documents(), own], digest: "", completely: false)
    var agent = Agent(language, size: Size(rows: 40, columns: 120), isLoaded: false)
    agent.send(.exposuresRead(BuiltInCatalog.exposures))
    agent.send(.catalogRead(.success(catalog)))
    agent.send(.industriesRead(BuiltInCatalog.industries()))
    agent.send(.dayRead("2026-11-21"))
    agent.act(.comparison)
    agent.go(to: "shield")
    return agent
  }

  @Test func aNewFactIsSetByKeysAndSettled() throws {
    var agent = try agent(.ja)
    agent.act(.loss)
    let column = agent.model.currentColumn
    #expect(agent.screen.contains("[?] 多要素認証") && agent.screen.contains("設置場所: 不明"))
    #expect(agent.paid(column) == 0...9_000_000)
    agent.go(to: .fact("mfa"))
    agent.act(.change)
    #expect(agent.paid(column) == 0...9_000_000)
    agent.go(to: .group("host"))
    agent.act(.change)
    #expect(agent.screen.contains("[x] 多要素認証") && agent.screen.contains("設置場所: クラウド"))
    #expect(agent.paid(column) == 9_000_000...9_000_000)
    agent.act(.change)
    #expect(agent.paid(column) == 0...0)
    agent.act(.undo)
    #expect(agent.paid(column) == 9_000_000...9_000_000)
  }

  /// What no column asks about isn't shown, unless it is said already.
  @Test func onlyWhatIsAskedIsShown() throws {
    var agent = try agent(.ja)
    agent.change { model in
      model.history.record(.columns) { $0.selection = Selection([Column(family: "shield", plan: "only")]) }
    }
    agent.act(.loss)
    agent.change { model in
      model.history.record(.lines) { $0.scenario?.facts = IncidentFacts(known: ["consent": true]) }
    }
    agent.act(.nextColumn)
    let fields = Array(agent.model.lossFacts.joined())
    #expect(Set(fields) == [.fact("consent"), .fact("mfa"), .group("host")])
  }

  @Test(arguments: Language.allCases)
  func newTermsAreEnteredInTheirKinds(language: Language) throws {
    var agent = try agent(language)
    agent.act(.enterQuote)
    #expect(
      agent.model.quoteFields == [
        .term("premium"), .term("waiting"), .term("coinsurance"), .cadence, .number, .date,
      ])
    agent.go(to: .term("waiting"))
    agent.type("１２時間")
    agent.go(to: .term("coinsurance"))
    agent.type("2.5%")
    let quote = agent.model.quoteColumn?.quote
    #expect(quote?.terms == ["waiting": .number(12), "coinsurance": .ratio(Ratio(1, 40))])
    agent.go(to: .term("waiting"))
    #expect(agent.screen.contains(language == .ja ? "免責時間" : "Waiting time"))
    #expect(agent.screen.contains(language == .ja ? "12時間" : "12 hours"))
    #expect(agent.screen.contains("2.5%"))
    agent.act(.leaveBox)
    let told = agent.model.currentSide?.plan.enteredTerms.map { $0[language] }
    #expect(
      told
        == (language == .ja ? ["共同負担割合 2.5%", "免責時間 12時間"] : ["coinsurance 2.5%", "waiting time 12 hours"]))
  }

  @Test func whatIsNoNumberOfHoursIsSaid() throws {
    var agent = try agent(.en)
    agent.act(.enterQuote)
    agent.go(to: .term("waiting"))
    agent.type("soon")
    agent.go(to: .number)
    #expect(agent.model.quoteColumn?.quote.terms == [:])
    #expect(agent.screen.contains("enter a whole number of 0 or more, such as 12"))
  }
}
