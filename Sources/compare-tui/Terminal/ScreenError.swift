/// Why the screen can't be opened.
enum ScreenError: Error, Equatable {
  /// Standard input (`"stdin"`) or output (`"stdout"`) is no terminal.
  case notATerminal(stream: String)
  /// `TERM` names a terminal that the system doesn't know, or is empty.
  case unknownTerminal(String)
  /// The terminal can't place its cursor (`TERM=dumb`).
  case incapableTerminal(String)
}

extension ScreenError {
  /// What to tell the user, and what to do about it.
  func message(japanese: Bool) -> String {
    switch self {
    case .notATerminal(let stream):
      japanese
        ? "\(stream == "stdin" ? "標準入力" : "標準出力")が端末ではないため、画面を開けません。"
          + "比較表だけが必要なときは compare-tui sheet をお使いください。"
        : "\(stream == "stdin" ? "standard input" : "standard output") is not a terminal, so the screen "
          + "cannot be opened. For the comparison alone, use compare-tui sheet."
    case .unknownTerminal(let name):
      japanese
        ? "端末の種類が分かりません(TERM=\(name))。TERM=xterm-256color を指定して起動し直すか、"
          + "compare-tui sheet をお使いください。"
        : "unknown terminal type (TERM=\(name)). Start again with TERM=xterm-256color, "
          + "or use compare-tui sheet."
    case .incapableTerminal(let name):
      japanese
        ? "この端末(TERM=\(name))では画面を描けません。TERM=xterm-256color を指定して起動し直すか、"
          + "compare-tui sheet をお使いください。"
        : "this terminal (TERM=\(name)) cannot show a screen. Start again with TERM=xterm-256color, "
          + "or use compare-tui sheet."
    }
  }
}
