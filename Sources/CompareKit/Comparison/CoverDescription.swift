/// Says what a cover does for a class, in a cell.
struct CoverDescription {
  let plan: ResolvedPlan
  let catalog: Catalog
  let index: Int

  private var cover: ResolvedCover { plan.covers[index] }

  /// The cell of a class that this cover takes.
  func cell(for slot: Cover.Slot) -> Cell {
    let limit = reach()
    var notes = cover.base.notes(on: slot)
    for rider in plan.riders { notes += said(of: rider) }
    return Cell(
      state(limit), text(for: slot.classID), amount: limit?.known, ratio: cover.ratio?.paid, notes: notes,
      provenance: provenance(for: slot), isEntered: limit?.isEntered ?? false,
      riders: cover.changedBy + (cover.addedBy.map { [$0] } ?? [])
    ).speaking(of: figures)
  }

  /// What the words speak of, the cautions of riders included.
  var figures: [SpokenFigure] {
    let cautious = plan.riders.filter { $0.caution != nil && !said(of: $0).isEmpty }
    return plan.figures(ofCover: index) + plan.figures(cover.base.figures)
      + cautious.flatMap { plan.figures(of: $0) }
  }

  /// What a rider has to do with the cover, each thing once, and then its caution; nothing if it has not.
  private func said(of rider: Rider) -> [LocalizedText] {
    var said = cover.addedBy == rider.id ? [Phrases.changedBy(rider.name)] : []
    for change in cover.changes where change.rider == rider.id {
      let words = wording(change, of: rider)
      if !said.contains(words) { said.append(words) }
    }
    if !said.isEmpty, let caution = plan.caution(of: rider) { said.append(caution) }
    return said
  }

  /// What a rider changed, so that it never reads as if the cover itself were the rider's.
  private func wording(_ change: CoverChange, of rider: Rider) -> LocalizedText {
    switch change.kind {
    case .terms: Phrases.changedBy(rider.name)
    case .narrowed(let when):
      Phrases.narrowed(by: rider.name, LocalizedText.list(when.map(catalog.wording(of:))))
    case .lifted(let topic):
      Phrases.lifted(by: rider.name, catalog.topics.first { $0.id == topic }?.name ?? .empty)
    }
  }

  /// The limit that bounds the cover: its own, or the nearest it certainly stands within.
  private func reach() -> Figure? {
    for place in plan.ancestry(of: index) {
      let candidate = plan.covers[place]
      if let limit = candidate.limit, candidate.base.limit?.when.isEmpty ?? true { return limit }
    }
    return nil
  }

  private func state(_ limit: Figure?) -> CellState {
    let conditions = plan.ancestry(of: index).flatMap { plan.covers[$0].base.conditions }
    if !conditions.isEmpty { return .conditional }
    if !(cover.ratio?.when.isEmpty ?? true) || !(cover.base.limit?.when.isEmpty ?? true) {
      return .conditional
    }
    guard let limit else { return .yes }
    if limit.known == nil { return limit.isByQuote ? (limit.isFormula ? .formula : .byQuote) : .yes }
    return limit.isFormula ? .formula : .amount
  }

  /// The limit, what it stands within, caps, ratio, conditions and window, in this order.
  func text(for classID: String) -> LocalizedText {
    var parts: [LocalizedText] = []
    if let own = cover.limit {
      parts.append(own.limitText.remarked(condition(cover.base.limit?.when ?? [])))
    }
    parts += surroundings()
    if !saysHowFar { parts.insert(Phrases.covered, at: 0) }
    parts += cover.base.perUnit.filter { $0.classID == classID }.map {
      Phrases.perUnit($0, catalog.vocabulary)
    }
    if let deducted { parts.append(deducted) }
    if let ratio = cover.ratio {
      parts.append(Phrases.ratio(ratio).remarked(condition(ratio.when)))
    } else if cover.base.ratio != nil {
      parts.append(Phrases.noSelfBurden)
    }
    let line = plan.ancestry(of: index)
    for condition in line.flatMap({ plan.covers[$0].base.conditions }).map({ wording($0) })
    where !parts.contains(condition) {
      parts.append(condition)
    }
    if let days = line.compactMap({ plan.covers[$0].base.window?.days }).min() {
      parts.append(Phrases.window(days))
    }
    return LocalizedText.list(parts)
  }

