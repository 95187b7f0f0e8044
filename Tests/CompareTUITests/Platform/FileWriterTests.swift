import Foundation
import Testing

@testable import compare_tui

@Suite struct FileWriterTests {
  private let path = NSTemporaryDirectory() + "sheet-\(UUID().uuidString).txt"

  private func permissions() throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  /// A sheet names a client: who keeps it to themselves shall keep it when it is printed again.
  @Test(arguments: [0o600, 0o640, 0o664])
  func whatIsReplacedKeepsItsPermissions(mode: Int) throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try FileWriter.save("first", to: path, overwriting: false)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    try FileWriter.save("second", to: path, overwriting: true)
    #expect(try permissions() == mode)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "second")
  }
}
