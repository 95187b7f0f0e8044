import Foundation
import Testing

/// How the program treats the terminal, whatever it shows there: `compare-tui` alone opens the interface.
extension JourneyTests {
  @Suite struct TerminalJourneys {
    /// Waits until the screen is up and drawn.
    private func waitForScreen(_ session: TmuxSession) throws {
      try session.wait(forFormat: "#{alternate_on}", toBe: "1")
      try session.wait(for: "the first frame") { $0.contains { !$0.isEmpty } }
    }

    private func temporaryFile() -> URL {
      FileManager.default.temporaryDirectory.appendingPathComponent("journey-\(UUID().uuidString)")
    }

    /// The program with its first frame shown, and the number of its process.
    private func running() throws -> (session: TmuxSession, process: Int32) {
      let file = temporaryFile()
      defer { try? FileManager.default.removeItem(at: file) }
      // The shell tells its number and becomes the program.
      let script =
        "echo $$ >\(TmuxSession.quoted(file.path)); exec \(TmuxSession.quoted(TmuxSession.program))"
      let session = try TmuxSession(["sh", "-c", script])
      try waitForScreen(session)
      let text = try String(contentsOf: file, encoding: .utf8)
      let process = try #require(Int32(text.trimmingCharacters(in: .newlines)))
      return (session, process)
    }

    private func expectTerminalRestored(_ session: TmuxSession) throws {
      #expect(try session.display("#{alternate_on} #{cursor_flag} #{keypad_cursor_flag}") == "0 1 0")
    }

    @Test(arguments: ["</dev/null", "| cat"])
    func withoutATerminalItSaysSo(redirection: String) throws {
      let script = "\(TmuxSession.quoted(TmuxSession.program)) \(redirection); true"
      let session = try TmuxSession(["sh", "-c", script], columns: 120)
      let screen = try session.wait(forText: "[exit 0]")
      #expect(screen.joined().contains("compare-tui sheet"))
      try expectTerminalRestored(session)
    }

    @Test func withoutATerminalItFails() throws {
      let session = try TmuxSession(redirection: "</dev/null")
      try session.wait(for: "a status other than 0") { screen in
        screen.contains { $0.hasPrefix("[exit ") && $0 != "[exit 0]" }
      }
    }

    @Test(arguments: ["no-such-terminal", "dumb"])
    func aTerminalItCanNotUseIsNamed(name: String) throws {
      let session = try TmuxSession(columns: 120, environment: ["TERM": name])
      let screen = try session.wait(for: "a status other than 0") { screen in
        screen.contains { $0.hasPrefix("[exit ") && $0 != "[exit 0]" }
      }
      #expect(screen.joined().contains("TERM=\(name)"))
      #expect(screen.joined().contains("xterm-256color"))
    }

    @Test(arguments: ["C", "POSIX", "no_SUCH.locale", "ja_JP.eucJP"])
    func itStartsInAnyLocale(locale: String) throws {
      let session = try TmuxSession(environment: ["LC_ALL": locale])
      try waitForScreen(session)
      try session.wait(for: "text in Japanese") { screen in
        screen.joined().unicodeScalars.contains { (0x3041...0x9FFF).contains($0.value) }
      }
    }

    @Test func resizingRedraws() throws {
      let session = try TmuxSession(columns: 100, rows: 30)
      try waitForScreen(session)
      for (columns, rows) in [(80, 24), (140, 50), (3, 2), (1, 1), (80, 24)] {
        try session.resize(columns: columns, rows: rows)
        try session.wait(for: "\(rows) rows") { $0.count == rows }
      }
      try session.wait(for: "a drawn screen") { $0.contains { $0.count > 10 } }
      let resized = try session.waitForStillScreen()
      let fresh = try TmuxSession(columns: 80, rows: 24)
      try waitForScreen(fresh)
      try fresh.wait(for: "the same screen as after resizing") { $0 == resized }
    }

