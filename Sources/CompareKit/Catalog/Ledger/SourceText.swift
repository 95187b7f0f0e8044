/// A text file that may hold a source, as somebody saved it.
public struct SourceText: Sendable {
  /// What messages call it.
  public let file: String
  let text: PassageText

  /// A source saved as text, split into passages.
  public init(file: String, _ text: String) {
    self.file = file
    self.text = PassageText(text)
  }

  /// The text with most of a ledger's passages; nil when none has a fifth of them.
  static func best(
    of texts: [SourceText], for book: SourceLedger
  ) -> (text: SourceText, alignment: PassageAlignment)? {
    texts.compactMap { text in text.alignment(with: book).map { (text, $0) } }
      .max { $0.1.coveredCount < $1.1.coveredCount }
  }

  /// The ledger's passages in the text; nil when it has less than a fifth of them, by their length.
  func alignment(with book: SourceLedger) -> PassageAlignment? {
    let alignment = PassageAlignment(book.passages.map(\.print), in: text)
    return alignment.coveredCount * 5 >= alignment.lengths.reduce(0, +) ? alignment : nil
  }
}
