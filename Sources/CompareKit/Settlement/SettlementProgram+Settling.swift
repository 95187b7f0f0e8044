extension SettlementProgram {
  /// Settles the only incident of a period. `workspace` is any period of this program: what it held is
  /// forgotten.
  package func settleAlone(_ loss: Loss, using workspace: inout PeriodState) -> Outcome {
    reset(&workspace)
    var recorder = NoRecorder()
    return Outcome(
      worst: settle(loss, .worst, &workspace.worst, &recorder, within: loss.total),
      best: settle(loss, .best, &workspace.best, &recorder, within: loss.total))
  }

  /// Settles the only incident of a period.
  public func settle(_ loss: Loss) -> Outcome {
    var period = freshPeriod()
    return settleAlone(loss, using: &period)
  }

  /// Settles and keeps every step, for both ends of the range.
  /// - Parameter total: whole yen of all incidents that the period may have had.
  func settleRecording(
    _ loss: Loss, in period: inout PeriodState, within total: Int
  ) -> (outcome: Outcome, worst: [TraceStep], best: [TraceStep]) {
    var worst = StepRecorder()
    var best = StepRecorder()
    let outcome = Outcome(
      worst: settle(loss, .worst, &period.worst, &worst, within: total),
      best: settle(loss, .best, &period.best, &best, within: total))
    return (outcome, worst.steps, best.steps)
  }

  /// Settles one end of the range. Where there is more than one way, every way is settled and the one counts
  /// that belongs to the end.
  private func settle<Recorder: SettlementRecorder>(
    _ loss: Loss, _ world: World, _ state: inout PeriodState.WorldState, _ recorder: inout Recorder,
    within total: Int
  ) -> Outcome.End {
    if openChoices(loss).isEmpty && !sharingMatters(world, within: total) {
      return run(loss, world, Way(), &state, &recorder)
    }
    let (before, unrecorded) = (state, recorder)
    var end = run(loss, world, Way(), &state, &recorder)
    for way in ways(loss, world, within: total).dropFirst() {
      var (otherState, otherRecorder) = (before, unrecorded)
      let other = run(loss, world, way, &otherState, &otherRecorder)
      guard world == .worst ? other.paid < end.paid : other.paid > end.paid else { continue }
      (end, state, recorder) = (other, otherState, otherRecorder)
    }
    return end
  }

  /// Settles one end of the range in one of the ways.
  func run<Recorder: SettlementRecorder>(
    _ loss: Loss, _ world: World, _ way: Way, _ state: inout PeriodState.WorldState,
    _ recorder: inout Recorder
  ) -> Outcome.End {
    var run = SettlementRun(
      program: self, loss: loss, world: world, way: way, state: state.taken(), recorder: recorder)
    run.settle()
    (state, recorder) = (run.state, run.recorder)
    return run.end
  }
}
