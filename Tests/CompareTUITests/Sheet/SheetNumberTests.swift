import CompareKit
import Foundation
import Testing

@testable import compare_tui

@Suite struct SheetNumberTests {
  private func number(_ more: [String] = [], date: String = SheetFixture.date) throws -> String {
    try SheetFixture.sheet(SheetFixture.shop + more, date: date).number
  }

  @Test func theSameContentsHaveTheSameNumber() throws {
    #expect(try number() == number())
    let number = try number()
    #expect(number.hasPrefix("20261121-"))
    #expect(number.count == 15)
  }

  @Test(
    arguments: [
      ["--client", "さくら雑貨"], ["--revenue", "2,001万円"], ["--industry", "卸売業"],
      ["--exposure", "my-number"], ["--rider", "jcci=network"], ["--plan", "jcci=b"],
      ["--quote", "aig:deductible=0"], ["--scenario", "lost-bag"], ["--sequence"],
    ])
  func anythingElseHasAnother(more: [String]) throws {
    #expect(try number(more) != number())
  }

  @Test func anotherDayShowsInTheNumber() throws {
    #expect(try number(date: "2026-11-22").hasPrefix("20261122-"))
  }

  /// What is printed of an incident beside its amounts.
  @Test(arguments: [
    "id: mine\nname: {ja: 別, en: Mine}\nlines: [{class: damages.personal, amount: 1円}]",
    "id: mine\nname: {ja: 私, en: Other}\nlines: [{class: damages.personal, amount: 1円}]",
    "id: mine\nname: {ja: 私, en: Mine}\nsummary: {ja: 話, en: Story}\n"
      + "lines: [{class: damages.personal, amount: 1円}]",
    "id: mine\nname: {ja: 私, en: Mine}\nlines: [{class: damages.personal, amount: 1円, is-illustrative: false}]",
    "id: mine\nname: {ja: 私, en: Mine}\nlines: [{class: damages.personal, amount: 1円, note: {ja: 注, en: Note}}]",
    "id: mine\nname: {ja: 私, en: Mine}\n"
      + "lines: [{class: damages.personal, amount: 1円, is-illustrative: true, at: s1}]",
  ])
  func whatIsPrintedOfAnIncidentIsPartOfIt(scenario: String) throws {
    func number(_ scenario: String) throws -> String {
      let path = NSTemporaryDirectory() + "\(UUID().uuidString).yaml"
      try scenario.write(toFile: path, atomically: true, encoding: .utf8)
      defer { try? FileManager.default.removeItem(atPath: path) }
      return try self.number(["--scenario", path])
    }
    let plain = "id: mine\nname: {ja: 私, en: Mine}\nlines: [{class: damages.personal, amount: 1円}]"
    #expect(try number(plain) == number(plain))
    #expect(try number(scenario) != number(plain))
  }
}
