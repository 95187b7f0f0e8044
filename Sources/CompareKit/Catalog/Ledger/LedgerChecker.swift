/// Holds ledgers against a catalog, both ways: every passage is carried by entries that cite it, and every
/// entry that cites a source is claimed by a passage there.
public struct LedgerChecker {
  private let ledger: Ledger
  private let catalog: Catalog
  private let entries: EntryList
  private let problems = Problems()

  /// - Throws: `CatalogError` with everything that doesn't fit.
  public static func check(_ ledger: Ledger, against catalog: Catalog) throws(CatalogError) {
    let checker = LedgerChecker(ledger, catalog)
    for source in ledger.sources { checker.check(source) }
    checker.checkSources()
    checker.checkClaims()
    try checker.problems.throwIfAny()
  }

  private init(_ ledger: Ledger, _ catalog: Catalog) {
    self.ledger = ledger
    self.catalog = catalog
    entries = EntryList(catalog)
  }

  private func check(_ book: SourceLedger) {
    guard let source = catalog.source(book.source) else {
      problems.report(
        book.mark, ja: "台帳の出典「\(book.source)」が sources にありません",
        en: "the ledger's source “\(book.source)” is not among the sources")
      return
    }
    for passage in book.passages {
      if source.section(passage.section) == nil {
        problems.report(
          passage.mark, ja: "出典 \(source.id) に節「\(passage.section)」がありません",
          en: "\(source.id) has no section “\(passage.section)”")
      }
      if let reason = passage.leftOut, ledger.reason(reason) == nil {
        problems.report(
          passage.mark, ja: "載せない理由「\(reason)」が left-out-reasons にありません",
          en: "the reason “\(reason)” is not among left-out-reasons")
      }
      for pattern in passage.carriedBy { check(pattern, of: passage, in: source) }
    }
  }

  private func check(_ pattern: String, of passage: SourceLedger.Passage, in source: Source) {
    let named = entries.named(pattern)
    if named.isEmpty {
      problems.report(
        passage.mark, ja: "「\(pattern)」という項目はカタログにありません（catalog explain で確かめられます）",
        en: "the catalog has no entry “\(pattern)” (catalog explain tells the ids)")
    } else if !named.contains(where: { $0.citations.isEmpty || $0.cites(passage.section, of: source.id) }) {
      problems.report(
        passage.mark, ja: "「\(pattern)」は \(source.id).\(passage.section) を出典に挙げていません",
        en: "“\(pattern)” doesn't cite \(source.id).\(passage.section)")
    }
  }

  private func checkSources() {
    for source in catalog.sources {
      guard let book = ledger.ledger(of: source.id) else {
        problems.report(
          source.mark, ja: "出典「\(source.id)」に台帳がありません", en: "the source “\(source.id)” has no ledger")
        continue
      }
      if book.notAtHand != nil { continue }
      let used = Set(book.passages.map(\.section))
      for section in source.sections where !used.contains(section.id) {
        problems.report(
          source.mark, ja: "台帳に \(source.id).\(section.id) の記述がありません",
          en: "the ledger has no passage in \(source.id).\(section.id)")
      }
    }
  }

  /// Every place that an entry cites must be claimed by a passage there.
  private func checkClaims() {
    var claimed: Set<Claim> = []
    for book in ledger.sources {
      for passage in book.passages {
        for entry in ledger.entries(of: passage, in: book, entries) {
          claimed.insert(Claim(entry: entry.id, source: book.source, section: passage.section))
          claimed.insert(Claim(entry: entry.id, source: book.source, section: nil))
        }
      }
    }
    for entry in entries.entries {
      for citation in entry.claimedCitations {
        guard let book = ledger.ledger(of: citation.source), book.notAtHand == nil else { continue }
        let claim = Claim(entry: entry.id, source: citation.source, section: citation.section)
        if claimed.contains(claim) { continue }
        let place = citation.source + (citation.section.map { "." + $0 } ?? "")
        problems.report(
          entry.mark, ja: "「\(entry.id)」の出典 \(place) を、台帳のどの記述も載せていません",
          en: "no passage of the ledger in \(place) is carried by “\(entry.id)”")
      }
    }
  }

  private struct Claim: Hashable {
    let entry: String
    let source: String
    let section: String?
  }
}

extension CatalogEntry {
  func cites(_ section: String, of source: String) -> Bool {
    citations.contains { $0.source == source && ($0.section == nil || $0.section == section) }
  }
}
