/// Settles losses under one column and explains the result.
public struct PlanSettler: Sendable {
  /// The plan it settles under.
  public let plan: ResolvedPlan
  /// The plan as it is run.
  public let program: SettlementProgram
  /// The same plan with the other order of terms, where an order is assumed.
  let otherProgram: SettlementProgram?

  /// Compiles the plan once, for any number of losses numbered by the same classes.
  public init(_ plan: ResolvedPlan, in classes: ClassTable) {
    self.plan = plan
    program = SettlementProgram(plan, in: classes)
    let hasOtherOrder = plan.covers.indices.contains { plan.otherOrder(at: $0) != nil }
    otherProgram = hasOtherOrder ? SettlementProgram(plan, in: classes, order: .alternative) : nil
  }

  /// Settles incidents one after another in one period of insurance: a later one finds what the earlier
  /// ones left of each limit.
  public func settle(_ incidents: [Loss]) -> [IncidentSettlement] {
    let stories = program.settle(inOnePeriod: incidents)
    var (period, otherPeriod) = (program.freshPeriod(), otherProgram?.freshPeriod())
    return zip(incidents, stories).map { loss, story in
      let (outcome, worst, best) = program.settleNext(loss, in: &period)
      let other = otherProgram.flatMap { program in
        otherPeriod.map { before in
          var after = before
          let settled = program.settleNext(loss, in: &after).outcome
          otherPeriod = after
          return settled
        }
      }
      return IncidentSettlement(
        loss: loss.total, outcome: outcome, story: story,
        otherOrder: other.flatMap { $0.paid == outcome.paid ? nil : $0 }, worstSteps: worst, bestSteps: best,
        remaining: program.remaining(period, of: plan))
    }
  }

  /// Settles the only incident of a period.
  public func settle(_ loss: Loss) -> IncidentSettlement { settle([loss])[0] }
}

extension SettlementProgram {
  /// Settles an incident at both its ends, whatever the earlier ones of the period came to, and takes what it
  /// uses off the limits.
  fileprivate func settleNext(
    _ loss: Loss, in period: inout PeriodState
  ) -> (outcome: Outcome, worst: [TraceStep], best: [TraceStep]) {
    var settled = period
    let isFirst = period.isFresh
    let result = settleRecording(loss, in: &settled, within: isFirst ? loss.total : .max)
    leave(loss, in: &period, after: settled, result.outcome)
    period.isFresh = false
    return result
  }
}

/// What came of one incident under one column.
public struct IncidentSettlement: Sendable, Hashable {
  /// Whole yen: the whole loss.
  public let loss: Int
  /// What is paid of it and what stays, at the least and the most favourable reading of it and of the
  /// incidents before it.
  public let outcome: Outcome
  /// The same in the two stories of the whole period, the one that pays least of all incidents together and
  /// the one that pays most: what incidents add up by.
  package let story: Outcome
  /// What the other order of terms would give, when the order is assumed and it makes a difference.
  public let otherOrder: Outcome?
  /// Each step at the worst end of the range, and at the best.
  package let worstSteps: [TraceStep]
  /// Each step at the best end.
  package let bestSteps: [TraceStep]
  /// What the incident left of each limit.
  public let remaining: [RemainingLimit]
}
