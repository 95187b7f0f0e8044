import CompareKit

extension Chrome {
  /// One entry of the footer: keys and what they do.
  struct Hint: Equatable, Sendable {
    var keys: [Key]
    let title: String
    /// Shown only where everything else has room enough.
    let needsRoom: Bool
  }

  /// The entries of a context's footer, from the table of bindings; neighbours of one title are one.
  static func hints(of context: KeyContext, _ language: Language) -> (hints: [Hint], help: Hint?) {
    var hints: [Hint] = []
    var help: Hint?
    for binding in KeyBinding.all(in: context) where binding.isInFooter {
      guard let key = binding.keys(in: context).first else { continue }
      let title = binding.action.description(in: context).title[language]
      if binding.action == .help {
        help = Hint(keys: [key], title: title, needsRoom: binding.needsRoom)
      } else if let last = hints.last, last.title == title {
        hints[hints.count - 1].keys.append(key)
      } else {
        hints.append(Hint(keys: [key], title: title, needsRoom: binding.needsRoom))
      }
    }
    return (hints, help)
  }

  /// Draws the keys, closer together where they would not all fit, and as many as there is room for.
  static func drawFooter(of context: KeyContext, _ language: Language, on frame: inout Frame) {
    let row = frame.size.rows - 1
    let width = frame.size.columns
    frame.fill(row: row, column: 0, height: 1, width: width)
    let (hints, help) = hints(of: context, language)
    var end = width - 1
    if let help {
      end -= Chrome.width(of: help, on: frame)
      draw(help, row: row, column: end, on: &frame)
      end -= 2
    }
    let widths = hints.map { Chrome.width(of: $0, on: frame) }
    let always = zip(hints, widths).filter { !$0.0.needsRoom }.map(\.1)
    let gap = always.reduce(1) { $0 + $1 + 2 } - 2 <= end ? 2 : 1
    if gap == 1 { end += 1 }
    var column = 1
    for (hint, needed) in zip(hints, widths) {
      guard column + needed <= end else { break }
      draw(hint, row: row, column: column, on: &frame)
      column += needed + gap
    }
  }

  private static func width(of hint: Hint, on frame: Frame) -> Int {
    frame.metrics.width(of: Key.label(of: hint.keys, ascii: frame.borders.isASCII)) + 1
      + frame.metrics.width(of: hint.title)
  }

  private static func draw(_ hint: Hint, row: Int, column: Int, on frame: inout Frame) {
    let label = Key.label(of: hint.keys, ascii: frame.borders.isASCII)
    let used = frame.put(label, row: row, column: column, style: .keyHint)
    frame.put(hint.title, row: row, column: column + used + 1, style: .dim)
  }
}
