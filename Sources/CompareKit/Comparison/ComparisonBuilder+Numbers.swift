extension ComparisonBuilder {
  /// The numbers of covers that no source states and no quote has filled in: shares, waiting times, how many units
  /// or days. A row that asks about one already asks enough.
  func numberQuestions(about sections: [Comparison.Section]) -> [Comparison.Row] {
    var rows: [Comparison.Row] = []
    for (column, side) in sides.enumerated() {
      for cover in side.plan.covers {
        for open in openNumbers(of: cover) where !isAsked(open.name, cover, side) {
          let id = "\(Comparison.Row.questionPrefix)\(open.name).\(side.plan.family.id).\(cover.id)"
          let cell = Cell(.notStated, Phrases.toAsk, provenance: open.provenance)
          let place = rows.firstIndex { $0.id == id }
          var cells = place.map { rows[$0].cells } ?? [Cell?](repeating: nil, count: sides.count)
          cells[column] = cell
          let row = Comparison.Row(id: id, name: open.question, cells: cells, matters: true)
          if let place { rows[place] = row } else { rows.append(row) }
        }
      }
    }
    return rows
  }

  private struct OpenNumber {
    var name: String
    var question: LocalizedText
    var provenance: Provenance
  }

  private func openNumbers(of cover: ResolvedCover) -> [OpenNumber] {
    var found = cover.terms.compactMap { term -> OpenNumber? in
      guard let number = term.number, number.known == nil else { return nil }
      return OpenNumber(
        name: term.term.id, question: Phrases.ask(term.term, of: cover.base.name, catalog.vocabulary),
        provenance: term.provenance
      )
    }
    if let window = cover.window, window.days.known == nil {
      found.append(
        OpenNumber(
          name: "window", question: Phrases.askWindow(of: cover.base.name), provenance: window.provenance))
    }
    return found
  }

  /// Whether a row of the facts is about the number and has a question of its own.
  private func isAsked(_ name: String, _ cover: ResolvedCover, _ side: Comparison.Side) -> Bool {
    let asking = catalog.sections.flatMap(\.rows).filter { $0.question != nil }.map(\.id)
    return asking.contains { row in
      switch side.plan.family.fact(row, plan: side.plan.plan.id)?.content {
      case .ratio(cover.id): name == Term.Kind.ratio.rawValue
      case .window(cover.id): name == "window"
      default: false
      }
    }
  }
}
