import CompareKit
import Testing

@Suite("Sources held against the ledger of their passages")
struct SourcesReportTests {
  private let fixture = LedgerFixture()

  @Test("The page as it was is wholly accounted for")
  func unchanged() throws {
    let report = try fixture.report(on: fixture.page)
    #expect(report.isClean)
    #expect(report.verifications.map(\.passages) == [6])
  }

  @Test(
    "Blanks, line breaks, widths of letters, bars and dots of lists don't count",
    arguments: [
      "見舞金は１名につき\u{3000}５００円まで\r\n支払う。ただし、公表した場合に限る。支払限度額|Ａプラン|３，０００万円|---|---|Bプラン 1億円|ガイドブックはこちら|",
      "\u{FEFF}• 見舞金は1名につき500円まで支払う。\n\n• ただし､公表した場合に限る｡\n支払 限度額\nAプラン 3 , 0 0 0 万円\nBプラン 1億円\nｶﾞｲﾄﾞﾌﾞｯｸはこちら",
      "見舞金は1名につき500円まで支払う。ただし、公表した場合に限る。支払限度額Aプラン3,000万円Bプラン1億円カ\u{3099}イト\u{3099}フ\u{3099}ックはこちら",
    ])
  func sameOtherwise(text: String) throws {
    #expect(try fixture.report(on: text).short == [])
  }

  @Test("A figure that changed is told with its line and with what rests on it")
  func changed() throws {
    let text = fixture.page.replacing("3,000万円", with: "5,000万円")
    #expect(try fixture.report(on: text).short == ["changed 4 planning.limit-a"])
  }

  @Test("A passage that is gone is told where it should stand")
  func gone() throws {
    let text = fixture.page.replacing("ただし、公表した場合に限る。\n", with: "")
    #expect(try fixture.report(on: text).short == ["gone 2 planning.gift"])
  }

  @Test("A passage that the ledger doesn't know is told with its line")
  func unknown() throws {
    let report = try fixture.report(on: fixture.page + "\nCプラン 3億円")
    #expect(report.short == ["unknown 7 "])
    #expect(report.verifications[0].findings[0].excerpt == "Cプラン3億円")
  }

  @Test("A page that is only rearranged says the same")
  func moved() throws {
    var moved = fixture.passages.map(\.0)
    moved.swapAt(0, 4)
    #expect(try fixture.report(on: moved.joined(separator: "\n")).short == [])
  }

  @Test("Each of two equal passages is looked for")
  func twice() throws {
    var twice = fixture
    twice.passages.append(fixture.passages[2])
    #expect(try twice.report(on: twice.page).short == [])
    #expect(try twice.report(on: fixture.page).short == ["gone 6 "])
  }

  @Test("A figure of the catalog that stands in no passage it cites is told")
  func figure() throws {
    var wrong = fixture
    wrong.catalog = wrong.catalog.replacing("low: 1億円", with: "low: 2億円", in: "page.yaml")
    let report = try wrong.report(on: wrong.page)
    #expect(report.short == ["figure 0 planning.limit-b"])
    #expect(report.verifications[0].findings[0].numbers == [200_000_000])
    #expect(!report.isClean)
  }

  @Test("A folder without the page, and a file that is no source, are told")
  func other() throws {
    let report = try fixture.report(on: "まったく別の文章です。")
    #expect(report.withoutText == ["page"])
    #expect(report.unknownFiles == ["saved.txt"])
    #expect(!report.isClean)
  }

  @Test("A draft keeps what is known and lists the rest to be decided")
  func draft() throws {
    let book = try fixture.ledger().ledger(of: "page")
    let text = SourceText(file: "saved.txt", fixture.page + "\nCプラン 3億円。Dプランは別に定める。")
    let draft = LedgerDraft(of: "page", from: text, knowing: book).yaml
    for (passage, verdict) in fixture.passages {
      #expect(draft.contains("  - {print: \(PassagePrint(of: passage)), \(verdict)}\n"))
    }
    #expect(
      draft.contains("# 7: Cプラン3億円。\n  - {print: \(PassagePrint(of: "Cプラン3億円。")), section: , carried-by: []}")
    )
    #expect(draft.contains("# 7: Dプランは別に定める。\n"))
  }
}
