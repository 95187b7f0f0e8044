import CompareKit
import TestSupport
import Testing

/// What narrows a range, and to what, worked by hand.
@Suite struct NarrowingExamples {
  let bench: Bench

  init() throws { bench = try Bench() }

  private func narrowing(
    _ settler: PlanSettler, _ lines: [LossLine], _ facts: IncidentFacts = .ordinary
  ) throws -> Narrowing? {
    settler.narrowing(of: [try scenario(lines, facts)], in: bench.catalog, bench.classes)
  }

  private func scenario(_ lines: [LossLine], _ facts: IncidentFacts) throws -> Scenario {
    var scenario = try #require(bench.catalog.scenario("leak-10k"))
    (scenario.lines, scenario.facts) = (lines, facts)
    return scenario
  }

  private func told(_ entry: Narrowing.Entry) -> String {
    let outcomes = entry.outcomes.map { "\($0.answer) \($0.paid)" }
    return "\(entry.subject) saves \(entry.saves): \(outcomes.joined(separator: ", "))"
  }

  @Test func oneFigureNeedsNoNarrowing() throws {
    #expect(try narrowing(bench.settler("jcci", "a"), [.of("cost.media", oku)]) == nil)
  }

  @Test func aSelfBurdenThatIsNotEntered() throws {
    let settler = try bench.settler("bizsapo", "cyber-50m")
    let lines = [LossLine.of("damages.personal", 200 * man), .of("cost.media", 100 * man)]
    let found = try #require(try narrowing(settler, lines))
    #expect(
      found.entries.map(told) == [
        "term(self-burden) saves 2000000: exactly(0) 3000000...3000000, "
          + "from(2000000) 1000000...1000000"
      ])
    #expect(found.reading == nil)
    let phrases = NarrowingPhrases(settler.plan, bench.catalog, of: try scenario(lines, .ordinary))
    #expect(
      phrases.told(found).map(\.ja) == ["見積の自己負担額：0円なら3,000,000円、2,000,000円以上なら1,000,000円"])
    #expect(
      phrases.told(found).map(\.en) == [
        "The quote's self-burden amount — at ¥0: ¥3,000,000; from ¥2,000,000 on: ¥1,000,000"
      ])
  }

  /// 10 % of the base limit holds ¥900,000 of costs from ¥9M on; damages of ¥1M need no more.
  @Test func aLimitNarrowsFromTheAmountThatIsEnough() throws {
    let settler = try bench.settler("aig", "standard")
    let lines = [LossLine.of("damages.personal", 100 * man), .of("cost.media", 100 * man)]
    let found = try #require(try narrowing(settler, lines))
    #expect(found.paid == 0...1_900_000)
    #expect(
      found.entries.map(told) == [
        "term(base-limit) saves 900000: from(9000000) 900000...1900000, "
          + "below(9000000) 0...1900000",
        "term(deductible) saves 0: exactly(0) 0...1900000, from(1000000) 0...900000",
      ])
  }

  /// What is worth most comes first.
  @Test func factsThatMatter() throws {
    let settler = try bench.settler("bizsapo", "cyber-50m", terms: [.selfBurden: 0])
    let facts = IncidentFacts.ordinary.with(.isPublic, nil).with(.consent, nil).with(.reported, nil)
    let lines = [LossLine.of("cost.investigation", 300 * man), .of("defence", 500 * man)]
    let found = try #require(try narrowing(settler, lines, facts))
    #expect(found.paid == 2_000_000...8_000_000)
    #expect(
      found.entries.map(told) == [
        "fact(consent) saves 5000000: yes 7000000...8000000, no 2000000...3000000",
        "fact(public) saves 1000000: yes 3000000...8000000, no 2000000...7000000",
      ])
  }

  @Test func aCauseThatIsNotGiven() throws {
    let settler = try bench.settler("bizsapo", "cyber-50m", terms: [.selfBurden: 0])
    let lines = [LossLine.of("damages.injury", 300 * man)]
    let found = try #require(try narrowing(settler, lines, .ordinary.with(nil as MemberID?)))
    #expect(
      found.entries.map(told) == [
        "member(cause, attack) saves 3000000: yes 3000000...3000000, no 0...0"
      ])
  }

  @Test func aCountThatIsNotGiven() throws {
    let settler = try bench.settler("aig", "standard", riders: ["execution-waiver"], terms: [.baseLimit: oku])
    let found = try #require(try narrowing(settler, [.of("cost.gifts", 100 * man)]))
    #expect(
      found.entries.map(told) == [
        "count(line: 0, unit: person) saves 999500: exactly(1) 500...500, "
          + "from(2000) 1000000...1000000"
      ])
  }

  /// Nothing to enter: the page leaves it open, and the assumptions say how.
  @Test func whatNoEntryNarrowsIsForTheInsurer() throws {
    let lines = [LossLine.of("cost.media", 300 * man), .of("damages.personal", 200 * man)]
    let attack = IncidentFacts.ordinary.with(.attack)
    let found = try #require(try narrowing(bench.settler("jcci", "b"), lines, attack))
    #expect(found.entries == [])
    #expect(found.reading?.paid == 0...4_510_000)
    let readings = found.reading?.assumptions ?? []
    #expect(readings.contains("jcci-network-costs") && readings.contains("jcci-network-reach"))
    // From which damages the burden comes, and whether defence lies within the limit.
    let burden = try bench.settler("bizsapo", "cyber-100m", terms: [.selfBurden: 100 * man])
    let shared = [LossLine.of("damages.card-misuse", 1_500 * man), .of("damages.personal", 500 * man)]
    let open = try narrowing(burden, shared)?.reading
    #expect(open?.paid == 14_000_000...15_000_000)
    #expect(open?.assumptions == ["bizsapo-self-burden-damages-only"])
    let aig = try bench.settler("aig", "standard", terms: [.baseLimit: oku, .deductible: 0])
    let defence = [LossLine.of("damages.personal", oku), .of("defence", 300 * man)]
    #expect(
      try narrowing(aig, defence)?.reading?.assumptions == ["aig-defence-position"])
  }

  @Test func aLaterIncidentDependsOnTheEarlier() throws {
    let settler = try bench.settler("bizsapo", "cyber-100m", terms: [.selfBurden: 0])
    let first = try scenario([.recourse("damages.personal", oku)], .ordinary)
    let second = try scenario([.of("cost.media", 1_000 * man)], .ordinary)
    let found = settler.narrowing(of: [first, second], in: bench.catalog, bench.classes)
    #expect(found?.paid == 0...10_000_000)
    #expect(found?.dependsOnEarlier == true)
    #expect(settler.narrowing(of: [second], in: bench.catalog, bench.classes) == nil)
    // As open by itself as after the first, which may yet have used up the limit.
    let officer = try scenario([.of("cost.media", 1_000 * man)], .ordinary.with(.officer))
    let open = settler.narrowing(of: [first, officer], in: bench.catalog, bench.classes)
    #expect(open?.paid == 0...10_000_000 && open?.dependsOnEarlier == true)
    #expect(
      settler.narrowing(of: [officer, officer], in: bench.catalog, bench.classes)?.dependsOnEarlier == false)
  }

  /// Whatever the case, a range says what narrows it, and no answer widens it.
  @Test func everyRangeSaysWhatNarrowsIt() throws {
    var generator = Generator(seed: 31)
    var failures: [String] = []
    for _ in 0..<300 {
      let column = generator.column(bench.catalog, entered: 50)
      let settler = PlanSettler(try ResolvedPlan(column, in: bench.catalog), in: bench.classes)
      let scenario = try scenario(generator.lines(bench.catalog), generator.facts(unknown: 25))
      let paid = settler.settle(try Loss(scenario, in: bench.classes)).outcome.paid
      let found = settler.narrowing(of: [scenario], in: bench.catalog, bench.classes)
      guard let found else {
        if paid.lowerBound < paid.upperBound { failures.append("\(column) says nothing of \(paid)") }
        continue
      }
      if found.paid != paid || (found.entries.isEmpty && found.reading == nil) {
        failures.append("\(column): \(found), not \(paid)")
      }
      if let reading = found.reading, reading.assumptions.isEmpty {
        failures.append("\(column): no reading leaves \(reading.paid) of \(scenario.lines) \(scenario.facts)")
      }
      for outcome in found.entries.flatMap(\.outcomes)
      where !paid.contains(outcome.paid.lowerBound) || !paid.contains(outcome.paid.upperBound) {
        failures.append("\(column): \(outcome) outside \(paid)")
      }
    }
    #expect(failures.count == 0)
    #expect(failures.prefix(2) == [])
  }
}
