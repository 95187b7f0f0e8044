import BuiltInCatalog
import CompareKit
import TestSupport
import Testing

/// The comparison of the built-in families.
@Suite struct ComparisonTests {
  let catalog: Catalog
  let classification: IndustryClassification

  init() throws {
    catalog = try BuiltInCatalog.catalog()
    classification = BuiltInCatalog.industries()
  }

  func compare(_ columns: [Column], _ client: Client = Client()) throws -> Comparison {
    try Comparison(Selection(columns), for: client, in: catalog, classification)
  }

  func aig(_ riders: Set<String> = [], limit: Int? = 100_000_000) -> Column {
    Column(
      family: "aig", plan: "standard", riders: riders,
      quote: Quote(terms: limit.map { [.baseLimit: $0] } ?? [:]))
  }

  func row(_ id: String, _ comparison: Comparison) throws -> Comparison.Row {
    try #require(comparison.sections.flatMap(\.rows).first { $0.id == id })
  }

  @Test func executionDoubleTurnsTenMillionIntoTwenty() throws {
    let before = try compare([aig()])
    let after = try compare([aig(["execution-double"])])
    #expect(try row("cost.media", before).cells[0]?.amount == 10_000_000)
    #expect(try row("cost.media", after).cells[0]?.amount == 20_000_000)
    let changes = after.changes(since: before)
    #expect(changes.contains(CellPlace(section: "response", row: "cost.media", column: "aig")))
    #expect(!changes.contains(CellPlace(section: "response", row: "cost.consulting", column: "aig")))
  }

  @Test func aFormulaIsSaidUntilTheBaseLimitIsEntered() throws {
    let open = try #require(try row("cost.media", compare([aig(limit: nil)])).cells[0])
    #expect(open.amount == nil)
    #expect(open.text.ja.contains("10%") && open.text.ja.contains("5,000万円"))
    let entered = try #require(try row("cost.media", compare([aig()])).cells[0])
    #expect(entered.isEntered)
    #expect(entered.text.ja.contains("入力値"))
  }

  /// A rider that only takes something away from a cover, or only lets one cause in, isn't why it is there.
  @Test func aRiderIsSaidToDoWhatItDoes() throws {
    let riders: Set = ["corporate-information", "dispatch"]
    let corporate = try #require(try row("damages.corporate", compare([aig(riders)])).cells[0])
    #expect(corporate.text.ja.hasPrefix("対象、"))
    let notes = corporate.notes.map(\.ja)
    #expect(notes.contains("特約「企業情報漏洩特約」による。"))
    #expect(!notes.contains("特約「労働者派遣事業賠償責任特約」による。"))
    #expect(notes.contains { $0.hasPrefix("特約「労働者派遣事業賠償責任特約」を付けても対象外：") })
    let network = Column(family: "jcci", plan: "a", riders: ["network"])
    let personal = try #require(try row("damages.personal", compare([network])).cells[0])
    #expect(personal.notes.contains { $0.ja.hasPrefix("特約「ネットワーク危険担保特約」により対象に含む：") })
  }

  /// What a rider adds to a class that a cover takes already stands in the same cell.
  @Test func aSecondCoverOfAClassIsSaidToo() throws {
    func notes(_ riders: Set<String>) throws -> String {
      let cell = try #require(try row("cost.investigation", compare([aig(riders)])).cells[0])
      return cell.notes.map(\.ja).joined()
    }
    #expect(try notes([]).contains("特約「サイバー攻撃対応費用特約」を付けると加わる補償："))
    #expect(try notes(["cyber-response"]).contains("特約「サイバー攻撃対応費用特約」でも補償："))
  }

  /// AIG and BizSapo say the same of information recovered, but not when a principal claims it back.
  @Test func rowsThatDifferOnlyInRecourseDiffer() throws {
    let both = try row(
      "cost.information-recovery", compare([aig(), Column(family: "bizsapo", plan: "cyber-50m")]))
    #expect(both.cells[0]?.text == both.cells[1]?.text)
    #expect(both.cells[0]?.ofOtherRisks != both.cells[1]?.ofOtherRisks)
    #expect(both.differs)
  }