    @Test func stoppingAndContinuingBringsTheScreenBack() throws {
      let session = try TmuxSession.shell()
      try session.type(TmuxSession.program)
      try session.send("Enter")
      try waitForScreen(session)
      let before = try session.waitForStillScreen()
      try session.send("C-z")
      try session.wait(forFormat: "#{alternate_on}", toBe: "0")
      try expectTerminalRestored(session)
      try session.type("fg")
      try session.send("Enter")
      try session.wait(forFormat: "#{alternate_on}", toBe: "1")
      try session.wait(for: "the screen as it was") { $0 == before }
    }

    @Test(arguments: ["C-c", "C-\\"])
    func theKeysThatEndProgramsAskBeforeWorkIsLost(key: String) throws {
      let untouched = try TmuxSession()
      try waitForScreen(untouched)
      try untouched.send(key)
      try untouched.wait(forText: "[exit 0]")
      try expectTerminalRestored(untouched)

      let session = try TmuxSession()
      try waitForScreen(session)
      try session.type("さくら")
      try session.wait(forText: "さくら")
      try session.send(key)
      try session.wait(forText: "終了しますか")
      try session.send("n")
      try session.wait(for: "the question to go") { !$0.joined().contains("終了しますか") }
      try session.send(key)
      try session.wait(forText: "終了しますか")
      try session.send("y")
      try session.wait(forText: "[exit 0]")
      try expectTerminalRestored(session)
    }

    /// Keys of the program's while its screen is up; the shell's again whenever the shell is.
    @Test func theKeysOfTheTerminalAreGivenBack() throws {
      let session = try TmuxSession.shell(columns: 120)
      try session.type(TmuxSession.program)
      try session.send("Enter")
      try waitForScreen(session)
      try session.send("C-z")
      try session.wait(forFormat: "#{alternate_on}", toBe: "0")
      try session.type("clear; stty -a")
      try session.send("Enter")
      try session.wait(for: "the keys of the shell") { screen in
        ["intr = ^C", "quit = ^\\", " ixon"].allSatisfy(screen.joined(separator: " ").contains)
      }
      try session.type("fg")
      try session.send("Enter")
      try session.wait(forFormat: "#{alternate_on}", toBe: "1")
      try session.type("さくら")
      try session.wait(forText: "さくら")
      try session.send("C-c")
      try session.wait(forText: "終了しますか")
      try session.send("y")
      try session.wait(forFormat: "#{alternate_on}", toBe: "0")
      try session.type("clear; stty -a")
      try session.send("Enter")
      try session.wait(for: "the keys of the shell") { screen in
        ["intr = ^C", "quit = ^\\", " ixon"].allSatisfy(screen.joined(separator: " ").contains)
      }
    }

    @Test func aWindowResizedWhileStoppedIsSeenOnContinuing() throws {
      let session = try TmuxSession.shell(columns: 100, rows: 30)
      try session.type(TmuxSession.program)
      try session.send("Enter")
      try waitForScreen(session)
      try session.send("C-z")
      try session.wait(forFormat: "#{alternate_on}", toBe: "0")
      try session.resize(columns: 80, rows: 24)
      try session.type("fg")
      try session.send("Enter")
      let fresh = try TmuxSession(columns: 80, rows: 24)
      try waitForScreen(fresh)
      try session.wait(for: "the screen of that size") { screen in
        (try? fresh.capture()) == screen
      }
    }

    /// What the terminal sends may be in another encoding than the program reads.
    @Test(arguments: [["ff"], ["82", "a0"], ["e4"], ["e4", "bf"]])
    func bytesThatAreNoTextCostNothing(bytes: [String]) throws {
      let session = try TmuxSession()
      try session.wait(forText: "お客さま名")
      try session.type("さく")
      try session.send(bytes: bytes)
      try session.type("ら")
      try session.wait(forText: "さくら")
      try session.send(bytes: bytes)
      try session.send("Down")
      // The next field is the industry, whose list opens as it is typed.
      try session.type("小売業")
      try session.wait(forText: "小売業（56–61）")
      try session.send(bytes: bytes)
      try session.resize(columns: 100, rows: 30)
      try session.wait(for: "the screen of that size") {
        $0.count == 30 && $0.joined().contains("小売業（56–61）")
      }
    }

