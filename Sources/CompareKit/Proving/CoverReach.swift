/// Which covers, classes and riders a change of some covers can bear on.
///
/// A line is settled by the covers that may take its class, the limits they stand within, the layer above them, and
/// the covers that bear a deductible with them. No other cover, and no rider that touches none of these, can show or
/// hide what a change of one does.
struct CoverReach {
  /// Every cover the plan can have, whatever riders are chosen.
  private let covers: [Cover]
  /// Ids of the covers that are changed.
  let changed: Set<String>
  /// The classes that come to what is changed, or to what stands within it.
  let slots: [Cover.Slot]
  /// One class for each deductible that is shared with other covers: a line of it bears the deductible.
  let companions: [Cover.Slot]
  /// Ids of the covers to which a line of these may come; of those around them only the limits matter.
  let paying: Set<String>
  /// Ids of all covers that matter.
  let relevant: Set<String>

  init(_ changed: Set<String>, of covers: [Cover]) {
    self.covers = covers
    self.changed = changed
    var inner = changed
    // What comes to a layer comes by way of its cover.
    for cover in covers where changed.contains(cover.id) {
      if let below = cover.excessOf { inner.insert(below) }
    }
    var count = -1
    while count != inner.count {
      count = inner.count
      for cover in covers where cover.parent.map(inner.contains) ?? false { inner.insert(cover.id) }
    }
    let within = covers.filter { inner.contains($0.id) }
    let slots = within.flatMap { $0.takes + $0.mayTake }.uniqued()
    let takers = covers.filter { !Set($0.takes + $0.mayTake).isDisjoint(with: slots) }
    let pools = Set((takers + within).flatMap(\.deductiblePools))
    let sharing = covers.filter { cover in
      !takers.contains { $0.id == cover.id } && !pools.isDisjoint(with: cover.deductiblePools)
        && !(cover.takes + cover.mayTake).isEmpty
    }
    let companion = sharing.prefix(1)
    companions = companion.compactMap { ($0.takes + $0.mayTake).first }
    var relevant = inner.union(takers.map(\.id)).union(companion.map(\.id))
    count = -1
    while count != relevant.count {
      count = relevant.count
      for cover in covers where relevant.contains(cover.id) {
        if let parent = cover.parent { relevant.insert(parent) }
      }
    }
    var paying = inner.union(takers.map(\.id)).union(companion.map(\.id))
    for cover in covers where cover.excessOf.map(relevant.contains) ?? false {
      relevant.insert(cover.id)
      paying.insert(cover.id)
    }
    self.paying = paying
    (self.slots, self.relevant) = (slots, relevant)
  }

  /// The classes that come to one of the covers, or to what stands within it.
  func slots(within id: String) -> [Cover.Slot] { CoverReach([id], of: covers).slots }

  /// Ids of some covers and of all that they stand within.
  func ancestry(of ids: [String]) -> Set<String> {
    var found: Set<String> = []
    var rest = ids
    while let next = rest.popLast() {
      guard found.insert(next).inserted else { continue }
      if let parent = covers.first(where: { $0.id == next })?.parent { rest.append(parent) }
    }
    return found
  }

  /// Whether a rider touches a cover that matters, or one of those given.
  func concerns(_ rider: Rider, _ family: Family, among ids: Set<String>? = nil) -> Bool {
    let relevant = ids ?? relevant
    return rider.effects.contains { effect in
      switch effect.change {
      case .set(let id, _), .scale(let id, _, _), .drop(let id, _), .narrow(let id, _): relevant.contains(id)
      case .addCover(let cover): relevant.contains(cover.id)
      case .lift(let topic):
        family.exclusions.filter { $0.topic == topic }.flatMap(\.bars).contains { bar in
          bar.covers.map { !relevant.isDisjoint(with: $0) } ?? true
        }
      }
    }
  }
}

extension Cover {
  fileprivate var deductiblePools: [String] {
    terms.compactMap { if case .deductible(let deductible) = $0.rule { deductible.pool } else { nil } }
  }
}

extension Family {
  /// Every set of riders that a plan can have, of those that concern something and those they need; the smallest
  /// first.
  func riderSets(of plan: Plan, concerning isConcerned: (Rider) -> Bool) -> [Set<String>] {
    let concerned = riders(of: plan.id).filter(isConcerned)
    let ids = concerned.flatMap { requirements(of: $0) }.uniqued().filter {
      rider($0)?.isIn(plan.id) ?? false
    }
    // The catalog's check sees to it that a plan has no more.
    precondition(ids.count <= BestSetSearch.mostRiders, "more riders than are checked for")
    return (0..<(1 << ids.count)).map { mask in
      Set(ids.indices.filter { mask & (1 << $0) != 0 }.map { ids[$0] })
    }
    .filter { (try? check($0, plan: plan.id)) != nil }
    .sorted { $0.count < $1.count }
  }
}
