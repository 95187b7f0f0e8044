import CompareKit
import Foundation
import TestSupport
import Testing

@testable import compare_tui

/// Settlements and sheets as JSON, read back.
@Suite struct SettleRecordTests {
  private typealias Object = [String: Any]

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

  @Test func everyFieldIsDescribed() throws {
    let document = try String(contentsOfFile: Repository.path + "/docs/sheet-schema.md", encoding: .utf8)
    let record = SheetRecord(try SheetFixture.sheet(SheetFixture.shop + ["--quote", "aig:date=2026-11-01"]))
    let sheet = try JSONSerialization.jsonObject(with: Data(try JSONText.text(record).utf8))
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
