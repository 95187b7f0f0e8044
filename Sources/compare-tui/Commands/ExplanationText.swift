import CompareKit

/// Entries of the catalog with their figures, sources, assumptions and passages.
struct ExplanationText {
  private(set) var text = ""
  private let catalog: Catalog
  private let language: Language

  init(
    _ entries: [CatalogEntry], _ ledger: Ledger, _ texts: [SourceText], _ list: EntryList, _ catalog: Catalog,
    _ language: Language
  ) {
    self.catalog = catalog
    self.language = language
    let places = PassagePlaces(ledger, texts, list)
    for entry in entries { add(entry, places) }
  }

  private mutating func add(_ entry: CatalogEntry, _ places: PassagePlaces) {
    if !text.isEmpty { text += "\n" }
    add("[\(entry.id)]  \(entry.name[language])")
    for figure in entry.figures { add("  ", say("数字", "figure"), EntryText.figure(figure, language)) }
    for words in entry.words.map({ $0[language] }) where !words.isEmpty && words != entry.name[language] {
      add("  ", say("内容", "says"), words)
    }
    for provenance in entry.provenances.uniqued() {
      for citation in provenance.citations {
        add("  ", say("出典", "source"), self.citation(citation, provenance, of: entry))
      }
      for id in provenance.assumptions {
        add("  ", say("前提", "assumes"), catalog.assumption(id)?.statement[language] ?? id)
      }
    }
    for passage in places.passages(of: entry) { add("  ", say("記述", "passage"), passage.text(language)) }
  }

  private func citation(_ citation: Citation, _ provenance: Provenance, of entry: CatalogEntry) -> String {
    guard let source = catalog.source(citation.source) else { return citation.source }
    let section = citation.section.flatMap { source.section($0)?.title[language] }
    let basis =
      switch provenance.basis {
      case .stated: say("明記", "stated")
      case .inferred: say("推定", "inferred")
      case .unknown:
        entry.figures.isEmpty ? say("記載なし", "not stated") : say("一部記載なし", "not stated in part")
      }
    return source.title[language] + (section.map { say("「\($0)」", ", “\($0)”") } ?? "") + day(source.asOf)
      + say("、", ", ") + basis
  }

  private func day(_ asOf: Source.AsOf) -> String {
    guard let date = asOf.date else { return say("（日付不明）", " (undated)") }
    return asOf.basis == .stated
      ? say("（\(date)現在）", " (as of \(date))") : say("（\(date)頃、推定）", " (about \(date), inferred)")
  }

  private mutating func add(_ line: String) { text += sanitized(line) + "\n" }
  private mutating func add(_ indent: String, _ label: String, _ value: String) {
    text += indent + label + ": " + sanitized(value) + "\n"
  }
  private func say(_ ja: String, _ en: String) -> String { language == .ja ? ja : en }
}
