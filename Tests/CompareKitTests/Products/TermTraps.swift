import CompareKit
import TestSupport
import Testing

/// Where the sources mislead about limits, deductibles, ratios and what riders do.
@Suite struct TermTraps {
  let bench: Bench
  let bizsapo: Family
  let jcci: Family
  let aig: Family

  init() throws {
    bench = try Bench()
    bizsapo = try #require(bench.catalog.family("bizsapo"))
    jcci = try #require(bench.catalog.family("jcci"))
    aig = try #require(bench.catalog.family("aig"))
  }

  private func cover(_ id: String, _ family: Family) throws -> Cover {
    try #require(family.allCovers.first { $0.id == id })
  }

  // MARK: False friends

  /// A yen amount the client keeps, a share kept, a share paid and a deductible are four things.
  @Test func selfBurdenDeductibleAndRatiosAreFourThings() throws {
    #expect(Set(bizsapo.covers.compactMap(\.deductible).map(\.kind)) == [.selfBurden])
    #expect(Set((jcci.covers + aig.covers).compactMap(\.deductible).map(\.kind)) == [.deductible])
    let kept = try #require(try cover("execution", aig).ratio)
    #expect(kept.kind == .selfBurden && kept.paid == .percent(90))
    for (id, family) in [("investigation", bizsapo), ("suspicion", bizsapo), ("cost-basic", jcci)] {
      let paid = try #require(try cover(id, family).ratio)
      #expect(paid.kind == .reducedPayment && paid.paid == .percent(90), "\(id)")
    }
    let others = [bizsapo, jcci, aig].flatMap(\.allCovers).filter { $0.ratio != nil }.map(\.id)
    #expect(others == ["investigation", "suspicion", "cost-basic", "execution"])
  }

