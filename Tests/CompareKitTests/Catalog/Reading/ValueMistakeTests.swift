import BuiltInCatalog
import CompareKit
import Testing

/// Dates, codes, numbers and ids that look right and aren't.
@Suite struct ValueMistakeTests {
  private static let alpha = "families/alpha.yaml"

  private let world: CatalogWorld

  init() throws {
    world = CatalogWorld(
      today: CalendarDate(iso: "2026-11-21"),
      industries: BuiltInCatalog.industries())
  }

  private static func date(_ new: String, _ ja: String, _ en: String) -> Mistake {
    Mistake("sources.yaml", "date: 2020-01-01", becomes: "date: \(new)", at: new, ja: ja, en: en)
  }

  @Test(arguments: [
    date("2024-02-30", "暦にありません", "there is no such day"),
    date("2099-13-45", "暦にありません", "there is no such day"),
    date("2024/04/01", "2024-04-01 と書いてください", "write 2024-04-01"),
    date("令和6年4月1日", "2024-04-01 と", "write 2024-04-01"),
    date("R6.4.1", "2024-04-01 と", "write 2024-04-01"),
    date("２０２４-04-01", "2024-04-01 と", "write 2024-04-01"),
    date("24-04-01", "読めません", "can't be read"), date("昨年", "読めません", "can't be read"),
    date("'16:00'", "読めません", "can't be read"),
    date("2026-11-22", "今日（2026-11-21）より後", "after today (2026-11-21)"),
    date("2026-12", "より後", "after today"),
    date("2027", "より後", "after today"),
  ])
  func aDateOfASourceIsChecked(mistake: Mistake) {
    mistake.expectReported(in: world)
  }

  @Test(arguments: ["2018-01-01", "2023-04", "2023", "2026-11-21", "2026-11", "2026"])
  func aDateIsAsPreciseAsItIsKnown(date: String) throws {
    let catalog = try CatalogFixture.small
      .replacing("date: 2020-01-01", with: "date: \(date)", in: "sources.yaml").read(in: world)
    #expect(catalog.source("s1")?.asOf.date == date)
  }

  private static func codes(_ new: String, at: String, _ ja: String, _ en: String) -> Mistake {
    Mistake("client.yaml", "codes: [\"56\", \"57\"]", becomes: "codes: [\(new)]", at: at, ja: ja, en: en)
  }

  @Test(arguments: [
    codes("", at: "codes:", "「codes」がありません。一つ以上の", "at least one code"),
    codes("\"56\", \"５６\"", at: "\"５６\"", "「56」が二度あります", "“56” is given twice"),
    codes("\"9998\"", at: "\"9998\"", "「9998」という業種コードは", "no code “9998”"),
    codes("\"56\", 美容", at: "美容", "「美容」という業種コードは", "no code “美容”"),
    codes("no", at: "no]", "「no」という", "no code “no”"),
    codes("\"1\"", at: "\"1\"", "\"01\" と書いて", "write \"01\""), codes("1e3", at: "1e3", "「1e3」", "“1e3”"),
    codes("0x10", at: "0x10", "「0x10」", "“0x10”"), codes("true", at: "true", "「true」", "“true”"),
    codes("56.0", at: "56.0", "「56.0」", "“56.0”"), codes("\"16:00\"", at: "\"16:00\"", "「16:00」", "“16:00”"),
  ])
  func aCodeIsOneOfTheClassification(mistake: Mistake) {
    mistake.expectReported(in: world)
  }

  @Test func codesAreReadInAnyWidth() throws {
    let catalog = try CatalogFixture.small
      .replacing("[\"56\", \"57\"]", with: "[\"０１\", \"02 \", ｄ, \" 391\", 7892]", in: "client.yaml").read(
        in: world)
    #expect(catalog.trade("retail")?.codes == ["01", "02", "D", "391", "7892"])
  }

  private static func count(_ new: String, _ ja: String, _ en: String) -> Mistake {
    Mistake("scenarios/leak.yaml", "count: 10000", becomes: "count: \(new)", at: new, ja: ja, en: en)
  }

  /// It is there, so nothing says that it isn't.
  @Test(arguments: [
    count("1e9", "は使えません", "isn't"), count("-1", "は使えません", "isn't"), count("1.5", "は使えません", "isn't"),
    count("0x10", "は使えません", "isn't"), count("16:00", "は使えません", "isn't"),
    count("yes", "は使えません", "isn't"),
    count("+5", "は使えません", "isn't"), count("010", "10 と書いてください", "write 10"),
    count("1万件", "10000 と書いて", "write 10000"), count("500 名", "500 と書いて", "write 500"),
    count("1万", "10000 と書いて", "write 10000"),
    count("\"10,000\"", "10000 と書いて", "write 10000"), count("１００", "100 と書いて", "write 100"),
    count("99999999999999999999", "は使えません", "isn't"), count("1_000", "は使えません", "isn't"),
  ])
  func aCountIsAWholeNumber(mistake: Mistake) {
    mistake.expectReported(in: world)
  }

  @Test(arguments: [
    Mistake(alpha, "amount: 500円", becomes: "amount: 0500", at: "0500", ja: "先頭の 0", en: "remove the 0"),
    Mistake(alpha, "amount: 500円", becomes: "amount: 1e9", at: "1e9", ja: "「e」は金額", en: "“e” is not part"),
    Mistake(alpha, "amount: 500円", becomes: "amount: 0x10", at: "0x10", ja: "「x」は金額", en: "“x” is not part"),
    Mistake(
      alpha, "amount: 500円", becomes: "amount: 約500円", at: "約500円", ja: "「約」を除いて", en: "the very amount"),
    Mistake(alpha, "keeps: 10%", becomes: "keeps: +10%", at: "+10%", ja: "割合", en: "percentage"),
    Mistake(alpha, "keeps: 10%", becomes: "keeps: 010%", at: "010%", ja: "割合", en: "percentage"),
    Mistake(
      alpha, "sales: 2000万円", becomes: "sales: 1e9", at: "1e9", ja: "「e」は金額", en: "“e” is not part"),
    Mistake(
      "scenarios/leak.yaml", ", unit: person", becomes: "", at: "{class: gifts",
      ja: "「unit」がありません。count と unit の両方が必要です",
      en: "“unit” is missing; expected both count and unit"),
  ])
  func numbersAreReadStrictly(mistake: Mistake) {
    mistake.expectReported(in: world)
  }

  @Test(arguments: ["no", "on", "true", "1e3", "0x10", "010", "12", "1.5", "-1", "0o17"])
  func anIDIsNoTruthValueOrNumber(id: String) {
    let fixture = CatalogFixture.small.replacing("id: not-whole,", with: "id: \(id),", in: "client.yaml")
    let problems = fixture.problems(completely: false)
    #expect(problems.count == 1)
    #expect(problems.first?.message.ja.contains("「\(id)」は YAML で真偽や数を表すので id にできません") == true)
  }

  @Test(arguments: ["cyber-50m", "a", "s1", "2fa", "v1.5", "on-site", "e1"])
  func otherWordsAreIDs(id: String) {
    let fixture = CatalogFixture.small.replacing("id: not-whole,", with: "id: \(id),", in: "client.yaml")
    #expect(fixture.problems(completely: false).isEmpty)
  }

  @Test func anIDIsShort() {
    let id = String(repeating: "a", count: 65)
    let fixture = CatalogFixture.small.replacing("id: not-whole,", with: "id: \(id),", in: "client.yaml")
    #expect(fixture.problems(completely: false).count == 1)
  }
}