  /// Whether its limit, or that of a cover it certainly stands within, says how far it goes.
  private var saysHowFar: Bool {
    if let limit = cover.limit { return limit.known != nil || limit.isFormula }
    return plan.ancestry(of: index).dropFirst().contains { plan.covers[$0].limit != nil }
  }

  /// The deductible or self-burden amount, where it is known and takes something off.
  private var deducted: LocalizedText? {
    guard let term = cover.base.deductible, let figure = cover.deductible, figure.known ?? 0 > 0 else {
      return nil
    }
    return Phrases.deducted(term.kind, figure)
  }

  /// The limits of the covers it stands within.
  private func surroundings() -> [LocalizedText] {
    guard let parent = plan.parents[index] else { return [] }
    if cover.base.parentIsUncertain {
      return [Phrases.placeNotStated]
    }
    let outer = plan.covers[parent]
    guard let limit = outer.limit else { return [Phrases.within(outer.base.name)] }
    let within = Phrases.within(outer.base.name)
    return cover.limit == nil ? [limit.limitText.remarked(within)] : [within]
  }

  private func condition(_ when: [Requirement]) -> LocalizedText? {
    when.isEmpty ? nil : LocalizedText.list(when.map { wording($0) })
  }

  private func wording(_ requirement: Requirement) -> LocalizedText {
    catalog.wording(of: requirement)
  }

  private func provenance(for slot: Cover.Slot) -> Provenance {
    var result = cover.base.provenance(on: [slot])
    for place in plan.ancestry(of: index) {
      let other = plan.covers[place]
      if let limit = other.limit { result = result.joined(with: limit.provenance) }
      for condition in other.base.conditions { result = result.joined(with: condition.provenance) }
      if let window = other.base.window { result = result.joined(with: window.provenance) }
    }
    for cap in cover.base.perUnit where cap.classID == slot.classID {
      result = result.joined(with: cap.provenance)
    }
    if let ratio = cover.ratio { result = result.joined(with: ratio.provenance) }
    if cover.ratio != nil, let order = cover.base.order { result = result.joined(with: order.provenance) }
    if let deductible = cover.deductible, deductible.isEntered || deductible.known != nil {
      result = result.joined(with: deductible.provenance)
    }
    return result
  }
}

extension Catalog {
  /// A condition in words: what must hold, any of several.
  public func wording(of requirement: Requirement) -> LocalizedText {
    LocalizedText { language in
      requirement.anyOf.map { wording(of: $0)[language] }
        .joined(separator: language == .ja ? "、または" : ", or ")
    }
  }

  func wording(of atom: Requirement.Atom) -> LocalizedText { vocabulary.wording(of: atom) }
}

extension Figure {
  var isFormula: Bool {
    switch rule {
    case .lesser, .share: true
    case .fixed, .value, .notStated: false
    }
  }

  /// The figure in words: one amount, how it comes about, or what bounds it.
  var text: LocalizedText {
    let formula = isFormula ? rule.words(calling: names) : nil
    if let known {
      let amount = Phrases.yen(known)
      let remarks = [formula, isEntered ? Phrases.entered : nil].compactMap { $0 }
      return remarks.isEmpty ? amount : amount.remarked(LocalizedText.list(remarks))
    }
    if let formula { return formula }
    if !isByQuote { return Phrases.notStated }
    let bounds = [low > 0 ? Phrases.over(low) : nil, high.map { Phrases.upTo(Phrases.yen($0)) }]
    let known = bounds.compactMap { $0 }
    return known.isEmpty ? Phrases.byQuote : LocalizedText.list(known).remarked(Phrases.byQuote)
  }
}

extension Figure {
  /// The figure as the most a cover pays.
  var limitText: LocalizedText {
    if known != nil || isFormula { return Phrases.upTo(text) }
    if !isByQuote { return Phrases.limitNotStated }
    return text == Phrases.byQuote ? Phrases.limitByQuote : text
  }
}

extension AmountRule {
  /// The rule in words, such as "the lower of 10% of the limit of liability and ¥50M".
  func words(calling names: [String: LocalizedText]) -> LocalizedText {
    func name(_ id: String) -> LocalizedText { names[id] ?? .same(id) }
    return switch self {
    case .fixed(let amount): Phrases.yen(amount)
    case .value(let id): name(id)
    case .share(let ratio, let id): Phrases.share(ratio, of: name(id))
    case .lesser(let arms): Phrases.lesser(arms.map { $0.words(calling: names) })
    case .notStated: Phrases.notStated
    }
  }
}
