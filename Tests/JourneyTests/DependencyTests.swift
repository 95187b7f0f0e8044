import Foundation
import Testing

/// What the script that looks after dependencies says of a toolchain.
@Suite struct DependencyTests {
  private static let script = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("scripts/ensure-dependencies").path

  @Test(arguments: [
    ("echo libxml2.so.2: cannot open >&2; exit 127", "swift doesn't run: libxml2.so.2: cannot open", "1"),
    ("echo Swift version 5.9.1", "Swift is 5.9.1; install 6.0 or later", "1"),
    ("echo something", "Swift is of an unknown version; install 6.0 or later", "1"),
    ("echo swift-driver version: 1.1 >&2; echo Apple Swift version 6.1", "", "0"),
  ])
  func aToolchainThatWontDoIsNamed(swift: String, said: String, status: String) throws {
    let run = try ShellRun(
      "printf '#!/bin/sh\\n%s\\n' '\(swift)' >swift; chmod +x swift; PATH=.:$PATH '\(Self.script)' swift; echo $?; rm swift"
    )
    #expect(run.output == "\(status)\n")
    #expect(said.isEmpty ? run.errors.isEmpty : run.errors.contains(said), "\(run.errors)")
  }
}
