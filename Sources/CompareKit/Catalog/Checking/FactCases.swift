/// The ways that an incident may be, as far as some conditions ask.
extension Vocabulary {
  /// So many facts are gone through in every way that they may be; beyond them nothing is proved.
  static let mostCaseFacts = 12

  /// Every way that the facts asked about may be, all of them known; nil where there are too many.
  ///
  /// Of a group each member asked about is taken, each kind of one, and one that nothing asks about.
  func cases(of asked: Set<Requirement.Atom.Subject>) -> [IncidentFacts]? {
    let facts = facts.map(\.id).filter { asked.contains(.fact($0)) }
    guard facts.count <= Self.mostCaseFacts else { return nil }
    var cases = [IncidentFacts()]
    for fact in facts {
      cases = cases.flatMap { given in
        [true, false].map { value in
          var given = given
          given.known[fact] = value
          return given
        }
      }
    }
    for group in groups {
      let members = group.members.map(\.id)
      let named = members.filter { member in
        group.kinds(above: member).contains { asked.contains(.member(group.id, $0)) }
      }
      if named.isEmpty { continue }
      let other = members.first { !named.contains($0) }
      cases = cases.flatMap { given in
        (named + [other].compactMap(\.self)).map { member in
          var given = given
          given.choices[group.id] = member
          return given
        }
      }
    }
    return cases
  }

  /// Whether something is so of an incident of which everything asked about is known.
  func holds(_ atom: Requirement.Atom, in facts: IncidentFacts) -> Bool {
    let holds =
      switch atom.subject {
      case .fact(let fact): facts.known[fact] ?? false
      case .member(let id, let member):
        facts.choices[id].map { group(id)?.kinds(above: $0).contains(member) ?? false } ?? false
      }
    return holds != atom.negated
  }

  /// Whether an incident may meet all of these at once, and none of what bars; also where that can't be proved.
  /// - Parameter bars: each bars an incident of which all of it holds.
  func canHold(_ requirements: [Requirement], barredBy bars: [[Requirement.Atom]]) -> Bool {
    let asked = Set((requirements.flatMap(\.anyOf) + bars.flatMap(\.self)).map(\.subject))
    guard let cases = cases(of: asked) else { return true }
    return cases.contains { facts in
      requirements.allSatisfy { $0.anyOf.contains { holds($0, in: facts) } }
        && !bars.contains { $0.allSatisfy { holds($0, in: facts) } }
    }
  }
}
