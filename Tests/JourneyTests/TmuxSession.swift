import Foundation

/// The program in a real terminal: a private tmux server with one window of a known size.
///
/// Keys go in as a person's would, and what a person would see comes out.
final class TmuxSession {
  enum Failure: Error, CustomStringConvertible {
    case tmux(String)
    case timeout(waitingFor: String, screen: [String])

    var description: String {
      switch self {
      case .tmux(let message): "tmux: \(message)"
      case .timeout(let what, let screen):
        "waited in vain for \(what); the screen shows\n" + screen.joined(separator: "\n")
      }
    }
  }

  /// Whether there is a tmux to run journeys in.
  static let isAvailable = (try? run(["tmux", "-V"])) != nil
  /// Why journeys are skipped where there is none.
  static let missing = "journeys need tmux, which is not installed"

  /// How tmux is called: with a server of its own and nobody's settings.
  private let invocation = ["tmux", "-u", "-L", "journey-\(UUID().uuidString)", "-f", "/dev/null"]

  /// Starts a command in a window.
  ///
  /// The window stays when the command ends, and shows `[exit N]` then.
  /// - Parameters:
  ///   - command: the command and its arguments; by default the program.
  ///   - environment: variables to set, or (`nil`) to remove.
  ///   - redirection: shell redirections put after the command, such as `</dev/null`.
  init(
    _ command: [String] = [TmuxSession.program], columns: Int = 80, rows: Int = 24,
    environment: [String: String?] = [:], redirection: String = ""
  ) throws {
    var variables: [String: String?] = [
      "LC_ALL": "C.UTF-8", "LANG": nil, "NO_COLOR": nil, "LINES": nil, "COLUMNS": nil,
      "SWIFT_BACKTRACE": "enable=no",
    ]
    variables.merge(environment) { $1 }
    let prefix = variables.sorted { $0.key < $1.key }.map { name, value in
      value.map { "export \(name)=\(Self.quoted($0))" } ?? "unset \(name)"
    }
    let line = command.map(Self.quoted).joined(separator: " ") + " " + redirection
    let script = prefix.joined(separator: "; ") + "; \(line); echo \"[exit $?]\"; exec sleep 600"
    try Self.launch(
      invocation + ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "sh", "-c", script])
    try tmux(["set-option", "-g", "status", "off"])
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// An interactive shell, for job control; start the program in it with `type` and `send("Enter")`.
  static func shell(columns: Int = 80, rows: Int = 24) throws -> TmuxSession {
    try TmuxSession(
      ["sh", "-i"], columns: columns, rows: rows, environment: ["PS1": "prompt> ", "ENV": nil])
  }

  deinit {
    kill()
  }

  /// Sends keys by tmux's names: `Enter`, `Escape`, `Down`, `C-z`, `q`.
  func send(_ keys: String...) throws {
    try tmux(["send-keys"] + keys)
  }

  /// Types text as it is.
  func type(_ text: String) throws {
    try tmux(["send-keys", "-l", "--", text])
  }

  /// Pastes text as a person would, with the marks that the program asked for, or as a terminal that knows none.
  func paste(_ text: String, marked: Bool = true) throws {
    try tmux(["set-buffer", "--", text])
    try tmux(["paste-buffer"] + (marked ? ["-p"] : []))
  }

  /// The device of the window.
  func device() throws -> String { try display("#{pane_tty}") }

  /// Sends bytes as they are, each in two hexadecimal digits.
  func send(bytes: [String]) throws {
    try tmux(["send-keys", "-H"] + bytes)
  }

  /// What the window shows, row by row, without trailing blanks.
  func capture() throws -> [String] {
    var rows = try tmux(["capture-pane", "-p"]).components(separatedBy: "\n")
    if rows.last?.isEmpty == true { rows.removeLast() }
    return rows
  }

  /// What the window shows, with the escape sequences of colours and attributes.
  func captureWithAttributes() throws -> String {
    try tmux(["capture-pane", "-p", "-e"])
  }

  /// A tmux format of the window, such as `#{alternate_on}` or `#{cursor_flag}`.
  func display(_ format: String) throws -> String {
    try tmux(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
  }

  /// Changes the size of the window.
  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Waits until the screen is as expected.
  /// - Returns: the screen that was.
  @discardableResult
  func wait(
    for what: String, timeout: TimeInterval = 10, until isExpected: ([String]) -> Bool
  ) throws -> [String] {
    let end = Date(timeIntervalSinceNow: timeout)
    while true {
      let screen = try capture()
      if isExpected(screen) { return screen }
      guard Date() < end else { throw Failure.timeout(waitingFor: what, screen: screen) }
      Thread.sleep(forTimeInterval: 0.02)
    }
  }

  /// Waits until two looks one after the other see the same: whatever was being drawn is drawn.
  /// - Returns: the screen that was.
  @discardableResult
  func waitForStillScreen() throws -> [String] {
    var before: [String]?
    return try wait(for: "the screen to stand still") { screen in
      defer {
        before = screen
        Thread.sleep(forTimeInterval: 0.1)
      }
      return screen == before
    }
  }

  /// Waits until a text shows anywhere on the screen.
  @discardableResult
  func wait(forText text: String, timeout: TimeInterval = 10) throws -> [String] {
    try wait(for: "“\(text)”", timeout: timeout) { $0.contains { $0.contains(text) } }
  }

  /// Waits until a tmux format has a value.
  func wait(forFormat format: String, toBe value: String, timeout: TimeInterval = 10) throws {
    try wait(for: "\(format) to be \(value)", timeout: timeout) { _ in
      (try? display(format)) == value
    }
  }

  /// Waits until something is so outside the window.
  static func wait(for what: String, timeout: TimeInterval = 10, until isSo: () -> Bool) throws {
    let end = Date(timeIntervalSinceNow: timeout)
    while !isSo() {
      guard Date() < end else { throw Failure.timeout(waitingFor: what, screen: []) }
      Thread.sleep(forTimeInterval: 0.02)
    }
  }

  /// Ends the server, and with it everything in the window.
  func kill() {
    _ = try? tmux(["kill-server"])
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    try Self.run(invocation + arguments)
  }
}
