/// What is left of a line on its way through a cover's waiting times and per-unit caps.
///
/// A loss that counts time is spread evenly over it: what a wait or a number of days leaves out is that part
/// of the whole.
struct LineRest {
  let line: Loss.Line
  /// Whole yen.
  private(set) var amount: Int
  /// How many of the line's units are still paid; nil when it counts none.
  private(set) var units: Ratio?

  init(_ line: Loss.Line) {
    self.line = line
    amount = line.amount
    // More units than there may be yen bound nothing.
    units = line.count.map { Ratio(min($0, Loss.largestAmount), 1) }
  }

  /// Applies a term to it.
  /// - Parameters:
  ///   - isCounted: whether a cap of the cover counts the line. Where none does, because it gives no count or
  ///     another unit, a cap allows one unit in the worst world and any number in the best.
  ///   - used: whole yen that such a cap has let through of other lines.
  /// - Returns: as what the difference stays; nil where the term says nothing of the line.
  mutating func apply(
    _ action: SettlementProgram.LineTerm.Action, _ isCounted: Bool, less used: Int, _ world: World
  ) -> Reason? {
    switch action {
    case .wait(let unit, let worst, let best):
      let count = world == .worst ? worst : best
      guard count != .max, let size = unit.size(in: line.unit), let units else {
        if count == .max { units = Ratio(0, 1) }
        if world == .worst || count == .max { amount = 0 }
        return .waitingTime
      }
      spread(over: units.less(size.times(count)))
      return .waitingTime
    case .cap(let unit, let worst, let best, let mostAtWorst, let mostAtBest):
      let (one, most) = world == .worst ? (worst, mostAtWorst) : (best, mostAtBest)
      guard isCounted else {
        let units = world == .worst ? min(1, most ?? 1) : most ?? .max
        amount = min(amount, one.timesOrMost(units) - (world == .worst ? used : 0))
        return world == .worst || most != nil ? .perUnitCap : nil
      }
      // Another cap counts the line.
      guard let size = line.unit?.size(in: unit), let units else { return nil }
      var paid = units.times(size)
      if let most, paid.isMore(than: most) {
        if unit.isDivisible { spread(over: Ratio(most, 1).divided(by: size)) }
        paid = Ratio(most, 1)
      }
      amount = min(amount, paid.share(of: one))
      return .perUnitCap
    }
  }

  /// Leaves the part of the line that falls into so many of its units.
  private mutating func spread(over paid: Ratio) {
    units = paid
    guard let count = line.count.map({ min($0, Loss.largestAmount) }), count > 0 else {
      amount = 0
      return
    }
    amount = min(amount, paid.divided(by: Ratio(count, 1)).share(of: line.amount))
  }
}

extension SettlementProgram.LineTerm {
  @inline(__always)
  func looksAt(_ line: Loss.Line) -> Bool {
    classNumber < 0 || classNumber == line.classNumber
  }

  /// Whether it is a cap that counts the units that the line gives.
  @inline(__always)
  func counts(_ line: Loss.Line) -> Bool {
    guard case .cap(let unit, _, _, _, _) = action, line.count != nil, looksAt(line) else { return false }
    return line.unit?.size(in: unit) != nil
  }
}

extension UnitNumber {
  /// How many of `other` one of these is; nil when a number of these is none of those.
  @inline(__always)
  func size(in other: UnitNumber?) -> Ratio? {
    guard let other, base == other.base else { return nil }
    return Ratio(other.parts, parts)
  }
}

extension Int {
  fileprivate func timesOrMost(_ factor: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    return overflow ? .max : product
  }
}
