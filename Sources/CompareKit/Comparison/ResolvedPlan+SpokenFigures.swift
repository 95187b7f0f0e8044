extension ResolvedPlan {
  /// Every figure of the cover's terms, and the limits of the covers it certainly stands within.
  func figures(ofCover index: Int) -> [SpokenFigure] {
    let cover = covers[index]
    var figures = terms(of: cover.base, limit: cover.limit, deductible: cover.deductible, ratio: cover.ratio)
    if cover.ratio == nil, cover.base.ratio != nil {
      figures += [SpokenFigure.noRatio].with(\.cover, cover.id)
    }
    for outer in ancestry(of: index).dropFirst().map({ covers[$0] }) {
      let limit = outer.limit?.spoken(.outerLimit, per: .incidentAndPeriod) ?? []
      figures += limit.with(\.cover, outer.id).with(\.when, outer.base.limit?.when ?? [])
      figures += (outer.base.window.map { [$0.spoken] } ?? []).with(\.cover, outer.id)
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
      return before + outcome(of: effect.change, on: cover).with(\.rider, rider.id).with(\.cover, id)
    }
  }

  private func outcome(of change: RiderEffect.Change, on cover: Cover) -> [SpokenFigure] {
    switch change {
    case .setLimit(_, let rule): limit(rule)
    case .scaleLimit(_, let factor):
      [SpokenFigure(.factor, .ratio(Ratio(factor, 1)))]
        + (cover.limit.map { limit($0.amount, times: factor) } ?? [])
    case .dropRatio: [.noRatio]
    case .addCover, .narrow, .lift: []
    }
  }

  private func limit(_ rule: AmountRule, times factor: Int = 1) -> [SpokenFigure] {
    figure(rule, times: factor).spoken(.limit, per: .incidentAndPeriod)
  }

  private func figure(_ rule: AmountRule, times factor: Int = 1) -> Figure {
    Figure(rule, times: factor, plan: plan, quote: quote, provenance: .silence)
  }

  /// The terms of a cover before any rider.
  private func terms(of cover: Cover) -> [SpokenFigure] {
    terms(
      of: cover, limit: cover.limit.map { figure($0.amount) },
      deductible: cover.deductible.map { figure($0.amount) }, ratio: cover.ratio)
  }

  private func terms(
    of cover: Cover, limit: Figure?, deductible: Figure?, ratio: RatioTerm?
  ) -> [SpokenFigure] {
    var figures = limit?.spoken(.limit, per: .incidentAndPeriod) ?? []
    figures = figures.with(\.when, cover.limit?.when ?? [])
    figures += cover.perUnit.map(\.spoken)
    if let term = cover.deductible, let deductible { figures += deductible.spoken(term.kind.spoken) }
    figures += ratio?.spoken ?? []
    figures += cover.window.map { [$0.spoken] } ?? []
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
