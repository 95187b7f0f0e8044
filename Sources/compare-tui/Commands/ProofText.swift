import CompareKit

/// What a proof found, as problems with the case that shows each.
struct ProofText {
  private(set) var text = ""
  private let catalogs: [String]
  private let language: Language

  /// - Parameters:
  ///   - files: where the case of each finding was written; nil where it wasn't.
  ///   - catalogs: the options that name the catalogs, for the command that shows the case.
  init(_ findings: [Finding], files: [String?], catalogs: [String], _ language: Language) {
    (self.catalogs, self.language) = (catalogs, language)
    for (finding, file) in zip(findings, files) { add(finding, file) }
  }

  private mutating func add(_ line: String) { text += sanitized(line) + "\n" }

  private mutating func add(_ finding: Finding, _ file: String?) {
    add(finding.problem.description(language))
    guard let example = finding.example else { return }
    add((language == .ja ? "  例：" : "  case: ") + example.words[language])
    guard let file else { return }
    for column in [example.column] + [example.without].compactMap(\.self) {
      add("  $ " + command(column, example, file))
    }
  }

  /// The command line that settles the case.
  private func command(_ column: Column, _ example: Finding.Example, _ file: String) -> String {
    var words = ["compare-tui", "settle"] + catalogs + ["--plan", "\(column.family)=\(column.plan)"]
    for rider in column.riders.sorted() { words += ["--rider", "\(column.family)=\(rider)"] }
    for (term, entry) in column.quote.terms.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      if case .number(let amount) = entry { words += ["--quote", "\(column.family):\(term)=\(amount)"] }
    }
    for _ in 0..<example.times { words += ["--scenario", file] }
    if example.times > 1 { words.append("--sequence") }
    return words.map(Self.quoted).joined(separator: " ")
  }

  /// As a shell takes it for one word.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "-_./=:,#".unicodeScalars.contains(scalar)
    }
    if isPlain && !word.isEmpty { return word }
    return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
