import CompareKit
import Foundation
import TestSupport
import Testing

@Suite struct SheetTextTests {
  private let metrics = TextMetrics()

  /// Of plans written `family=plan`.
  private func sheet(_ plans: String..., after scenario: String? = nil) throws -> Sheet {
    let columns = plans.map { plan in
      let parts = plan.split(separator: "=").map(String.init)
      return Column(family: parts[0], plan: parts[1])
    }
    return try SheetFixture(
      columns: columns, scenarios: scenario.map { [try SheetFixture.scenario($0)] } ?? []
    )
    .sheet()
  }

  private func check(_ sheet: Sheet, _ language: Language, _ width: Int, _ borders: SheetBorders) {
    let text = SheetText(sheet, language, width: width, borders: borders)
    let wrong = text.lines.filter { metrics.width(of: $0) != width }
    #expect(wrong.isEmpty, "\(language) \(width) \(borders): \(wrong.prefix(3))")
    #expect(text.lines.count > 100)
    if borders == .ascii {
      #expect(!text.lines.contains { $0.contains { "─━│┌┐└┘├┤┬┴┼═╞╪╡".contains($0) } })
    }
  }

  @Test func everyLineIsExactlyAsWideAsThePaper() throws {
    let sheets = try (1...5).map { try SheetFixture.plans($0).sheet() }
    for width in Array(40...60) + Array(stride(from: 63, through: 200, by: 7)) {
      let sheet = sheets[width % sheets.count]
      check(sheet, width.isMultiple(of: 2) ? .ja : .en, width, width % 3 == 0 ? .ascii : .box)
    }
  }

  @Test(arguments: [40, 80, 100, 140, 400])
  func everyLineIsExactlyAsWideForAnyNumberOfColumns(width: Int) throws {
    for count in 1...6 {
      let sheet = try SheetFixture.plans(count).sheet()
      for language in Language.allCases { check(sheet, language, width, .box) }
    }
  }

  @Test func theIncidentsFitToo() throws {
    var shop = try SheetFixture.shop()
    shop.scenarios.append(try SheetFixture.scenario("card-skim"))
    shop.isSequence = true
    let sheet = try shop.sheet()
    for width in [40, 57, 80, 120, 200] {
      for language in Language.allCases { check(sheet, language, width, .ascii) }
    }
  }

  @Test func plansStandSideBySideOnWidePaperAndFoldOnNarrow() throws {
    let sheet = try SheetFixture.plans(3).sheet()
    func isTable(_ width: Int) -> Bool {
      SheetText(sheet, .ja, width: width).lines.contains { $0.hasPrefix("┌") }
    }
    #expect(isTable(100))
    #expect(isTable(140))
    #expect(!isTable(80))
    #expect(!isTable(40))
  }

  @Test func columnsWithNothingToSayShareALineOfNarrowPaper() throws {
    let sheet = try SheetFixture.shop().sheet()
    let narrow = SheetText(sheet, .ja, width: 80).text
    #expect(narrow.contains("  記載なし：商工会議所 [S1-4]、ビジサポ [S3-4]、AIG [S2]"))
    // What a reason takes nothing for isn't “0円”, which would be an amount.
    #expect(!narrow.contains("0円：ビジサポ、AIG"))
    #expect(SheetText(sheet, .en, width: 80).text.contains("  Not stated: BizSapo [S3-4], AIG [S2]"))
    #expect(!SheetText(sheet, .ja, width: 140).text.contains("記載なし：商工会議所"))
  }

  /// An exclusion that only one document states isn't one that only its product has.
  @Test(arguments: [80, 140])
  func exclusionsOfSomeDocumentsStandUnderTheirProducts(width: Int) throws {
    let lines = SheetText(try SheetFixture.shop().sheet(), .ja, width: width).lines
    let caution = try #require(lines.firstIndex { $0.contains("名を挙げた商品の資料だけに記載") })
    #expect(lines[caution...].prefix(2).joined().contains("意味ではありません"))
    let asbestos = try #require(lines.firstIndex { $0.contains("・石綿：") })
    #expect(caution < asbestos)
    #expect(lines[caution..<asbestos].contains { $0.hasPrefix("ビジサポ サイバー・情報漏えい 1億円型 ") })
    #expect(!lines[..<caution].contains { $0.contains("石綿") })
  }

  /// Narrow tables name the family only, which must not hide an older generation or which of two it is.
  @Test func shortNamesTellOlderGenerationsAndTwinsApart() throws {
    let alone = try sheet("bizsapo=leak", "jcci=a")
    #expect(alone.shortNames.map(\.ja) == ["ビジサポ（旧世代）", "商工会議所"])
    let twins = try sheet("bizsapo=cyber-50m", "bizsapo=leak", "aig=standard")
    #expect(twins.shortNames.map(\.en) == ["BizSapo (1)", "BizSapo (2) (older generation)", "AIG"])
    let text = SheetText(twins, .ja, width: 80).text
    #expect(text.contains("ビジサポ(1) サイバー・情報漏えい 5,000万円型"))
  }

