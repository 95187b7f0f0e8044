import CompareKit
import Foundation
import Testing

@testable import compare_tui

@Suite struct SheetRecordTests {
  private typealias Object = [String: Any]

  private func object(_ value: some Encodable) throws -> [String: Any] {
    let data = Data(try JSONText.text(value).utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? Object)
  }

  private func settled(_ arguments: [String]) throws -> [[String: Any]] {
    let text = try SettleCommand.parse(arguments + ["--format", "json"]).text(.ja)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
    #expect(Array(object.keys) == ["columns"])
    return try #require(object["columns"] as? [Object])
  }

  /// Every key used anywhere in a value, but for those of dictionaries whose keys are ids.
  private func keys(_ value: Any) -> Set<String> {
    if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(keys($1)) } }
    guard let object = value as? Object else { return [] }
    return object.reduce(into: []) { found, entry in
      found.insert(entry.key)
      let hasIds = entry.key == "byReason" || entry.key == "terms"
      found.formUnion(hasIds ? keys(Array((entry.value as? Object ?? [:]).values)) : keys(entry.value))
    }
  }

  @Test func theRowsAreThoseOfTheComparison() throws {
    let sheet = try SheetFixture.sheet(SheetFixture.shop)
    let record = try object(SheetRecord(sheet))
    #expect(record["schema"] as? String == "compare-tui.sheet/2")
    #expect(record["number"] as? String == sheet.number)
    let sections = try #require(record["sections"] as? [Object])
    #expect(sections.map { $0["id"] as? String } == sheet.comparison.sections.map(\.id))
    for (section, expected) in zip(sections, sheet.comparison.sections) {
      let rows = try #require(section["rows"] as? [Object])
      #expect(rows.map { $0["id"] as? String } == expected.rows.map(\.id))
      for (row, expected) in zip(rows, expected.rows) {
        let cells = try #require(row["cells"] as? [Any])
        #expect(cells.count == 3)
        for (cell, expected) in zip(cells, expected.cells) {
          let cell = cell as? Object
          #expect((cell == nil) == (expected == nil))
          #expect(cell?["state"] as? String == expected?.state.rawValue)
          #expect(cell?["amount"] as? Int == expected?.amount)
          #expect((cell?["text"] as? Object)?["ja"] as? String == expected?.text.ja)
          #expect(cell?["entered"] as? Bool == expected?.isEntered)
        }
      }
    }
  }

  @Test func ratiosAreExactAndEntriesMarked() throws {
    let record = try object(SheetRecord(try SheetFixture.sheet(SheetFixture.shop)))
    let rows = try #require(record["sections"] as? [Object]).flatMap { $0["rows"] as? [Object] ?? [] }
    let ratio = try #require(rows.first { $0["id"] as? String == "ratio" }?["cells"] as? [Object])
    #expect(ratio[2]["ratio"] as? [String: Int] == ["numerator": 9, "denominator": 10])
    let limit = try #require(rows.first { $0["id"] as? String == "limit" }?["cells"] as? [Object])
    #expect(limit[2]["entered"] as? Bool == true)
    #expect(limit[2]["amount"] as? Int == 100_000_000)
    let source = try #require((limit[0]["sources"] as? [Object])?.first)
    #expect(source["id"] as? String == "s1")
    #expect(source["asOfBasis"] as? String == "unknown")
  }

  @Test func aPremiumStandsWithItsContractAndItsFigures() throws {
    let sheet = try SheetFixture.sheet(["--plan", "jcci=b", "--plan", "bizsapo=leak", "--industry", "小売業"])
    let record = try object(SheetRecord(sheet))
    let rows = try #require(record["sections"] as? [Object]).flatMap { $0["rows"] as? [Object] ?? [] }
    func cell(_ row: String, _ column: Int) throws -> Object {
      let cells = try #require(rows.first { $0["id"] as? String == row }?["cells"] as? [Any])
      return try #require(cells[column] as? Object)
    }
    let yearly = try cell("premium-example.yearly.1", 0)
    #expect(yearly["amount"] as? Int == 30_000 && yearly["about"] as? Bool == true)
    #expect(yearly["cadence"] as? String == "yearly")
    let contract = try #require(yearly["published"] as? Object)
    #expect(
      (contract["trade"] as? Object)?["ja"] as? String == "小売業" && contract["match"] as? String == "same")
    let terms = ["sales", "limit", "costLimit", "deductible"].map { contract[$0] as? Int }
    #expect(terms == [20_000_000, 10_000_000, 1_000_000, 100_000])
    #expect(contract["plans"] as? [String] == ["a"] && contract["plansInferred"] as? Bool == true)
    let figures = try #require(yearly["figures"] as? [Object])
    #expect(figures[0]["kind"] as? String == "premium" && figures[0]["per"] as? String == "year")
    #expect(figures[0]["amount"] as? Int == 30_000 && figures[0]["about"] as? Bool == true)
    let monthly = try cell("premium-example.monthly.1", 1)
    #expect(monthly["about"] as? Bool == false && monthly["cadence"] as? String == "monthly")
    #expect((monthly["published"] as? Object)?["selfBurden"] as? Int == 0)
  }

  @Test func everyFieldIsDescribed() throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("docs/sheet-schema.md")
    let document = try String(contentsOf: url, encoding: .utf8)
    let sheet = try object(
      SheetRecord(try SheetFixture.sheet(SheetFixture.shop + ["--quote", "aig:date=2026-11-01"])))
    let columns = try settled(["--scenario", "leak-10k", "--best"])
    let used = keys(sheet).union(keys(columns))
    #expect(used.count > 60)
    for key in used.sorted() { #expect(document.contains("`\(key)`"), "\(key) is not described") }
    #expect(document.contains(SheetRecord.schema))
  }

  @Test func theWorkedExampleSettlesAsPublished() throws {
    let columns = try settled(
      ["--scenario", "leak-10k", "--base-limit", "1億", "--quote", "aig:deductible=0"]
        + ["a", "b", "c", "d"].flatMap { ["--plan", "jcci=\($0)"] } + ["--plan", "aig=standard"])
    #expect(columns.map { $0["id"] as? String } == ["jcci", "jcci#2", "jcci#3", "jcci#4", "aig"])
    let paid = columns.compactMap { $0["paid"] as? [String: Int] }
    #expect(paid.map { $0["low"] } == [5_400_000, 9_400_000, 14_400_000, 17_810_000, 14_500_000])
    #expect(paid.allSatisfy { $0["low"] == $0["high"] })
    for column in columns {
      let stays = try #require(column["stays"] as? Object)
      let reasons = try #require(stays["byReason"] as? [String: [String: Int]])
      #expect(reasons.values.reduce(0) { $0 + ($1["low"] ?? 0) } == stays["low"] as? Int)
      let trace = try #require(column["trace"] as? [Object])
      #expect(!trace.isEmpty)
      #expect(column["remaining"] is [Object])
    }
  }

  @Test func incidentsOfASequenceAddUpAndUseWhatIsLeft() throws {
    let arguments = ["--scenario", "leak-10k", "--scenario", "leak-10k", "--plan", "jcci=a"]
    let apart = try settled(arguments)
    let sequence = try settled(arguments + ["--sequence"])
    #expect((apart[0]["paid"] as? [String: Int])?["low"] == 10_800_000)
    // The costs are exhausted by the first; of the liability 5,600,000 are left, enough for the second.
    #expect((sequence[0]["paid"] as? [String: Int])?["low"] == 9_800_000)
    #expect((sequence[0]["incidents"] as? [Object])?.count == 2)
  }

  /// Whether the first incident is paid isn't known; what it isn't paid is left for the second.
  @Test func eachReadingOfASequenceAddsUpByItself() throws {
    func scenario(_ facts: String) throws -> String {
      let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).yaml")
      try "facts: {\(facts)}\nlines: [{class: cost.consulting, amount: 500万円}]\n"
        .write(to: file, atomically: true, encoding: .utf8)
      return file.path
    }
    let known = "public: true, reported: true, consent: true, cause: lost, days-since-discovery: 30"
    let files = [try scenario(known), try scenario(known + ", consultants-engaged: true")]
    defer { for file in files { try? FileManager.default.removeItem(atPath: file) } }
    let settled = try settled(
      ["--sequence", "--plan", "aig=standard", "--base-limit", "1億", "--quote", "aig:deductible=0"]
        + files.flatMap { ["--scenario", $0] })
    let incidents = try #require(settled[0]["incidents"] as? [Object])
    for incident in incidents {
      #expect(incident["paid"] as? [String: Int] == ["low": 0, "high": 5_000_000])
    }
    #expect(settled[0]["paid"] as? [String: Int] == ["low": 5_000_000, "high": 5_000_000])
    let stays = try #require(settled[0]["stays"] as? Object)
    #expect(stays["low"] as? Int == 5_000_000)
    #expect(stays["high"] as? Int == 5_000_000)
    let reasons = try #require(stays["byReason"] as? [String: [String: Int]])
    #expect(
      reasons == [
        "condition-failed": ["low": 0, "high": 5_000_000], "cover-limit": ["low": 0, "high": 5_000_000],
      ])
  }

  /// Sums that would overflow are refused, and the largest that are not add up.
  @Test func incidentsTooLargeTogetherAreRefused() throws {
    func scenario(_ amount: Int) throws -> String {
      let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).yaml")
      try "lines: [{class: damages.personal, amount: \(amount)}]\n"
        .write(to: file, atomically: true, encoding: .utf8)
      return file.path
    }
    let files = [try scenario(Loss.largestAmount - 1), try scenario(1)]
    defer { for file in files { try? FileManager.default.removeItem(atPath: file) } }
    let column = try settled(files.flatMap { ["--scenario", $0] } + ["--plan", "jcci=a", "--sequence"])[0]
    let (paid, stays) = (column["paid"] as? [String: Int], column["stays"] as? Object)
    #expect(column["loss"] as? Int == Loss.largestAmount)
    #expect((paid?["low"] ?? 0) + (stays?["high"] as? Int ?? 0) == Loss.largestAmount)
    let error = #expect(throws: CommandError.self) {
      try settled((files + [files[1]]).flatMap { ["--scenario", $0] })
    }
    #expect(error?.message.en.contains("more than ¥999,999,999,999,999 together") == true)
    #expect(error?.message.ja.contains("損害の合計は999兆9,999億9,999万9,999円までです") == true)
  }
}
