import CompareKit
import TestSupport
import Testing

/// The chambers' scheme and AIG's insurance beyond the leak of 10,000, worked by hand from their pages.
@Suite struct SchemeExamples {
  let bench: Bench

  init() throws { bench = try Bench() }

  private func jcci(_ plan: String, riders: Set<String> = []) throws -> PlanSettler {
    try bench.settler("jcci", plan, riders: riders)
  }

  private func aig(_ riders: Set<String> = [], _ terms: [QuoteTermID: Int] = [:]) throws -> PlanSettler {
    var all: [QuoteTermID: Int] = [.baseLimit: oku, .deductible: 0]
    all.merge(terms) { _, new in new }
    return try bench.settler("aig", "standard", riders: riders, terms: all)
  }

  // MARK: JCCI

  /// Each of four pots full, each less its own deductible before the limit.
  @Test func jcciHasFourPots() throws {
    let lines = [
      LossLine.of("damages.personal", 2_000 * man), .recourse("damages.personal", 2_000 * man),
      .of("cost.media", 2_000 * man), .recourse("cost.media", 2_000 * man),
    ]
    #expect(try jcci("a").paid(lines, bench) == [22_000_000, 22_000_000])
    let small = lines.map { line in
      var line = line
      line.amount = 500_000
      return line
    }
    #expect(try jcci("a").paid(small, bench) == [400_000 * 3 + 360_000, 400_000 * 3 + 360_000])
  }

  @Test func jcciPaysDefenceInsideTheLimit() throws {
    let lines = [LossLine.of("damages.personal", 1_000 * man), .of("defence", 300 * man)]
    #expect(try jcci("a").paid(lines, bench) == [10_000_000, 10_000_000])
    #expect(try jcci("b").paid(lines, bench) == [12_900_000, 12_900_000])
  }

  /// The network rider adds no money; without it the website's liability isn't promised. An attack or a
  /// misdirected message counts under one heading or the other, so that with the rider nothing is open.
  @Test func jcciNetworkRider() throws {
    let lines = [LossLine.of("damages.personal", 6_000 * man)]
    for (cause, without) in [
      (MemberID.network, [0, 0]), (.attack, [0, 50_000_000]), (.misdirected, [0, 50_000_000]),
    ] {
      let facts = IncidentFacts.ordinary.with(cause)
      #expect(try jcci("b").paid(lines, facts, bench) == without)
      #expect(try jcci("b", riders: ["network"]).paid(lines, facts, bench) == [50_000_000, 50_000_000])
    }
    let costs = [LossLine.of("cost.media", 110 * man)]
    #expect(try jcci("b", riders: ["network"]).paid(costs, .ordinary.with(.network), bench) == [0, 900_000])
  }

  @Test func jcciFreePlanIsARangeUntilQuoted() throws {
    let lines = [LossLine.of("damages.personal", 5 * oku + 10 * man)]
    #expect(try jcci("e").paid(lines, bench) == [3 * oku, 5 * oku])
    let quoted = try bench.settler("jcci", "e", terms: [.baseLimit: 4 * oku])
    #expect(try quoted.paid(lines, bench) == [4 * oku, 4 * oku])
    #expect(throws: SelectionError.self) { try bench.settler("jcci", "e", terms: [.baseLimit: 3 * oku]) }
    #expect(try jcci("e").paid([.of("cost.media", oku)], bench) == [0, 30_000_000])
  }

  // MARK: AIG

  @Test func aigPaysRecourseUpToTheLimitAndNoFurther() throws {
    let lines = [
      LossLine.recourse("damages.personal", 8_000 * man), .recourse("cost.notification", 8_000 * man),
    ]
    #expect(try aig().paid(lines, bench) == [oku, oku])
    // The ratio and the crisis pots are for the client's own costs.
    #expect(try aig().paid([lines[1]], bench) == [80_000_000, 80_000_000])
  }

  @Test func aigUnknownTermsAreRanges() throws {
    let lines = [LossLine.of("damages.personal", 100 * man), .of("cost.media", 100 * man)]
    func paid(_ terms: [QuoteTermID: Int]) throws -> [Int] {
      try bench.settler("aig", "standard", terms: terms).paid(lines, bench)
    }
    #expect(try paid([:]) == [0, 1_900_000])
    #expect(try paid([.baseLimit: oku]) == [900_000, 1_900_000])
    #expect(try paid([.deductible: 0]) == [0, 1_900_000])
    #expect(try paid([.baseLimit: oku, .deductible: 40 * man]) == [1_500_000, 1_500_000])
    #expect(try paid([.baseLimit: 500 * man, .deductible: 0]) == [1_500_000, 1_500_000])
  }

  /// Inside the limit or outside isn't stated, so both; the deductible is one for damages and litigation.
  @Test func aigDefence() throws {
    let lines = [LossLine.of("damages.personal", oku), .of("defence", 300 * man)]
    #expect(try aig().paid(lines, bench) == [oku, oku + 3_000_000])
    let deductible: [QuoteTermID: Int] = [.deductible: 100 * man]
    #expect(try aig([], deductible).paid([lines[1]], bench) == [2_000_000, 2_000_000])
    let both = [LossLine.of("damages.personal", 200 * man), lines[1]]
    #expect(try aig([], deductible).paid(both, bench) == [4_000_000, 4_000_000])
    let unknown = try bench.settler("aig", "standard", terms: [.baseLimit: oku])
    #expect(try unknown.paid([lines[1]], bench) == [0, 3_000_000])
  }

