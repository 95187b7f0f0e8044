extension Key {
  /// What the key is called on the screen and in the documentation.
  func label(ascii: Bool) -> String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .up: ascii ? "Up" : "↑"
    case .down: ascii ? "Down" : "↓"
    case .left: ascii ? "Left" : "←"
    case .right: ascii ? "Right" : "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    case .control(let character): "^" + character.uppercased()
    }
  }

  /// Whether the label is a single sign, which needs nothing between it and the next.
  private func isSign(ascii: Bool) -> Bool { label(ascii: ascii).count == 1 }

  /// Several keys as one label: ↑↓, or Up/Down.
  static func label(of keys: [Key], ascii: Bool) -> String {
    let separator = keys.allSatisfy { $0.isSign(ascii: ascii) } ? "" : "/"
    return keys.map { $0.label(ascii: ascii) }.joined(separator: separator)
  }
}
