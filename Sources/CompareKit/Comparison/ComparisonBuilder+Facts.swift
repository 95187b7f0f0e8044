extension ComparisonBuilder {
  func factRow(_ definition: FactRow) -> Comparison.Row {
    let isReminder = sides.contains { unmetEligibility(of: $0)?.row == definition.id }
    return row(
      definition.id, definition.name, matters: isReminder || mattering.contains(definition.id)
    ) { side in
      let cell = factCell(definition, side)
      return definition.entry.flatMap { entered($0, in: side, over: cell) } ?? cell
    }
  }

  /// What the agent's quote says in place of what the sources leave open.
  private func entered(_ entry: FactRow.Entry, in side: Comparison.Side, over cell: Cell) -> Cell? {
    guard cell.isOpen else { return nil }
    let quote = side.column.quote
    switch entry {
    case .cadence:
      return quote.cadence.map { entered(Phrases.name(of: $0), .yes, over: cell) }
    case .term(let id):
      guard let entry = quote.terms[id], let term = catalog.vocabulary.quoteTerm(id) else { return nil }
      let words = term.words(entry)
      var cell = entered(
        term.isPremium ? Phrases.premium(words, quote.cadence) : words, term.kind == .yen ? .amount : .yes,
        over: cell)
      if term.kind == .yen { cell.amount = quote[id] }
      return term.isPremium ? cell.speaking(of: enteredFigures(quote)) : cell
    }
  }

  private func entered(_ text: LocalizedText, _ state: CellState, over cell: Cell) -> Cell {
    Cell(
      state, text.remarked(Phrases.entered), notes: cell.notes, provenance: Provenance([]), isEntered: true
    ).speaking(of: cell.figures)
  }

  /// The premium of a quote.
  func enteredFigures(_ quote: Quote) -> [SpokenFigure] {
    guard let amount = catalog.vocabulary.premium.flatMap({ quote[$0] }) else { return [] }
    let figure = SpokenFigure(.premium, .amount(amount), per: quote.cadence.map { .init($0) })
    return [figure].with(\.isEntered, true)
  }

  /// What the client must be to buy the family and hasn't said to be.
  private func unmetEligibility(of side: Comparison.Side) -> Eligibility? {
    side.plan.family.eligibility.flatMap { client.has($0.exposure) ? nil : $0 }
  }

  private func factCell(_ row: FactRow, _ side: Comparison.Side) -> Cell {
    guard let fact = side.plan.family.fact(row.id, plan: side.column.plan) else {
      return known(row.known, of: side.plan)
    }
    if let rider = side.plan.riders.first(where: { fact.unless.contains($0.id) }) {
      return Cell(
        .yes, Phrases.moot(by: rider.name),
        provenance: fact.provenance.moot.joined(with: rider.provenance.moot),
        riders: [rider.id])
    }
    var cell = cell(fact.content, fact.provenance, side).following(fact.rider, in: side.plan)
      .speaking(of: side.plan.figures(fact.figures))
    if let note = fact.note { cell.notes.append(note) }
    if let eligibility = side.plan.family.eligibility, eligibility.row == row.id {
      if client.has(eligibility.exposure) {
        cell.state = .yes
      } else {
        cell.notes.append(
          Phrases.eligibilityToConfirm(catalog.exposure(eligibility.exposure)?.name ?? .empty))
      }
    }
    return cell
  }

  /// What the family says anyway.
  private func known(_ known: FactRow.Known?, of plan: ResolvedPlan) -> Cell {
    switch known {
    case .insurer: Cell(.yes, plan.family.insurer, provenance: Provenance([]))
    case .sale: Cell(.yes, plan.plan.sale.text, provenance: plan.plan.sale.provenance)
    case nil: Cell(.notStated, Phrases.notStated, provenance: .silence)
    }
  }

  private func cell(
    _ content: StatedFact.Content, _ provenance: Provenance, _ side: Comparison.Side
  ) -> Cell {
    switch content {
    case .text(let state, let text): return Cell(state, text, provenance: provenance)
    case .notStated: return Cell(.notStated, Phrases.notStated, provenance: provenance)
    case .value(let id):
      let figure = Figure(
        .value(id), plan: side.plan.plan, quote: side.column.quote, provenance: provenance)
      let term = side.plan.plan.values[id]?.enteredAs ?? QuoteTermID(id)
      return cell(figure).speaking(of: figure.spoken(catalog.vocabulary.quoteTerm(term)?.figure ?? .limit))
    case .limit(let id):
      return cell(of: id, provenance, side) { cover in
        cover.term(.limit).flatMap { term in
          term.figure.map {
            self.cell($0, cover).speaking(of: term.spoken.with(\.cover, id)).when(term, catalog)
          }
        }
      }
    case .deductible(let id):
      return cell(of: id, provenance, side) { cover in
        cover.term(.deductible).map { term in
          let figures = term.spoken.with(\.cover, id)
          let cell =
            term.figure.map { self.cell($0, cover) }
            ?? Cell(
              .formula, Phrases.term(term, catalog.vocabulary) ?? .empty, provenance: term.provenance,
              riders: cover.changedBy)
          return cell.speaking(of: figures).when(term, catalog)
        }
      }
    case .ratio(let id):
      return cell(of: id, provenance, side) { cover in
        if let term = cover.term(.ratio), case .ratio(let ratio) = term.term.rule {
          return Cell(
            term.number?.openState ?? .ratio, Phrases.ratio(ratio, term), ratio: term.paid,
            provenance: term.provenance, isEntered: term.isEntered, riders: cover.changedBy
          ).speaking(of: term.spoken.with(\.cover, id)).when(term, catalog)
        }
        return Cell(
          .ratio, Phrases.noSelfBurden, ratio: .one, provenance: provenance, riders: cover.changedBy
        ).speaking(of: [SpokenFigure.noRatio].with(\.cover, id))
      }
    case .window(let id):
      return cell(of: id, provenance, side) { cover in
        cover.window.map {
          Cell(
            $0.days.openState ?? .conditional, Phrases.window($0.days), provenance: $0.provenance,
            isEntered: $0.days.isEntered
          ).speaking(of: $0.spoken.with(\.cover, id))
        }
      }
    }
  }

  /// A cell about a term of a cover, or what its absence means.
  private func cell(
    of cover: String, _ provenance: Provenance, _ side: Comparison.Side,
    _ describe: (ResolvedCover) -> Cell?
  ) -> Cell {
    if let resolved = side.plan.cover(cover) {
      var cell = describe(resolved) ?? Cell(.notStated, Phrases.notStated, provenance: provenance)
      cell.provenance = cell.provenance.joined(with: provenance)
      return cell
    }
    if let rider = side.plan.family.riders(of: side.column.plan).first(where: { $0.adds(cover) }) {
      return Cell(
        .byRider, Phrases.withRider(rider.name), provenance: rider.provenance, offeredRider: rider.id)
    }
    return Cell(.notStated, Phrases.notStated, provenance: provenance)
  }

  private func cell(_ figure: Figure, _ cover: ResolvedCover? = nil) -> Cell {
    let state: CellState =
      if figure.isFormula { .formula } else if figure.known != nil { .amount } else if figure.isByQuote {
        .byQuote
      } else { .notStated }
    return Cell(
      state, figure.text, amount: figure.known, provenance: figure.provenance, isEntered: figure.isEntered,
      riders: cover?.changedBy ?? [])
  }
}

extension Cell {
  /// The cell with when a term applies: no figure stands without its condition.
  fileprivate func when(_ term: ResolvedTerm, _ catalog: Catalog) -> Cell {
    guard !term.term.when.isEmpty else { return self }
    var cell = self
    if cell.state != .byQuote && cell.state != .notStated { cell.state = .conditional }
    cell.text = catalog.wording(of: text, when: term.term.when)
    return cell
  }
}

extension NumberFigure {
  /// How it is left open; nil for a number that is known.
  fileprivate var openState: CellState? { known != nil ? nil : isByQuote ? .byQuote : .notStated }
}

extension Provenance {
  /// The same places without the readings and the silence that no longer bear on anything.
  var moot: Provenance { Provenance(citations, mark: mark) }

  /// Nobody has said anything.
  static let silence = Provenance([], basis: .unknown)
}
