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
      state(limit), text(for: slot.classID), amount: limit?.known, ratio: cover.term(.ratio)?.paid,
      notes: notes,
      provenance: provenance(for: slot),
      isEntered: limit?.isEntered ?? false || hasEnteredNumber(slot.classID),
      riders: cover.changedBy + (cover.addedBy.map { [$0] } ?? [])
    ).speaking(of: figures)
  }

  private func hasEnteredNumber(_ classID: String) -> Bool {
    cover.terms.contains { $0.term.isAbout(classID) && $0.number?.isEntered ?? false }
      || plan.ancestry(of: index).contains { plan.covers[$0].window?.days.isEntered ?? false }
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
      let limits = plan.covers[place].terms(.limit).filter(\.term.when.isEmpty)
      if let limit = limits.first?.figure { return limit }
    }
    return nil
  }

  private func state(_ limit: Figure?) -> CellState {
    let conditions = plan.ancestry(of: index).flatMap { plan.covers[$0].base.conditions }
    if !conditions.isEmpty { return .conditional }
    if cover.terms.contains(where: { !$0.term.when.isEmpty }) { return .conditional }
    guard let limit else { return .yes }
    if limit.known == nil { return limit.isByQuote ? (limit.isFormula ? .formula : .byQuote) : .yes }
    return limit.isFormula ? .formula : .amount
  }

  /// The limits, what it stands within, waiting time, caps, deductible, ratio, conditions, window and layers,
  /// in this order.
  func text(for classID: String) -> LocalizedText {
    var parts = cover.terms(.limit).compactMap(words)
    parts += surroundings()
    if !saysHowFar { parts.insert(Phrases.covered, at: 0) }
    for kind in Term.Kind.told.dropFirst() {
      parts += cover.terms(kind).filter { $0.term.isAbout(classID) }.compactMap(words)
    }
    if cover.term(.ratio) == nil, !cover.base.terms(.ratio).isEmpty { parts.append(Phrases.noSelfBurden) }
    let line = plan.ancestry(of: index)
    for condition in line.flatMap({ plan.covers[$0].base.conditions }).map({ wording($0) })
    where !parts.contains(condition) {
      parts.append(condition)
    }
    let windows = line.compactMap { plan.covers[$0].window?.days }
    let shortest = windows.filter { $0.known != nil }.min { $0.fewest < $1.fewest }
    parts += ([shortest].compactMap(\.self) + windows.filter { $0.known == nil }).map(Phrases.window)
    for layer in layers {
      let description = CoverDescription(plan: plan, catalog: catalog, index: layer)
      parts.append(Phrases.layer(plan.covers[layer].base.name, description.text(for: classID)))
    }
    return LocalizedText.list(parts)
  }

  /// The places of the covers that are its layers.
  private var layers: [Int] { plan.covers.indices.filter { plan.covers[$0].base.excessOf == cover.id } }

  /// A term and when it applies; nil where nothing is to be said of it.
  private func words(_ term: ResolvedTerm) -> LocalizedText? {
    guard let words = Phrases.term(term, catalog.vocabulary) else { return nil }
    return catalog.wording(of: words, when: term.term.when)
  }

  /// Whether its limit, or that of a cover it certainly stands within, says how far it goes.
  private var saysHowFar: Bool {
    let own = cover.terms(.limit).compactMap(\.figure)
    if !own.isEmpty { return own.contains { $0.known != nil || $0.isFormula } }
    return plan.ancestry(of: index).dropFirst().contains { plan.covers[$0].limit != nil }
  }

  /// The limits of the covers it stands within.
  private func surroundings() -> [LocalizedText] {
    guard let parent = plan.parents[index] else { return [] }
    if cover.base.parentIsUncertain {
      return [Phrases.placeNotStated]
    }
    let outer = plan.covers[parent]
    let within = Phrases.within(outer.base.name)
    if cover.limit != nil { return [within] }
    let limits = outer.terms(.limit).compactMap { Phrases.term($0, catalog.vocabulary) }
    return limits.isEmpty ? [within] : [LocalizedText.list(limits).remarked(within)]
  }

  private func wording(_ requirement: Requirement) -> LocalizedText {
    catalog.wording(of: requirement)
  }

  private func provenance(for slot: Cover.Slot) -> Provenance {
    var result = cover.base.provenance(on: [slot])
    for place in plan.ancestry(of: index) {
      let other = plan.covers[place]
      for limit in other.terms(.limit) { result = result.joined(with: limit.provenance) }
      for condition in other.base.conditions { result = result.joined(with: condition.provenance) }
      if let window = other.window { result = result.joined(with: window.provenance) }
    }
    func join(_ kind: Term.Kind) {
      for term in cover.terms(kind) where term.term.isAbout(slot.classID) && term.isTold {
        result = result.joined(with: term.provenance)
      }
    }
    for kind in [Term.Kind.wait, .perUnit, .ratio] { join(kind) }
    if cover.term(.ratio) != nil, let order = cover.base.order {
      result = result.joined(with: order.provenance)
    }
    join(.deductible)
    for layer in layers { result = result.joined(with: plan.covers[layer].base.provenance) }
    return result
  }
}

extension ResolvedTerm {
  /// Whether a cell rests on it: on an amount only where there is one.
  fileprivate var isTold: Bool {
    guard case .deductible = term.rule, let figure else { return true }
    return figure.isEntered || figure.known != nil
  }
}

extension Term {
  /// Whether it has to do with losses of a class.
  func isAbout(_ classID: String) -> Bool {
    switch rule {
    case .wait(let wait): wait.applies(to: classID)
    case .perUnit(let cap): cap.classID == classID
    case .deductible, .ratio, .limit: true
    }
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

  /// What is said with all that must hold for it; alone where nothing must.
  func wording(of text: LocalizedText, when requirements: [Requirement]) -> LocalizedText {
    text.remarked(.list(requirements.map(wording(of:))))
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
