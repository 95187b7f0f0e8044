/// A ledger to begin with, or to go on with after a page has changed: what the ledger knows stays as it is
/// written there, what it doesn't is cut into passages, each with its text above it for whoever decides.
public struct LedgerDraft: Sendable {
  /// YAML. The remarks with the source's text are to be taken out before it is kept.
  public let yaml: String

  /// Draws up the ledger of a source as its text is now, keeping what is known of it.
  public init(of source: String, from file: SourceText, knowing book: SourceLedger?) {
    let known = book?.passages ?? []
    let alignment = PassageAlignment(known.map(\.print), in: file.text)
    let hashes = RollingHashes(file.text.scalars)
    var pieces = zip(alignment.places, known).compactMap { place, passage in
      place.map { ($0..<($0 + passage.print.length), Optional(passage)) }
    }
    for range in alignment.unknown {
      let inside = file.text.breaks.filter { range.contains($0) && $0 != range.lowerBound }.uniqued()
      let bounds = [range.lowerBound] + inside + [range.upperBound]
      pieces += zip(bounds, bounds.dropFirst()).map { ($0..<$1, nil) }
    }
    pieces.sort { $0.0.lowerBound < $1.0.lowerBound }
    var lines = ["ledger: \(source)", "passages:"]
    for (range, passage) in pieces {
      lines.append("  # \(file.text.lines[range.lowerBound]): \(file.text.excerpt(range, most: 400))")
      let what =
        passage.map(Self.verdict) ?? "section: , carried-by: []"
      lines.append("  - {print: \(hashes.print(of: range)), \(what)}")
    }
    yaml = lines.joined(separator: "\n") + "\n"
  }

  /// The text that a draft is made from: the one that holds most of what the ledger knows, or the only one.
  public static func text(
    of source: String, among texts: [SourceText], knowing book: SourceLedger?
  ) -> SourceText? {
    if let book, !book.passages.isEmpty, let found = SourceText.best(of: texts, for: book) {
      return found.text
    }
    return texts.count == 1 ? texts[0] : nil
  }

  private static func verdict(_ passage: SourceLedger.Passage) -> String {
    let carried = passage.leftOut.map { "left-out: \($0)" }
    return "section: \(passage.section), "
      + (carried ?? "carried-by: [\(passage.carriedBy.joined(separator: ", "))]")
  }
}
