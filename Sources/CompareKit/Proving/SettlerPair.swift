/// Whole yen paid at both ends, in the usual order of terms and in the other one.
struct PaidEnds: Equatable {
  var worst = 0
  var best = 0
  var worstOtherwise = 0
  var bestOtherwise = 0
}

/// The two forms of a plan with the same riders and entries.
struct SettlerPair {
  let one: PlanSettler
  let other: PlanSettler
  let set: Set<String>
  let quote: Quote

  var plans: [ResolvedPlan] { [one.plan, other.plan] }

  /// Nil where the riders can't stand together.
  init?(_ search: DifferenceSearch, _ set: Set<String>, _ quote: Quote) {
    func settler(_ family: Family) -> PlanSettler? {
      guard let plan = family.plan(search.plan) else { return nil }
      return (try? ResolvedPlan(UnriddenPlan(family, plan, quote), riders: set)).map {
        PlanSettler($0, in: search.classes)
      }
    }
    guard let one = settler(search.forms.0), let other = settler(search.forms.1) else { return nil }
    (self.one, self.other, self.set, self.quote) = (one, other, set, quote)
  }

  func view(of loss: Loss, by ids: Set<String>) -> [Bool] {
    [one, other].flatMap { $0.plan.view(of: loss, by: ids, $0.program) }
  }

  /// Whether both forms have the same covers and terms, so that nothing can differ.
  var isSame: Bool { one.plan.covers == other.plan.covers }

  /// Whether the covers that both forms have pay by the same terms, whatever is entered.
  var hasSameTerms: Bool {
    one.plan.covers.allSatisfy { cover in
      guard let twin = other.plan.cover(cover.id) else { return true }
      return cover.terms.count == twin.terms.count
        && zip(cover.terms, twin.terms).allSatisfy { one, other in
          // What is left open may be multiplied where it is entered, and then its rule is the same.
          one == other
            || one.term.rule == other.term.rule && one.term.when == other.term.when
              && one.term.amount?.terms.isEmpty ?? true
        }
    }
  }
}

extension PlanSettler {
  /// Whole yen paid of one incident, or of several of one period.
  func paid(_ loss: Loss) -> PaidEnds {
    let (usual, otherwise) = (program.settle(loss), (otherProgram ?? program).settle(loss))
    return PaidEnds(
      worst: usual.worst.paid, best: usual.best.paid, worstOtherwise: otherwise.worst.paid,
      bestOtherwise: otherwise.best.paid)
  }

  func paid(_ losses: [Loss]) -> PaidEnds {
    let usual = Outcome(together: program.settle(inOnePeriod: losses))
    let otherwise = otherProgram.map { Outcome(together: $0.settle(inOnePeriod: losses)) } ?? usual
    return PaidEnds(
      worst: usual.worst.paid, best: usual.best.paid, worstOtherwise: otherwise.worst.paid,
      bestOtherwise: otherwise.best.paid)
  }
}

extension SettlementProgram {
  /// So many incidents of a period are followed, or nothing is proved.
  private static let mostIncidents = 400

  /// How many such incidents leave nothing of the limits of the period that they use; 1 where they use none.
  func incidentsUsingUp(_ loss: Loss) throws(TooManyCases) -> Int {
    var most = 1
    for world in World.allCases {
      let period = freshPeriod()
      var state = world == .worst ? period.worst : period.best
      var recorder = NoRecorder()
      for number in 1...Self.mostIncidents {
        let before = state.remaining
        let paid = run(loss, world, Way(), &state, &recorder).paid
        let uses = limits.indices.contains { !limits[$0].isPerIncident && state.remaining[$0] != before[$0] }
        if !uses || paid == 0 { break }
        if number == Self.mostIncidents { throw TooManyCases() }
        most = max(most, number + 1)
      }
    }
    return most
  }
}
