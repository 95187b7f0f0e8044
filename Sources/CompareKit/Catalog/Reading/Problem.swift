/// Something wrong in a catalog or scenario file: where, what, and what was expected.
public struct Problem: Sendable, Hashable, Error {
  /// The file, line and column to blame.
  public var mark: Mark
  /// What is wrong and what was expected, in both languages.
  public var message: LocalizedText

  /// A problem at a place.
  public init(_ mark: Mark, _ message: LocalizedText) {
    self.mark = mark
    self.message = message
  }

  /// A problem at a place, in both languages.
  public init(_ mark: Mark, ja: String, en: String) {
    self.init(mark, LocalizedText(ja: ja, en: en))
  }

  /// `file:line:column: what is wrong, what was expected`; only the file where no line is to blame. What is
  /// cited is abridged.
  public func description(_ language: Language) -> String {
    let text = abridgedQuotes(message[language])
    return mark.line == 0 ? "\(mark.file): \(text)" : "\(mark.file):\(mark.line):\(mark.column): \(text)"
  }
}

/// Every problem found in one reading, in the order of the files.
public struct CatalogError: Error, Sendable {
  /// At least one.
  public var problems: [Problem]

  /// An error of at least one problem.
  public init(_ problems: [Problem]) {
    self.problems = problems
  }

  /// One line a problem.
  public func description(_ language: Language) -> String {
    problems.map { $0.description(language) }.joined(separator: "\n")
  }
}

/// Collects problems during one reading, so that a file's mistakes are all reported at once.
public final class Problems {
  /// As they were reported.
  public private(set) var all: [Problem] = []

  /// None yet.
  public init() {}

  /// Adds a problem at a place.
  public func report(_ mark: Mark, ja: String, en: String) {
    all.append(Problem(mark, ja: ja, en: en))
  }

  /// Adds a problem.
  public func report(_ problem: Problem) {
    all.append(problem)
  }

  /// Reports an id that is none of `known`: the nearest ones, then all.
  func reportUnknown(_ id: String, among known: [String], _ mark: Mark, ja: String, en: String) {
    // An empty id is one that couldn't be read.
    let known = known.filter { !$0.isEmpty }
    let hint = NearNames.hint(for: id, among: known)
    let list = known.joined(separator: ", ")
    report(
      mark, ja: "「\(id)」という\(ja)はありません。\(hint.ja)次のいずれかです: \(list)",
      en: "there is no \(en) “\(id)”; \(hint.en)expected one of: \(list)")
  }

  /// Each problem once, in the order of the files.
  public var sorted: [Problem] {
    var seen: Set<Problem> = []
    return all.filter { seen.insert($0).inserted }.sorted {
      ($0.mark.file, $0.mark.line, $0.mark.column) < ($1.mark.file, $1.mark.line, $1.mark.column)
    }
  }

  /// Throws a `CatalogError` when anything was reported.
  package func throwIfAny() throws(CatalogError) {
    if !all.isEmpty { throw CatalogError(sorted) }
  }
}
