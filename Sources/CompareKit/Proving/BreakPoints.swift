/// The amounts of a line at which what a plan pays of it may begin to rise otherwise.
///
/// Each term is a line with bends: a deductible begins to pay, a ratio ends, a limit is reached. So what is paid of a
/// line is made of straight pieces, and between two bends nothing happens that doesn't happen at their ends. A bend of
/// an outer limit is carried back, through what stands before it, to the amount of the line that reaches it. One yen
/// beyond each bend is looked at too, and one amount beyond them all, where every piece that never ends has begun.
struct BreakPoints {
  private let plans: [ResolvedPlan]
  private let slot: Cover.Slot
  private let vocabulary: Vocabulary

  init(_ plans: [ResolvedPlan], _ slot: Cover.Slot, _ vocabulary: Vocabulary) {
    (self.plans, self.slot, self.vocabulary) = (plans, slot, vocabulary)
  }

  /// Lines of the class at every bend.
  var lines: [LossLine] {
    let ofSums = sums
    return counts(reaching: ofSums.last ?? 1).flatMap { lines($0, ofSums) }
  }

  /// The line that brings most: beyond every bend, with so many units that no cap cuts anything off.
  var most: LossLine {
    let ofSums = sums
    let count = counts(reaching: ofSums.last ?? 1).last ?? nil
    return lines(count, ofSums).last ?? LossLine(classID: slot.classID, amount: 1, risk: slot.risk)
  }

  private func lines(_ count: Count?, _ ofSums: [Int]) -> [LossLine] {
    var amounts = Set(ofSums)
    for part in paidParts(of: count) {
      for amount in ofSums { amounts.insert(amount.dividedUp(by: part)) }
    }
    for cap in caps {
      for each in cap.each {
        amounts.insert(each)
        if let count { amounts.insert(each.times(count.number)) }
        for most in cap.most { amounts.insert(each.times(most)) }
      }
    }
    amounts.formUnion(amounts.map { $0.plus(1) })
    let beyond = (amounts.max() ?? 1).times(2).plus(1_000)
    return (amounts.sorted() + [beyond]).filter { $0 > 0 }.map { Swift.min($0, Self.mostAmount) }.uniqued()
      .map { amount in
        LossLine(
          classID: slot.classID, amount: amount, count: count?.number, unit: count?.unit, risk: slot.risk)
      }
  }

  /// So that a few lines together still make a loss.
  private static let mostAmount = Loss.largestAmount / Loss.mostLines

  // MARK: What comes to the covers

  /// The bends of what a cover pays of its sum, for every cover that may take the line.
  private var sums: [Int] {
    var found: Set<Int> = [1]
    for plan in plans {
      for index in plan.covers.indices where takes(plan.covers[index]) { found.formUnion(bends(plan, index)) }
    }
    return found.filter { $0 > 0 }.sorted()
  }

  private func takes(_ cover: ResolvedCover) -> Bool {
    cover.base.takes.contains(slot) || cover.base.mayTake.contains(slot)
  }

  private func bends(_ plan: ResolvedPlan, _ index: Int) -> Set<Int> {
    var bends: Set<Int> = []
    // What a limit cuts off comes to the layer above it.
    for (place, cover) in plan.covers.enumerated() where cover.base.excessOf == plan.covers[index].id {
      let over = bendsOfOwn(plan, place)
      for limit in plan.covers[index].terms(.limit).flatMap(\.bounds) + [0] {
        bends.formUnion(over.map { $0.plus(limit) })
      }
    }
    let terms = plan.covers[index].terms.filter { !$0.term.kind.isOfLines }
    // Limits first is another reading of the order, whose bends are those of each term by itself.
    return carried(bends.union(outer(plan, index)), through: terms)
      .union(carried(bends.union(outer(plan, index)), through: terms.reversed()))
  }

  private func bendsOfOwn(_ plan: ResolvedPlan, _ index: Int) -> Set<Int> {
    carried(outer(plan, index), through: plan.covers[index].terms.filter { !$0.term.kind.isOfLines })
  }

  /// The limits that a cover stands within.
  private func outer(_ plan: ResolvedPlan, _ index: Int) -> Set<Int> {
    var found: Set<Int> = []
    var next = plan.parents[index]
    var steps = 0
    while let parent = next, steps <= plan.covers.count {
      found.formUnion(plan.covers[parent].terms(.limit).flatMap(\.bounds))
      next = plan.parents[parent]
      steps += 1
    }
    return found
  }

