extension ResolvedPlan {
  /// Every figure of the cover's terms, and the limits of the covers it certainly stands within.
  func figures(ofCover index: Int) -> [SpokenFigure] {
    let cover = covers[index]
    var figures = figures(of: cover.terms, cover.base)
    if cover.term(.ratio) == nil, !cover.base.terms(.ratio).isEmpty {
      figures += [SpokenFigure.noRatio].with(\.cover, cover.id)
    }
    for outer in ancestry(of: index).dropFirst().map({ covers[$0] }) {
      let limits = outer.terms(.limit).flatMap(\.spoken).map { figure in
        var outside = figure
        if outside.kind == .limit { outside.kind = .outerLimit }
        return outside
      }
      figures += limits.with(\.cover, outer.id)
      figures += (outer.window?.spoken ?? []).with(\.cover, outer.id)
    }
    for layer in covers.indices where covers[layer].base.excessOf == cover.id {
      figures += self.figures(ofCover: layer)
    }
    return figures
  }

  /// What a rider changes, as it is without it and with it.
  func figures(of rider: Rider) -> [SpokenFigure] {
    rider.effects.flatMap { effect -> [SpokenFigure] in
      guard let id = effect.target else {
        guard case .addCover(let added) = effect.change, added.isIn(plan.id) else { return [] }
        return terms(of: added).with(\.rider, rider.id)
      }
      guard let cover = family.covers.first(where: { $0.id == id && $0.isIn(plan.id) }) else { return [] }
      let before = terms(of: cover).with(\.rider, rider.id).with(\.isWithoutRider, true)
      return before + outcome(of: effect, on: cover).with(\.rider, rider.id).with(\.cover, id)
    }
  }

  private func outcome(of effect: RiderEffect, on cover: Cover) -> [SpokenFigure] {
    switch effect.change {
    case .set(_, let term):
      let replaced = term.placeReplaced(in: cover.terms).map { term.replacing(cover.terms[$0]) }
      return resolved(replaced ?? term).spoken
    case .scale(_, let reference, let factor):
      let scaled = reference.place(in: cover.terms).map { resolved(cover.terms[$0], times: factor).spoken }
      return [SpokenFigure(.factor, .ratio(Ratio(factor, 1)))] + (scaled ?? [])
    case .drop(_, let reference): return reference.kind == .ratio ? [.noRatio] : []
    case .addCover, .narrow, .lift: return []
    }
  }

  private func resolved(_ term: Term, times factor: Int = 1) -> ResolvedTerm {
    ResolvedTerm(term, times: factor, plan: plan, quote: quote)
  }

  /// The terms of a cover before any rider.
  private func terms(of cover: Cover) -> [SpokenFigure] {
    figures(of: cover.terms.map { resolved($0) }, cover)
  }

  /// The figures of terms, the limits first.
  private func figures(of terms: [ResolvedTerm], _ cover: Cover) -> [SpokenFigure] {
    var figures: [SpokenFigure] = []
    for kind in Term.Kind.told {
      figures += terms.filter { $0.term.kind == kind }.flatMap(\.spoken)
    }
    figures += cover.window.map { ResolvedWindow($0, quote).spoken } ?? []
    return figures.with(\.cover, cover.id)
  }

  /// What words of the catalog speak of.
  func figures(_ stated: [StatedFigure]) -> [SpokenFigure] {
    stated.flatMap { item -> [SpokenFigure] in
      switch item.content {
      case .figure(let figure): return [figure]
      case .terms(let id, let kinds):
        guard let index = covers.firstIndex(where: { $0.id == id }) else { return [] }
        return figures(ofCover: index).filter { kinds.isEmpty || kinds.contains($0.kind) }
      }
    }
  }
}