    /// Deaf to the hang-up, it learns from the terminal itself that nobody is there any more.
    @Test func itEndsWithItsTerminal() throws {
      let file = temporaryFile()
      defer { try? FileManager.default.removeItem(at: file) }
      let script =
        "trap '' HUP; \(TmuxSession.quoted(TmuxSession.program)); echo $? >\(TmuxSession.quoted(file.path))"
      let session = try TmuxSession(["sh", "-c", script])
      try waitForScreen(session)
      session.kill()
      try TmuxSession.wait(for: "the program to end") {
        (try? String(contentsOf: file, encoding: .utf8)) == "0\n"
      }
    }

    @Test(arguments: [
      SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGPIPE, SIGALRM, SIGUSR1, SIGUSR2, SIGVTALRM,
      SIGPROF,
      SIGXCPU, SIGXFSZ, SIGSYS,
    ])
    func killedItLeavesTheTerminalAsItWas(signal: Int32) throws {
      let (session, process) = try running()
      #expect(kill(process, signal) == 0)
      try session.wait(forText: "[exit \(128 + signal)]")
      try expectTerminalRestored(session)
    }

    /// One that takes nothing more, as after ^S in another program, doesn't hold up whoever ends the program.
    @Test func itEndsThoughItsTerminalHasStopped() throws {
      let (session, process) = try running()
      _ = try TmuxSession.run(["sh", "-c", "stty ixon <\(try session.device())"])
      try session.send("C-s")
      // What it would draw waits.
      try session.type("さくら")
      Thread.sleep(forTimeInterval: 0.3)
      #expect(try !session.capture().joined().contains("さくら"))
      #expect(kill(process, SIGTERM) == 0)
      try TmuxSession.wait(for: "the program to end") { kill(process, 0) != 0 }
      try session.wait(forText: "[exit \(128 + SIGTERM)]")
      try expectTerminalRestored(session)
    }

    /// However early a signal comes, it leaves the terminal's modes as they were.
    @Test func killedWhileItStartsItLeavesTheTerminalAsItWas() throws {
      let program = TmuxSession.quoted(TmuxSession.program)
      let session = try TmuxSession(
        [
          "bash", "-c",
          "before=$(stty -g); for n in 01 02 03 04 05 06 08 10 12 15; do timeout -s TERM --foreground 0.0$n \(program); "
            + "[ \"$(stty -g)\" = \"$before\" ] || { stty sane; echo raw; }; done; echo done",
        ])
      let screen = try session.wait(forText: "done", timeout: 30)
      #expect(!screen.joined().contains("raw"))
      try expectTerminalRestored(session)
    }

    @Test(arguments: [(65_535, 65_535), (1, 65_535), (40_000, 1), (0, 0)])
    func aWindowLargerThanAnyIsDrawnInPart(rows: Int, columns: Int) throws {
      let program = TmuxSession.quoted(TmuxSession.program)
      let started = try TmuxSession(["sh", "-c", "stty rows \(rows) cols \(columns); exec \(program)"])
      try waitForScreen(started)
      try started.send("C-c")
      try started.wait(forText: "[exit 0]")
      let session = try TmuxSession(["sh", "-c", "exec \(program)"])
      try waitForScreen(session)
      _ = try TmuxSession.run([
        "sh", "-c", "stty rows \(rows) cols \(columns) <\(try session.device())",
      ])
      try session.waitForStillScreen()
      _ = try TmuxSession.run(["sh", "-c", "stty rows 24 cols 80 <\(try session.device())"])
      try session.send("F1")
      try session.wait(forText: "キーの一覧")
    }
  }
}
