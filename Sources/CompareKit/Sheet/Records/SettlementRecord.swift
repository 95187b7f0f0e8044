/// Settled scenarios for other programs: `{"columns": […]}`. `docs/sheet-schema.md` describes every field.
public struct SettlementRecord: Encodable, Sendable {
  let columns: [SettledColumnRecord]

  /// - Parameter best: for each column the best set of riders of each plan of its family, when looked for.
  public init(
    _ run: ScenarioRun, _ comparison: Comparison, _ catalog: Catalog, best: [[BestSet]]? = nil
  ) {
    columns = comparison.sides.enumerated().map { place, side in
      SettledColumnRecord(
        id: side.id,
        incidents: run.incidents.map { SettledIncidentRecord($0.scenario.id, $0.results[place], catalog) },
        together: Outcome(together: run.incidents.map { $0.results[place].settlement.story }),
        best: best.map { $0[place].map(BestSetRecord.init) })
    }
  }
}

/// What came of all incidents under one column.
struct SettledColumnRecord: Encodable, Sendable {
  let id: String
  /// Whole yen, as are all amounts here: of all incidents together.
  let loss: Int
  let paid: RangeRecord
  let stays: StaysRecord
  /// What the last incident left of each limit.
  let remaining: [RemainingRecord]
  /// Every step of every incident.
  let trace: [TraceRecord]
  let incidents: [SettledIncidentRecord]
  let best: [BestSetRecord]?

  init(id: String, incidents: [SettledIncidentRecord], together: Outcome, best: [BestSetRecord]?) {
    self.id = id
    self.incidents = incidents
    self.best = best
    loss = incidents.reduce(0) { $0 + $1.loss }
    paid = RangeRecord(together.paid)
    stays = StaysRecord(together)
    remaining = incidents.last?.remaining ?? []
    trace = incidents.flatMap(\.trace)
  }
}

/// What came of one incident under one column.
struct SettledIncidentRecord: Encodable, Sendable {
  let scenario: String
  let loss: Int
  let paid: RangeRecord
  let stays: StaysRecord
  /// What the other order of terms would pay, when the order is assumed and it makes a difference.
  let otherOrder: OtherOrder?
  /// What would narrow the range paid, where it is open.
  let narrowing: NarrowingRecord?
  let remaining: [RemainingRecord]
  let assumptions: [String]
  let trace: [TraceRecord]

  struct OtherOrder: Encodable, Sendable {
    let paid: RangeRecord
    let stays: StaysRecord
  }

  enum CodingKeys: String, CodingKey {
    // The steps stand once, with the column.
    case scenario, loss, paid, stays, otherOrder, narrowing, remaining, assumptions
  }

  init(_ scenario: String, _ result: ScenarioRun.Result, _ catalog: Catalog) {
    let settlement = result.settlement
    self.scenario = sanitized(scenario)
    loss = settlement.loss
    paid = RangeRecord(settlement.outcome.paid)
    stays = StaysRecord(settlement.outcome)
    otherOrder = settlement.otherOrder.map {
      OtherOrder(paid: RangeRecord($0.paid), stays: StaysRecord($0))
    }
    narrowing = result.narrowing.map(NarrowingRecord.init)
    remaining = settlement.remaining.map {
      RemainingRecord(cover: $0.cover, low: $0.low, high: $0.high)
    }
    assumptions = result.trace.assumptions
    trace = TraceRecord.steps(of: result.trace, scenario, catalog)
  }
}
