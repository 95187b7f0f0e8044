/// Looks for a case in which two forms of a plan pay differently: with a rider's effects and without them, with an
/// exclusion's bar and without it.
///
/// The cases are finite, and they are all there are:
/// - riders: every set that can be chosen, of those that touch a cover that matters (`CoverReach`);
/// - facts: every way those asked about may be, one of each kind that all these covers see alike, and none in which
///   both forms take and pay by the same (`SettlerPair.isSame`);
/// - days: none, and one beyond each window, for a window bars what comes later and nothing else;
/// - lines: each class that comes to what is changed, one of those that the same covers take, at every bend of what is paid (`BreakPoints`); all of them at
///   their most, for only a limit over several covers looks at more than one line, and it is reached then or
///   never; and each beside a line that bears a shared deductible for it;
/// - incidents: one, two, and as many as use up every limit of the period, for they show what is left of each;
/// - entries: what a source leaves open as it is, and at every figure of the covers that matter, one yen above and
///   more than all, for only how it compares with them makes a difference.
struct DifferenceSearch {
  let classes: ClassTable
  let vocabulary: Vocabulary
  /// The two forms, their open amounts made terms, and the plan's id.
  let forms: (Family, Family)
  let plan: String
  let reach: CoverReach
  let sets: [Set<String>]
  /// Only incidents of which all of this holds.
  var given: [Requirement.Atom] = []

  /// Of the classes, one of those that the same covers take and that no term of lines names.
  private let slots: [Cover.Slot]
  private var counter = CaseCounter()
  /// The case of one line for which most is paid, of those that were looked at.
  private(set) var nearest: ProofCase?

  /// The first case in which they differ; nil when there is none.
  mutating func run() throws(TooManyCases) -> ProofCase? {
    let entered = EnteredFigures(self)
    // A change that matters mostly shows where most is brought, so that is looked at before all else.
    for set in sets {
      for quote in entered.likely {
        guard let pair = SettlerPair(self, set, quote), nearest == nil || !pair.isSame else { continue }
        try counter.add(10)
        let views = try views(pair, differing: nearest != nil)
        for slot in slots {
          let line = BreakPoints(pair.plans, slot, vocabulary).most
          for facts in views {
            if let found = try differ(pair, facts, [line]) { return found }
          }
        }
      }
    }
    let open = try setsThatMayDiffer()
    if open.isEmpty { return nil }
    for number in 0..<(try entered.count()) {
      for set in open {
        guard let pair = SettlerPair(self, set, entered.quote(number)) else { continue }
        try counter.add(10)
        if let found = try compare(pair) { return found }
      }
    }
    return nil
  }

  /// The sets of riders with which the forms take or pay by something else, whatever is entered.
  private mutating func setsThatMayDiffer() throws(TooManyCases) -> [Set<String>] {
    var open: [Set<String>] = []
    for set in sets {
      guard let pair = SettlerPair(self, set, Quote()), !pair.isSame else { continue }
      let views = try views(pair, differing: true)
      if !pair.hasSameTerms || !views.isEmpty { open.append(set) }
    }
    return open
  }

  init(
    _ forms: (Family, Family), plan: String, reach: CoverReach, sets: [Set<String>], in classes: ClassTable
  ) {
    self.forms = forms
    self.plan = plan
    self.reach = reach
    self.sets = sets
    self.classes = classes
    vocabulary = classes.vocabulary
    let covers = forms.0.allCovers
    let set = forms.0.riders.flatMap(\.effects).compactMap { effect -> Term? in
      if case .set(_, let term) = effect.change { term } else { nil }
    }
    let named = Set((covers.flatMap(\.terms) + set).flatMap(\.classesNamed))
    var seen: Set<[Int]> = []
    slots = reach.slots.filter { slot in
      let takers = covers.map { $0.takes.contains(slot) ? 1 : $0.mayTake.contains(slot) ? 2 : 0 }
      return named.contains(slot.classID) || seen.insert(takers).inserted
    }
  }

