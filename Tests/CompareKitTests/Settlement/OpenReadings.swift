import CompareKit
import TestSupport
import Testing

/// What a page leaves open is read both ways, worked by hand, and every incident it may bear on.
@Suite struct OpenReadings {
  let bench: Bench

  init() throws { bench = try Bench() }

  private func aig(_ riders: Set<String> = [], _ terms: [QuoteTermID: Int] = [:]) throws -> PlanSettler {
    var all: [QuoteTermID: Int] = [.baseLimit: oku, .deductible: 0]
    all.merge(terms) { _, new in new }
    return try bench.settler("aig", "standard", riders: riders, terms: all)
  }

  /// What a catalog leaves open it names, so that a range can say on what it rests.
  @Test func everyOpenReadingIsANamedAssumption() {
    for family in bench.catalog.families {
      for cover in family.allCovers {
        let isOpen = !cover.mayTake.isEmpty || cover.parentIsUncertain
        let named = cover.provenance.assumptions + cover.terms(.limit).flatMap(\.provenance.assumptions)
        #expect(!isOpen || !named.isEmpty, "\(family.id) \(cover.id)")
        let shared = cover.deductible?.pool != nil
        #expect(!shared || cover.terms(.deductible)[0].provenance.assumptions != [], "\(cover.id)")
      }
      for exclusion in family.exclusions where exclusion.bars.contains(where: \.isUncertain) {
        #expect(exclusion.provenance.assumptions != [], "\(family.id) \(exclusion.topic)")
      }
    }
  }

  // MARK: JCCI

  /// An attack or a misdirected message may be an incident of the website or the e-mail, whose costs aren't
  /// mentioned. (3,000,000 − 100,000) × 90 % = 2,610,000; 2,000,000 − 100,000.
  @Test(arguments: [
    (MemberID.attack, 0, 1_900_000), (.misdirected, 0, 1_900_000), (.network, 0, 1_900_000),
  ])
  func costsOfWhatMayBeAWebsiteIncident(cause: MemberID, without: Int, with: Int) throws {
    let lines = [LossLine.of("cost.media", 300 * man), .of("damages.personal", 200 * man)]
    let facts = IncidentFacts.ordinary.with(cause)
    let most = cause == .network ? 2_610_000 : 4_510_000
    #expect(try bench.settler("jcci", "b").paid(lines, facts, bench) == [without, most])
    let rider = try bench.settler("jcci", "b", riders: ["network"])
    #expect(try rider.paid(lines, facts, bench) == [with, 4_510_000])
    // Costs claimed back by a principal are no clearer.
    let back = [LossLine.recourse("cost.media", 300 * man)]
    #expect(try rider.paid(back, facts, bench) == [0, 2_900_000])
  }

  @Test(arguments: ["lost", "outsourcer", ""])
  func costsOfWhatIsNoWebsiteIncidentAreCertain(cause: String) throws {
    let facts = IncidentFacts.ordinary.with(cause.isEmpty ? nil : MemberID(cause))
    let paid = try bench.settler("jcci", "b").paid([.of("cost.media", 300 * man)], facts, bench)
    #expect(paid == [2_610_000, 2_610_000])
  }

  /// The list of costs ends with “etc.”, so what it doesn't name may belong to it; an attack only suspected
  /// is no leak.
  @Test(arguments: [
    "cost.investigation", "cost.restoration", "cost.malware-removal", "cost.hardening", "cost.counter-suit",
    "cost.regulator",
  ])
  func costsThatAreNotNamed(classID: String) throws {
    let lines = [LossLine.of(classID, 110 * man)]
    #expect(try bench.settler("jcci", "b").paid(lines, bench) == [0, 900_000])
    let older = try bench.settler(
      "bizsapo", "leak", terms: [.baseLimit: oku, .selfBurden: 0, .costLimit: oku])
    #expect(try older.paid(lines, bench) == [0, 1_100_000])
    for settler in [try bench.settler("jcci", "b"), older] {
      #expect(try settler.paid([.of("cost.suspicion", 110 * man)], bench) == [0, 0])
    }
  }

  // MARK: AIG

