/// What may go into a field: a key, or text that was pasted, which never acts as keys.
enum Typing: Hashable, Sendable {
  case key(Key)
  /// One line.
  case pasted(String)

  /// Whether it types something.
  var isText: Bool {
    switch self {
    case .key(let key): key.isText
    case .pasted: true
    }
  }
}

/// The line of a pasted text that a field takes.
struct PastedLine: Equatable, Sendable {
  /// The first line that isn't blank, without the blanks around it.
  let text: String
  /// Whether there are others, which are left out.
  let isCut: Bool

  /// Orders to a terminal: to colour, to move, to name the window.
  private nonisolated(unsafe) static let controls =
    /\u{1B}(?:\[[0-?]*[ -\/]*[@-~]|\][^\u{07}\u{1B}]*(?:\u{07}|\u{1B}\\)?)/

  init(_ pasted: String) {
    // What separates the cells of a table separates words here; what coloured them in a terminal is no text.
    let lines = pasted.replacing(Self.controls, with: "").split(whereSeparator: \.isNewline).map { line in
      String(line.map { $0 == "\t" ? " " : $0 }).trimmingBlanks()
    }
    let full = lines.filter { !$0.isEmpty }
    text = full.first ?? ""
    isCut = full.count > 1
  }
}

extension String {
  fileprivate func trimmingBlanks() -> String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
