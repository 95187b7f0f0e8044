extension CatalogProver {
  /// Riders that change nothing of what is paid, in some of their plans, whatever happens.
  ///
  /// A rider is compared with itself without its effects, beside every set of riders that can stand with it: what
  /// riders that need it do is theirs.
  func riders(of family: Family) -> [Finding] {
    let opened = family.withOpenAmounts
    return family.riders.compactMap { rider -> Finding? in
      var idle: [Nearest] = []
      for plan in family.plans where rider.isIn(plan.id) {
        do {
          if let nearest = try nearest(to: rider, plan, opened) { idle.append(nearest) }
        } catch {
          let subject = LocalizedText(
            ja: "特約「\(rider.id)」が何かを変えること", en: "that the rider “\(rider.id)” changes something")
          return notProved(subject, rider.mark, family)
        }
      }
      return idle.isEmpty ? nil : finding(rider, idle, family)
    }
  }

  /// The case nearest to a change of each plan; nil where something changes.
  private func nearest(
    to rider: Rider, _ plan: Plan, _ family: Family
  ) throws(TooManyCases) -> Nearest? {
    var without = family
    guard let place = without.riders.firstIndex(where: { $0.id == rider.id }) else { return nil }
    without.riders[place].effects = []
    let covers = covers(of: plan, family)
    let reach = CoverReach(changed(by: rider, covers, family), of: covers)
    let sets = family.riderSets(of: plan) { $0.id == rider.id || reach.concerns($0, family) }
      .filter { $0.contains(rider.id) }
    var search = DifferenceSearch(
      (family, without), plan: plan.id, reach: reach, sets: sets, in: classes)
    if try search.run() != nil { return nil }
    let line = reach.slots.first.map { [LossLine(classID: $0.classID, amount: 1_000_000, risk: $0.risk)] }
    let any = ProofCase(
      quote: Quote(), riders: sets.first ?? [], facts: IncidentFacts(), lines: line ?? anyLine)
    return Nearest(plan: plan, shown: search.nearest ?? any, canBeChosen: !sets.isEmpty)
  }

  /// What comes nearest to showing a change.
  private struct Nearest {
    var plan: Plan
    var shown: ProofCase
    var canBeChosen: Bool
  }

  /// Ids of the covers that a rider changes.
  private func changed(by rider: Rider, _ covers: [Cover], _ family: Family) -> Set<String> {
    var changed: Set<String> = []
    for effect in rider.effects {
      if let target = effect.target { changed.insert(target) }
      switch effect.change {
      case .addCover(let cover): changed.insert(cover.id)
      case .lift(let topic):
        for bar in family.exclusions.filter({ $0.topic == topic }).flatMap(\.bars) {
          changed.formUnion(bar.covers ?? covers.map(\.id))
        }
      case .set, .scale, .drop, .narrow: break
      }
    }
    return changed.intersection(covers.map(\.id))
  }

  private func finding(_ rider: Rider, _ idle: [Nearest], _ family: Family) -> Finding {
    let plans = idle.map(\.plan.id).joined(separator: ", ")
    let nearest = idle.max { $0.shown.paid.best < $1.shown.paid.best } ?? idle[0]
    let paid = LocalizedText { YenFormat.string(nearest.shown.paid.best, $0) }
    return Finding(
      kind: .idleRider, family: family.id,
      problem: Problem(
        rider.mark,
        ja: "特約「\(rider.id)」は、プラン \(plans) ではどのような事故でも支払額を変えません。変更（effects）を直すか、plans からそのプランを除いてください",
        en:
          "the rider “\(rider.id)” changes nothing of what is paid in the plans \(plans), whatever happens; mend its effects, or leave the plan out of its plans"
      ),
      example: example(
        nearest.shown, nearest.plan, family, .idleRider, without: rider.id,
        ending: nearest.canBeChosen
          ? LocalizedText(
            ja: "特約があってもなくても支払は\(paid.ja)まで（ほかのどの場合も変わらない）",
            en: "with the rider or without, at most \(paid.en) is paid, and no other case differs either")
          : LocalizedText(
            ja: "必要な特約と併用できないので、この特約は付けられない",
            en: "the riders it needs exclude one another, so it can't be chosen")))
  }

  /// A line for a case in which nothing is taken.
  var anyLine: [LossLine] {
    [LossLine(classID: catalog.classes.first?.id ?? "", amount: 1_000_000)]
  }
}
