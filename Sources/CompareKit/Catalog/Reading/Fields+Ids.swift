extension Fields {
  /// A stable id: ASCII letters, digits, dots and hyphens.
  func id(_ name: String = "id") -> String {
    let value = string(name)
    if document(name) != nil { check(id: value, at: mark(of: name)) }
    return value
  }

  /// Reports an id that is none, or one that other readers of YAML take for a number or a truth value.
  func check(id value: String, at mark: Mark) {
    if !Self.isSpelledAsID(value) {
      problems.report(
        mark, ja: "「\(value)」は id にできません。a–z、0–9、. と - で \(Self.longestID) 文字までで書いてください",
        en: "“\(value)” is no id; use a–z, 0–9, . and -, at most \(Self.longestID) of them")
    } else if Self.truthValues.contains(value) || Self.looksLikeNumber(value) {
      problems.report(
        mark, ja: "「\(value)」は YAML で真偽や数を表すので id にできません。文字で始まる語にしてください",
        en: "“\(value)” is a truth value or a number in YAML, and no id; use a word that begins with a letter"
      )
    }
  }

  /// Whether it has the letters and the length of an id.
  static func isSpelledAsID(_ value: some StringProtocol) -> Bool {
    !value.isEmpty && value.utf8.count <= longestID && value.utf8.allSatisfy(isLegal)
  }

  private static let longestID = 64

  private static let truthValues: Set = ["yes", "no", "on", "off", "true", "false", "null", "y", "n"]

  private static func isLegal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// 10, 1.5, -1, 1e3, 0x1f, 0o17.
  private static func looksLikeNumber(_ value: String) -> Bool {
    let digits = Set("0123456789")
    let unsigned = value.drop { $0 == "-" || $0 == "." }
    for (prefix, letters) in [("0x", "0123456789abcdef"), ("0o", "01234567")] where unsigned.hasPrefix(prefix)
    {
      return unsigned.dropFirst(2).allSatisfy(letters.contains)
    }
    guard let first = unsigned.first, digits.contains(first) else { return false }
    let parts = unsigned.split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { digits.contains($0) || $0 == "." || $0 == "-" }
    }
  }
}
