extension ComparisonBuilder {
  func classRows(_ kind: LossKind) -> [Comparison.Row] {
    catalog.classes.filter { $0.kind == kind }.map { item in
      row(item.id, item.name) { classCell(item, $0) }
    }
  }

  private func classCell(_ item: CoverageClass, _ side: Comparison.Side) -> Cell {
    var cell = cell(Cover.Slot(item.id, .basic), side)
    if let recourse = recourseNote(item.id, side, basic: cell) { cell.notes.append(recourse) }
    return cell
  }

  /// How a plan covers a class: by a cover, perhaps by one, by a rider, or not at all.
  private func cell(_ slot: Cover.Slot, _ side: Comparison.Side) -> Cell {
    let plan = side.plan
    if let index = plan.covers.firstIndex(where: { $0.base.takes.contains(slot) }) {
      return CoverDescription(plan: plan, catalog: catalog, index: index).cell(for: slot.classID)
    }
    if let cover = plan.covers.first(where: { $0.base.mayTake.contains(slot) }) {
      return Cell(
        .notStated, Phrases.notStated.remarked(Phrases.mayBelong(to: cover.base.name)),
        notes: cover.base.note.map { [$0] } ?? [], provenance: cover.base.provenance.asUnknown)
    }
    if let rider = plan.family.rider(taking: slot, in: plan.plan.id) {
      let added = rider.covers(of: plan.plan.id).filter {
        $0.takes.contains(slot) || $0.mayTake.contains(slot)
      }
      let isSure = added.contains { $0.takes.contains(slot) }
      // A rider that may take a class promises no more before it is chosen than after.
      return Cell(
        .byRider, isSure ? Phrases.withRider(rider.name) : Phrases.perhapsWithRider(rider.name),
        notes: [rider.summary] + [rider.caution, isSure ? nil : added.first?.note].compactMap { $0 },
        provenance: isSure ? rider.provenance : rider.provenance.asUnknown, offeredRider: rider.id)
    }
    guard let untaken = plan.family.untaken(slot, plan: plan.plan.id) else {
      return Cell(.notStated, Phrases.notStated, provenance: .silence)
    }
    return Cell(
      untaken.state, untaken.state == .notCovered ? Phrases.notCovered : Phrases.notStated,
      notes: untaken.note.map { [$0] } ?? [], provenance: untaken.provenance)
  }

  /// What is different when a principal claims the loss back.
  private func recourseNote(
    _ classID: String, _ side: Comparison.Side, basic: Cell
  ) -> LocalizedText? {
    let recourse = cell(Cover.Slot(classID, .recourse), side)
    return recourse.text == basic.text ? nil : Phrases.recourse(recourse.text)
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
