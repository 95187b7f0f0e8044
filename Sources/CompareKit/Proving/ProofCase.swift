/// One case of a proof: what is entered, which riders are chosen, and what happens how often.
struct ProofCase {
  var quote: Quote
  var riders: Set<String>
  var facts: IncidentFacts
  var lines: [LossLine]
  /// How many such incidents fall in one period.
  var times = 1
  var paid = PaidEnds()
}

/// That there are more cases than are gone through. Nothing is proved then, and that is said.
struct TooManyCases: Error {
  /// So many settlements answer a question, or it isn't answered.
  static let most = 2_000_000
}

/// Counts the settlements of one question.
struct CaseCounter {
  private(set) var count = 0

  mutating func add(_ number: Int = 1) throws(TooManyCases) {
    count += number
    if count > TooManyCases.most { throw TooManyCases() }
  }
}

extension Vocabulary {
  /// Every way that the facts asked about may be, the usual ones first.
  func provedCases(of asked: Set<Requirement.Atom.Subject>) throws(TooManyCases) -> [IncidentFacts] {
    guard let cases = cases(of: asked) else { throw TooManyCases() }
    return cases.enumerated().sorted { one, other in
      (oddities(of: one.element), one.offset) < (oddities(of: other.element), other.offset)
    }
    .map(\.element)
  }

  /// How much of an incident is other than what is taken to be so while it is unknown.
  private func oddities(of facts: IncidentFacts) -> Int {
    self.facts.count { fact in fact.whileUnknown.map { facts.known[fact.id] == !$0 } ?? false }
  }
}

extension ResolvedPlan {
  /// What some of its covers ask about an incident.
  func asked(by ids: Set<String>) -> Set<Requirement.Atom.Subject> {
    let covers = covers.filter { ids.contains($0.id) }
    let requirements = covers.flatMap { $0.base.conditions + $0.terms.flatMap(\.term.when) }
    return Set((requirements.flatMap(\.anyOf) + covers.flatMap(\.bars).flatMap(\.when)).map(\.subject))
  }

  /// How some of its covers see an incident: whether they take it, and which of their terms apply. Incidents that
  /// all covers see alike are settled alike.
  func view(
    of loss: Loss, by ids: Set<String>, _ program: SettlementProgram
  ) -> [Bool] {
    let facts = program.conditions(of: loss)
    return covers.indices.filter { ids.contains(covers[$0].id) }.flatMap { index -> [Bool] in
      let node = program.nodes[index]
      let takes = World.allCases.map { program.refusal(by: index, loss, isOpen: false, $0) == nil }
      let terms =
        node.lineTerms.map { program.lineTerms[$0].when } + node.steps.map { program.steps[$0].when }
      return takes + terms.map { program.applies($0, facts, certainly: true) }
    }
  }
}
