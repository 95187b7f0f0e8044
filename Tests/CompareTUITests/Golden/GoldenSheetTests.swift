import CompareKit
import Foundation
import TestSupport
import Testing

@testable import compare_tui

/// Sheets as they were once read and found good. `RECORD_FRAMES=1 swift test --filter Golden` records them
/// anew; a test that records fails.
@Suite struct GoldenSheetTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Sheets")

  @Test(arguments: [80, 120], Language.allCases)
  func theSheetIsAsItWasRead(width: Int, language: Language) throws {
    let sheet = try SheetFixture.sheet(SheetFixture.shop)
    // Any edit of a catalog changes these two; the texts tell what it changed.
    let digest = sheet.catalog.digest.prefix(16)
    let text = SheetText(sheet, language, width: width).text
      .replacingOccurrences(of: sheet.number, with: String(repeating: "#", count: sheet.number.count))
      .replacingOccurrences(of: digest, with: String(repeating: "#", count: digest.count))
    try check(text, "sheet-\(width)-\(language.rawValue)")
  }

  private func check(_ text: String, _ name: String) throws {
    let file = Self.folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["RECORD_FRAMES"] != nil {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name); run again without RECORD_FRAMES")
      return
    }
    let recorded = try #require(
      try? String(contentsOf: file, encoding: .utf8), "there is no recorded sheet \(name)")
    let (new, old) = (SheetFixture.lines(text), SheetFixture.lines(recorded))
    let place = zip(new, old).enumerated().first { $1.0 != $1.1 }
    let isSame = text == recorded
    #expect(
      isSame,
      """
      \(name) differs from line \((place?.offset ?? min(new.count, old.count)) + 1): \(place?.element.0 ?? "")
      After an edit of the catalogs or the sheet, read it and record it anew with RECORD_FRAMES=1.
      """)
  }
}