  /// The amounts before some terms that come to `bends` behind them, with the bends of the terms themselves.
  private func carried(_ bends: Set<Int>, through terms: [ResolvedTerm]) -> Set<Int> {
    terms.reversed().reduce(bends) { bends, term in
      let bounds = term.bounds
      switch term.term.rule {
      case .wait, .perUnit: return bends
      case .limit: return bends.union(bounds)
      case .ratio(let ratio):
        var before = bends
        let ends = ratio.paid(term.number)
        for paid in [ends.worst, ends.best] {
          before.formUnion(bends.map { $0.dividedUp(by: paid) })
          for bound in bounds {
            before.insert(bound)
            let kept = bound - paid.share(of: bound)
            before.formUnion(bends.map { $0.plus(kept) })
          }
        }
        return before
      case .deductible(let deductible):
        var before = bends.union(bounds)
        for bound in bounds { before.formUnion(bends.map { $0.plus(bound) }) }
        guard case .share(let share, let least, let most) = deductible.size else { return before }
        if let paid = share.complement { before.formUnion(bends.map { $0.dividedUp(by: paid) }) }
        for bound in [least, most].compactMap(\.self) {
          before.insert(bound)
          before.insert(bound.dividedUp(by: share))
          before.formUnion(bends.map { $0.plus(bound) })
        }
        return before
      }
    }
  }

  // MARK: What applies to the line

  private var lineTerms: [ResolvedTerm] {
    plans.flatMap(\.covers).filter(takes).flatMap(\.terms).filter { $0.term.kind.isOfLines }
  }

  private var caps: [(term: PerUnitTerm, each: [Int], most: [Int])] {
    lineTerms.compactMap { term in
      guard case .perUnit(let cap) = term.term.rule, cap.classID == slot.classID else { return nil }
      return (cap, term.bounds, term.counts)
    }
  }

  private var waits: [(unit: UnitID, length: Int)] {
    lineTerms.flatMap { term -> [(UnitID, Int)] in
      guard case .wait(let wait) = term.term.rule, wait.applies(to: slot.classID) else { return [] }
      return term.counts.map { (wait.unit, $0) }
    }
  }

  fileprivate struct Count: Hashable {
    var number: Int
    var unit: UnitID
  }

  /// The numbers of units at which a wait ends and a cap has counted all it counts, one more, and so many that no
  /// cap cuts anything off; and no number at all.
  private func counts(reaching most: Int) -> [Count?] {
    let units = (caps.map(\.term.unit) + waits.map(\.unit)).uniqued()
    return [nil]
      + units.flatMap { unit -> [Count?] in
        func number(_ count: Int, _ other: UnitID) -> Int? {
          vocabulary.conversion(from: other, to: unit).map {
            count.dividedUp(by: Ratio($0.denominator, max(1, $0.numerator)))
          }
        }
        let waited = [0] + waits.compactMap { number($0.length, $0.unit) }
        var numbers: Set<Int> = [1]
        for wait in waited {
          numbers.formUnion([wait, wait + 1, wait * 2 + 1])
          for cap in caps {
            for count in cap.most.compactMap({ number($0, cap.term.unit) }) {
              numbers.formUnion([wait + count, wait + count + 1])
            }
            for each in cap.each where each > 0 { numbers.insert(wait + most / each + 2) }
          }
        }
        return numbers.filter { $0 > 0 }.sorted().map { Count(number: $0, unit: unit) }
      }
  }

  /// Which part of a line is left after each wait, and of so many units as are counted.
  private func paidParts(of count: Count?) -> [Ratio] {
    guard let count else { return [] }
    return waits.compactMap { wait in
      guard let size = vocabulary.conversion(from: wait.unit, to: count.unit) else { return nil }
      let left = count.number * size.denominator - wait.length * size.numerator
      return left > 0 ? Ratio(left, count.number * size.denominator) : nil
    }
  }
}

extension ResolvedTerm {
  /// The ends of its amount, those that are known.
  var bounds: [Int] { figure.map { [$0.low, $0.high].compactMap(\.self).uniqued() } ?? [] }

  /// The ends of how many it counts, those that are known.
  fileprivate var counts: [Int] {
    number.map { [$0.fewest, $0.most].compactMap(\.self).uniqued() } ?? []
  }
}

extension Int {
  /// The least amount of which the share is so much; what is above any loss is left at that.
  fileprivate func dividedUp(by share: Ratio) -> Int {
    guard share.numerator > 0 else { return self }
    let product = Swift.min(self, Loss.largestAmount).multipliedReportingOverflow(by: share.denominator)
    if product.overflow { return Loss.largestAmount }
    return Swift.min(Loss.largestAmount, (product.partialValue + share.numerator - 1) / share.numerator)
  }

  fileprivate func plus(_ other: Int) -> Int {
    Swift.min(self, Loss.largestAmount) + Swift.min(other, Loss.largestAmount)
  }

  fileprivate func times(_ factor: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    return overflow ? Loss.largestAmount : Swift.min(product, Loss.largestAmount)
  }
}
