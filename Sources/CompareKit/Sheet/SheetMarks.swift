/// The short marks that tie each figure of a sheet to the lists at its end: `S1-4` for a section of a
/// source, `A2` for an assumption.
struct SheetMarks {
  private let catalog: Catalog
  private let assumptionNumbers: [String: Int]

  init(_ sheet: Sheet) {
    catalog = sheet.catalog
    assumptionNumbers = Dictionary(
      sheet.assumptions.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  /// The id of the source in capitals and the place of the section in it. The same on every sheet of a
  /// catalog.
  func mark(of citation: Citation) -> String {
    let name = citation.source.uppercased()
    guard let section = citation.section,
      let place = catalog.source(citation.source)?.sections.firstIndex(where: { $0.id == section })
    else { return name }
    return "\(name)-\(place + 1)"
  }

  /// `[S1-4 S1-5 A2 推定]`: where a figure comes from, on which readings it rests, and how it is known when
  /// the source doesn't say it outright. Empty when there is nothing to cite.
  func brackets(_ provenance: Provenance, _ language: Language) -> String {
    let inferred = provenance.basis == .inferred ? [SheetPhrases.inferred[language]] : []
    return bracketed(origins(provenance) + inferred)
  }

  /// The marks of a cell: its entry by the agent unless the cell says so, its sources and assumptions, and
  /// how it is known.
  func brackets(_ cell: Cell, _ language: Language) -> String {
    let entered = SheetPhrases.entered[language]
    let isSaid = cell.text[language].contains(entered)
    var parts = cell.isEntered && !isSaid ? [entered] : []
    parts += origins(cell.provenance)
    switch cell.provenance.basis {
    case .stated: break
    case .inferred: parts.append(SheetPhrases.inferred[language])
    // A cell that says "not stated" needs no mark for it; where the source leaves open a part of what a
    // cell says, that is one.
    case .unknown: if cell.state != .notStated { parts.append(SheetPhrases.partlyUnknown[language]) }
    }
    return bracketed(parts)
  }

  private func origins(_ provenance: Provenance) -> [String] {
    provenance.citations.map(mark)
      + provenance.assumptions.compactMap { assumptionNumbers[$0] }.sorted().map { "A\($0)" }
  }

  private func bracketed(_ parts: [String]) -> String {
    parts.isEmpty ? "" : "[\(parts.joined(separator: " "))]"
  }
}
