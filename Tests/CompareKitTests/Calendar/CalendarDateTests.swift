import Testing

@testable import CompareKit

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("2024-04-01", "2024-04-01"), ("2024/04/01", "2024-04-01"), ("2024/4/1", "2024-04-01"),
    ("2024.4.1", "2024-04-01"),
    ("20240401", "2024-04-01"), ("2024年4月1日", "2024-04-01"), ("２０２４年４月１日", "2024-04-01"),
    ("2024年 4月 1日", "2024-04-01"),
    ("令和6年4月1日(月)", "2024-04-01"), ("2024年 4月1日（月曜日）", "2024-04-01"), ("2024年4月1日月曜", "2024-04-01"),
    ("令和6年4月1日", "2024-04-01"), ("R6.4.1", "2024-04-01"), ("Ｒ６．４．１", "2024-04-01"), ("r6/4/1", "2024-04-01"),
    ("R06-04-01", "2024-04-01"), ("R.6.4.1", "2024-04-01"), ("令和六年四月一日", "2024-04-01"),
    ("二〇二四年十一月二十一日", "2024-11-21"),
    ("令和元年5月1日", "2019-05-01"), ("平成31年4月30日", "2019-04-30"), ("H31.4.30", "2019-04-30"),
    ("昭和64年1月7日", "1989-01-07"),
    ("1 April 2024", "2024-04-01"), ("April 1, 2024", "2024-04-01"), ("1st Apr. 2024", "2024-04-01"),
    ("Sep 30 2024", "2024-09-30"),
    ("2024-04", "2024-04"), ("2024年4月", "2024-04"), ("令和6年", "2024"), ("平成31年", "2019"), ("令和元年", "2019"),
    ("2024", "2024"),
    ("May 2024", "2024-05"), ("2024\u{2212}04\u{2212}01", "2024-04-01"),
    ("\u{200B}2024-04-01\n", "2024-04-01"),
    ("2028-02-29", "2028-02-29"), ("2000-02-29", "2000-02-29"),
  ])
  func understood(text: String, iso: String) throws {
    #expect(try DateParser.parse(text).iso == iso)
  }

  @Test(arguments: [
    ("", DateError.empty), ("　", .empty), ("2024-02-30", .noSuchDay), ("2099-13-45", .noSuchDay),
    ("2023-02-29", .noSuchDay),
    ("1900-02-29", .noSuchDay), ("2024-00-01", .noSuchDay), ("20241301", .noSuchDay), ("24/4/1", .shortYear),
    ("6年4月1日", .shortYear),
    ("4/1/2024", .shortYear), ("04-01", .shortYear), ("2024-04/01", .unreadable), ("2024年4", .unreadable),
    ("2024-4-1-1", .unreadable),
    ("明日", .unreadable), ("2024年4月1", .unreadable), ("-2024-04-01", .unreadable), ("2024--01", .unreadable),
    ("平成32年4月1日", .outsideEra("平成")), ("平成31年5月1日", .outsideEra("平成")), ("令和元年4月30日", .outsideEra("令和")),
    ("令和0年", .outsideEra("令和")), ("昭和65年", .outsideEra("昭和")), ("R6.2.30", .noSuchDay),
    ("1 Foo 2024", .unreadable),
    ("31 April 2024", .noSuchDay), ("0024-01-01", .shortYear), ("2024-04-01x", .unreadable),
    ("2024-04-01 12:00", .unreadable),
    ("1e3", .unreadable), ("2024年四月", .noDay),
  ])
  func refused(text: String, error: DateError) {
    #expect(throws: error) { try DateParser.day(text) }
  }

  @Test func everyDayIsReadBack() throws {
    var days = 0
    for year in [1926, 1989, 2000, 2019, 2023, 2024, 2100] {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
          days += 1
          for text in [date.iso, "\(year)/\(month)/\(day)", "\(year)年\(month)月\(day)日"] {
            #expect(try DateParser.day(text) == date)
          }
          #expect(CalendarDate(iso: date.iso) == date)
        }
      }
    }
    #expect(days == 365 * 7 + 2)
  }

  @Test(arguments: [
    "2024-4-1", "2024/04/01", "24-04-01", "2024-04-", "-04-01", "2024-04-01 ", "２０２４-04-01", "令和6年", "+2024",
    "2024-13",
  ])
  func isoIsStrict(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test(arguments: [
    ("2024-04-02", "2024-04-01", true), ("2024-04-01", "2024-04-01", false), ("2024-04", "2024-04-01", false),
    ("2024", "2024-04-01", false),
    ("2024-05", "2024-04-01", true), ("2025", "2024-12-31", true), ("2023-12-31", "2024", false),
    ("2024-06", "2024", false),
  ])
  func whatLiesAfter(date: String, other: String, isAfter: Bool) throws {
    let (date, other) = (try #require(CalendarDate(iso: date)), try #require(CalendarDate(iso: other)))
    #expect(date.isAfter(other) == isAfter)
  }

  @Test func anyTextIsReadOrRefused() {
    var random = RandomText(seed: 62)
    let pieces = [
      "2024", "4", "1", "31", "-", "/", ".", "年", "月", "日", "令和", "R", "元", "十", "May", ",", " ",
      "9999999999999999999",
    ]
    for _ in 0..<20_000 {
      let text = (0..<random.next(below: 8)).map { _ in pieces[random.next(below: pieces.count)] }.joined()
      if let date = try? DateParser.parse(text) { #expect(CalendarDate(iso: date.iso) == date) }
    }
  }
}
