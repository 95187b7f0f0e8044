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

  init(_ pasted: String) {
    // What separates the cells of a table separates words here; what coloured them in a terminal is no text.
    let lines = Self.withoutOrders(pasted).split(whereSeparator: \.isNewline).map { line in
      String(line.map { $0 == "\t" ? " " : $0 }).trimmingBlanks()
    }
    let full = lines.filter { !$0.isEmpty }
    text = full.first ?? ""
    isCut = full.count > 1
  }

  /// A text without orders to a terminal: to colour, to move, to name the window.
  private static func withoutOrders(_ text: String) -> String {
    guard text.unicodeScalars.contains("\u{1B}") else { return text }
    var kept = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\u{1B}" else {
        kept.append(scalar)
        continue
      }
      switch rest.first {
      case "[":
        rest = rest.dropFirst().drop { (0x20...0x3F).contains($0.value) }.dropFirst()
      case "]":
        rest = rest.drop { $0 != "\u{07}" && $0 != "\u{1B}" }
        if rest.popFirst() == "\u{1B}", rest.first == "\\" { rest.removeFirst() }
      default: break
      }
    }
    return String(kept)
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
