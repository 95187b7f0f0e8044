/// Facts and causes of an incident as bits, so that conditions cost two operations.
struct FactMask: Sendable, Hashable {
  /// What is known to hold, and what is known not to.
  var holds: UInt32 = 0
  var fails: UInt32 = 0

  /// The bits of all causes.
  static let causes = causeBits.values.reduce(0, |)

  private static let factBits: [Fact: UInt32] = bits(of: Fact.allCases, from: 0)
  private static let causeBits: [Cause: UInt32] = bits(of: Cause.allCases, from: Fact.allCases.count)

  private static func bits<Case: Hashable>(of cases: [Case], from first: Int) -> [Case: UInt32] {
    Dictionary(uniqueKeysWithValues: cases.enumerated().map { ($1, 1 << UInt32(first + $0)) })
  }

  static func bit(_ subject: Requirement.Atom.Subject) -> UInt32 {
    switch subject {
    case .fact(let fact): factBits[fact] ?? 0
    case .cause(let cause): causeBits[cause] ?? 0
    }
  }

  /// What conditions are asked about: what isn't known stays open, but a claim is taken to be made at home
  /// unless the facts say abroad.
  init(forConditions facts: IncidentFacts) {
    for (fact, value) in facts.known { set(Self.bit(.fact(fact)), value) }
    if facts.known[.claimedAbroad] == nil { set(Self.bit(.fact(.claimedAbroad)), false) }
    guard let known = facts.cause else { return }
    for cause in Cause.allCases { set(Self.bit(.cause(cause)), cause == known) }
  }

  /// What exclusions are asked about: as conditions, and an unknown cause is none that bars.
  init(forBars facts: IncidentFacts) {
    self.init(forConditions: facts)
    guard facts.cause == nil else { return }
    for cause in Cause.allCases { set(Self.bit(.cause(cause)), false) }
  }

  private mutating func set(_ bit: UInt32, _ value: Bool) {
    if value { holds |= bit } else { fails |= bit }
  }
}

/// Conditions as bits: those that must hold and those that must not.
struct AtomMask: Sendable, Hashable {
  var positive: UInt32 = 0
  var negative: UInt32 = 0

  init(_ atoms: [Requirement.Atom]) {
    for atom in atoms {
      if atom.negated {
        negative |= FactMask.bit(atom.subject)
      } else {
        positive |= FactMask.bit(atom.subject)
      }
    }
  }

  /// Whether at least one holds, for certain or possibly.
  @inline(__always)
  func anyHolds(_ facts: FactMask, certainly: Bool) -> Bool {
    certainly
      ? (positive & facts.holds) | (negative & facts.fails) != 0
      : (positive & ~facts.fails) | (negative & ~facts.holds) != 0
  }

  /// Whether all hold, for certain or possibly.
  @inline(__always)
  func allHold(_ facts: FactMask, certainly: Bool) -> Bool {
    certainly
      ? positive & ~facts.holds == 0 && negative & ~facts.fails == 0
      : positive & facts.fails == 0 && negative & facts.holds == 0
  }
}
