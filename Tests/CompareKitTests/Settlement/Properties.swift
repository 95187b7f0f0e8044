import CompareKit
import TestSupport
import Testing

/// What must hold of every settlement, over selections and losses drawn from a seed.
@Suite struct Properties {
  let bench: Bench

  init() throws { bench = try Bench() }

  private func settler(_ column: Column) throws -> PlanSettler {
    PlanSettler(try ResolvedPlan(column, in: bench.catalog), in: bench.classes)
  }

  /// Runs `check` on many cases; it says what is wrong with one, or nil.
  private func forEachCase(
    seed: UInt64, _ count: Int = 2_000,
    _ check: (inout Generator, Column, [LossLine], IncidentFacts) throws -> String?
  ) throws {
    var generator = Generator(seed: seed)
    var failures: [String] = []
    for _ in 0..<count {
      let column = generator.column(bench.catalog)
      let lines = generator.lines(bench.catalog)
      let facts = generator.facts(unknown: 25)
      if let failure = try check(&generator, column, lines, facts) {
        failures.append("\(failure)\n\(column)\n\(lines)\n\(facts)")
      }
    }
    #expect(failures.count == 0)
    #expect(failures.prefix(2) == [])
  }

  @Test func paidAndStaysAreTheLossAtBothEnds() throws {
    try forEachCase(seed: 1) { _, column, lines, facts in
      let settlement = try settler(column).settle(try bench.loss(lines, facts))
      let total = lines.reduce(0) { $0 + $1.amount }
      for end in [settlement.outcome.worst, settlement.outcome.best] {
        if end.paid < 0 || end.paid + end.stays.total != total { return "doesn't add up: \(end)" }
        if Reason.allCases.contains(where: { end.stays[$0] < 0 }) { return "negative: \(end)" }
      }
      if settlement.outcome.worst.paid > settlement.outcome.best.paid { return "worst above best" }
      if settlement.outcome.paid.upperBound + settlement.outcome.stays.lowerBound != total { return "ranges" }
      return nil
    }
  }

  @Test func aLargerLossIsNeverPaidLess() throws {
    try forEachCase(seed: 2) { generator, column, lines, facts in
      let settler = try settler(column)
      let before = settler.settle(try bench.loss(lines, facts)).outcome
      var larger = lines
      let index = Int.random(in: lines.indices, using: &generator)
      larger[index].amount += generator.amount()
      let after = settler.settle(try bench.loss(larger, facts)).outcome
      return after.worst.paid < before.worst.paid || after.best.paid < before.best.paid
        ? "line \(index) larger: \(before.paid) then \(after.paid)" : nil
    }
  }

  @Test func aRiderNeverLowersThePayment() throws {
    try forEachCase(seed: 3) { generator, column, lines, facts in
      let family = try #require(bench.catalog.family(column.family))
      var with = column
      guard let rider = family.riders(of: column.plan).randomElement(using: &generator) else { return nil }
      with.riders.insert(rider.id)
      var without = with
      without.riders.remove(rider.id)
      guard let on = try? settler(with), let off = try? settler(without) else { return nil }
      let loss = try bench.loss(lines, facts)
      let (more, less) = (on.settle(loss).outcome, off.settle(loss).outcome)
      return more.worst.paid < less.worst.paid || more.best.paid < less.best.paid
        ? "\(rider.id): \(less.paid) to \(more.paid)" : nil
    }
  }

  /// What isn't entered can turn out as anything the source allows: the range must hold it.
  @Test func theRangeHoldsEveryQuote() throws {
    try forEachCase(seed: 4) { generator, column, lines, facts in
      let family = try #require(bench.catalog.family(column.family))
      let plan = try #require(family.plan(column.plan))
      let quoted = generator.entering(100, of: column, family, plan)
      let loss = try bench.loss(lines, facts)
      let range = try settler(column).settle(loss).outcome
      let inside = try settler(quoted).settle(loss).outcome
      return inside.worst.paid < range.worst.paid || inside.best.paid > range.best.paid
        ? "\(quoted.quote.terms): \(inside.paid) outside \(range.paid)" : nil
    }
  }

  /// What isn't known of the incident can turn out either way: the range must hold it.
  @Test func theRangeHoldsEveryFact() throws {
    try forEachCase(seed: 5) { generator, column, lines, facts in
      var known = facts
      for fact in FactID.all where known.known[fact] == nil && fact != .claimedAbroad {
        known.known[fact] = generator.chance(50)
      }
      let settler = try settler(column)
      let range = settler.settle(try bench.loss(lines, facts)).outcome
      let inside = settler.settle(try bench.loss(lines, known)).outcome
      return inside.worst.paid < range.worst.paid || inside.best.paid > range.best.paid
        ? "\(known.known): \(inside.paid) outside \(range.paid)" : nil
    }
  }

  /// An incident finds what earlier ones left, and they may turn out either way: its range must hold it, and
  /// so must that of all together.
  @Test func theRangeOfALaterIncidentHoldsEveryReading() throws {
    try forEachCase(seed: 7, 1_000) { generator, column, lines, facts in
      let family = try #require(bench.catalog.family(column.family))
      let plan = try #require(family.plan(column.plan))
      let quoted = generator.entering(100, of: column, family, plan)
      var incidents = [(lines, facts)]
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        incidents.append((generator.lines(bench.catalog), generator.facts(unknown: 25)))
      }
      let open = try settler(column).settle(incidents.map { try bench.loss($0.0, $0.1) })
      let known = try settler(quoted).settle(
        incidents.map { lines, facts in
          var known = facts
          for fact in FactID.all where known.known[fact] == nil && fact != .claimedAbroad {
            known.known[fact] = generator.chance(50)
          }
          return try bench.loss(lines, known)
        })
      for (number, (range, inside)) in zip(open, known).enumerated() {
        // Each end of a story of what is known is one reading of what wasn't.
        for paid in [inside.story.worst.paid, inside.story.best.paid] where !range.outcome.paid.contains(paid)
        {
          return "incident \(number): \(paid) outside \(range.outcome.paid)"
        }
        if !range.outcome.paid.contains(inside.outcome.paid.lowerBound)
          || !range.outcome.paid.contains(inside.outcome.paid.upperBound)
        {
          return "incident \(number): \(inside.outcome.paid) outside \(range.outcome.paid)"
        }
      }
      let (all, some) = (
        Outcome(together: open.map(\.story)).paid, Outcome(together: known.map(\.story)).paid
      )
      return all.lowerBound > some.lowerBound || all.upperBound < some.upperBound
        ? "together \(some) outside \(all)" : nil
    }
  }

  @Test func aReusedWorkspaceSettlesAsAFreshOne() throws {
    var generator = Generator(seed: 6)
    var differing = 0
    for _ in 0..<200 {
      let program = try settler(generator.column(bench.catalog)).program
      var workspace = program.freshPeriod()
      for _ in 0..<20 {
        let loss = try bench.loss(generator.lines(bench.catalog), generator.facts(unknown: 25))
        if program.settleAlone(loss, using: &workspace) != program.settle(loss) { differing += 1 }
      }
    }
    #expect(differing == 0)
  }
}
