/// All sources at hand held against the ledger and the catalog.
public struct SourcesReport: Sendable {
  /// One for each source with a text, in the order of the catalog.
  public let verifications: [SourceVerification]
  /// Sources whose text is not among the files.
  public let withoutText: [String]
  /// Files that are no source the ledger knows.
  public let unknownFiles: [String]
  /// What of ledger and catalog doesn't fit, whatever the texts say.
  public let problems: [Problem]

  /// A file is taken for the source of which it holds most: at least a fifth of the passages' text.
  public init(_ files: [SourceText], _ ledger: Ledger, _ catalog: Catalog) {
    let entries = EntryList(catalog)
    let books = ledger.sources.filter { $0.notAtHand == nil }
    var pairs: [(book: Int, file: Int, alignment: PassageAlignment)] = []
    for (number, book) in books.enumerated() {
      for (place, file) in files.enumerated() {
        if let alignment = file.alignment(with: book) { pairs.append((number, place, alignment)) }
      }
    }
    pairs.sort { $0.alignment.coveredCount > $1.alignment.coveredCount }
    var found: [Int: SourceVerification] = [:]
    var taken: Set<Int> = []
    for pair in pairs where found[pair.book] == nil && !taken.contains(pair.file) {
      taken.insert(pair.file)
      let book = books[pair.book]
      found[pair.book] = SourceVerification(
        book, files[pair.file], pair.alignment,
        book.passages.map { ledger.entries(of: $0, in: book, entries) })
    }
    let verified = found.sorted { $0.key < $1.key }.map(\.value)
    verifications = Self.withFigures(verified, entries)
    withoutText = books.indices.filter { found[$0] == nil }.map { books[$0].source }
    unknownFiles = files.indices.filter { !taken.contains($0) }.map { files[$0].file }
    do {
      try LedgerChecker.check(ledger, against: catalog)
      problems = []
    } catch {
      problems = error.problems
    }
  }

  /// Whether nothing is left to look at.
  public var isClean: Bool {
    problems.isEmpty && withoutText.isEmpty && verifications.allSatisfy(\.findings.isEmpty)
  }

  /// Adds the figures that stand in none of the passages which carry their entry. An entry resting on a source
  /// without a text, or on a passage that changed, is left alone: there is nothing to hold it against.
  private static func withFigures(
    _ verified: [SourceVerification], _ entries: EntryList
  ) -> [SourceVerification] {
    let atHand = Set(verified.map(\.source))
    let shaken = verified.reduce(into: Set<String>()) { $0.formUnion($1.shaken) }
    return verified.map { verification in
      let missing = entries.entries.compactMap { entry -> SourceVerification.Finding? in
        let sources = entry.claimedCitations.map(\.source)
        guard sources.first == verification.source, atHand.isSuperset(of: sources),
          !shaken.contains(entry.id)
        else { return nil }
        let standing = verified.reduce(into: Set<Int>()) { $0.formUnion($1.numbers[entry.id] ?? []) }
        let absent = entry.numbersAbsent(from: standing)
        if absent.isEmpty { return nil }
        return SourceVerification.Finding(
          kind: .figure, line: 0, excerpt: "", sections: entry.claimedCitations.compactMap(\.section),
          entries: [entry], numbers: absent)
      }
      return verification.adding(missing)
    }
  }
}

extension Ledger {
  /// The entries that carry a passage.
  func entries(
    of passage: SourceLedger.Passage, in book: SourceLedger, _ list: EntryList
  ) -> [CatalogEntry] {
    passage.carriedBy.flatMap { pattern in
      list.named(pattern).filter { !pattern.contains("*") || $0.cites(passage.section, of: book.source) }
    }
  }
}

extension CatalogEntry {
  /// The numbers of its figures and words that aren't among those standing in a source. A 1 in words says "each"
  /// as often as how many, so it isn't looked for.
  func numbersAbsent(from standing: Set<Int>) -> [Int] {
    var absent: [Int] = []
    for figure in figures where !figure.stands(among: standing) { absent += figure.spellings.prefix(1) }
    for text in words {
      absent += FigureScanner.numbers(in: text.ja).filter { $0 != 1 && !standing.contains($0) }
    }
    return absent.uniqued()
  }
}

extension CatalogEntry.Figure {
  /// Whether numbers of a source say it: "twice" may be said as an amount and the one it grows to.
  fileprivate func stands(among numbers: Set<Int>) -> Bool {
    if spellings.contains(where: numbers.contains) { return true }
    guard case .factor(let factor) = self else { return false }
    return numbers.contains { number in
      let (product, overflow) = number.multipliedReportingOverflow(by: factor)
      return !overflow && number > 0 && numbers.contains(product)
    }
  }
}

extension SourceVerification {
  fileprivate func adding(_ more: [Finding]) -> SourceVerification {
    var copy = self
    copy.findings += more
    return copy
  }
}
