import CompareKit
import TestSupport

/// Documents of any shape, with text that is easily got wrong.
struct DocumentGenerator {
  private var random: Random

  init(seed: UInt64) {
    random = Random(seed: seed)
  }

  mutating func document(file: String, depth: Int) -> Document {
    let mark = Mark(file: file)
    switch Int.random(in: 0..<(depth > 0 ? 6 : 3), using: &random) {
    case 0: return Document(.empty, mark: mark)
    case 1, 2: return Document(.scalar(text()), mark: mark)
    case 3:
      return Document(.list(several { $0.document(file: file, depth: depth - 1) }), mark: mark)
    default:
      return Document(
        .fields(
          several {
            Document.Entry(key: $0.text(), mark: mark, value: $0.document(file: file, depth: depth - 1))
          }),
        mark: mark)
    }
  }

  private mutating func several<Value>(_ make: (inout Self) -> Value) -> [Value] {
    (0..<Int.random(in: 0...4, using: &random)).map { _ in make(&self) }
  }

  private static let parts = [
    "賠償", "が", "か\u{3099}", "１億５０００万", "limit", "\"", "\\", "\\(x)", "\n", "\r\n", "\t", "\0", "\u{7}",
    "\u{1B}[31m", "\u{7F}", "\u{202E}", "\u{FEFF}", "\u{FFFD}", "👩‍👩‍👧", "𠮷", "#\"\"\"#", "e", "s", "l", "f", "@",
    " ",
  ]

  private mutating func text() -> String {
    let count = Int.random(in: 0...6, using: &random)
    let repeats = Int.random(in: 0..<20, using: &random) == 0 ? 700 : 1
    return (0..<count).map { _ in
      String(repeating: Self.parts.randomElement(using: &random) ?? "", count: repeats)
    }.joined()
  }
}
