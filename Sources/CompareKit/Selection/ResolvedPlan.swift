/// A plan as a column has it: its covers after the effects of the riders chosen, its amounts after the
/// terms entered. The comparison shows it and the settlement runs it, so they can't disagree.
public struct ResolvedPlan: Sendable {
  /// The family the plan is of.
  public let family: Family
  /// The plan as the catalog has it.
  public let plan: Plan
  /// The riders chosen, in the order of the catalog.
  public let riders: [Rider]
  /// What the agent entered.
  public let quote: Quote
  /// In the order of the catalog, those that riders add last.
  public private(set) var covers: [ResolvedCover]
  /// For each cover, the place of the one it stands within; nil for none, or one the plan doesn't have.
  public private(set) var parents: [Int?] = []

  /// The cover of an id; nil where the plan, with its riders, has none.
  public func cover(_ id: String) -> ResolvedCover? { covers.first { $0.id == id } }

  /// What is to be said beside a rider's advantages, unless a chosen rider makes it untrue.
  func caution(of rider: Rider) -> LocalizedText? {
    riders.contains { rider.cautionUnless.contains($0.id) } ? nil : rider.caution
  }

  /// The cover at a place and those it certainly stands within: their conditions and bars are its too.
  package func ancestry(of index: Int) -> [Int] {
    var line = [index]
    var next = index
    while let parent = parents[next], !covers[next].base.parentIsUncertain, line.count <= covers.count {
      line.append(parent)
      next = parent
    }
    return line
  }
}

extension ResolvedPlan {
  /// - Throws: `SelectionError` for an id the catalog doesn't have, riders that can't stand together, and
  ///   terms the plan has no place for.
  public init(_ column: Column, in catalog: Catalog) throws(SelectionError) {
    guard let family = catalog.family(column.family) else {
      throw .unknownFamily(column.family, known: catalog.families.map(\.id))
    }
    try self.init(column, of: family)
  }

  /// - Throws: as `init(_:in:)`.
  public init(_ column: Column, of family: Family) throws(SelectionError) {
    guard let plan = family.plan(column.plan) else {
      throw .unknownPlan(column.plan, family: family.id, known: family.plans.map(\.id))
    }
    try family.check(column.quote, plan: plan)
    try self.init(UnriddenPlan(family, plan, column.quote), riders: column.riders)
  }

  /// - Throws: `SelectionError` for riders that aren't the plan's or can't stand together.
  init(_ base: UnriddenPlan, riders chosen: Set<String>) throws(SelectionError) {
    try base.family.check(chosen, plan: base.plan.id)
    self.init(
      family: base.family, plan: base.plan, riders: base.family.riders.filter { chosen.contains($0.id) },
      quote: base.quote, covers: base.covers.filter { $0.addedBy.map(chosen.contains) ?? true })
    let places = Dictionary(
      covers.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    parents = covers.map { cover in cover.base.parent.flatMap { places[$0] } }
    for rider in riders {
      for effect in rider.effects { apply(effect, of: rider) }
    }
  }

  /// Riders are pure effects: what they do doesn't depend on the order they are chosen in, because two
  /// that change the same limit can't be chosen together.
  private mutating func apply(_ effect: RiderEffect, of rider: Rider) {
    let (plan, quote) = (plan, quote)
    switch effect.change {
    case .addCover: break
    case .set(let id, let term):
      change(id, .terms, by: rider) { $0.set(term, plan, quote) }
    case .scale(let id, let reference, let factor):
      guard let terms = cover(id)?.terms.map(\.term), let place = reference.place(in: terms) else { return }
      var term = terms[place]
      term.provenance = term.provenance.joined(with: effect.provenance)
      change(id, .terms, by: rider) {
        $0.terms[place] = ResolvedTerm(term, times: factor, plan: plan, quote: quote)
      }
    case .drop(let id, let reference):
      change(id, .terms, by: rider) { cover in
        if let place = reference.place(in: cover.terms.map(\.term)) { cover.terms.remove(at: place) }
      }
    case .narrow(let id, let when):
      change(id, .narrowed(when), by: rider) { cover in
        cover.bars.append(
          CoverBar(
            when: when, isUncertain: false, topic: nil, rider: rider.id, provenance: effect.provenance))
      }
    case .lift(let topic):
      for index in covers.indices where covers[index].bars.contains(where: { $0.topic == topic }) {
        covers[index].bars.removeAll { $0.topic == topic }
        covers[index].changes.append(CoverChange(rider: rider.id, kind: .lifted(topic: topic)))
      }
    }
  }

  private mutating func change(
    _ id: String, _ kind: CoverChange.Kind, by rider: Rider, _ body: (inout ResolvedCover) -> Void
  ) {
    guard let index = covers.firstIndex(where: { $0.id == id }) else { return }
    body(&covers[index])
    covers[index].changes.append(CoverChange(rider: rider.id, kind: kind))
  }
}

extension ResolvedCover {
  /// Puts a term in place of the one like it, or where the usual order has it.
  fileprivate mutating func set(_ term: Term, _ plan: Plan, _ quote: Quote) {
    if let place = term.placeReplaced(in: terms.map(\.term)) {
      terms[place] = ResolvedTerm(term.replacing(terms[place].term), plan: plan, quote: quote)
    } else {
      let place = terms.firstIndex { $0.term.kind > term.kind } ?? terms.count
      terms.insert(ResolvedTerm(term, plan: plan, quote: quote), at: place)
    }
  }
}
