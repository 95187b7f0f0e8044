/// Settles losses under one column and explains the result.
public struct PlanSettler: Sendable {
  public let plan: ResolvedPlan
  public let program: SettlementProgram
  /// The same plan with the other order of terms, where an order is assumed.
  let otherProgram: SettlementProgram?

  public init(_ plan: ResolvedPlan, in classes: ClassTable) {
    self.plan = plan
    program = SettlementProgram(plan, in: classes)
    let hasOtherOrder = plan.covers.contains { $0.base.order?.alternative != nil }
    otherProgram = hasOtherOrder ? SettlementProgram(plan, in: classes, order: .alternative) : nil
  }

  /// Settles incidents one after another in one period of insurance: a later one finds what the earlier
  /// ones left of each limit.
  public func settle(_ incidents: [Loss]) -> [IncidentSettlement] {
    var period = program.freshPeriod()
    var otherPeriod = otherProgram?.freshPeriod()
    return incidents.map { loss in
      let (outcome, worst, best) = program.settleRecording(loss, in: &period)
      var other: Outcome?
      if let otherProgram, var state = otherPeriod {
        let settled = otherProgram.settle(loss, in: &state)
        otherPeriod = state
        if settled != outcome { other = settled }
      }
      return IncidentSettlement(
        loss: loss.total, outcome: outcome, otherOrder: other, worstSteps: worst, bestSteps: best,
        remaining: program.remaining(period, of: plan))
    }
  }

  /// Settles the only incident of a period.
  public func settle(_ loss: Loss) -> IncidentSettlement { settle([loss])[0] }
}

/// What came of one incident under one column.
public struct IncidentSettlement: Sendable, Hashable {
  /// Whole yen: the whole loss.
  public let loss: Int
  public let outcome: Outcome
  /// What the other order of terms would give, when the order is assumed and it makes a difference.
  public let otherOrder: Outcome?
  /// Each step at the worst end of the range, and at the best.
  public let worstSteps: [TraceStep]
  public let bestSteps: [TraceStep]
  /// What the incident left of each limit.
  public let remaining: [RemainingLimit]
}
