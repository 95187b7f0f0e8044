/// Facts of an incident as bits, so that conditions cost two operations.
struct FactMask: Sendable, Hashable {
  /// What is known to hold, and what is known not to.
  var holds: UInt64 = 0
  var fails: UInt64 = 0

  mutating func set(_ bits: UInt64, _ value: Bool) {
    if value { holds |= bits } else { fails |= bits }
  }
}

/// Conditions as bits: those that must hold and those that must not.
struct AtomMask: Sendable, Hashable {
  var positive: UInt64 = 0
  var negative: UInt64 = 0

  init(_ atoms: [Requirement.Atom], _ facts: FactTable) {
    for atom in atoms {
      if atom.negated {
        negative |= facts.bit(atom.subject)
      } else {
        positive |= facts.bit(atom.subject)
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
