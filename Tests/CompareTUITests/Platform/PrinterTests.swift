import Foundation
import Testing

@testable import compare_tui

@Suite struct PrinterTests {
  /// A command that does what a script says. No file of ours is run: one that another test's process still
  /// holds open can't be.
  private func command(_ script: String) -> [String] { ["/bin/sh", "-c", script] }

  @Test func theCommandReadsTheWholeText() throws {
    let output = NSTemporaryDirectory() + "printed-\(UUID().uuidString)"
    let command = command("cat > '\(output)'")
    defer { try? FileManager.default.removeItem(atPath: output) }
    let text = String(repeating: "比較シート\n", count: 20_000)
    try Printer.send(text, with: command)
    #expect(try String(contentsOfFile: output, encoding: .utf8) == text)
  }

  @Test func aCommandThatReadsNothingIsNoTrouble() throws {
    let command = command("exit 0")
    try Printer.send(String(repeating: "x", count: 1_000_000), with: command)
  }

  @Test func itsExitStatusAndWordsAreReported() throws {
    let command = command("echo 'no default destination' >&2; echo more; exit 3")
    #expect(throws: PrinterError.failed(status: 3, message: "no default destination")) {
      try Printer.send("x", with: command)
    }
  }

  @Test func aSignalThatEndsItIsReported() throws {
    let command = command("kill -TERM $$")
    #expect(throws: PrinterError.failed(status: 128 + 15, message: "")) {
      try Printer.send("x", with: command)
    }
  }

  #if os(Linux)
    @Test func theCommandInheritsNothingButWhatItReadsAndWrites() throws {
      let output = NSTemporaryDirectory() + "open-\(UUID().uuidString)"
      defer { try? FileManager.default.removeItem(atPath: output) }
      try Printer.send("x", with: command("ls -l /proc/$$/fd | grep -c 'compare-tui[.]' > '\(output)'"))
      #expect(try String(contentsOfFile: output, encoding: .utf8) == "3\n")
    }
  #endif

  @Test func aCommandWhoseProgramIsNotThereIsNotCalledMissing() throws {
    let file = NSTemporaryDirectory() + "lpr-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: file) }
    try "#!/no/such/program\n".write(toFile: file, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
    #expect(throws: PrinterError.unusable(file)) { try Printer.send("x", with: [file]) }
  }

  @Test func aCommandThatIsNotThereIsMissing() {
    #expect(throws: PrinterError.missing) { try Printer.send("x", with: ["no-such-command-\(UUID())"]) }
  }
}
