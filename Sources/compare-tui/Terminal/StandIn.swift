/// Two ASCII characters in the place of a character of ambiguous width, on a terminal that draws those two
/// columns wide.
///
/// The library that draws counts one column for them, so that whatever followed such a character would stand a
/// column off. Two, because all texts are laid out with the width the terminal gives them.
enum StandIn {
  /// - Parameter scalar: a scalar of ambiguous width.
  static func text(for scalar: Unicode.Scalar) -> (Unicode.Scalar, Unicode.Scalar) {
    switch scalar {
    case "±": ("+", "-")
    case "×": ("x", " ")
    case "÷": ("/", " ")
    case "…", "‥": (".", ".")
    case "‐", "–": ("-", " ")
    case "—", "―", "─", "━": ("-", "-")
    case "“": (" ", "\"")
    case "”": ("\"", " ")
    case "‘": (" ", "'")
    case "’": ("'", " ")
    case "→", "⇒": ("-", ">")
    case "←": ("<", "-")
    case "↑", "△", "▲": ("^", " ")
    case "↓", "▽", "▼": ("v", " ")
    case "≠": ("!", "=")
    case "≤", "≦": ("<", "=")
    case "≥", "≧": (">", "=")
    case "≒", "≈": ("~", " ")
    case "○", "◎", "°": ("o", " ")
    case "●", "★", "☆", "※", "•", "·": ("*", " ")
    case "■": ("#", "#")
    case "□": ("[", "]")
    case "◆", "◇": ("<", ">")
    case "№": ("N", "o")
    case "═": ("=", "=")
    case "│", "┃": ("|", " ")
    case "┌", "├", "└", "┬", "┼", "┴", "╞", "╪": ("+", "-")
    case "┐", "┤", "┘", "╡": ("+", " ")
    case "█": ("#", "#")
    case "▒": ("?", "?")
    case "①"..."⑳": circled(Int(scalar.value - 0x245F))
    default: ("?", " ")
    }
  }

  /// The number without its circle.
  private static func circled(_ number: Int) -> (Unicode.Scalar, Unicode.Scalar) {
    func digit(_ value: Int) -> Unicode.Scalar { Unicode.Scalar(UInt8(0x30 + value % 10)) }
    return number < 10 ? (digit(number), " ") : (digit(number / 10), digit(number))
  }
}
