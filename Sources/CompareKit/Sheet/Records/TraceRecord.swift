/// One step of a settlement.
struct TraceRecord: Encodable, Sendable {
  /// The id of the scenario.
  let scenario: String
  /// `both` where the worst and the best end of the range go the same way, else `worst` or `best`.
  let end: String
  let subject: TextRecord
  let rule: TextRecord
  /// The line of the loss, from 0, for steps that look at one.
  let line: Int?
  let cover: String?
  let amountIn: Int
  let amountOut: Int
  let stayed: Int
  let reason: String?
  let figures: [FigureRecord]
  let basis: String
  let sources: [CitationRecord]
  let assumptions: [String]
  let entered: Bool

  private init(_ step: TraceLine, _ scenario: String, end: String, _ catalog: Catalog) {
    self.scenario = sanitized(scenario)
    self.end = end
    subject = TextRecord(step.subject)
    rule = TextRecord(step.rule)
    line = step.line
    cover = step.cover
    amountIn = step.amountIn
    amountOut = step.amountOut
    stayed = step.stayed
    reason = step.reason?.id
    figures = step.figures.map(FigureRecord.init)
    basis = step.provenance.basis.rawValue
    sources = step.provenance.citations.map { CitationRecord($0, catalog) }
    assumptions = step.provenance.assumptions
    entered = step.isEntered
  }

  static func steps(of trace: Trace, _ scenario: String, _ catalog: Catalog) -> [TraceRecord] {
    if trace.isOne { return trace.worst.map { TraceRecord($0, scenario, end: "both", catalog) } }
    return trace.worst.map { TraceRecord($0, scenario, end: "worst", catalog) }
      + trace.best.map { TraceRecord($0, scenario, end: "best", catalog) }
  }
}

/// The riders with which a plan leaves least with the client.
struct BestSetRecord: Encodable, Sendable {
  /// A set of riders and what it comes to.
  struct Choice: Encodable, Sendable {
    let riders: [String]
    let stays: RangeRecord
    let losses: [Drop]

    init(_ choice: BestSet.Choice) {
      riders = choice.riders
      stays = RangeRecord(choice.stays)
      losses = choice.losses.map { Drop(rider: $0.rider, worst: $0.worst, best: $0.best) }
    }
  }

  struct Drop: Encodable, Sendable {
    let rider: String
    /// Whole yen more that would stay without the rider, at the worst end and at the best.
    let worst: Int
    let best: Int
  }

  let plan: String
  let riders: [String]
  let stays: RangeRecord
  let losses: [Drop]
  /// The smallest set that keeps the worst end as low, where it is another.
  let certain: Choice?

  init(_ set: BestSet) {
    let least = Choice(set.least)
    plan = set.plan
    riders = least.riders
    stays = least.stays
    losses = least.losses
    certain = set.certain.map(Choice.init)
  }
}
