import CompareKit
import TestSupport
import Testing

/// Settlements worked by hand from the sources: the leak of 10,000 customers' data, and where two rules
/// meet.
@Suite struct WorkedExamples {
  let bench: Bench

  init() throws { bench = try Bench() }

  // MARK: The leak of 10,000

  @Test(arguments: ["cyber-50m", "cyber-100m", "cyber-300m"])
  func bizsapoPaysTheWholeLeak(plan: String) throws {
    let outcome = try bench.settler("bizsapo", plan, terms: [.selfBurden: 0]).settle(bench.loss("leak-10k"))
      .outcome
    #expect(outcome.paid == 19_500_000...19_500_000)
    #expect(outcome.stays == 0...0)
  }

  @Test(arguments: [("a", 5_400_000), ("b", 9_400_000), ("c", 14_400_000), ("d", 17_810_000)])
  func jcciPaysTheLeakByItsPots(plan: String, paid: Int) throws {
    let outcome = try bench.settler("jcci", plan).settle(bench.loss("leak-10k")).outcome
    #expect(outcome.paid == paid...paid)
    #expect(outcome.stays == (19_500_000 - paid)...(19_500_000 - paid))
  }

  /// The waiver alone is worth nothing while the cap bites. The last figure is what the cap before the
  /// ratio would give.
  @Test(
    arguments: [
      ([], 14_500_000, 13_500_000), (["execution-waiver"], 14_500_000, nil),
      (["execution-double"], 18_000_000, nil), (["execution-double", "execution-waiver"], 19_500_000, nil),
    ] as [(Set<String>, Int, Int?)])
  func aigPaysTheLeakByItsRiders(riders: Set<String>, paid: Int, otherOrder: Int?) throws {
    let settler = try bench.settler(
      "aig", "standard", riders: riders, terms: [.baseLimit: oku, .deductible: 0])
    let settlement = settler.settle(try bench.loss("leak-10k"))
    #expect(settlement.outcome.paid == paid...paid)
    #expect(settlement.outcome.stays == (19_500_000 - paid)...(19_500_000 - paid))
    #expect(settlement.otherOrder?.paid == otherOrder.map { $0...$0 })
  }

  @Test func whyTheLeakStaysUnderSetA() throws {
    let stays = try bench.settler("jcci", "a").settle(bench.loss("leak-10k")).outcome.worst.stays
    // Two deductibles; of costs less the deductible a tenth; beyond ¥1M of what is left.
    #expect(stays[.deductible] == 200_000)
    #expect(stays[.reducedPayment] == 1_490_000)
    #expect(stays[.coverLimit] == 12_410_000)
    #expect(stays.total == 14_100_000)
  }

  // MARK: JCCI

  /// (15,000,000 − 100,000) × 90 % = 13,410,000, above the limit: the limit is what is paid, not 90 % of it.
  @Test func setBPaysItsWholeCostLimit() throws {
    let paid = try bench.settler("jcci", "b").paid([.of("cost.media", 1_500 * man)], bench)
    #expect(paid == [5_000_000, 5_000_000])
  }

  @Test func giftsAreFiveHundredForEachRecord() throws {
    let settler = try bench.settler("jcci", "d")
    // 1,000 each for 1,000 records: ¥500,000 counts; less ¥100,000, times 90 %.
    let gifts = LossLine.of("cost.gifts", 1_000_000, 1_000, .record)
    #expect(try settler.paid([gifts], bench) == [360_000, 360_000])
    // The principal's gifts claimed back know neither the ¥500 nor the 90 %.
    let back = LossLine.of("cost.gifts", 1_000_000, 1_000, .record, .recourse)
    #expect(try settler.paid([back], bench) == [900_000, 900_000])
  }

  // MARK: AIG

  /// Below ¥500M the 10 % arm bites, from there on the ¥50M arm; doubled, both arms move.
  @Test(arguments: [
    (400_000_000, 40_000_000, 80_000_000), (499_999_990, 49_999_999, 99_999_998),
    (500_000_000, 50_000_000, 100_000_000), (500_000_010, 50_000_000, 100_000_000),
    (2_000_000_000, 50_000_000, 100_000_000),
  ])
  func aigArmsMeetAtFiveHundredMillion(base: Int, single: Int, double: Int) throws {
    let lines = [LossLine.of("cost.media", 50 * oku)]
    let limits: [Set<String>: Int] = [[]: single, ["execution-double"]: double]
    for (riders, limit) in limits {
      let settler = try bench.settler("aig", "standard", riders: riders, terms: [.baseLimit: base])
      #expect(try settler.paid(lines, bench) == [limit, limit])
    }
  }

  @Test func aigGiftsAreCappedForEachVictimButTheirPostageIsNot() throws {
    let settler = try bench.settler("aig", "standard", riders: ["execution-waiver"], terms: [.baseLimit: oku])
    let gifts = LossLine.of("cost.gifts", 130 * man, 1_000, .person)
    let postage = LossLine.of("cost.gift-postage", 40 * man, 1_000, .person)
    #expect(try settler.paid([gifts], bench) == [500_000, 500_000])
    #expect(try settler.paid([gifts, postage], bench) == [900_000, 900_000])
  }

  @Test func aigConsultingDoubles() throws {
    let lines = [LossLine.of("cost.consulting", 1_200 * man)]
    let single = try bench.settler("aig", "standard")
    let double = try bench.settler("aig", "standard", riders: ["consulting-double"])
    #expect(try single.paid(lines, bench) == [5_000_000, 5_000_000])
    #expect(try double.paid(lines, bench) == [10_000_000, 10_000_000])
    #expect(try double.paid(lines, .ordinary.with(.consultantsEngaged, false), bench) == [0, 0])
  }
}
