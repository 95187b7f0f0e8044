/// The words in which every product of a catalog is told. The program knows none of them by itself: what there
/// is to ask, to count and to enter is what the catalog lists here, in the order in which it is shown.
public struct Vocabulary: Sendable, Hashable {
  /// Yes/no facts of an incident.
  public var facts: [Fact] = []
  /// Groups of which one member is so.
  public var groups: [FactGroup] = []
  /// What losses and terms count.
  public var units: [Unit] = []
  /// Whose claim a loss may be, the usual one first.
  public var risks: [Risk] = []
  /// What can be entered from a quote, as it is asked for.
  public var quoteTerms: [QuoteTerm] = []
  /// Words that a search treats alike.
  package var alike: [AlikeWords] = []

  /// The most facts and members of groups together: each is a bit of a word.
  static let mostFacts = UInt64.bitWidth

  /// Without any words.
  public init() {}

  /// The fact of an id; nil where there is none.
  public func fact(_ id: FactID) -> Fact? { facts.first { $0.id == id } }
  /// The group of an id; nil where there is none.
  public func group(_ id: GroupID) -> FactGroup? { groups.first { $0.id == id } }

  /// The ids of the assumptions that its words rest on.
  var assumptions: [String] {
    facts.compactMap(\.assumption) + groups.compactMap(\.assumption) + units.compactMap(\.assumption)
  }
}

extension Vocabulary {
  /// What a condition asks about, in words; its spelling where the catalog doesn't say.
  func wording(of atom: Requirement.Atom) -> LocalizedText {
    switch atom.subject {
    case .fact(let id):
      guard let fact = fact(id) else { return .same(atom.spelling) }
      return atom.negated ? fact.fails : fact.holds
    case .member(let group, let id):
      guard let member = self.group(group)?.member(id) else { return .same(atom.spelling) }
      return atom.negated ? member.fails : member.holds
    }
  }

  /// What a fact or a member is called.
  func name(of subject: Requirement.Atom.Subject) -> LocalizedText {
    switch subject {
    case .fact(let id): fact(id)?.name ?? .same(id.rawValue)
    case .member(let group, let id): self.group(group)?.member(id)?.name ?? .same(id.rawValue)
    }
  }

  /// The ids of the assumptions by which what is asked is answered where the facts don't.
  func assumptions(answering subjects: Set<Requirement.Atom.Subject>, _ facts: IncidentFacts) -> [String] {
    let ofFacts = self.facts.filter { facts.known[$0.id] == nil && subjects.contains(.fact($0.id)) }
    let ofGroups = groups.filter { group in
      let known = facts.choices[group.id]
      return group.members.contains { member in
        // A kind of what is known isn't known itself.
        let isOpen = known.map { $0 != member.id && group.kinds(above: member.id).contains($0) } ?? true
        return isOpen && subjects.contains(.member(group.id, member.id))
      }
    }
    return ofFacts.compactMap(\.assumption) + ofGroups.compactMap(\.assumption)
  }
}
