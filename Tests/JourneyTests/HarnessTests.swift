import Testing

/// The harness itself, tried on programs that every system has.
extension JourneyTests {
  @Suite struct HarnessTests {
    @Test func keysGoInAndTheScreenComesOut() throws {
      let session = try TmuxSession(["cat"], columns: 40, rows: 5)
      try session.type("保険 $HOME 'q'")
      try session.send("Enter")
      let screen = try session.wait(for: "the echo") { $0.filter { $0 == "保険 $HOME 'q'" }.count == 2 }
      #expect(screen.count == 5)
    }

    @Test func theExitStatusShows() throws {
      let session = try TmuxSession(["sh", "-c", "exit 3"])
      try session.wait(forText: "[exit 3]")
    }

    @Test func theWindowHasTheSizeAskedForAndCanBeResized() throws {
      let session = try TmuxSession(["sh", "-c", "stty size; read x; stty size"], columns: 50, rows: 7)
      try session.wait(forText: "7 50")
      try session.resize(columns: 61, rows: 9)
      try session.send("Enter")
      try session.wait(forText: "9 61")
    }

    @Test func theEnvironmentIsSetAndUnset() throws {
      let session = try TmuxSession(
        ["sh", "-c", "echo \"$LC_ALL|${LANG-none}|$EXTRA\""],
        environment: ["EXTRA": "a b", "LC_ALL": "POSIX"])
      try session.wait(forText: "POSIX|none|a b")
    }
  }
}