  @Test func rangesAreExplainedWhereThereAreAny() throws {
    let range = "資料に記載のない条件をすべて不利に読んだ場合"
    let open = try sheet("aig=standard", after: "leak-10k")
    #expect(SheetText(open, .ja, width: 140).text.contains(range))
    let known = try sheet("jcci=a", after: "leak-10k")
    #expect(!SheetText(known, .ja, width: 140).text.contains(range))
  }

  /// Nothing paid because nothing is said must not read as a promise that nothing is paid.
  @Test func lossesThatNoDocumentMentionsAreExplained() throws {
    let unmentioned = "資料が触れていない種類の損害は支払われないものとして計算"
    let alarm = try sheet("jcci=a", after: "false-alarm")
    #expect(SheetText(alarm, .ja, width: 140).text.contains(unmentioned))
    let known = try sheet("jcci=a", after: "leak-10k")
    #expect(!SheetText(known, .ja, width: 140).text.contains(unmentioned))
  }

  @Test(arguments: Language.allCases)
  func everyCellIsOnTheSheet(language: Language) throws {
    let sheet = try SheetFixture.shop().sheet()
    let text = SheetText(sheet, language, width: 72).text.unspaced
    for section in sheet.comparison.sections where section.kind != .riders && section.kind != .questions {
      for row in section.rows {
        for cell in row.cells.compactMap({ $0 }) {
          #expect(text.contains(cell.text[language].unspaced), "\(row.id)")
          for note in cell.notes {
            #expect(text.contains(note[language].unspaced), "\(row.id)")
          }
        }
      }
    }
  }

  @Test func everyFigureHasItsSourceInTheList() throws {
    let sheet = try SheetFixture.shop().sheet()
    let listed = Set(
      sheet.sources.flatMap { cited in
        [Citation(source: cited.source.id)]
          + cited.sections.map { Citation(source: cited.source.id, section: $0.id) }
      })
    let assumptions = Set(sheet.assumptions.map(\.id))
    let cells = sheet.comparison.sections.flatMap(\.rows).flatMap(\.cells).compactMap { $0 }
    #expect(cells.count > 200)
    for cell in cells {
      #expect(cell.provenance.citations.allSatisfy(listed.contains), "\(cell.text.ja)")
      #expect(cell.provenance.assumptions.allSatisfy(assumptions.contains), "\(cell.text.ja)")
      if cell.amount != nil && !cell.isEntered {
        #expect(!cell.provenance.citations.isEmpty, "\(cell.text.ja)")
      }
    }
  }

  @Test func whatLawAsksForIsOnTheSheet() throws {
    let sheet = try SheetFixture.shop().sheet()
    let text = SheetText(sheet, .ja, width: 100).text.unspaced
    let ids = [
      "sheet-title", "not-whole-contents", "check-documents", "not-same-kind", "not-on-sale",
      "premium-examples",
      "payment-cases", "no-point-without-condition", "agency-line", "reason-for-proposal", "intent",
      "agent-entered", "settlement-estimate",
    ]
    for id in ids {
      let wording = try #require(sheet.catalog.wording(id))
      #expect(text.contains(wording.ja.unspaced), "\(id)")
    }
  }

  @Test func nothingTypedReachesTheSheetAsAControlCharacter() throws {
    let name = "悪\u{1B}[31m意\u{202E}者\r\n\u{7}\u{9B}店\u{200B}"
    var aig = Column(family: "aig", plan: "standard", quote: Quote(terms: [.premium: man]))
    aig.quote.number = "\u{1B}]0;x\u{7}"
    aig.quote.date = "\u{85}2026-11-21\u{200B}"
    let sheet = try SheetFixture(client: Client(name: name), columns: [aig]).sheet()
    for width in [40, 120] {
      let text = SheetText(sheet, .ja, width: width).text
      let bad = text.unicodeScalars.filter { scalar in
        scalar != "\n"
          && (scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format)
      }
      #expect(bad.isEmpty, "\(bad.map(\.value))")
      #expect(text.contains("悪[31m意者 店 様"))
    }
    let json = String(decoding: try JSONEncoder().encode(SheetRecord(sheet)), as: UTF8.self)
    #expect(!json.contains("\\u001b") && !json.contains("\u{202E}"))
  }

  @Test func whereAmbiguousCharactersAreWideTheLinesAreASCII() throws {
    let metrics = TextMetrics(ambiguousIsWide: true)
    let text = SheetText(try SheetFixture.plans(2).sheet(), .ja, width: 90, metrics: metrics)
    #expect(text.lines.count > 100 && text.lines.allSatisfy { metrics.width(of: $0) == 90 })
    #expect(!text.text.contains("─"))
  }
}
