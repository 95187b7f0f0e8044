import ArgumentParser
import CompareKit
import TestSupport
import Testing

@testable import compare_tui

@Suite struct SelectionOptionsTests {
  private func comparison(_ arguments: [String]) throws -> Comparison {
    try SheetFixture.sheet(arguments).comparison
  }

  /// What is said in English, and what the process ends with.
  private func failure(_ arguments: [String]) -> (message: String, status: Int32)? {
    do {
      _ = try SheetFixture.sheet(arguments)
      return nil
    } catch let error as CommandError {
      return (error.message.en, error.status.rawValue)
    } catch {
      return ("\(error)", -1)
    }
  }

  @Test func withoutPlansEveryFamilyIsCompared() throws {
    let sides = try comparison([]).sides
    #expect(sides.map(\.id) == ["bizsapo", "jcci", "aig"])
    #expect(sides.map(\.column.plan) == ["cyber-50m", "a", "standard"])
  }

  @Test func theClientIsReadAsPeopleType() throws {
    let client = try comparison([
      "--industry", "Retail", "--revenue", "１億５０００万", "--client", "店", "--exposure", "records=1万",
      "--exposure", "card-data",
    ]).client
    #expect(client.industry == .trade("retail"))
    #expect(client.sales == 150_000_000)
    #expect(client.name == "店")
    #expect(client.count(of: "records") == 10_000)
    #expect(client.has("card-data"))
  }

  @Test func amountsAreReadAsTheyStandOnPapers() throws {
    let comparison = try comparison([
      "--revenue", "十億円", "--base-limit", "金壱億円也", "--quote", "aig:deductible=￥100,000-", "--exposure",
      "records=千五百件",
    ])
    #expect(comparison.client.sales == 1_000_000_000)
    #expect(comparison.client.count(of: "records") == 1_500)
    let aig = try #require(comparison.sides.first { $0.id == "aig" })
    #expect(aig.column.quote[.baseLimit] == 100_000_000)
    #expect(aig.column.quote[.deductible] == 100_000)
  }

  @Test func aFamilyMayComeTwiceAndRidersAndQuotesNameItsColumn() throws {
    let sides = try comparison([
      "--plan", "aig=standard", "--plan", "aig=standard", "--rider", "aig#2=execution-double", "--base-limit",
      "1億", "--quote", "aig#2:base-limit=3億", "--quote", "aig:deductible=10万", "--quote",
      "aig:cadence=monthly",
    ]).sides
    #expect(sides.map(\.id) == ["aig", "aig#2"])
    #expect(sides.map(\.column.riders) == [[], ["execution-double"]])
    #expect(sides.map { $0.column.quote[.baseLimit] } == [100_000_000, 300_000_000])
    #expect(sides[0].column.quote[.deductible] == 100_000)
    #expect(sides[0].column.quote.cadence == .monthly)
  }

  @Test(
    arguments: [
      (["--plan", "nope=a"], "--plan nope=a", "bizsapo, jcci, aig"),
      (["--plan", "jcci=zz"], "--plan jcci=zz", "a, b, c, d, e"),
      (["--plan", "jcci"], "--plan jcci", "FAMILY=PLAN, such as bizsapo="),
      (["--plan", "jcci=a", "--rider", "network"], "--rider network", "COLUMN=RIDER, such as jcci=network"),
      (["--rider", "aig=nope"], "--rider aig=nope", "execution-double"),
      (["--rider", "jcci=execution-double"], "--rider jcci=execution-double", "network"),
      (["--plan", "jcci=a", "--rider", "aig=dispatch"], "--rider aig=dispatch", "jcci"),
      (["--rider", "aig#2=dispatch"], "--rider aig#2=dispatch", "aig"),
      (["--industry", "小売など"], "--industry 小売など", "Retail"),
      (["--revenue=-5"], "--revenue -5", "negative"),
      (["--revenue", "-5"], "--revenue -5", "negative"),
      (["--base-limit", "-1億"], "--base-limit -1億", "negative"),
      (["--revenue", "lots"], "--revenue lots", "5,000万円"),
      (["--revenue", "約5億"], "--revenue 約5億", "the very amount"),
      (["--exposure", "records=5円"], "--exposure records=5円", "needs a number"),
      (["--exposure", "nope"], "--exposure nope", "card-data"),
      (["--exposure", "records"], "--exposure records", "records=10000"),
      (["--exposure", "card-data=2"], "--exposure card-data=2", "takes no number"),
      (["--quote", "aig=1"], "--quote aig=1", "COLUMN:TERM=VALUE, such as bizsapo:premium="),
      (["--quote", "aig:nope=1"], "--quote aig:nope=1", "deductible"),
      (["--quote", "aig:premium=x"], "--quote aig:premium=x", "amount"),
      (["--quote", "aig:cadence=daily"], "--quote aig:cadence=daily", "monthly or yearly"),
      (["--quote", "jcci:self-burden=1"], "--quote jcci:self-burden", "premium"),
      (["--plan", "jcci=e", "--base-limit", "1億"], "--base-limit 1億", "more than ¥300M"),
      (["--plan", "jcci=a", "--base-limit", "1億"], "--base-limit 1億", "--plan"),
      (["--scenario", "nope"], "--scenario nope", "leak-10k"),
      (["--width", "39"], "--width 39", "40"),
      (["--width", "401"], "--width 401", "400"),
      (["--no-built-in"], "--no-built-in", "--catalogs DIR"),
    ])
  func aMistakeIsNamedWithItsOptionAndWhatToDo(arguments: [String], place: String, advice: String) throws {
    let (message, status) = try #require(failure(arguments))
    #expect(message.hasPrefix(place + ":"), "\(message)")
    #expect(message.contains(advice), "\(message)")
    #expect(status == 64)
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "26-1-1", "11/21/2026", "2026-11", "", "きのう"])
  func aDayThatIsNoneIsRefused(day: String) {
    #expect(throws: CommandError.self) { try SheetFixture.sheet([], date: day) }
    #expect(throws: CommandError.self) { try comparison(["--quote", "aig:date=\(day)"]) }
  }

  @Test(arguments: ["2026-11-21", "２０２６／１１／２１", "令和8年11月21日", "R8.11.21", "21 Nov 2026"])
  func aDayIsReadAsPeopleWriteIt(day: String) throws {
    #expect(try SheetFixture.sheet([], date: day).date == "2026-11-21")
    let aig = try #require(try comparison(["--quote", "aig:date=\(day)"]).sides.first { $0.id == "aig" })
    #expect(aig.column.quote.date == "2026-11-21")
  }

  @Test func todayIsADay() {
    #expect(CalendarDate(iso: Today.iso)?.day != nil)
  }
}