  /// What bars an officer's wrongdoing speaks of leaks only.
  @Test func anOfficerWhoInfringesAPatent() throws {
    let rider: [QuoteTermID: Int] = [.riderLimit("intellectual-property"): oku]
    let settler = try aig(["intellectual-property"], rider)
    let lines = [LossLine.of("damages.intellectual-property", 200 * man)]
    #expect(try settler.paid(lines, .ordinary.with(.officer), bench) == [0, 2_000_000])
    #expect(try settler.paid(lines, .ordinary, bench) == [2_000_000, 2_000_000])
    let stays = settler.settle(try bench.loss(lines, .ordinary.with(.officer))).outcome.worst.stays
    #expect(stays[.notStated] == 2_000_000)
    let response = try aig(["cyber-response"], [.riderLimit("cyber-response"): oku])
    for cause in [MemberID.officer, .dispatch] {
      let facts = IncidentFacts.ordinary.with(cause)
      #expect(try response.paid([.of("cost.suspicion", 200 * man)], facts, bench) == [0, 2_000_000])
    }
    for classID in ["damages.personal", "cost.media", "damages.corporate"] {
      let all = try aig(["corporate-information"], [.riderLimit("corporate-information"): oku])
      #expect(try all.paid([.of(classID, 200 * man)], .ordinary.with(.officer), bench) == [0, 0])
    }
  }

  /// Nothing spreads from a lost bag.
  @Test(arguments: ["cost.malware-removal", "mitigation"])
  func stoppingTheSpreadNeedsAnAttack(classID: String) throws {
    let settler = try aig(["cyber-response"], [.riderLimit("cyber-response"): oku])
    let lines = [LossLine.of(classID, 200 * man)]
    #expect(try settler.paid(lines, bench) == [0, 0])
    let stays = settler.settle(try bench.loss(lines)).outcome.best.stays
    #expect(stays[.conditionFailed] == 2_000_000)
    for facts in [
      IncidentFacts.ordinary.with(.attack), .ordinary.with(.attackConfirmed, true),
      .ordinary.with(.outsideNotice, true), .ordinary.with(.attackConfirmed, nil),
    ] {
      #expect(try settler.paid(lines, facts, bench) == [0, 2_000_000])
    }
  }

  /// No cause given: none that an exclusion names, neither for what is barred nor for the rider for it.
  @Test func aCauseThatIsNotGivenIsNoDispatch() throws {
    let lines = [LossLine.of("damages.personal", 20_000 * man)]
    let facts = IncidentFacts.ordinary.with(nil as MemberID?)
    #expect(try aig(["dispatch"]).paid(lines, facts, bench) == [oku, oku])
    #expect(try aig().paid(lines, facts, bench) == [oku, oku])
    // An attack is no cause that AIG excludes, so that whether it was one stays open.
    let forensics = [LossLine.of("cost.investigation", 2_000 * man)]
    let rider = try aig(["cyber-response"], [.riderLimit("cyber-response"): oku])
    #expect(
      try rider.paid(forensics, facts.with(.attackConfirmed, nil), bench) == [10_000_000, 20_000_000])
  }

  /// Their costs stay open, with the rider or without.
  @Test func costsOfADispatchedWorkersLeak() throws {
    let facts = IncidentFacts.ordinary.with(.dispatch)
    for settler in [try aig(), try aig(["dispatch"], [.riderLimit("dispatch"): oku])] {
      #expect(try settler.paid([.of("cost.media", 200 * man)], facts, bench) == [0, 1_800_000])
    }
  }

  // MARK: Caps

  /// Lines without a count may be about one person: however a sum is divided, they have one cap.
  @Test(arguments: [1, 2, 5])
  func aLineWithoutACountDivided(parts: Int) throws {
    let all = 100 * man
    let lines = (0..<parts).map { _ in LossLine.of("cost.gifts", all / parts) }
    let settler = try aig(["execution-waiver"])
    #expect(try settler.paid(lines, bench) == [500, all])
    #expect(
      try settler.paid(lines + [.of("cost.gifts", 100 * man, 100, .person)], bench) == [50_500, all + 50_000])
    #expect(
      try bench.settler("jcci", "d").paid(lines + [.of("cost.media", 10 * man)], bench) == [450, 900_000])
  }
}
