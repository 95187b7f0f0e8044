import Testing

/// What a terminal sends that is no key of the program.
extension JourneyTests {
  @Suite struct KeyJourneys {
    /// Bytes in hexadecimal digits.
    private func bytes(_ text: String) -> [String] {
      text.utf8.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
    }

    /// PuTTY, rxvt and the Linux console have spellings of their own, whatever `TERM` says.
    @Test(arguments: ["\u{1B}OP", "\u{1B}[11~", "\u{1B}[[A"], ["xterm-256color", "vt100", "linux"])
    func theHelpKeyIsKnownInEverySpelling(spelling: String, terminal: String) throws {
      let session = try TmuxSession(environment: ["TERM": terminal])
      try session.wait(forText: "お客さま名")
      try session.send(bytes: bytes(spelling))
      try session.wait(forText: "キーの一覧")
    }

    /// A terminal whose cursor keys are like no other's.
    @Test func whatTheTerminalSaysOfItsKeysCounts() throws {
      let session = try TmuxSession(environment: ["TERM": "vt52"])
      try session.wait(for: "the form") { $0.contains { $0.contains("お客さま名") } }
      try session.send(bytes: bytes("\u{1B}B"))
      try session.type("56")
      try session.wait(for: "the list of industries") { $0.joined().contains("業種を選ぶ") }
    }

    /// Both stop a terminal's output and end programs elsewhere.
    @Test func noKeyStopsTheScreen() throws {
      let session = try TmuxSession()
      try session.wait(forText: "お客さま名")
      try session.send("C-s")
      try session.type("さくら")
      try session.wait(forText: "さくら")
    }

    /// Alt and d; Ctrl and Enter, as terminals that tell it from Enter send it; an arrow with Ctrl.
    @Test(arguments: [
      ["1b", "64"], ["1b", "5b", "32", "37", "3b", "35", "3b", "31", "33", "7e"],
      ["1b", "5b", "31", "3b", "35", "42"],
    ])
    func sequencesItDoesNotKnowChangeNothing(bytes: [String]) throws {
      let session = try TmuxSession()
      try session.wait(forText: "お客さま名")
      try session.type("さく")
      try session.wait(forText: "さく")
      try session.send(bytes: bytes)
      try session.type("ら")
      try session.wait(forText: "さくら")
    }

    @Test func escapeAloneIsAKey() throws {
      let session = try TmuxSession()
      try session.wait(forText: "お客さま名")
      try session.send("F1")
      try session.wait(forText: "キーの一覧")
      try session.send("Escape")
      try session.wait(for: "the help to go") { !$0.joined().contains("キーの一覧") }
    }

    /// The shell's pastes are its own while the program is stopped, and so they are once it has ended.
    @Test func pastesAreMarkedOnlyForTheProgram() throws {
      let session = try TmuxSession.shell()
      try session.type(TmuxSession.program)
      try session.send("Enter")
      try session.wait(forText: "お客さま名")
      func expect(marked: Bool) throws {
        try session.type("cat -v")
        try session.send("Enter")
        try session.wait(forText: "cat -v")
        try session.paste("pasted", marked: true)
        let screen = try session.wait(forText: "pasted")
        #expect(screen.joined().contains("^[[200~") == marked)
        try session.send("C-c")
      }
      try session.paste("さくら")
      try session.wait(forText: "さくら")
      try session.send("C-z")
      try session.wait(forFormat: "#{alternate_on}", toBe: "0")
      try expect(marked: false)
      try session.type("fg")
      try session.send("Enter")
      try session.wait(forFormat: "#{alternate_on}", toBe: "1")
      try session.paste("商店\n1")
      try session.wait(forText: "さくら商店")
      try session.wait(forText: "最初の1行だけ")
      try session.send("C-c")
      try session.wait(forText: "終了しますか")
      try session.send("y")
      try session.wait(forFormat: "#{alternate_on}", toBe: "0")
      try session.send("C-l")
      try expect(marked: false)
    }
  }
}
