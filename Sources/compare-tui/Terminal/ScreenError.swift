import CompareKit

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
  var message: LocalizedText {
    switch self {
    case .notATerminal(let stream):
      LocalizedText(
        ja: "\(stream == "stdin" ? "標準入力" : "標準出力")が端末ではないため、画面を開けません。"
          + "比較表だけが必要なときは compare-tui sheet をお使いください。",
        en: "\(stream == "stdin" ? "standard input" : "standard output") is not a terminal, so the screen "
          + "cannot be opened. For the comparison alone, use compare-tui sheet.")
    case .unknownTerminal(let name):
      LocalizedText(
        ja: "端末の種類が分かりません(TERM=\(sanitized(name)))。"
          + "TERM=xterm-256color を指定して起動し直すか、"
          + "compare-tui sheet をお使いください。",
        en: "unknown terminal type (TERM=\(sanitized(name))). Start again with TERM=xterm-256color, "
          + "or use compare-tui sheet.")
    case .incapableTerminal(let name):
      LocalizedText(
        ja: "この端末(TERM=\(sanitized(name)))では画面を描けません。"
          + "TERM=xterm-256color を指定して起動し直すか、"
          + "compare-tui sheet をお使いください。",
        en:
          "this terminal (TERM=\(sanitized(name))) cannot show a screen. Start again with TERM=xterm-256color, "
          + "or use compare-tui sheet.")
    }
  }
}
