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

  func mark(ofAssumption id: String) -> String? {
    assumptionNumbers[id].map { "A\($0)" }
  }

  /// `[S1-4 S1-5 A2 推定]`: where a figure comes from, on which readings it rests, and how it is known when
  /// the source doesn't say it outright. Empty when there is nothing to cite.
  func brackets(_ provenance: Provenance, remark: LocalizedText? = nil, _ language: Language) -> String {
    var parts = [remark?[language]].compactMap { $0 }
    parts += provenance.citations.map(mark)
    parts += provenance.assumptions.compactMap(mark(ofAssumption:))
    if provenance.basis == .inferred { parts.append(SheetPhrases.inferred[language]) }
    return parts.isEmpty ? "" : "[\(parts.joined(separator: " "))]"
  }

  /// The marks of a cell: its entry by the agent, its sources, assumptions, and how it is known.
  func brackets(_ cell: Cell, _ language: Language) -> String {
    var provenance = cell.provenance
    var remarks: [LocalizedText] = []
    if cell.isEntered { remarks.append(SheetPhrases.entered) }
    // A cell that says "not stated" needs no mark for it; where the source leaves open a part of what
    // a cell says, that is one.
    if cell.state != .notStated && provenance.basis == .unknown {
      remarks.append(SheetPhrases.partlyUnknown)
    }
    if cell.state == .notStated { provenance.basis = .unknown }
    let remark =
      remarks.isEmpty ? nil : LocalizedText { language in remarks.map { $0[language] }.joined(separator: " ") }
    return brackets(provenance, remark: remark, language)
  }
}
