extension Outcome {
  /// Incidents together: each end is the sum of the same end of all, since it is one story of them all.
  ///
  /// The lowest of each added up would be no story at all: what one reading pays less of an incident may be
  /// just what it pays more of a later one.
  public init(together outcomes: [Outcome]) {
    self.init(worst: End(), best: End())
    for outcome in outcomes { add(outcome) }
  }

  /// Adds another incident, end by end.
  mutating func add(_ other: Outcome) {
    worst.add(other.worst)
    best.add(other.best)
  }
}

extension Outcome.End {
  fileprivate mutating func add(_ other: Self) {
    paid += other.paid
    stays += other.stays
  }
}