  @Test func whatAPageDoesNotStateIsNeitherZeroNorUnlimited() throws {
    for plan in bizsapo.plans { #expect(plan.values["self-burden"]?.content == .notStated) }
    let standard = try #require(aig.plan("standard"))
    #expect(standard.values["deductible"]?.content == .notStated)
    #expect(standard.values["base-limit"]?.content == .byQuote(over: nil, upTo: nil))
    let free = try #require(jcci.plan("e"))
    #expect(free.values["liability"]?.content == .byQuote(over: 3 * oku, upTo: nil))
    #expect(free.values["cost"]?.content == .byQuote(over: nil, upTo: 3_000 * man))
    let added = aig.allCovers.filter { cover in !aig.covers.contains { $0.id == cover.id } }
    let inner = ["cyber-forensics", "cyber-removal"]
    let limits = added.filter { !inner.contains($0.id) }.map { $0.limit?.amount }
    #expect(limits.count == 5)
    #expect(limits.allSatisfy { if case .notStated(let term?)? = $0 { term.rider != nil } else { false } })
  }

  // MARK: JCCI

  @Test func theFiveHundredYenAndNinetyPercentAreTheBasicRisksOnly() throws {
    let (basic, recourse) = (try cover("cost-basic", jcci), try cover("cost-recourse", jcci))
    #expect(basic.ratio != nil && basic.perUnit.count == 1)
    #expect(basic.terms.map(\.kind) == [.perUnit, .deductible, .ratio, .limit])
    #expect(basic.order?.provenance.basis == .stated)
    #expect(recourse.ratio == nil && recourse.perUnit == [])
  }

  @Test func thereAreFourPotsEachWithItsOwnLimitAndDeductible() throws {
    #expect(
      jcci.covers.map(\.id) == ["liability-basic", "liability-recourse", "cost-basic", "cost-recourse"])
    for cover in jcci.covers {
      #expect(cover.parent == nil && cover.limit != nil && cover.deductible?.pool == nil)
    }
    for plan in jcci.plans { #expect(plan.values["deductible"]?.content == .amount(10 * man)) }
  }

  @Test func theNetworkRiderRaisesNoLimit() throws {
    for plan in jcci.plans {
      let without = try bench.plan("jcci", plan.id)
      let with = try bench.plan("jcci", plan.id, riders: ["network"])
      #expect(with.covers.map(\.limit) == without.covers.map(\.limit))
      #expect(with.covers.map(\.id) == without.covers.map(\.id))
    }
  }

  // MARK: AIG

  @Test func doubleMovesBothArms() throws {
    func limit(_ riders: Set<String>, _ base: Int) throws -> Int? {
      try bench.plan("aig", "standard", riders: riders, terms: [.baseLimit: base]).cover("execution")?.limit?
        .known
    }
    #expect(try limit([], 3 * oku) == 3_000 * man)
    #expect(try limit(["execution-double"], 3 * oku) == 6_000 * man)
    #expect(try limit([], 20 * oku) == 5_000 * man)
    #expect(try limit(["execution-double"], 20 * oku) == oku)
  }

  @Test func theWaiverIsWorthNothingWhileTheCapBites() throws {
    func paid(_ riders: Set<String>, _ spent: Int) throws -> [Int] {
      try bench.settler("aig", "standard", riders: riders, terms: [.baseLimit: oku])
        .paid([.of("cost.media", spent)], bench)
    }
    #expect(try paid([], 1_500 * man) == paid(["execution-waiver"], 1_500 * man))
    #expect(try paid([], 1_000 * man) == [9_000_000, 9_000_000])
    #expect(try paid(["execution-waiver"], 1_000 * man) == [10_000_000, 10_000_000])
  }

  @Test func noSublimitForRecourseIsNotUnlimited() throws {
    let settler = try bench.settler("aig", "standard", terms: [.baseLimit: oku, .deductible: 0])
    #expect(try settler.paid([.recourse("damages.personal", 5 * oku)], bench) == [oku, oku])
  }

  /// A leak abroad is one test, where business is done and where the claim is made are others.
  @Test func abroadIsThreeQuestions() throws {
    let territory = try #require(aig.fact("territory", plan: "standard"))
    if case .text(let state, _) = territory.content {
      #expect(state == .yes)
    } else {
      Issue.record("no text")
    }
    for topic in ["business-abroad", "claims-abroad"] {
      #expect(aig.exclusions.first { $0.topic == topic }?.state == .notCovered)
    }
  }

  @Test func staffAreCoveredAndOfficersNot() {
    let barred = aig.exclusions.flatMap(\.bars).flatMap(\.when).map(\.subject)
    #expect(barred.contains(.cause(.officer)))
    #expect(!barred.contains(.cause(.staff)) && !barred.contains(.cause(.outsourcer)))
  }

  // MARK: BizSapo

  /// Defence stays whole when damages exceed the limit, and takes nothing from it.
  @Test(arguments: ["cyber-50m", "cyber-100m", "cyber-300m"])
  func defenceIsOutsideTheLimitAndNeverProRated(plan: String) throws {
    let settler = try bench.settler("bizsapo", plan, terms: [.selfBurden: oku])
    let settled = settler.settle(try bench.loss([.of("damages.personal", 9 * oku), .of("defence", 2 * oku)]))
    let limit = try #require(settler.plan.cover("program")?.limit?.known)
    #expect(settled.outcome.paid == (limit + 2 * oku)...(limit + 2 * oku))
    for id in ["defence", "mitigation", "cooperation"] {
      let outside = try cover(id, bizsapo)
      #expect(outside.parent == nil && outside.deductible == nil && outside.limit == nil)
    }
  }

  @Test func sublimitsAreInsideTheCostsAndCostsInsideTheLimit() throws {
    #expect(try cover("costs", bizsapo).parent == "program")
    for id in ["gifts", "investigation", "restoration", "hardening", "condolence", "suspicion"] {
      #expect(try cover(id, bizsapo).parent == "costs")
    }
    #expect(try cover("card-misuse", bizsapo).parent == "program")
    #expect(try cover("hardening", bizsapo).takes.map(\.classID) == ["cost.hardening"])
  }

  // MARK: All

  @Test func lostProfitIsCoveredByNobody() throws {
    let lines = [LossLine.of("profit.lost", oku), .of("profit.extra-expense", oku)]
    for family in bench.catalog.families {
      for plan in family.plans {
        let riders = Set(family.riders(of: plan.id).map(\.id))
        #expect(try bench.settler(family.id, plan.id, riders: riders).paid(lines, bench) == [0, 0])
        #expect(try bench.settler(family.id, plan.id).paid(lines, .ordinary.with(.attack), bench) == [0, 0])
      }
    }
  }

  @Test func only180DayWindowsThatPagesState() {
    func windows(_ family: Family) -> Set<String> {
      Set(family.allCovers.compactMap { cover in cover.window.map { "\(cover.id) \($0.days ?? 0)" } })
    }
    #expect(windows(aig) == ["consulting 180", "execution 180"])
    #expect(windows(jcci) == [])
    #expect(!windows(bizsapo).isEmpty && windows(bizsapo).allSatisfy { $0.hasSuffix(" 180") })
    let older = bizsapo.covers.filter { $0.plans == ["leak"] }
    #expect(!older.isEmpty && older.allSatisfy { $0.window == nil })
  }
}