  @Test func aigStaffAndOutsourcersAreCoveredOfficersNot() throws {
    let lines = [LossLine.of("damages.personal", 100 * man), .of("cost.media", 100 * man)]
    for cause in [MemberID.staff, .outsourcer, .network, .attack, .misdirected] {
      #expect(try aig().paid(lines, .ordinary.with(cause), bench) == [1_900_000, 1_900_000])
    }
    #expect(try aig().paid(lines, .ordinary.with(.officer), bench) == [0, 0])
    let fraud = try aig().settle(bench.loss("officer-fraud"))
    #expect(fraud.outcome.stays == fraud.loss...fraud.loss)
    #expect(fraud.outcome.worst.stays[.notCovered] == fraud.loss)
  }

  @Test func aigClaimsMadeAbroadAreNotCovered() throws {
    let abroad = IncidentFacts.ordinary.with(.claimedAbroad, true)
    #expect(
      try aig().paid([.of("damages.personal", 100 * man), .of("defence", man)], abroad, bench) == [0, 0])
    #expect(try aig().paid([.of("cost.media", 100 * man)], abroad, bench) == [0, 900_000])
  }

  /// With the dispatch rider a dispatched worker's leak is paid, but what the corporate, card and IP riders
  /// are for stays uncovered though they are on.
  @Test func aigDispatchInterplay() throws {
    let dispatched = IncidentFacts.ordinary.with(.dispatch)
    let personal = LossLine.of("damages.personal", 100 * man)
    #expect(try aig().paid([personal], dispatched, bench) == [0, 0])
    #expect(
      try aig(["dispatch"], [.riderLimit("dispatch"): oku]).paid([personal], dispatched, bench) == [
        1_000_000, 1_000_000,
      ])
    #expect(try aig(["dispatch"]).paid([personal], dispatched, bench) == [0, 1_000_000])
    #expect(try aig(["dispatch"]).paid([personal], bench) == [1_000_000, 1_000_000])
    for (rider, classID) in [
      ("corporate-information", "damages.corporate"), ("card-misuse", "damages.card-misuse"),
      ("intellectual-property", "damages.intellectual-property"),
    ] {
      let settler = try aig(["dispatch", rider], [.riderLimit(rider): oku, .riderLimit("dispatch"): oku])
      let lines = [LossLine.of(classID, 100 * man)]
      #expect(try settler.paid(lines, dispatched, bench) == [0, 0])
      #expect(try settler.paid(lines, bench) == [1_000_000, 1_000_000])
    }
  }

  @Test func aigRiderLimitsNarrowTheRange() throws {
    let lines = [LossLine.of("damages.corporate", 800 * man)]
    #expect(try aig().paid(lines, bench) == [0, 0])
    #expect(try aig(["corporate-information"]).paid(lines, bench) == [0, 8_000_000])
    let entered = try aig(["corporate-information"], [.riderLimit("corporate-information"): 300 * man])
    #expect(try entered.paid(lines, bench) == [3_000_000, 3_000_000])
  }

  /// Investigating an attack: crisis execution if consultants are engaged (90 %, ¥10M), or first response
  /// (here up to ¥50M). The page doesn't say how they share it, so with consultants either may pay.
  @Test func aigInvestigationGoesOneWayOrTheOther() throws {
    let attack = IncidentFacts.ordinary.with(.attack)
    func paid(_ limit: Int, _ isEngaged: Bool?) throws -> [Int] {
      let settler = try aig(["cyber-response"], [.riderLimit("cyber-response"): limit])
      let lines = [LossLine.of("cost.investigation", 3_000 * man)]
      return try settler.paid(lines, attack.with(.consultantsEngaged, isEngaged), bench)
    }
    #expect(try paid(5_000 * man, true) == [10_000_000, 30_000_000])
    #expect(try paid(200 * man, true) == [10_000_000, 10_000_000])
    #expect(try paid(5_000 * man, false) == [30_000_000, 30_000_000])
    #expect(try paid(5_000 * man, nil) == [10_000_000, 30_000_000])
    #expect(try paid(200 * man, nil) == [2_000_000, 10_000_000])
  }

  /// Two covers refuse a dispatched worker's leak; the one that might have taken it says why it stays.
  @Test func whatMightBeCoveredStaysAsNotStated() throws {
    let settler = try aig(["dispatch"], [.riderLimit("dispatch"): oku])
    let facts = IncidentFacts.ordinary.with(.dispatch)
    let worst = settler.settle(try bench.loss([.of("defence", 80 * man)], facts)).outcome.worst
    #expect(worst.stays[.notStated] == 80 * man)
    #expect(worst.stays[.notCovered] == 0)
  }

  /// A cap counts persons or records; gifts counted otherwise are neither uncapped for certain nor nothing.
  @Test(arguments: [UnitID.corporation, .incident])
  func giftsInAnotherUnitAreARange(unit: UnitID) throws {
    let gifts = LossLine.of("cost.gifts", 100 * man + 500, 3, unit)
    let calm = try bench.settler("aig", "standard", riders: ["execution-waiver"], terms: [.baseLimit: oku])
    #expect(try calm.paid([gifts], bench) == [500, 1_000_500])
    #expect(try jcci("d").paid([gifts, .of("cost.media", 10 * man)], bench) == [450, 900_450])
  }
}
