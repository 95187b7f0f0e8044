import BuiltInCatalog
import CompareKit
import TestSupport
import Testing

/// What cells say, held against the passages they stand on.
@Suite struct SourceWordingTests {
  private let catalog: Catalog
  private static let cyber = Column(family: "bizsapo", plan: "cyber-100m")
  private static let older = Column(family: "bizsapo", plan: "leak")
  private static let scheme = Column(family: "jcci", plan: "b")
  private static let aig = Column(family: "aig", plan: "standard")
  private static let all = [cyber, older, scheme, aig]

  init() throws { catalog = try BuiltInCatalog.catalog() }

  private func comparison(_ columns: [Column]) throws -> Comparison {
    try Comparison(
      Selection(columns), for: Client(), in: catalog,
      BuiltInCatalog.industries())
  }

  private func row(_ id: String, _ columns: [Column] = all) throws -> Comparison.Row {
    try #require(try comparison(columns).sections.flatMap(\.rows).first { $0.id == id })
  }

  private func cell(_ id: String, _ column: Column) throws -> Cell {
    try #require(try row(id, [column]).cells[0])
  }

  private func aig(_ riders: Set<String>) -> Column {
    Column(family: "aig", plan: "standard", riders: riders)
  }

  private func said(_ cell: Cell) -> String { ([cell.text] + cell.notes).map(\.ja).joined(separator: "。") }

  /// The page has no date and tells of no successor.
  @Test func theSchemesSaleRestsOnNothingElse() throws {
    let family = try #require(catalog.families.first { $0.id == "jcci" })
    for plan in family.plans {
      #expect(plan.sale.text.ja == "日付の記載なし。募集中か未確認")
      #expect(plan.sale.provenance.basis == .unknown)
    }
    let source = try #require(catalog.sources.first { $0.id == "s1" })
    for text in catalog.assumptions.map(\.statement) + [source.asOf.note].compactMap({ $0 }) {
      #expect(!text.ja.contains("2018") && !text.en.contains("2018"))
    }
  }

  @Test func aCautionGoesWithTheRatioItSpeaksOf() throws {
    let both = try comparison([aig(["execution-double", "execution-waiver"])])
    for cell in both.sections.flatMap(\.rows).compactMap({ $0.cells[0] }) {
      #expect(!said(cell).contains("自己負担割合10%"), "\(said(cell))")
      #expect(cell.notes.allSatisfy { !$0.en.contains("ratio of 10%") })
    }
    for id in ["ratio-scope", "order-of-terms"] {
      let moot = try cell(id, aig(["execution-waiver"]))
      #expect(moot.text.ja.hasPrefix("該当なし"))
      #expect(moot.riders == ["execution-waiver"])
      #expect(moot.provenance.assumptions.isEmpty)
      #expect(!both.sections.flatMap(\.rows).contains { $0.id == "question.\(id)" })
    }
    let double = try cell("cost.media", aig(["execution-double"]))
    #expect(double.notes.contains { $0.ja == "自己負担割合10%はそのまま" })
  }

  /// (2) is paid beside the limit, save what is (5): that lies within it.
  @Test func costsOfASuitLieWithinTheLimit() throws {
    #expect(said(try cell("defence", Self.cyber)).contains("⑤の対応費用・訴訟対応費用に当たるものを除く"))
    let suit = try cell("cost.suit-response", Self.cyber)
    #expect(suit.text.ja == "1億円まで（「損害賠償金と費用の合計」の枠内）")
    #expect(said(suit).contains("表の3,000万円と180日が及ぶかは記載なし"))
    #expect(suit.provenance.assumptions.contains("bizsapo-suit-response"))
    for column in [Self.older, Self.scheme, Self.aig] {
      #expect(try cell("cost.suit-response", column).state == .notStated)
    }
  }

  @Test func theSchemePaysLawyersForSuitsOnly() throws {
    #expect(said(try cell("defence", Self.scheme)).contains("訴訟対応のための弁護士費用に限る"))
    #expect(try cell("defence.court", Self.scheme).state == .notStated)
    #expect(try cell("defence.court", Self.cyber).state == .conditional)
  }

