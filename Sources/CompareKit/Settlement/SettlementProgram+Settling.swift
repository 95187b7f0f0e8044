extension SettlementProgram {
  /// Settles an incident in a period and takes what is paid off the period's limits.
  public func settle(_ loss: Loss, in period: inout PeriodState) -> Outcome {
    var recorder = NoRecorder()
    return Outcome(
      worst: settle(loss, .worst, &period.worst, &recorder),
      best: settle(loss, .best, &period.best, &recorder))
  }

  /// Settles the only incident of a period. `workspace` is any period of this program: what it held is
  /// forgotten.
  public func settleAlone(_ loss: Loss, using workspace: inout PeriodState) -> Outcome {
    reset(&workspace)
    return settle(loss, in: &workspace)
  }

  /// Settles the only incident of a period.
  public func settle(_ loss: Loss) -> Outcome {
    var period = freshPeriod()
    return settle(loss, in: &period)
  }

  /// Settles and keeps every step, for both ends of the range.
  func settleRecording(
    _ loss: Loss, in period: inout PeriodState
  ) -> (outcome: Outcome, worst: [TraceStep], best: [TraceStep]) {
    var worst = StepRecorder()
    var best = StepRecorder()
    let outcome = Outcome(
      worst: settle(loss, .worst, &period.worst, &worst), best: settle(loss, .best, &period.best, &best))
    return (outcome, worst.steps, best.steps)
  }

  /// Settles one end of the range. Where two covers may take a line, either may pay more, so both ways are
  /// settled and the one counts that belongs to the end.
  private func settle<Recorder: SettlementRecorder>(
    _ loss: Loss, _ world: World, _ state: inout PeriodState.WorldState, _ recorder: inout Recorder
  ) -> Outcome.End {
    guard hasOpenChoice(loss) else { return run(loss, world, .usual, &state, &recorder) }
    var otherState = state
    var otherRecorder = recorder
    let end = run(loss, world, .usual, &state, &recorder)
    let other = run(loss, world, .other, &otherState, &otherRecorder)
    guard world == .worst ? other.paid < end.paid : other.paid > end.paid else { return end }
    (state, recorder) = (otherState, otherRecorder)
    return other
  }

  /// Settles one end of the range in one of the ways.
  func run<Recorder: SettlementRecorder>(
    _ loss: Loss, _ world: World, _ choice: Choice, _ state: inout PeriodState.WorldState,
    _ recorder: inout Recorder
  ) -> Outcome.End {
    var run = SettlementRun(
      program: self, loss: loss, world: world, choice: choice, state: state.taken(), recorder: recorder)
    run.settle()
    (state, recorder) = (run.state, run.recorder)
    return run.end
  }
}
