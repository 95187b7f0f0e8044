import BuiltInCatalog
import CompareKit
import Testing

/// Published premiums and payments as the comparison shows them.
@Suite struct PublishedExampleTests {
  let catalog: Catalog
  let classification: IndustryClassification

  init() throws {
    catalog = try BuiltInCatalog.catalog()
    classification = BuiltInCatalog.industries()
  }

  private func rows(_ columns: [(String, String)], _ client: Client = Client()) throws -> [Comparison.Row] {
    let selection = Selection(columns.map { Column(family: $0.0, plan: $0.1) })
    return try Comparison(selection, for: client, in: catalog, classification).sections
      .filter { $0.kind == .premiums || $0.kind == .cases }.flatMap(\.rows)
  }

  private func cells(_ prefix: String, _ rows: [Comparison.Row], column: Int = 0) -> [Cell] {
    rows.filter { $0.id.hasPrefix(prefix) }.compactMap { $0.cells[column] }
  }

  /// The two columns of amounts and the deductible of each row of the source.
  @Test func eachPremiumStandsWithTheTermsOfItsOwnRow() throws {
    let examples = cells("premium-example.yearly.", try rows([("jcci", "b")]))
    let printed = examples.map { cell in
      "\(cell.published?.trade.ja ?? "") \(cell.text.ja.split(separator: "、").dropFirst(2).joined(separator: "、"))"
    }
    let small = "賠償の限度額1,000万円、費用の限度額100万円、免責金額10万円）"
    let large = "賠償の限度額5,000万円、費用の限度額500万円、免責金額10万円）"
    #expect(
      Set(printed) == [
        "建設業 \(large)", "印刷業 \(large)", "小売業 \(small)", "飲食店 \(small)", "宿泊業 \(large)",
      ])
    #expect(examples.allSatisfy { $0.isApproximate && $0.cadence == .yearly && $0.text.ja.contains("約") })
    let monthly = cells("premium-example.monthly.", try rows([("bizsapo", "leak")]))
    #expect(
      monthly.map(\.text.ja) == [
        "月払6,820円（建設業、売上高5億円、支払限度額1億円、自己負担額なし）", "月払14,830円（運送業、売上高2億円、支払限度額1億円、自己負担額なし）",
      ])
    #expect(
      monthly[1].text.en
        == "¥14,830 a month (Carriers; sales ¥200M; limit of liability ¥100M; no self-burden amount)")
    #expect(monthly.allSatisfy { !$0.isApproximate && $0.cadence == .monthly })
  }

  /// No set is named by the source: it is an inference wherever it stands.
  @Test func anExampleOfAnotherSetSaysSo() throws {
    for (plan, own) in [("a", "Aセット"), ("b", "Bセット"), ("d", nil), ("e", nil)] as [(String, String?)] {
      for cell in cells("premium-example.yearly.", try rows([("jcci", plan)])) {
        let set = cell.text.ja.contains("5,000万円、費用") ? "Bセット" : "Aセット"
        let remark = try #require(cell.notes.first)
        if set == own {
          #expect(remark.ja == "出典にプラン名はなく、限度額から\(set)相当と読み取りました。")
        } else {
          #expect(remark.ja == "このプランの例ではありません（限度額から\(set)相当と読み取れる例）。")
          #expect(remark.en.hasPrefix("Not an example of this plan"))
        }
        #expect(cell.provenance.assumptions.contains("jcci-example-sets"))
      }
    }
    for cell in cells("premium-example", try rows([("bizsapo", "leak")])) {
      #expect(!cell.notes.contains { $0.ja.contains("このプラン") || $0.ja.contains("読み取") })
    }
  }

  @Test func monthlyAndYearlyNeverShareARow() throws {
    let client = Client(industry: .trade("construction"), sales: 500_000_000)
    let rows = try rows([("bizsapo", "leak"), ("jcci", "b")], client)
    for row in rows {
      let cadences = Set(row.cells.compactMap { $0?.cadence })
      #expect(cadences.count < 2, "\(row.id)")
      if let cadence = cadences.first { #expect(row.id.contains(cadence.rawValue)) }
    }
    #expect(cells("premium-example.monthly.", rows, column: 0).count == 2)
    #expect(cells("premium-example.yearly.", rows, column: 1).count == 5)
    let wording = try #require(catalog.wording("premium-examples"))
    for word in ["月払", "年払", "売上高", "限度額"] { #expect(wording.ja.contains(word)) }
  }

  @Test func everyExampleIsShownAndCounted() throws {
    for client in [Client(), Client(industry: .trade("retail")), Client(sales: 1)] {
      for family in catalog.families {
        for plan in family.plans {
          let rows = try rows([(family.id, plan.id)], client)
          let shown = cells("premium-example.", rows)
          let count = try #require(cells("premium-examples", rows).first)
          let ofGeneration = family.examples.filter { example in
            example.plans.contains { family.plan($0)?.sale.status == plan.sale.status }
          }
          #expect(shown.count == ofGeneration.count)
          #expect(
            shown.isEmpty ? count.state == .notStated : count.text.ja.hasPrefix("\(shown.count)件"))
          let others = family.examples.count - shown.count
          #expect(others == 0 || count.text.ja.contains("世代の異なるプランの例\(others)件"))
        }
      }
    }
  }

  @Test func theNearestExampleIsOfTheTradeAndSize() throws {
    let client = Client(industry: .trade("printing"), sales: 150_000_000)
    let rows = try rows([("jcci", "b")], client)
    let examples = cells("premium-example.yearly.", rows)
    #expect(examples.first?.published?.match == .same)
    #expect(examples.first?.text.ja.contains("印刷業") == true)
    #expect(cells("premium-examples", rows)[0].text.ja == "5件（お客さまの業種・売上高に近い順）")
    #expect(examples.first?.notes.contains(Self.otherTrade) == false)
    #expect(
      examples.dropFirst().allSatisfy { $0.published?.match == .other && $0.notes.contains(Self.otherTrade) })
  }

  private static let otherTrade = LocalizedText(
    ja: "お客さまの業種の例ではありません。", en: "Not an example of the client's trade.")

  /// An example is passed off as the client's own only where the source's trade is the client's industry.
  @Test(arguments: [
    ("manufacturing", "印刷業", TradeMatch.narrower), ("E", "印刷業", .narrower), ("printing", "印刷業", .same),
    ("151", "印刷業", .wider), ("47", "運送業", .other), ("transport", "運送業", .narrower),
    ("road-freight", "運送業", .wider), ("carriers", "運送業", .same), ("car-retail", "小売業", .wider),
    ("retail", "小売業", .same), ("I", "小売業", .narrower), ("insurance-agency", "小売業", .other),
    ("767", "飲食店", .wider), ("751", "宿泊業", .wider), ("M", "宿泊業", .narrower),
  ])
  func howTheTradeMatchesIsSaid(industry: String, trade: String, match: TradeMatch) throws {
    let client = Client(industry: ClientIndustry(identifier: industry))
    let rows = try rows([("bizsapo", "leak"), ("jcci", "b")], client)
    let cell = try #require(
      (cells("premium-example", rows) + cells("premium-example", rows, column: 1))
        .first { $0.published?.trade.ja == trade })
    #expect(cell.published?.match == match)
    #expect(cell.notes.contains(Self.otherTrade) == (match == .other))
    #expect(cell.notes.contains { $0.ja.contains("より広い業種「\(trade)」") } == (match == .wider))
    #expect(cell.notes.contains { $0.ja.contains("一部である「\(trade)」") } == (match == .narrower))
    #expect(cell.text.ja.contains("（\(trade)、"))
  }

  @Test func withoutAnIndustryNothingIsSaidOfIt() throws {
    let cells = cells("p", try rows([("jcci", "a")]))
    #expect(cells.allSatisfy { $0.published?.match == nil })
    #expect(!cells.flatMap(\.notes).contains { $0.ja.contains("お客さまの業種") })
  }

  // MARK: Payment cases

  @Test func withoutAnIndustryAllCasesAreShownInTheSourcesWords() throws {
    let rows = try rows([("jcci", "a")])
    #expect(
      cells("payment-case.", rows).compactMap(\.published?.trade.ja) == [
        "小売業", "小売業", "小売業", "小売業", "金融機関", "通信業", "情報処理業", "ソフトウエア業", "印刷業", "自動車ディーラー",
      ])
    #expect(cells("payment-cases", rows).map(\.text.ja) == ["10件"])
    #expect(cells("payment-case.", rows).allSatisfy { $0.isApproximate && $0.published?.example == nil })
  }

  @Test(arguments: [
    ("retail", [TradeMatch.same, .same, .same, .same, .narrower]),
    ("car-retail", [.wider, .wider, .wider, .wider, .narrower]),
    ("manufacturing", [.narrower]), ("insurance-agency", []), ("47", []), ("662", [.wider]),
    ("information-processing", [.narrower]), ("restaurant", []),
  ])
  func casesOfAnotherTradeAreNoneOfTheClients(industry: String, matches: [TradeMatch]) throws {
    let client = Client(industry: ClientIndustry(identifier: industry))
    let rows = try rows([("jcci", "b")], client)
    let shown = cells("payment-case.", rows)
    #expect(shown.map { $0.published?.match } == matches)
    let count = try #require(cells("payment-cases", rows).first)
    #expect(count.text.ja.contains("ほかの業種の\(10 - matches.count)件"))
    #expect(count.text.ja.hasPrefix(matches.isEmpty ? "お客さまの業種の支払例なし" : "\(matches.count)件"))
    for cell in shown where cell.published?.match != .same {
      #expect(cell.notes.contains { $0.ja.contains("業種") })
    }
  }

  /// A number belongs to an example, never to its absence.
  @Test func nothingIsNumberedThatIsNotThere() throws {
    for client in [Client(), Client(industry: .trade("restaurant"))] {
      let rows = try rows([("aig", "standard"), ("bizsapo", "cyber-100m")], client)
      #expect(rows.map(\.id) == ["premium-examples", "payment-cases"])
      #expect(rows.flatMap(\.cells).allSatisfy { $0?.state == .notStated })
      for row in rows {
        #expect(!row.name.ja.contains { $0.isNumber } && !row.name.en.contains { $0.isNumber })
      }
    }
  }

  // MARK: What an agency's own example may leave out

  @Test func whatItsSourceLeavesOutIsSaid() throws {
    let catalog = try CatalogFixture.small.replacing(
      "  - {id: liability, kind: liability,",
      with:
        "  - {id: premiums, kind: premiums, name: {ja: 例, en: Examples}}\n  - {id: liability, kind: liability,",
      in: "coverage.yaml"
    ).read(completely: false)
    let comparison = try Comparison(
      Selection([Column(family: "alpha", plan: "small")]), for: Client(), in: catalog, classification)
    let cell = try #require(
      comparison.sections.flatMap(\.rows).first { $0.id == "premium-example.yearly.1" }?.cells[0])
    #expect(cell.text.ja == "年払3万円（小売業、売上高2,000万円、限度額の記載なし、免責金額・自己負担額の記載なし）")
  }
}