  /// Money and goods go together in every source.
  @Test func sympathyMoneyStandsBesideGifts() throws {
    let rows = try comparison(Self.all).sections.flatMap(\.rows)
    for text in rows.flatMap({ row in
      [row.name] + row.cells.compactMap { $0 }.flatMap { [$0.text] + $0.notes }
    }) {
      #expect(!text.ja.replacing("見舞金・見舞品", with: "").replacing("金券・見舞品", with: "").contains("見舞品"))
    }
  }

  @Test func ownProfitIsMentionedByNobody() throws {
    for id in ["profit.lost", "profit.extra-expense"] {
      #expect(try row(id).cells.allSatisfy { $0?.state == .notStated })
    }
  }

  /// What clients ask about and no source speaks of is asked of every insurer.
  @Test(arguments: [
    "cost.ransom", "own.funds", "own.equipment", "own.fines", "outside-services",
    "state-attack", "security-measures",
  ])
  func silenceIsARowOfItsOwn(id: String) throws {
    #expect(try row(id).cells.allSatisfy { $0?.state == .notStated })
  }

  @Test func ransomIsAskedAbout() throws {
    let questions = try comparison(Self.all).sections.flatMap(\.rows).filter(\.isQuestion)
    let ransom = try #require(questions.first { $0.name.ja.contains("身代金") })
    #expect(ransom.cells.allSatisfy { $0 != nil })
  }

  /// An example is evidence, read from the source and no more.
  @Test func examplesOfPrivateComputersAndTeleworkAreCited() throws {
    for (id, column) in [
      ("private-devices", Self.cyber), ("private-devices", Self.scheme), ("telework", Self.cyber),
    ] {
      let cell = try cell(id, column)
      #expect(cell.state == .conditional && cell.provenance.basis == .inferred)
    }
    #expect(try cell("private-devices", Self.aig).state == .notStated)
    #expect(try cell("private-devices", Self.older).state == .notStated)
  }

  @Test(arguments: [
    ("身代金", "cost.ransom"), ("フォレンジック", "cost.investigation"), ("炎上", "cost.consulting"),
    ("風評", "profit.lost"), ("売上減少", "profit.lost"), ("クレジット", "damages.card-misuse"),
    ("パソコン買替", "own.equipment"), ("休業", "profit.lost"), ("課徴金", "own.fines"),
    ("不正送金", "own.funds"),
  ])
  func everydayWordsBelongToAClass(word: String, id: String) throws {
    let item = try #require(catalog.classes.first { $0.id == id })
    #expect(([item.name.ja, item.scope?.ja ?? ""] + item.also).contains { $0.contains(word) })
  }

  @Test func claimsAndDiscoveryFallWithinThePeriod() throws {
    let trigger = try cell("trigger", Self.cyber).text.ja
    #expect(trigger.contains("保険期間中に請求された") && trigger.contains("保険期間中に発見された"))
    #expect(try cell("claim-series", Self.cyber).text.ja.contains("最初の請求の時にすべて請求されたものとみなす"))
  }

  @Test func theDispatchRiderIsForDispatchBusinesses() throws {
    for id in ["dispatch", "dispatched-workers"] {
      #expect(try cell(id, Self.aig).text.ja.contains("労働者派遣事業者なら"))
    }
    #expect(said(try cell("dispatch", aig(["dispatch"]))).contains("被保険者が労働者派遣事業者であること"))
  }

  @Test func theFirstTermIsReadLiterally() throws {
    let period = try cell("period", Self.scheme)
    #expect(said(period).contains("初回の長さは始まる月によって変わる"))
    #expect(period.provenance.assumptions == ["jcci-first-term"])
    let assumption = try #require(try BuiltInCatalog.catalog().assumption("jcci-first-term"))
    #expect(assumption.statement.ja.contains("12月に始まれば3か月、1月なら14か月"))
  }

  @Test func damagesFollowAJudgmentOrASettlement() throws {
    #expect(said(try cell("damages.personal", Self.aig)).contains("判決か、和解によるもの"))
  }

