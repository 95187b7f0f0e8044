import CompareKit
import TestSupport

/// Selections and losses drawn from a seed: the same on every machine.
struct Generator: RandomNumberGenerator {
  private var random: Random

  init(seed: UInt64) { random = Random(seed: seed) }

  mutating func next() -> UInt64 { random.next() }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  /// Whole yen of every size up to 10¹², round and odd, zero now and then.
  mutating func amount() -> Int {
    var most = 1
    for _ in 0..<Int.random(in: 0...12, using: &self) { most *= 10 }
    let amount = Int.random(in: 0...most, using: &self)
    return chance(30) ? amount / 10_000 * 10_000 : amount
  }

  /// Whole yen as a small business meets them: losses and limits of the same order.
  mutating func everydayAmount() -> Int {
    let most = [1_000_000, 10_000_000, 60_000_000, 400_000_000].randomElement(using: &self) ?? 1
    return Int.random(in: 0...most, using: &self)
  }

  mutating func facts(unknown percent: Int) -> IncidentFacts {
    var facts = IncidentFacts()
    for fact in FactID.all where !chance(percent) { facts.known[fact] = chance(50) }
    if facts.known[.claimedAbroad] == true { facts.known[.claimedAbroad] = chance(30) }
    facts.cause = chance(percent) ? nil : MemberID.causes.randomElement(using: &self)
    facts.daysSinceDiscovery =
      chance(percent) ? nil : [0, 30, 179, 180, 181, 400].randomElement(using: &self)
    return facts
  }

  /// A line of one of `classes`.
  private mutating func line(_ classes: [CoverageClass]) -> LossLine {
    let unit = chance(60) ? UnitID.all.randomElement(using: &self) : nil
    return LossLine(
      classID: classes.randomElement(using: &self)?.id ?? "",
      amount: chance(50) ? everydayAmount() : amount(),
      count: unit == nil ? nil : Int.random(in: 0...20_000, using: &self), unit: unit,
      risk: chance(25) ? .recourse : .basic)
  }

  /// Lines of any classes, or of a few only, so that they meet in the same cover.
  mutating func lines(_ catalog: Catalog) -> [LossLine] {
    let few = chance(50) ? Int.random(in: 1...4, using: &self) : catalog.classes.count
    let classes = Array(catalog.classes.shuffled(using: &self).prefix(few))
    return (0..<Int.random(in: 1...8, using: &self)).map { _ in line(classes) }
  }

  /// A plan of any family with riders that can stand together and some of its terms entered.
  mutating func column(_ catalog: Catalog, entered percent: Int = 60) -> Column {
    guard let family = catalog.families.randomElement(using: &self),
      let plan = family.plans.randomElement(using: &self)
    else { return Column(family: "", plan: "") }
    var column = Column(family: family.id, plan: plan.id)
    for rider in family.riders(of: plan.id) where chance(50) {
      if rider.excludes.allSatisfy({ !column.riders.contains($0) }) { column.riders.insert(rider.id) }
    }
    column.riders = column.riders.filter { id in
      family.rider(id)?.requires.allSatisfy(column.riders.contains) ?? false
    }
    return entering(percent, of: column, family, plan)
  }

  /// The column with further terms of its quote entered; those it has stay.
  mutating func entering(_ percent: Int, of column: Column, _ family: Family, _ plan: Plan) -> Column {
    var column = column
    for term in family.quoteTerms(of: plan, riders: column.riders) where column.quote[term] == nil {
      guard chance(percent) else { continue }
      column.quote[term] = bounded(chance(70) ? everydayAmount() : amount(), as: term, plan)
    }
    return column
  }

  /// The amount brought into what the source allows for the term.
  private func bounded(_ amount: Int, as term: QuoteTermID, _ plan: Plan) -> Int {
    var amount = amount
    for value in plan.values.values where value.enteredAs == term {
      guard case .byQuote(let over, let upTo) = value.content else { continue }
      if let over { amount += over + 1 }
      if let upTo { amount %= upTo + 1 }
    }
    return amount
  }
}
