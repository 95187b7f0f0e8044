import Foundation
import Testing

/// What colours come to the terminal.
extension JourneyTests {
  @Suite struct ColourJourneys {
    /// The numbers of the sequences on the screen that set colours: 30 to 37 letters, 40 to 47 grounds.
    private func colours(_ session: TmuxSession) throws -> Set<Int> {
      let screen = try session.captureWithAttributes()
      var found: Set<Int> = []
      for match in screen.matches(of: /\e\[([0-9;]*)m/) {
        for number in match.1.split(separator: ";").compactMap({ Int($0) })
        where (30...38).contains(number) || (40...48).contains(number) || (90...107).contains(number) {
          found.insert(number)
        }
      }
      return found
    }

    /// The colours of the client's form, of the comparison after a change of plans, and of a loss.
    private func walk(_ environment: [String: String?]) throws -> [Set<Int>] {
      let session = try TmuxSession(columns: 120, rows: 40, environment: environment)
      try session.wait(forText: "お客さま名")
      var found = [try colours(session)]
      try session.send("C-n")
      try session.wait(forText: "Aセット")
      for plan in ["1億円型", "3億円型", "旧世代"] {
        try session.send("]")
        try session.wait(forText: plan)
      }
      try session.wait(for: "the plan in the heading") { $0.prefix(4).joined().contains("旧世代") }
      found.append(try colours(session))
      try session.send("s")
      try session.wait(forText: "残る理由")
      found.append(try colours(session))
      return found
    }

    @Test(arguments: ["xterm-256color", "xterm", "screen", "linux"])
    func meaningsArriveInColour(terminal: String) throws {
      let found = try walk(["TERM": terminal])
      // Ours.
      #expect(found[0] == [36])
      // Not stated, what changed, an older generation.
      #expect(found[1].isSuperset(of: [35, 36, 44, 43]), "\(found[1])")
      // Paid, stays.
      #expect(found[2].isSuperset(of: [31, 32, 35]), "\(found[2])")
    }

    @Test(arguments: [["NO_COLOR": "1", "TERM": "xterm-256color"], ["TERM": "vt100"]])
    func withoutColoursThereAreNone(environment: [String: String]) throws {
      let found = try walk(environment)
      #expect(found == [[], [], []])
    }

    /// An empty value asks for nothing.
    @Test func anEmptyWishAgainstColoursIsNone() throws {
      #expect(try walk(["NO_COLOR": "", "TERM": "xterm-256color"])[0] == [36])
    }
  }
}