  @Test func onlyWhatReadsOtherwiseHasChanged() throws {
    let changes = try compare([aig(["execution-double"])]).changes(since: compare([aig()]))
    #expect(changes.contains { $0.row == "cost-limit" })
    #expect(!changes.contains { $0.row == "ratio" })
  }

  @Test func columnsOfOneProductAreToldApart() throws {
    let twins = try compare([aig(), Column(family: "jcci", plan: "a"), aig(["execution-double"])])
    #expect(twins.sides.map(\.family.ja) == ["AIG(1)", "商工会議所", "AIG(2)"])
    #expect(Set(twins.sides.map(\.title)).count == 3)
    #expect(try compare([aig()]).sides[0].family.ja == "AIG")
  }

  @Test func aQuestionIsAskedOnce() throws {
    let questions = try compare([aig(), Column(family: "jcci", plan: "a")]).sections
      .flatMap(\.rows).filter(\.isQuestion)
    #expect(!questions.isEmpty)
    #expect(Set(questions.map(\.name)).count == questions.count)
  }

  @Test func aMemberMeetsTheCondition() throws {
    let jcci = Column(family: "jcci", plan: "a")
    let member = Client(exposures: ["chamber-member": 1])
    #expect(try row("eligibility", compare([jcci], member)).cells[0]?.state == .yes)
    #expect(try row("eligibility", compare([jcci])).cells[0]?.state == .conditional)
  }

  @Test func aDeductibleStandsBesideItsLimit() throws {
    let personal = try row("damages.personal", compare([Column(family: "jcci", plan: "a")]))
    #expect(personal.cells[0]?.text.ja == "1,000万円まで、免責金額10万円")
  }

  /// Settling asks an incident for its facts; an exclusion that no fact decides must be named beside it.
  @Test func exclusionsThatSettlingLeavesAsideAreNamed() throws {
    let bizsapo = Column(family: "bizsapo", plan: "cyber-100m")
    let salon = try compare([bizsapo, aig()], Client(industry: .trade("esthetic")))
    #expect(salon.exclusionsLeftAside(by: salon.sides[0]).map(\.en) == ["Professional services"])
    #expect(salon.exclusionsLeftAside(by: salon.sides[1]) == [])
    let anyone = try compare([bizsapo])
    #expect(anyone.exclusionsLeftAside(by: anyone.sides[0]) == [])
  }