  private mutating func compare(_ pair: SettlerPair) throws(TooManyCases) -> ProofCase? {
    let views = try views(pair, differing: true)
    if views.isEmpty { return nil }
    let most = reach.companions.map { BreakPoints(pair.plans, $0, vocabulary).most }
    for slot in slots {
      let lines = BreakPoints(pair.plans, slot, vocabulary).lines
      for facts in views {
        for line in lines {
          if let found = try differ(pair, facts, [line]) { return found }
          guard let companion = most.first, companion.slot(in: vocabulary) != slot else { continue }
          if let found = try differ(pair, facts, [line, companion]) { return found }
        }
        guard let last = lines.last else { continue }
        if let found = try differInSequence(pair, facts, [last]) { return found }
      }
    }
    for cover in reach.changed.sorted() {
      let lines = reach.slots(within: cover).map { BreakPoints(pair.plans, $0, vocabulary).most }
      guard lines.count > 1 else { continue }
      for facts in views {
        if let found = try differ(pair, facts, lines) { return found }
        if let found = try differInSequence(pair, facts, lines) { return found }
      }
    }
    return nil
  }

  /// The ways an incident may be that not all covers that matter see alike.
  /// - Parameter differing: only those in which the forms don't take and pay by the same.
  private mutating func views(
    _ pair: SettlerPair, differing: Bool
  ) throws(TooManyCases) -> [IncidentFacts] {
    let asked = pair.plans.reduce(Set(given.map(\.subject))) { $0.union($1.asked(by: reach.relevant)) }
    let windows = Set(
      pair.plans.flatMap(\.covers).filter { reach.relevant.contains($0.id) }.compactMap(\.base.window?.days))
    let days = [nil] + windows.sorted().map { Optional($0 + 1) }
    var seen: Set<[Bool]> = []
    var found: [IncidentFacts] = []
    for facts in try vocabulary.provedCases(of: asked)
    where given.allSatisfy({ vocabulary.holds($0, in: facts) }) {
      for day in days {
        var facts = facts
        facts.daysSinceDiscovery = day
        guard let loss = try? Loss(lines: [], decided: facts, in: classes) else { continue }
        try counter.add()
        guard seen.insert(pair.view(of: loss, by: reach.relevant)).inserted else { continue }
        if !differing || !pair.isSame(for: loss) { found.append(facts) }
      }
    }
    return found
  }

  private mutating func differ(
    _ pair: SettlerPair, _ facts: IncidentFacts, _ lines: [LossLine]
  ) throws(TooManyCases) -> ProofCase? {
    guard let loss = try? Loss(lines: lines, decided: facts, in: classes) else { return nil }
    try counter.add()
    let (one, other) = (pair.one.paid(loss), pair.other.paid(loss))
    if one == other, lines.count > 1 || one.best <= nearest?.paid.best ?? -1 { return nil }
    let found = ProofCase(quote: pair.quote, riders: pair.set, facts: facts, lines: lines, paid: one)
    if one != other { return found }
    nearest = found
    return nil
  }

  private mutating func differInSequence(
    _ pair: SettlerPair, _ facts: IncidentFacts, _ lines: [LossLine]
  ) throws(TooManyCases) -> ProofCase? {
    guard let loss = try? Loss(lines: lines, decided: facts, in: classes) else { return nil }
    var times: Set<Int> = []
    for settler in [pair.one, pair.other] {
      let most = try settler.program.incidentsUsingUp(loss)
      if most > 1 { times.formUnion([2, most]) }
    }
    for times in times.sorted() {
      try counter.add(times)
      let losses = [Loss](repeating: loss, count: times)
      let (one, other) = (pair.one.paid(losses), pair.other.paid(losses))
      guard one != other else { continue }
      return ProofCase(
        quote: pair.quote, riders: pair.set, facts: facts, lines: lines, times: times, paid: one)
    }
    return nil
  }
}

extension Term {
  /// The classes that a term of lines is about, where it names any.
  fileprivate var classesNamed: [String] {
    switch rule {
    case .wait(let wait): wait.classes ?? []
    case .perUnit(let cap): [cap.classID]
    case .deductible, .ratio, .limit: []
    }
  }
}
