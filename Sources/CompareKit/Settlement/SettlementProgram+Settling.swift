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

  /// Settles one end of the range. Where two covers may take a line, either may pay more, so every way is
  /// settled and the one counts that belongs to the end.
  private func settle<Recorder: SettlementRecorder>(
    _ loss: Loss, _ world: World, _ state: inout PeriodState.WorldState, _ recorder: inout Recorder
  ) -> Outcome.End {
    let open = openChoices(loss)
    if open.isEmpty { return run(loss, world, [], &state, &recorder) }
    let (before, unrecorded) = (state, recorder)
    var end = run(loss, world, [], &state, &recorder)
    for choices in open.subsets.dropFirst() {
      var (otherState, otherRecorder) = (before, unrecorded)
      let other = run(loss, world, choices, &otherState, &otherRecorder)
      guard world == .worst ? other.paid < end.paid : other.paid > end.paid else { continue }
      (end, state, recorder) = (other, otherState, otherRecorder)
    }
    return end
  }

  /// Settles one end of the range in one of the ways.
  func run<Recorder: SettlementRecorder>(
    _ loss: Loss, _ world: World, _ choices: Choices, _ state: inout PeriodState.WorldState,
    _ recorder: inout Recorder
  ) -> Outcome.End {
    var run = SettlementRun(
      program: self, loss: loss, world: world, choices: choices, state: state.taken(), recorder: recorder)
    run.settle()
    (state, recorder) = (run.state, run.recorder)
    return run.end
  }
}
