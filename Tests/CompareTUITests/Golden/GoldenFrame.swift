import Foundation
import TestSupport
import Testing

@testable import compare_tui

/// Frames as they were once looked at and found good.
///
/// `RECORD_FRAMES=1 swift test --filter Golden` records them anew; a test that records fails, so that no
/// recording passes for a check.
enum GoldenFrame {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Frames")

  /// Compares a frame, text and meanings, with the one recorded under `name`.
  /// - Parameter model: whose sheet's number, its lines and the catalog's digest are masked, since every
  ///   correction of the catalog changes them.
  static func check(
    _ frame: Frame, _ name: String, maskingSheet model: Model? = nil,
    location: SourceLocation = #_sourceLocation
  ) {
    let file = folder.appendingPathComponent(name + ".txt")
    var text = frame.markedText()
    if let sheet = model?.printPage.text, let digest = model?.catalog?.digest.prefix(16) {
      for changing in [String(sheet.sheet.number.suffix(6)), String(digest), String(sheet.lines.count)] {
        text = text.replacingOccurrences(of: changing, with: String(repeating: "#", count: changing.count))
      }
    }
    if ProcessInfo.processInfo.environment["RECORD_FRAMES"] != nil {
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
        Issue.record("recorded \(name); run again without RECORD_FRAMES", sourceLocation: location)
      } catch {
        Issue.record("can't record \(name): \(error)", sourceLocation: location)
      }
      return
    }
    guard let recorded = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record("there is no recorded frame \(name)", sourceLocation: location)
      return
    }
    #expect(text == recorded, "the frame \(name) is not as recorded:\n\(text)", sourceLocation: location)
  }
}
