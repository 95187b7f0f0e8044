/// A source's text held against its ledger and the catalog.
public struct SourceVerification: Sendable {
  /// Something to look at.
  public struct Finding: Sendable {
    /// What may be found.
    public enum Kind: Sendable {
      /// The text has a passage that the ledger doesn't know.
      case unknown
      /// A passage reads otherwise than when the ledger was written.
      case changed
      /// A passage is no longer there.
      case gone
      /// A figure of an entry stands in none of the passages that carry it.
      case figure
    }

    /// What kind it is.
    public let kind: Kind
    /// The line of the text, counted from 1.
    public let line: Int
    /// The beginning of the text at that place; empty where a passage is gone.
    public let excerpt: String
    /// The sections of the passages concerned.
    public let sections: [String]
    /// What of the catalog rests on it.
    public let entries: [CatalogEntry]
    /// The numbers that should stand there, for `.figure`.
    public let numbers: [Int]
  }

  /// The id of the source.
  public let source: String
  /// The name of the saved text.
  public let file: String
  /// How many passages the ledger lists.
  public let passages: Int
  /// By line.
  public internal(set) var findings: [Finding]
  /// The numbers that stand in the passages which carry an entry, by its id.
  let numbers: [String: Set<Int>]
  /// The entries resting on a passage that changed or is gone.
  let shaken: Set<String>

  init(_ book: SourceLedger, _ file: SourceText, _ alignment: PassageAlignment, _ carried: [[CatalogEntry]]) {
    source = book.source
    self.file = file.file
    passages = book.passages.count
    var findings: [Finding] = []
    var numbers: [String: Set<Int>] = [:]
    for (index, place) in alignment.places.enumerated() {
      guard let place else { continue }
      let scalars = file.text.scalars[place..<(place + book.passages[index].print.length)]
      let found = FigureScanner.numbers(in: scalars)
      for entry in carried[index] { numbers[entry.id, default: []].formUnion(found) }
    }
    var missing = alignment.missing(in: file.text)
    var shaken: Set<String> = []
    func sections(_ passages: [Int]) -> [String] { passages.map { book.passages[$0].section }.uniqued() }
    func entries(_ passages: [Int]) -> [CatalogEntry] {
      let entries = passages.flatMap { carried[$0] }.uniqued()
      shaken.formUnion(entries.map(\.id))
      return entries
    }
    for range in alignment.unknown {
      let gone = missing.removeValue(forKey: range.lowerBound) ?? []
      findings.append(
        Finding(
          kind: gone.isEmpty ? .unknown : .changed, line: file.text.lines[range.lowerBound],
          excerpt: file.text.excerpt(range), sections: sections(gone), entries: entries(gone), numbers: []))
    }
    for (place, gone) in missing {
      findings.append(
        Finding(
          kind: .gone, line: file.text.line(at: place), excerpt: "", sections: sections(gone),
          entries: entries(gone), numbers: []))
    }
    self.findings = findings.sorted { $0.line < $1.line }
    self.numbers = numbers
    self.shaken = shaken
  }
}

extension PassageAlignment {
  /// The passages that aren't there, by the place where they should stand: the end of what comes before.
  fileprivate func missing(in text: PassageText) -> [Int: [Int]] {
    var missing: [Int: [Int]] = [:]
    var end = 0
    for (index, place) in places.enumerated() {
      if let place { end = place + lengths[index] } else { missing[end, default: []].append(index) }
    }
    return missing
  }
}
