/// What a plan pays of a loss and what stays with the client: at the worst reading of what is not known
/// and at the best. One figure when all is known.
///
/// In a story of a whole period a later incident may be paid more at the worst end than at the best, because
/// there the earlier ones used up less of a limit.
public struct Outcome: Sendable, Hashable {
  /// One end of the range.
  public struct End: Sendable, Hashable {
    /// Whole yen the plan pays.
    public var paid = 0
    /// Whole yen that stay with the client, and why. Together with `paid` always the whole loss.
    public var stays = AmountsByReason()

    /// Nothing paid of no loss.
    public init() {}
  }

  /// Every open question answered against the client.
  public var worst: End
  /// Every open question answered for the client.
  public var best: End

  /// Both ends of a range.
  public init(worst: End, best: End) {
    self.worst = worst
    self.best = best
  }

  /// Whole yen paid, lowest to highest.
  public var paid: ClosedRange<Int> {
    min(worst.paid, best.paid)...max(worst.paid, best.paid)
  }

  /// Whole yen that stay, lowest to highest.
  public var stays: ClosedRange<Int> {
    min(worst.stays.total, best.stays.total)...max(worst.stays.total, best.stays.total)
  }

  /// Whether all is known that this loss asks about.
  public var isExact: Bool { worst.paid == best.paid }
}

/// Which way open questions are answered.
public enum World: Sendable, Hashable, CaseIterable {
  case worst
  case best
}
