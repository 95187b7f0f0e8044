extension CatalogProver {
  /// Riders that change nothing of what is paid, in some of their plans, whatever happens.
  ///
  /// A rider is compared with itself without its effects, beside every set of riders that can stand with it: what
  /// riders that need it do is theirs.
  func riders(of family: Family) -> [Finding] {
    let opened = family.withOpenAmounts
    return family.riders.compactMap { rider -> Finding? in
      var idle: [(Plan, ProofCase?)] = []
      for plan in family.plans where rider.isIn(plan.id) {
        do {
          let (found, nearest) = try change(by: rider, plan, opened)
          if found == nil { idle.append((plan, nearest)) }
        } catch {
          let subject = LocalizedText(
            ja: "特約「\(rider.id)」が何かを変えること", en: "that the rider “\(rider.id)” changes something")
          return notProved(subject, rider.mark, family)
        }
      }
      return idle.isEmpty ? nil : finding(rider, idle, family)
    }
  }

  private func change(
    by rider: Rider, _ plan: Plan, _ family: Family
  ) throws(TooManyCases) -> (found: ProofCase?, nearest: ProofCase?) {
    var without = family
    guard let place = without.riders.firstIndex(where: { $0.id == rider.id }) else { return (nil, nil) }
    without.riders[place].effects = []
    let covers = covers(of: plan, family)
    let reach = CoverReach(changed(by: rider, covers, family), of: covers)
    let sets = family.riderSets(of: plan) { $0.id == rider.id || reach.concerns($0, family) }
    var search = DifferenceSearch(
      (family, without), plan: plan.id, reach: reach, sets: sets.filter { $0.contains(rider.id) }, in: classes)
    let found = try search.run()
    return (found, search.nearest)
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

  private func finding(_ rider: Rider, _ idle: [(Plan, ProofCase?)], _ family: Family) -> Finding {
    let plans = idle.map(\.0.id).joined(separator: ", ")
    let (plan, nearest) = idle.first { $0.1 != nil } ?? idle[0]
    let shown =
      nearest ?? ProofCase(quote: Quote(), riders: [], facts: IncidentFacts(), lines: anyLine)
    let paid = LocalizedText { YenFormat.string(shown.paid.best, $0) }
    return Finding(
      kind: .idleRider, family: family.id,
      problem: Problem(
        rider.mark,
        ja: "特約「\(rider.id)」は、プラン \(plans) ではどのような事故でも支払額を変えません。変更（effects）を直すか、plans からそのプランを除いてください",
        en:
          "the rider “\(rider.id)” changes nothing of what is paid in the plans \(plans), whatever happens; mend its effects, or leave the plan out of its plans"
      ),
      example: example(
        shown, plan, family, .idleRider, without: rider.id,
        ending: nearest == nil
          ? LocalizedText(ja: "この特約は付けられない", en: "the rider can't be chosen")
          : LocalizedText(
            ja: "特約があってもなくても支払は\(paid.ja)（ほかのどの場合も変わらない）",
            en: "with the rider or without, \(paid.en) is paid, and no other case differs either")))
  }

  /// A line for a case in which nothing is taken.
  var anyLine: [LossLine] {
    [LossLine(classID: catalog.classes.first?.id ?? "", amount: 1_000_000)]
  }
}
