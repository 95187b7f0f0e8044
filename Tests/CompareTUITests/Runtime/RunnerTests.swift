import Testing

@testable import compare_tui

/// A display that plays events and keeps what was shown.
private final class ScriptedDisplay: Display {
  var shown: [String] = []
  /// Events in bursts: a burst is there at once, the next only after a frame.
  var bursts: [[Event]]

  init(_ bursts: [[Event]]) {
    self.bursts = bursts
  }

  var blankFrame: Frame { Frame(size: Size(rows: 1, columns: 20)) }

  func present(_ frame: Frame) {
    shown.append(frame.lines()[0])
  }

  func nextEvent(wait: Bool) -> Event? {
    if wait, bursts.first?.isEmpty == true { bursts.removeFirst() }
    guard bursts.first?.isEmpty == false else { return nil }
    return bursts[0].removeFirst()
  }
}

/// Writes down what it hears.
private enum Scribe: Program {
  enum Effect {
    case echo(String), later(String), quit
  }

  static func update(_ model: inout String, _ message: String) -> [Effect] {
    model += message
    return switch message {
    case "e": [.echo("E"), .echo("F")]
    case "l": [.later("L")]
    case "q": [.quit, .echo("never")]
    default: []
    }
  }

  static func view(_ model: String, on frame: inout Frame) {
    frame.put(model, row: 0, column: 0)
  }
}

@Suite struct RunnerTests {
  /// Plays keys on the scribe; returns the frames and what it heard.
  private func play(_ bursts: [String], first: [String] = []) -> (frames: [String], model: String) {
    let display = ScriptedDisplay(bursts.map { $0.map { .key(.character($0)) } })
    var runner = Runner(
      Scribe.self, model: "", display: display,
      message: { event, _ in
        switch event {
        case .key(.character(let character)): String(character)
        case .key, .pasted: nil
        case .resized(let size): "\(size.columns):"
        }
      },
      perform: { effect, _ in
        switch effect {
        case .echo(let text): .messages([text])
        case .later(let text): .afterFrame(text)
        case .quit: .quit
        }
      })
    runner.run(first: first)
    return (display.shown, runner.model)
  }

  @Test func theProgramHearsItsSizeBeforeTheFirstFrame() {
    #expect(play([]).frames == ["20:"])
  }

  @Test func waitingKeysNeedOneFrame() {
    #expect(play(["abc", "d"]).frames == ["20:", "20:abc", "20:abcd"])
  }

  @Test func messagesOfEffectsAreTakenInOrderBeforeTheFrame() {
    #expect(play(["ea"]).frames == ["20:", "20:eEFa"])
  }

  @Test func workForLaterFollowsTheFrame() {
    #expect(play([], first: ["l", "x"]).frames == ["20:lx", "20:lxL"])
  }

  @Test func eachPieceOfWorkForLaterHasItsFrame() {
    #expect(play([], first: ["l", "l"]).frames == ["20:ll", "20:llL", "20:llLL"])
  }

  @Test func keysComeBeforeWorkForLater() {
    #expect(play(["a", "b"], first: ["l"]).frames == ["20:l", "20:la", "20:laL", "20:laLb"])
  }

  @Test func quittingEndsAtOnce() {
    let played = play(["aqb", "c"])
    #expect(played.frames == ["20:"])
    #expect(played.model == "20:aq")
  }

  @Test func aLongPasteDoesNotHoldBackFrames() {
    #expect(play([String(repeating: "x", count: 600)]).frames.count == 4)
  }
}