  /// The rider's introduction names leaks of corporate data; the list of what is paid doesn't.
  @Test func corporateDataIsCitedToWhereItIsNamed() throws {
    for id in ["damages.corporate", "corporate-data"] {
      #expect(
        try cell(id, Self.older).provenance.citations.contains(Citation(source: "s0", section: "offer")))
    }
  }

  /// What is quoted is the limit, not the cover.
  @Test func aLimitByQuoteIsCalledOne() throws {
    let text = try cell("damages.personal", Self.aig).text
    #expect(text.ja.hasPrefix("対象、限度額は見積による") && text.en.hasPrefix("Covered; limit by quote"))
  }

  /// A remark stands only beside the classes it says something of.
  @Test func remarksKeepToTheirClasses() throws {
    #expect(try cell("damages.personal", Self.cyber).notes.allSatisfy { !$0.ja.contains("消失") })
    #expect(
      try cell("damages.it-operations", Self.cyber).notes.contains { $0.ja.contains("データやプログラムの消失・破損") })
    #expect(try cell("cost.media", Self.aig).notes.allSatisfy { !$0.ja.contains("臨時雇用") })
    #expect(try cell("cost.staff", Self.aig).notes.contains { $0.ja.contains("臨時雇用") })
  }

  /// What the table of costs says of each kind, and no other page's words.
  @Test(arguments: [
    ("cost.investigation", "外部に委託した場合だけ"), ("cost.legal-advice", "顧問料"), ("cost.malware-removal", "外部に委託"),
    ("cost.regulator", "公的調査が始まった場合"), ("cost.notification", "個人情報の漏えいかそのおそれ"),
    ("cost.gifts", "公表等で客観的に明らかになったとき"), ("mitigation", "必要・有益"),
  ])
  func theConditionsOfACostAreTold(id: String, words: String) throws {
    #expect(said(try cell(id, Self.cyber)).contains(words))
  }

  @Test func costsOfAnAccidentAreClaimsMadeToo() throws {
    #expect(try cell("trigger", Self.cyber).text.ja.contains("起きた事故の費用も損害賠償請求ベース"))
    #expect(try cell("cost.media", Self.cyber).provenance.assumptions.contains("bizsapo-costs-claimed"))
  }

  /// An assumption on one class isn't printed beside another.
  @Test func assumptionsKeepToTheirClasses() throws {
    func assumed(_ id: String, _ column: Column) throws -> [String] {
      try cell(id, column).provenance.assumptions
    }
    #expect(try !assumed("damages.personal", Self.scheme).contains("jcci-card-misuse"))
    #expect(try assumed("damages.card-misuse", Self.scheme).contains("jcci-card-misuse"))
    #expect(try !assumed("cost.media", Self.scheme).contains("jcci-other-costs"))
    #expect(try assumed("cost.staff", Self.scheme).contains("jcci-other-costs"))
    #expect(try !assumed("cost.gifts", Self.aig).contains("aig-forensics"))
    #expect(try assumed("cost.investigation", Self.aig).contains("aig-forensics"))
    #expect(
      try !assumed("damages.intellectual-property", aig(["intellectual-property"])).contains(
        "aig-recourse-rights"))
  }

  /// The remark on recourse stands on the places that speak of it.
  @Test func whatIsSaidOfRecourseIsCited() throws {
    let consulting = try cell("cost.consulting", Self.aig)
    #expect(!consulting.ofOtherRisks.isEmpty)
    #expect(
      Set(consulting.provenance.citations.compactMap(\.section)).isSuperset(of: [
        "liability", "feature-recourse",
      ]))
    #expect(consulting.provenance.assumptions.contains("aig-recourse-costs"))
    #expect(try cell("damages.it-operations", Self.cyber).provenance.basis == .stated)
  }

  /// What a page answers isn't asked, though an exclusion's topic has the name of a row.
  @Test func anAnsweredRowIsNotAsked() throws {
    let comparison = try Comparison(
      Selection([Self.aig]), for: Client(), in: BuiltInCatalog.catalog(),
      BuiltInCatalog.industries())
    let asked = Set(comparison.sections.flatMap(\.rows).map(\.id))
    #expect(asked.isDisjoint(with: ["question.officer-wrongdoing", "question.claims-abroad"]))
  }

  @Test func theCertificationOfOutsideBodiesIsIncluded() throws {
    #expect(said(try cell("cost.hardening", Self.cyber)).contains("外部機関の認証取得費用を含む"))
  }
}
