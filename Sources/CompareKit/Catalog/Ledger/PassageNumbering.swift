/// Where, in a line of a source, a passage of its own begins: a sentence, a cell of a table, the next number
/// of a list.
struct PassageNumbering {
  /// The number that would come next: of each style, since a list may hold another.
  private var expected: [Int: UInt32] = [:]
  private var afterBlank = true
  private var afterSentence = false
  /// What stands directly behind a number belongs to it, even another number.
  private var afterNumber = false

  /// Whether a passage begins with `scalar`, the next of the line.
  mutating func begins(_ scalar: Unicode.Scalar) -> Bool {
    defer {
      afterBlank = scalar.properties.isWhitespace || scalar == "|"
      afterSentence = scalar == "。" || (afterSentence && afterBlank)
      afterNumber = Self.number(scalar) != nil || (afterNumber && afterBlank)
    }
    if scalar == "|" { return true }
    if let (style, number) = Self.number(scalar), afterBlank, !afterNumber,
      number == expected[style] ?? 1 || number == 1
    {
      expected[style] = number + 1
      return true
    }
    return afterSentence && !afterBlank(scalar) && !"」）)』".unicodeScalars.contains(scalar)
  }

  private func afterBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  /// The value of ① to ㉟ and of ⑴ to ⒇.
  private static func number(_ scalar: Unicode.Scalar) -> (style: Int, number: UInt32)? {
    switch scalar.value {
    case 0x2460...0x2473: (0, scalar.value - 0x245F)
    case 0x3251...0x325F: (0, scalar.value - 0x323C)
    case 0x2474...0x2487: (1, scalar.value - 0x2473)
    default: nil
    }
  }
}
