import CompareKit
import Foundation
import TestSupport
import Testing

@testable import compare_tui

@Suite struct KeyReferenceTests {
  /// `RECORD_FRAMES=1` writes it anew.
  @Test func theDocumentationIsTheTable() throws {
    let file = URL(fileURLWithPath: Repository.path + "/docs/keys.md")
    let text = KeyReference.markdown(.ja) + "\n" + KeyReference.markdown(.en)
    if ProcessInfo.processInfo.environment["RECORD_FRAMES"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded docs/keys.md; run again without RECORD_FRAMES")
      return
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }
}
