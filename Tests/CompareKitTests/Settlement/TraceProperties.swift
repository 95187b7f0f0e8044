import CompareKit
import Testing

/// The trace against the outcome and the limits, over selections and losses drawn from a seed.
@Suite struct TraceProperties {
  let bench: Bench

  init() throws { bench = try Bench() }

  /// What the trace says each cover paid, and what stayed and why.
  private struct Reckoning {
    var incoming: [Int: Int] = [:]
    var paid: [Int: Int] = [:]
    var stays = AmountsByReason()
    /// The chain of a cover's steps is broken: one step's yen out aren't the next one's in.
    var isBroken = false

    init(_ steps: [TraceStep]) {
      for step in steps {
        if step.stayed < 0 || (step.stayed > 0 && step.reason == nil) { isBroken = true }
        if let reason = step.reason { stays[reason] += step.stayed }
        guard let cover = step.cover else { continue }
        switch step.rule {
        case .taken: incoming[cover, default: 0] += step.amountOut
        case .term where step.line != nil: incoming[cover, default: 0] -= step.stayed
        case .term, .outerLimit:
          if step.amountIn != paid[cover] ?? incoming[cover] { isBroken = true }
          paid[cover] = step.amountOut
        default: break
        }
      }
      paid.merge(incoming) { paid, _ in paid }
    }
  }

  private func limits(_ plan: ResolvedPlan, atWorst: Bool) -> [Int: Int] {
    var limits: [Int: Int] = [:]
    for (index, cover) in plan.covers.enumerated() where cover.term(.limit)?.term.when.isEmpty ?? true {
      if let limit = cover.limit { limits[index] = atWorst ? limit.low : limit.high }
    }
    return limits
  }

  @Test func stepsAddUpAndNoLimitIsExceeded() throws {
    var generator = Generator(seed: 11)
    var failures: [String] = []
    for _ in 0..<1_500 {
      let column = generator.column(bench.catalog)
      let plan = try ResolvedPlan(column, in: bench.catalog)
      let losses = try (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        try bench.loss(generator.lines(bench.catalog), generator.facts(unknown: 25))
      }
      let settled = PlanSettler(plan, in: bench.classes).settle(losses)
      // One of a story may be paid more at the worst end, all together never.
      if settled.reduce(0, { $0 + $1.story.best.paid - $1.story.worst.paid }) < 0 {
        failures.append("\(column) pays a sequence more at the worst end")
      }
      for settlement in settled where !settlement.holdsItsStories {
        failures.append("\(column) pays \(settlement.story) outside \(settlement.outcome)")
      }
      for atWorst in [true, false] {
        var used: [Int: Int] = [:]
        for settlement in settled {
          let end = atWorst ? settlement.outcome.worst : settlement.outcome.best
          let reckoning = Reckoning(atWorst ? settlement.worstSteps : settlement.bestSteps)
          let sum = reckoning.paid.values.reduce(0, +)
          if reckoning.isBroken || sum != end.paid || reckoning.stays != end.stays {
            failures.append("steps of \(column) paid \(sum): \(reckoning), not \(end)")
          }
          for (cover, paid) in reckoning.paid {
            for limited in plan.ancestry(of: cover) { used[limited, default: 0] += paid }
            if atWorst, let parent = plan.parents[cover], plan.covers[cover].base.parentIsUncertain {
              for limited in plan.ancestry(of: parent) { used[limited, default: 0] += paid }
            }
          }
        }
        // The best ends of several incidents are no one story: each finds what is left at most.
        guard atWorst || settled.count == 1 else { continue }
        for (cover, limit) in limits(plan, atWorst: atWorst) where used[cover] ?? 0 > limit {
          failures.append("\(plan.covers[cover].id) of \(column) paid \(used[cover] ?? 0), limit \(limit)")
        }
      }
      for left in settled.flatMap(\.remaining) where left.low < 0 || left.low > left.high ?? .max {
        failures.append("\(column) has \(left) left")
      }
    }
    #expect(failures.count == 0)
    #expect(failures.prefix(2) == [])
  }
}

extension IncidentSettlement {
  /// Whether what either story of the period pays of it lies within its own range.
  fileprivate var holdsItsStories: Bool {
    [story.worst, story.best].allSatisfy { outcome.paid.contains($0.paid) }
      && outcome.worst.paid <= outcome.best.paid
  }
}
