import Testing

/// What a terminal sends that is no key of the program.
extension JourneyTests {
  @Suite struct KeyJourneys {
    /// Alt and d; Ctrl and Enter, as terminals that tell it from Enter send it; F5 of another terminal.
    @Test(arguments: [
      ["1b", "64"], ["1b", "5b", "32", "37", "3b", "35", "3b", "31", "33", "7e"], ["1b", "5b", "5b", "45"],
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
  }
}
