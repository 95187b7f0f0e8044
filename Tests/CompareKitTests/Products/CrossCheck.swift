import CompareKit
import TestSupport
import Testing

/// The engine against the same rules written by hand, over losses drawn from a seed. Facts are all known
/// and terms all entered, so that a figure comes out.
@Suite struct CrossCheck {
  let bench: Bench

  init() throws { bench = try Bench() }

  /// Units as the caps count them: a count the hand understands on every line of gifts and condolence.
  private func loss(_ generator: inout Generator, gifts: [UnitID]) -> HandLoss {
    let lines = generator.lines(bench.catalog).map { line in
      var line = line
      if generator.chance(60) { line.risk = .basic }
      if line.classID == "cost.gifts" || line.classID == "cost.condolence" {
        let units: [UnitID] = line.classID == "cost.gifts" ? gifts : [.person, .incident]
        line.unit = units.randomElement(using: &generator)
        line.count = Int.random(in: 0...20_000, using: &generator)
      }
      return line
    }
    return HandLoss(lines: lines, facts: generator.facts(unknown: 0))
  }

  /// Losses on which engine and hand differ.
  private struct Differences {
    var compared = 0
    var found: [String] = []

    mutating func compare(_ settler: PlanSettler, _ loss: HandLoss, _ paid: [Int], _ bench: Bench) throws {
      compared += 1
      let engine = try settler.paid(loss.lines, loss.facts, bench)
      if engine != paid { found.append("engine \(engine), hand \(paid): \(loss)") }
    }
  }

  @Test(arguments: [("cyber-50m", 5_000 * man), ("cyber-100m", oku), ("cyber-300m", 3 * oku)])
  func bizsapo(plan: String, limit: Int) throws {
    var generator = Generator(seed: UInt64(limit))
    var differences = Differences()
    for _ in 0..<2_000 {
      let burden = generator.chance(30) ? 0 : generator.everydayAmount() / 10
      let loss = loss(&generator, gifts: [.person, .record, .corporation])
      guard let paid = BizSapoByHand(limit: limit, selfBurden: burden).paid(loss) else { continue }
      let settler = try bench.settler("bizsapo", plan, terms: [.selfBurden: burden])
      try differences.compare(settler, loss, paid, bench)
    }
    #expect(differences.found.prefix(2) == [])
    #expect(differences.compared > 200)
  }

  @Test func bizsaposOlderRider() throws {
    var generator = Generator(seed: 2016)
    var differences = Differences()
    for _ in 0..<3_000 {
      let hand = OlderBizSapoByHand(
        limit: generator.everydayAmount(), selfBurden: generator.everydayAmount() / 20,
        costLimit: generator.everydayAmount())
      let loss = loss(&generator, gifts: [.person, .record, .corporation])
      guard let paid = hand.paid(loss) else { continue }
      let terms: [QuoteTermID: Int] = [
        .baseLimit: hand.limit, .selfBurden: hand.selfBurden, .costLimit: hand.costLimit,
      ]
      let settler = try bench.settler("bizsapo", "leak", terms: terms)
      try differences.compare(settler, loss, paid, bench)
    }
    #expect(differences.found.prefix(2) == [])
    #expect(differences.compared > 200)
  }

  @Test(arguments: [
    ("a", 1_000 * man, 100 * man), ("b", 5_000 * man, 500 * man), ("c", oku, 1_000 * man),
    ("d", 3 * oku, 3_000 * man),
  ])
  func jcci(plan: String, liability: Int, cost: Int) throws {
    var generator = Generator(seed: UInt64(cost))
    var differences = Differences()
    let with = try bench.settler("jcci", plan, riders: ["network"])
    let without = try bench.settler("jcci", plan)
    for _ in 0..<2_000 {
      let hasRider = generator.chance(50)
      let loss = loss(&generator, gifts: [.person, .record])
      let hand = JCCIByHand(liability: liability, cost: cost, hasNetworkRider: hasRider)
      guard let paid = hand.paid(loss) else { continue }
      try differences.compare(hasRider ? with : without, loss, paid, bench)
    }
    #expect(differences.found.prefix(2) == [])
    #expect(differences.compared > 200)
  }

  @Test func jcciFreePlan() throws {
    var generator = Generator(seed: 5)
    var differences = Differences()
    for _ in 0..<3_000 {
      let hand = JCCIByHand(
        liability: 3 * oku + 1 + generator.everydayAmount(),
        cost: Int.random(in: 0...3_000 * man, using: &generator), hasNetworkRider: generator.chance(50))
      let loss = loss(&generator, gifts: [.person, .record])
      guard let paid = hand.paid(loss) else { continue }
      let settler = try bench.settler(
        "jcci", "e", riders: hand.hasNetworkRider ? ["network"] : [],
        terms: [.baseLimit: hand.liability, .costLimit: hand.cost])
      try differences.compare(settler, loss, paid, bench)
    }
    #expect(differences.found.prefix(2) == [])
    #expect(differences.compared > 200)
  }

  @Test func aig() throws {
    var generator = Generator(seed: 8)
    var differences = Differences()
    let family = try #require(bench.catalog.family("aig"))
    for _ in 0..<5_000 {
      let riders = Set(family.riders.map(\.id).filter { _ in generator.chance(50) })
      var terms: [QuoteTermID: Int] = [
        .baseLimit: generator.everydayAmount() * 2, .deductible: generator.everydayAmount() / 20,
      ]
      var limits: [String: Int] = [:]
      for id in riders.sorted() {
        guard family.quoteTerms(of: family.plans[0], riders: riders).contains(.riderLimit(id)) else {
          continue
        }
        limits[id] = generator.everydayAmount()
        terms[.riderLimit(id)] = limits[id]
      }
      let hand = AIGByHand(
        baseLimit: terms[.baseLimit] ?? 0, deductible: terms[.deductible] ?? 0, riders: riders,
        riderLimits: limits)
      let loss = loss(&generator, gifts: [.person, .record])
      guard let paid = hand.paid(loss) else { continue }
      let settler = try bench.settler("aig", "standard", riders: riders, terms: terms)
      try differences.compare(settler, loss, paid, bench)
    }
    #expect(differences.found.prefix(2) == [])
    #expect(differences.compared > 1_000)
  }
}
