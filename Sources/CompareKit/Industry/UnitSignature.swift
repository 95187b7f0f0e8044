/// Which units may occur in a phrase, in 64 bits: most phrases are told by it to hold nothing of what was typed
/// without being looked at.
struct UnitSignature {
  private var bits: UInt64 = 0

  init(_ units: some Sequence<UInt32>) {
    for unit in units { bits |= 1 << UInt64((unit &* 0x9E37_79B1) >> 26) }
  }

  /// Whether all its units may be among those of `other`.
  @inline(__always)
  func mayBeWithin(_ other: UnitSignature) -> Bool { bits & ~other.bits == 0 }
}