  @Test(arguments: [
    ("aig", "standard", "corporate-information", "corporate-data"),
    ("aig", "standard", "dispatch", "dispatched-workers"), ("jcci", "a", "network", "network"),
  ])
  func whatARiderCoversSaysSoOnceItIsChosen(
    family: String, plan: String, rider: String, row id: String
  ) throws {
    let offered = try #require(
      try row(id, compare([Column(family: family, plan: plan)])).cells[0])
    #expect(offered.state == .byRider)
    #expect(offered.offeredRider == rider)
    let chosen = try #require(
      try row(id, compare([Column(family: family, plan: plan, riders: [rider])])).cells[0])
    #expect(chosen.state == .yes)
    #expect(chosen.riders == [rider])
  }

  @Test func theSameFamilyMayComeTwice() throws {
    let comparison = try compare([aig(), aig(["execution-double"])])
    #expect(comparison.sides.map(\.id) == ["aig", "aig#2"])
    #expect(try row("cost.media", comparison).differs)
    #expect(try !row("insurer", comparison).differs)
  }

  /// The page names first response, not the removal of malware: choosing the rider leaves that open, so
  /// offering it promises no more.
  @Test func aRiderThatMayCoverIsNotSaidToCover() throws {
    let offered = try compare([aig()])
    for id in ["cost.malware-removal", "mitigation"] {
      let cell = try #require(try row(id, offered).cells[0])
      #expect(cell.state == .byRider)
      #expect(cell.text.ja.hasPrefix("特約で対象となる可能性"))
      #expect(cell.text.en.hasPrefix("Perhaps by rider"))
      #expect(cell.provenance.basis == .unknown)
    }
    #expect(try row("cost.suspicion", offered).cells[0]?.text.ja.hasPrefix("特約で対象：") == true)
    #expect(try row("cost.malware-removal", compare([aig(["cyber-response"])])).cells[0]?.state == .notStated)
  }

  @Test func ownLostProfitIsCoveredByNobody() throws {
    let comparison = try compare(Selection.standard(for: catalog).columns)
    for id in ["profit.lost", "profit.extra-expense"] {
      for cell in try row(id, comparison).cells {
        let state = try #require(cell?.state)
        #expect(state == .notCovered || state == .notStated)
      }
    }
  }

  @Test func everyCellOfAPlanHasASource() throws {
    for family in catalog.families {
      for plan in family.plans {
        let comparison = try compare([Column(family: family.id, plan: plan.id)])
        for section in comparison.sections where section.kind != .questions {
          for row in section.rows {
            guard let cell = row.cells[0], cell.provenance.citations.isEmpty else { continue }
            // Only silence needs none, and only where nothing is published at all.
            #expect(cell.state == .notStated, "\(family.id) \(plan.id) \(row.id)")
            #expect(
              row.id.hasPrefix("premium-example") || row.id.hasPrefix("payment-case"),
              "\(family.id) \(plan.id) \(row.id)")
          }
        }
      }
    }
  }

  @Test func anExclusionThatBitesForTheTradeComesFirst() throws {
    let clinic = Client(industry: .trade("medical"))
    let rows = try #require(
      try compare([Column(family: "bizsapo", plan: "cyber-100m")], clinic).sections
        .first { $0.kind == .exclusions }?.rows)
    #expect(rows.first?.matters == true)
    #expect(rows.drop { $0.matters }.allSatisfy { !$0.matters })
    let shop = try compare(
      [Column(family: "bizsapo", plan: "cyber-100m")], Client(industry: .trade("construction")))
    let professional = try row(rows[0].id, shop)
    #expect(!professional.matters)
  }

  @Test func whatIsNotStatedIsAskedUntilAQuoteSaysIt() throws {
    let open = try compare([Column(family: "aig", plan: "standard")])
    #expect(try row("question.deductible", open).cells[0] != nil)
    var column = aig()
    column.quote[.deductible] = 100_000
    let entered = try compare([column])
    #expect(!entered.sections.flatMap(\.rows).contains { $0.id == "question.deductible" })
  }

  @Test func aChosenRiderWithoutALimitIsAskedAbout() throws {
    let comparison = try compare([aig(["card-misuse"])])
    #expect(try row("question.rider.aig.card-misuse", comparison).cells[0] != nil)
    #expect(try row("damages.card-misuse", comparison).cells[0]?.text.ja.contains("限度額の記載なし") == true)
  }

  @Test func membershipIsRemindedOfUntilTheClientHasIt() throws {
    let column = Column(family: "jcci", plan: "a")
    let unknown = try row("eligibility", compare([column]))
    #expect(unknown.matters)
    #expect(unknown.cells[0]?.notes.contains { $0.ja.contains("まだ伺っていません") } == true)
    let member = try row("eligibility", compare([column], Client(exposures: ["chamber-member": 1])))
    #expect(member.cells[0]?.notes.contains { $0.ja.contains("まだ伺っていません") } == false)
  }

  @Test func aSelectionThatCannotBeIsRefused() {
    #expect(throws: SelectionError.self) { try compare([Column(family: "jcci", plan: "z")]) }
    #expect(throws: SelectionError.self) { try compare([Column(family: "nobody", plan: "a")]) }
    #expect(throws: SelectionError.self) {
      try compare([Column(family: "jcci", plan: "a", riders: ["execution-double"])])
    }
    #expect(throws: SelectionError.self) {
      try compare([
        Column(family: "jcci", plan: "e", quote: Quote(terms: [.baseLimit: 200_000_000]))
      ])
    }
  }
}
