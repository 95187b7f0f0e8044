import Foundation
import Testing

@testable import compare_tui

@Suite struct PrinterTests {
  /// A command that does what a script says.
  private func command(_ script: String) throws -> String {
    let path = NSTemporaryDirectory() + "printer-\(UUID().uuidString)"
    try "#!/bin/sh\n\(script)\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  @Test func theCommandReadsTheWholeText() throws {
    let output = NSTemporaryDirectory() + "printed-\(UUID().uuidString)"
    let command = try command("cat > '\(output)'")
    defer { for path in [command, output] { try? FileManager.default.removeItem(atPath: path) } }
    let text = String(repeating: "比較シート\n", count: 20_000)
    try Printer.send(text, with: command)
    #expect(try String(contentsOfFile: output, encoding: .utf8) == text)
  }

  @Test func aCommandThatReadsNothingIsNoTrouble() throws {
    let command = try command("exit 0")
    defer { try? FileManager.default.removeItem(atPath: command) }
    try Printer.send(String(repeating: "x", count: 1_000_000), with: command)
  }

  @Test func itsExitStatusAndWordsAreReported() throws {
    let command = try command("echo 'no default destination' >&2; echo more; exit 3")
    defer { try? FileManager.default.removeItem(atPath: command) }
    #expect(throws: PrinterError.failed(status: 3, message: "no default destination")) {
      try Printer.send("x", with: command)
    }
  }

  @Test func aSignalThatEndsItIsReported() throws {
    let command = try command("kill -TERM $$")
    defer { try? FileManager.default.removeItem(atPath: command) }
    #expect(throws: PrinterError.failed(status: 128 + 15, message: "")) {
      try Printer.send("x", with: command)
    }
  }

  @Test func aCommandThatIsNotThereIsMissing() {
    #expect(throws: PrinterError.missing) { try Printer.send("x", with: "no-such-command-\(UUID())") }
  }
}
