/// Whole yen, the lowest and the highest that the source allows; the same when all is known.
struct RangeRecord: Encodable, Sendable, Hashable {
  let low: Int
  let high: Int

  init(_ range: ClosedRange<Int>) {
    low = range.lowerBound
    high = range.upperBound
  }
}

/// Whole yen left of a cover's limit; no `high` where the source names none.
struct RemainingRecord: Encodable, Sendable {
  let cover: String
  let low: Int
  let high: Int?
}

/// What stays with the client, and why.
struct StaysRecord: Encodable, Sendable {
  let low: Int
  let high: Int
  /// Only reasons for which something stays at one end.
  let byReason: [String: RangeRecord]

  init(_ outcome: Outcome) {
    low = outcome.stays.lowerBound
    high = outcome.stays.upperBound
    let parts = Reason.allCases.map { ($0.id, RangeRecord(outcome.range(of: $0))) }
    byReason = Dictionary(uniqueKeysWithValues: parts.filter { $0.1.high > 0 })
  }
}
