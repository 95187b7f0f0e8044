extension SettlementRun {
  /// Sends a line to the first cover that takes it, less what is over its per-unit cap.
  mutating func distribute(_ index: Int) {
    let line = loss.lines[index]
    var refusal: Reason?
    for route in program.routesOfSlot[line.slot] {
      if choice == .other && program.isOpenChoice(route, loss, index) {
        guard world == .worst else { continue }
      } else if let refused = program.refusal(of: route, loss, index, world) {
        record(refused, of: index, by: program.routes[route].node)
        refusal = refusal ?? refused.reason
        continue
      }
      take(index, by: program.routes[route].node)
      return
    }
    leave(index, refusal)
  }

  private mutating func record(_ refusal: SettlementProgram.Refusal, of index: Int, by cover: Int) {
    let amount = loss.lines[index].amount
    recorder.record(
      TraceStep(
        rule: refusal.rule, line: index, cover: cover, amountIn: amount, amountOut: 0,
        reason: refusal.reason))
  }

  /// Leaves a whole line with the client, which every cover refuses or none takes.
  private mutating func leave(_ index: Int, _ refusal: Reason?) {
    let line = loss.lines[index]
    let reason = refusal ?? program.silences[line.slot]
    if refusal == nil {
      keep(.untaken, line: index, cover: nil, from: line.amount, to: 0, as: reason)
    } else {
      // The refusals are recorded already.
      leaveUnrecorded(line.amount, as: reason)
    }
  }

  private mutating func take(_ index: Int, by cover: Int) {
    let line = loss.lines[index]
    recorder.record(
      TraceStep(
        rule: .taken, line: index, cover: cover, amountIn: line.amount, amountOut: line.amount, reason: nil))
    var amount = line.amount
    let caps = program.nodes[cover].caps
    let isCounted = caps.contains { program.caps[$0].counts(line) }
    for number in caps where program.caps[number].classNumber == line.slot / 2 {
      guard let most = program.caps[number].most(for: line, isCounted, world) else { continue }
      let rest = min(amount, most)
      keep(
        .perUnit(number - caps.lowerBound), line: index, cover: cover, from: amount, to: rest, as: .perUnitCap
      )
      amount = rest
    }
    state.sums[cover] += amount
  }
}

extension SettlementProgram {
  /// Why a cover doesn't take a line.
  struct Refusal {
    let rule: TraceStep.Rule
    let reason: Reason
  }

  /// Why the cover of a route doesn't take a line; nil when it does.
  func refusal(of route: Int, _ loss: Loss, _ index: Int, _ world: World) -> Refusal? {
    let route = routes[route]
    let node = nodes[route.node]
    if route.isOpen && world == .worst { return Refusal(rule: .open, reason: .notStated) }
    for number in node.bars where bars[number].bites(loss.barring, world) {
      return Refusal(
        rule: .barred(number - node.bars.lowerBound),
        reason: bars[number].isUncertain ? .notStated : .notCovered)
    }
    if let days = loss.days, days > node.window {
      return Refusal(rule: .window, reason: .conditionFailed)
    }
    for number in node.conditions
    where !requirements[number].anyHolds(loss.conditions, certainly: world == .worst) {
      let isUnknown = requirements[number].anyHolds(loss.conditions, certainly: false)
      return Refusal(
        rule: .condition(number - node.conditions.lowerBound, isUnknown: isUnknown),
        reason: .conditionFailed)
    }
    return nil
  }
}

extension SettlementProgram.Bar {
  @inline(__always)
  func bites(_ facts: FactMask, _ world: World) -> Bool {
    switch world {
    case .worst: atoms.allHold(facts, certainly: false)
    case .best: !isUncertain && atoms.allHold(facts, certainly: true)
    }
  }
}

extension SettlementProgram.Cap {
  /// Whether the cap counts the units that the line gives.
  @inline(__always)
  func counts(_ line: Loss.Line) -> Bool {
    guard classNumber == line.slot / 2, line.count != nil, let lineUnit = line.unit else { return false }
    return lineUnit.counts(as: unit)
  }

  /// The most the cap lets through of a line; nil when it lets all through.
  ///
  /// A record is taken to be a person. Where no cap of the class counts the line (`isCounted`), because it
  /// gives no count or another unit, the cap allows one unit in the worst world and any number in the best.
  @inline(__always)
  func most(for line: Loss.Line, _ isCounted: Bool, _ world: World) -> Int? {
    guard isCounted else { return world == .worst ? amount : nil }
    guard counts(line), let count = line.count else { return nil }
    let (most, overflow) = amount.multipliedReportingOverflow(by: count)
    return overflow ? .max : most
  }
}

extension Unit {
  /// Whether a number of these is a number of `other`: a record is taken to be a person.
  func counts(as other: Unit) -> Bool {
    self == other || (isOnePerson && other.isOnePerson)
  }

  var isOnePerson: Bool { self == .person || self == .record }
}
