import CompareKit

/// What the parser of the command line says of a mistake, in the reader's language: it speaks English only.
enum ParserMessage {
  /// - Parameter text: the parser's message, which is left as it is where it says anything else.
  static func told(_ text: String, _ language: Language) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      // What is quoted stands at the odd places.
      let parts = line.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
      let near = withoutFarProposal(parts)
      return language == .ja ? japanese(near) ?? near.joined(separator: "'") : near.joined(separator: "'")
    }.joined(separator: "\n")
  }

  /// A line of which the parts in quotation marks are known; nil where it is none of the parser's.
  private static func japanese(_ parts: [String]) -> String? {
    let quoted = parts.indices.filter { $0 % 2 == 1 }.map { parts[$0] }
    guard let first = quoted.first else {
      for (en, ja) in [("Usage: ", "使い方："), ("Help:  ", "説明：")] where parts[0].hasPrefix(en) {
        return ja + parts[0].dropFirst(en.count)
      }
      return nil
    }
    let rest = quoted.dropFirst().map { "「\($0)」" }.joined(separator: "、")
    switch parts[0] {
    case "Error: Unknown option ":
      return "エラー：「\(first)」というオプションはありません" + (rest.isEmpty ? "" : "。\(rest)のことですか")
    case "Error: Missing value for ": return "エラー：「\(first)」に値がありません"
    case "Error: Missing expected argument ": return "エラー：「\(first)」を指定してください"
    case "Error: Unexpected argument ": return "エラー：「\(first)」は使えません（つづりを確かめてください）"
    case "Error: The option ": return "エラー：「\(first)」は値を取りません：\(rest)"
    case "Error: The value ":
      guard let option = quoted.dropFirst().first else { return nil }
      let choices = quoted.dropFirst(2).map { "「\($0)」" }.joined(separator: "、")
      return "エラー：「\(option)」に「\(first)」は使えません" + (choices.isEmpty ? "" : "。次のいずれかです：\(choices)")
    case let count where count.hasSuffix(" unexpected arguments: "):
      return "エラー：使えない指定があります：「\(first)」、\(rest)"
    case "  See ": return "  詳しくは \(first) をご覧ください"
    default: return nil
    }
  }

  /// A proposal that begins otherwise than what was typed is none.
  private static func withoutFarProposal(_ parts: [String]) -> [String] {
    guard parts.count == 5, parts[2] == ". Did you mean ", parts[1].prefix(4) != parts[3].prefix(4) else {
      return parts
    }
    return [parts[0], parts[1], ""]
  }
}
