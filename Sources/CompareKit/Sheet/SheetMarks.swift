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
    return place(of: citation).map { "\(name)-\($0)" } ?? name
  }

  /// The number of the section in its source, from 1.
  private func place(of citation: Citation) -> Int? {
    guard let section = citation.section else { return nil }
    return catalog.source(citation.source)?.sections.firstIndex { $0.id == section }.map { $0 + 1 }
  }

  /// `[S1-4,5 A2 推定]`: where a figure comes from, on which readings it rests, and how it is known when
  /// the source doesn't say it outright. Empty when there is nothing to cite.
  func brackets(_ provenance: Provenance, _ language: Language) -> String {
    let inferred = provenance.basis == .inferred ? [SheetPhrases.inferred[language]] : []
    return bracketed(origins(provenance) + inferred)
  }

  /// The marks of a cell: its entry by the agent unless the cell says so, its sources and assumptions, and
  /// how it is known.
  func brackets(_ cell: Cell, _ language: Language) -> String {
    let entered = Phrases.entered[language]
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

  /// `S1-4,5 A2,7`: the sections of a source in its order, then the assumptions.
  private func origins(_ provenance: Provenance) -> [String] {
    var names: [String] = []
    var places: [String: [Int]] = [:]
    for citation in provenance.citations {
      if places[citation.source] == nil { names.append(citation.source) }
      places[citation.source, default: []] += place(of: citation).map { [$0] } ?? []
    }
    let sources = names.map { name in
      let numbers = (places[name] ?? []).sorted().map(String.init).joined(separator: ",")
      return numbers.isEmpty ? name.uppercased() : "\(name.uppercased())-\(numbers)"
    }
    let numbers = provenance.assumptions.compactMap { assumptionNumbers[$0] }.sorted()
    return sources + (numbers.isEmpty ? [] : ["A" + numbers.map(String.init).joined(separator: ",")])
  }

  private func bracketed(_ parts: [String]) -> String {
    parts.isEmpty ? "" : "[\(parts.joined(separator: " "))]"
  }
}
