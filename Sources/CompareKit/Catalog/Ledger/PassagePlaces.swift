/// Which passages carry an entry, and where they stand in the texts at hand.
public struct PassagePlaces: Sendable {
  /// A passage that carries an entry.
  public struct Place: Sendable {
    /// The id of the source.
    public let source: String
    /// The id of its section.
    public let section: String
    /// Its number in the ledger of its source, counted from 1.
    public let number: Int
    /// Where it stands; nil without a text that has it.
    public let file: String?
    /// Its number, from 1.
    public let line: Int
    /// Its beginning.
    public let excerpt: String

    /// The passage in a line.
    public func text(_ language: Language) -> String {
      let name =
        language == .ja
        ? "\(source).\(section) 台帳の\(number)番" : "\(source).\(section), no. \(number) of the ledger"
      guard let file else { return name }
      return "\(name)  \(file):\(line): " + (language == .ja ? "「\(excerpt)」" : "“\(excerpt)”")
    }
  }

  private let places: [String: [Place]]

  /// Looks for every passage in the texts.
  public init(_ ledger: Ledger, _ texts: [SourceText], _ entries: EntryList) {
    var places: [String: [Place]] = [:]
    for book in ledger.sources where !book.passages.isEmpty {
      let found = SourceText.best(of: texts, for: book)
      for (index, passage) in book.passages.enumerated() {
        let start = found?.alignment.places[index]
        let place = Place(
          source: book.source, section: passage.section, number: index + 1,
          file: start == nil ? nil : found?.text.file,
          line: start.map { found?.text.text.lines[$0] ?? 0 } ?? 0,
          excerpt: start.map { found?.text.text.excerpt($0..<($0 + passage.print.length)) ?? "" } ?? "")
        for entry in ledger.entries(of: passage, in: book, entries) {
          places[entry.id, default: []].append(place)
        }
      }
    }
    self.places = places
  }

  /// In reading order, source by source.
  public func passages(of entry: CatalogEntry) -> [Place] { places[entry.id] ?? [] }
}
