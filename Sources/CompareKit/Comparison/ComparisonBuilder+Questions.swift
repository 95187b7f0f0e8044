extension ComparisonBuilder {
  /// What to ask the insurers: everything that matters and that the sources leave open.
  func questionRows(about sections: [Comparison.Section]) -> [Comparison.Row] {
    let questions = Dictionary(
      catalog.sections.flatMap(\.rows).compactMap { row in row.question.map { (row.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    var rows: [Comparison.Row] = []
    for section in sections {
      for asked in section.rows {
        // A topic of the exclusions may have a row's id; its question is another.
        let ofRow = section.kind == .exclusions ? nil : questions[asked.id]
        guard let question = ofRow ?? self.question(about: asked, in: section.kind) else { continue }
        append(question, about: asked, to: &rows) { cell in
          // How far an exclusion reaches is open where one is stated.
          cell.map { section.kind == .exclusions ? $0.state != .notStated : $0.isOpen } ?? false
        }
      }
    }
    return rows + riderLimitQuestions() + numberQuestions(about: sections)
  }

  /// Of a class of loss, or of an exclusion, that matters to this client.
  private func question(about row: Comparison.Row, in kind: SectionDefinition.Kind) -> LocalizedText? {
    switch kind {
    case .liability, .response, .ownLoss:
      catalog.coverageClass(row.id)?.question ?? (row.matters ? Phrases.askClass(row.name) : nil)
    case .exclusions: row.matters ? catalog.topics.first { $0.id == row.id }?.question : nil
    default: nil
    }
  }

  private func append(
    _ question: LocalizedText, about asked: Comparison.Row, to rows: inout [Comparison.Row],
    where isOpen: (Cell?) -> Bool
  ) {
    guard asked.cells.contains(where: isOpen) else { return }
    let cells = asked.cells.map { cell in
      cell.flatMap { isOpen($0) ? Cell($0.state, Phrases.toAsk, provenance: $0.provenance) : nil }
    }
    // Rows that leave the same open are asked about once.
    if let place = rows.firstIndex(where: { $0.name == question }) {
      let former = rows[place]
      rows[place] = Comparison.Row(
        id: former.id, name: question, cells: zip(former.cells, cells).map { $0 ?? $1 },
        matters: former.matters || asked.matters)
    } else {
      rows.append(
        Comparison.Row(
          id: Comparison.Row.questionPrefix + asked.id, name: question, cells: cells, matters: asked.matters))
    }
  }

  /// The limits of chosen riders that no source states and no quote has filled in.
  private func riderLimitQuestions() -> [Comparison.Row] {
    riderRows().compactMap { row in
      let open = zip(sides, row.cells).map { side, cell -> Cell? in
        guard let id = RiderRow(id: row.id)?.rider, side.column.riders.contains(id), let cell,
          let limit = side.plan.covers.first(where: { $0.addedBy == id })?.limit, limit.known == nil
        else { return nil }
        return Cell(.notStated, Phrases.toAsk, provenance: cell.provenance)
      }
      guard open.contains(where: { $0 != nil }) else { return nil }
      return Comparison.Row(
        id: Comparison.Row.questionPrefix + row.id, name: Phrases.askRiderLimit(row.name), cells: open,
        matters: true)
    }
  }
}

extension Comparison.Row {
  static let questionPrefix = "question."

  /// Whether it is a question to insurers, asked of the columns that have a cell.
  public var isQuestion: Bool { id.hasPrefix(Self.questionPrefix) }
}

extension Cell {
  /// The source leaves it open and no quote has filled it in.
  var isOpen: Bool { (state == .notStated || state == .byQuote) && !isEntered }
}
