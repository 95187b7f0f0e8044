extension ComparisonBuilder {
  func classRows(_ kind: LossKind) -> [Comparison.Row] {
    catalog.classes.filter { $0.kind == kind }.map { item in
      row(item.id, item.name) { classCell(item, $0) }
    }
  }

  private func classCell(_ item: CoverageClass, _ side: Comparison.Side) -> Cell {
    let usual = cell(Cover.Slot(item.id, catalog.vocabulary.usualRisk), side)
    var cell = usual
    for risk in catalog.vocabulary.risks.dropFirst() {
      let other = self.cell(Cover.Slot(item.id, risk.id), side)
      guard other.text != usual.text, bears(risk, on: item, side.plan.family) else { continue }
      cell.ofOtherRisks.append(Phrases.headed(risk.heading ?? risk.name, other.text))
      // What a source says of it is cited; its silence makes the rest no less stated.
      if other.state != .notStated {
        cell.provenance = cell.provenance.joined(
          with: Provenance(other.provenance.citations, assumptions: other.provenance.assumptions))
      }
      cell = cell.speaking(of: other.figures.with(\.risk, risk.id))
    }
    return cell
  }

  /// Whether something is to be said of a risk: a claim can be anybody's, another loss only where the family
  /// speaks of the risk at all.
  private func bears(_ risk: Risk, on item: CoverageClass, _ family: Family) -> Bool {
    item.kind == .liability || family.speaks(of: risk.id)
  }

  /// How a plan covers a class: by a cover, perhaps by one, by a rider, or not at all.
  private func cell(_ slot: Cover.Slot, _ side: Comparison.Side) -> Cell {
    let plan = side.plan
    let taking = plan.covers.indices.filter { plan.covers[$0].base.takes.contains(slot) }
    if let index = taking.first {
      var cell = CoverDescription(plan: plan, catalog: catalog, index: index).cell(for: slot)
      for (text, figures) in also(taking.dropFirst(), slot, plan) {
        cell.notes.append(text)
        cell = cell.speaking(of: figures)
      }
      return cell
    }
    if let index = plan.covers.firstIndex(where: { $0.base.mayTake.contains(slot) }) {
      let cover = plan.covers[index]
      // A cover that no source names has no name to show.
      let isNamed = cover.base.provenance.basis != .unknown
      return Cell(
        .notStated,
        Phrases.notStated.remarked(
          isNamed ? Phrases.mayBelong(to: cover.base.name) : Phrases.perhapsCovered),
        notes: cover.base.notes(on: slot), provenance: cover.base.provenance(on: [slot]).asUnknown
      ).speaking(
        of: cover.base.note == nil
          ? [] : plan.figures(ofCover: index) + plan.figures(cover.base.figures))
    }
    if let rider = plan.family.rider(taking: slot, in: plan.plan.id) {
      let added = rider.covers(of: plan.plan.id).filter {
        $0.takes.contains(slot) || $0.mayTake.contains(slot)
      }
      let isSure = added.contains { $0.takes.contains(slot) }
      let remarks = isSure ? [] : added.first?.notes(on: slot) ?? []
      // A rider that may take a class promises no more before it is chosen than after.
      return Cell(
        .byRider, isSure ? Phrases.withRider(rider.name) : Phrases.perhapsWithRider(rider.name),
        notes: [rider.summary] + [plan.caution(of: rider)].compactMap { $0 } + remarks,
        provenance: isSure ? rider.provenance : rider.provenance.asUnknown, offeredRider: rider.id
      ).speaking(of: plan.figures(of: rider))
    }
    guard let untaken = plan.family.untaken(slot, plan: plan.plan.id) else {
      return Cell(.notStated, Phrases.notStated, provenance: .silence)
    }
    return Cell(
      untaken.state, untaken.state == .notCovered ? Phrases.notCovered : Phrases.notStated,
      notes: untaken.note.map { [$0] } ?? [], provenance: untaken.provenance)
  }

  /// What riders add to a class that a cover takes already: chosen ones by their covers, the rest by what
  /// they do.
  private func also(
    _ others: ArraySlice<Int>, _ slot: Cover.Slot, _ plan: ResolvedPlan
  ) -> [(text: LocalizedText, figures: [SpokenFigure])] {
    plan.family.riders(of: plan.plan.id).compactMap { rider in
      if let index = others.first(where: { plan.covers[$0].addedBy == rider.id }) {
        let description = CoverDescription(plan: plan, catalog: catalog, index: index)
        let text = Phrases.alsoBy(rider.name, description.text(for: slot.classID))
        return (text, plan.figures(ofCover: index))
      }
      let isChosen = plan.riders.contains { $0.id == rider.id }
      guard !isChosen, rider.covers(of: plan.plan.id).contains(where: { $0.takes.contains(slot) }) else {
        return nil
      }
      return (Phrases.alsoWith(rider.name, rider.summary), plan.figures(of: rider))
    }
  }
}

extension Provenance {
  /// The same places, which leave it open.
  var asUnknown: Provenance {
    var result = self
    result.basis = .unknown
    return result
  }
}

extension Family {
  /// Whether it says of any loss of the risk that it is covered, may be, or isn't.
  fileprivate func speaks(of risk: RiskID) -> Bool {
    allCovers.contains { cover in (cover.takes + cover.mayTake).contains { $0.risk == risk } }
      || untaken.contains { $0.slots.contains { $0.risk == risk } }
  }

  /// The rider of a plan that would make it cover a slot.
  func rider(taking slot: Cover.Slot, in plan: String) -> Rider? {
    riders(of: plan).first { rider in
      rider.covers(of: plan).contains { $0.takes.contains(slot) || $0.mayTake.contains(slot) }
    }
  }
}

extension Rider {
  /// The covers it adds to a plan.
  fileprivate func covers(of plan: String) -> [Cover] {
    effects.compactMap { effect in
      guard case .addCover(let added) = effect.change, added.isIn(plan) else { return nil }
      return added
    }
  }
}
