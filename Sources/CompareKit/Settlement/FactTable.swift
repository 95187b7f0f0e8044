/// The facts and the members of groups of a vocabulary by number, as bits of a word.
struct FactTable: Sendable {
  private struct Member {
    var bit: UInt64
    /// Itself and what it is a kind of.
    var chain: UInt64 = 0
    /// Its kinds, and theirs.
    var kinds: UInt64 = 0
    /// All members of its group.
    var group: UInt64 = 0
  }

  private var facts: [FactID: UInt64] = [:]
  private var members: [GroupID: [MemberID: Member]] = [:]
  /// What facts are taken to be while they aren't known.
  private var taken = FactMask()
  /// The members of groups that are none an exclusion names while they aren't known.
  private var noneExcluded: UInt64 = 0

  /// A checked vocabulary has no more facts and members than a word has bits.
  init(_ vocabulary: Vocabulary) {
    var next = 0
    func bit() -> UInt64 {
      precondition(next < Vocabulary.mostFacts, "more facts than are checked for")
      defer { next += 1 }
      return 1 << UInt64(next)
    }
    for fact in vocabulary.facts {
      let bit = bit()
      facts[fact.id] = bit
      if let value = fact.whileUnknown { taken.set(bit, value) }
    }
    for group in vocabulary.groups {
      for member in group.members { members[group.id, default: [:]][member.id] = Member(bit: bit()) }
      add(group)
    }
  }

  private mutating func add(_ group: FactGroup) {
    let all = group.members.reduce(0) { $0 | bit(.member(group.id, $1.id)) }
    for member in group.members {
      let above = group.kinds(above: member.id)
      let below = group.members.filter { $0.id != member.id && group.kinds(above: $0.id).contains(member.id) }
      let chain = above.reduce(0) { $0 | bit(.member(group.id, $1)) }
      let kinds = below.reduce(0) { $0 | bit(.member(group.id, $1.id)) }
      let own = bit(.member(group.id, member.id))
      members[group.id]?[member.id] = Member(bit: own, chain: chain, kinds: kinds, group: all)
    }
    if group.whileUnknown == .noneExcluded { noneExcluded |= all }
  }

  func bit(_ subject: Requirement.Atom.Subject) -> UInt64 {
    switch subject {
    case .fact(let id): facts[id] ?? 0
    case .member(let group, let id): members[group]?[id]?.bit ?? 0
    }
  }

  /// What is asked about, with all kinds of it: where the one isn't so, none of the others is.
  func bits(asking subjects: some Sequence<Requirement.Atom.Subject>) -> UInt64 {
    subjects.reduce(0) { bits, subject in
      guard case .member(let group, let id) = subject else { return bits | bit(subject) }
      return bits | bit(subject) | (members[group]?[id]?.kinds ?? 0)
    }
  }

  /// What conditions are asked about: what isn't known stays open, save what is taken to be so or not. Of a known
  /// member its kinds stay open, for it may be one of them; its siblings are known not to be.
  func conditions(_ incident: IncidentFacts) -> FactMask {
    var mask = FactMask()
    for (fact, value) in incident.known { mask.set(facts[fact] ?? 0, value) }
    let open = ~(mask.holds | mask.fails)
    mask.set(taken.holds & open, true)
    mask.set(taken.fails & open, false)
    for (group, id) in incident.choices {
      guard let member = members[group]?[id] else { continue }
      mask.set(member.chain, true)
      mask.set(member.group & ~(member.chain | member.kinds), false)
    }
    return mask
  }

  /// The kinds of what is known, which it may be or not.
  func openKinds(_ incident: IncidentFacts) -> UInt64 {
    incident.choices.reduce(0) { $0 | (members[$1.key]?[$1.value]?.kinds ?? 0) }
  }

  /// What isn't known of groups of which an exclusion then names none.
  func untold(_ mask: FactMask) -> UInt64 { noneExcluded & ~(mask.holds | mask.fails) }
}
