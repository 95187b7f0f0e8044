extension SettlementProgram {
  /// Which of two orders of terms to settle by, where a cover's order is assumed.
  public enum Order: Sendable, Hashable {
    case assumed
    /// The other order a reader of the source could take.
    case alternative
  }

  public init(_ plan: ResolvedPlan, in classes: ClassTable, order: Order = .assumed) {
    var compiler = PlanCompiler(plan, classes, order)
    compiler.compile()
    compiler.findSharedPools()
    self.init(
      nodes: compiler.nodes, requirements: compiler.requirements, bars: compiler.bars,
      caps: compiler.caps, pools: compiler.pools, routes: compiler.routes,
      routesOfSlot: compiler.routesOfSlot, hasSharedPools: compiler.pools.contains(where: \.isShared),
      hasChoices: compiler.routesOfSlot.contains { $0.count > 1 },
      silences: compiler.silences, barred: compiler.barred)
  }
}

/// Puts numbers in place of a plan's names.
private struct PlanCompiler {
  let plan: ResolvedPlan
  let classes: ClassTable
  let order: SettlementProgram.Order

  var nodes: [SettlementProgram.Node] = []
  var requirements: [AtomMask] = []
  var bars: [SettlementProgram.Bar] = []
  var caps: [SettlementProgram.Cap] = []
  var pools: [SettlementProgram.Pool] = []
  var poolNumbers: [String: Int] = [:]
  var routes: [SettlementProgram.Route] = []
  var routesOfSlot: [Range<Int>] = []
  var silences: [Reason] = []

  init(_ plan: ResolvedPlan, _ classes: ClassTable, _ order: SettlementProgram.Order) {
    self.plan = plan
    self.classes = classes
    self.order = order
  }

  mutating func compile() {
    nodes.reserveCapacity(plan.covers.count)
    for index in plan.covers.indices { addNode(index) }
    addRoutes()
  }

  private mutating func addNode(_ index: Int) {
    let cover = plan.covers[index]
    let line = plan.ancestry(of: index)
    let order = steps(index)
    nodes.append(
      SettlementProgram.Node(
        parent: (plan.parents[index] ?? -1), parentIsUncertain: cover.base.parentIsUncertain,
        conditions: add(line.flatMap { plan.covers[$0].base.conditions }),
        bars: add(line.flatMap { plan.covers[$0].bars }),
        window: line.compactMap { plan.covers[$0].base.window?.days }.min() ?? .max,
        caps: add(cover.base.perUnit), pool: pool(cover), ratio: cover.ratio?.paid,
        ratioReason: cover.ratio?.kind == .selfBurden ? .selfBurdenRatio : .reducedPayment,
        ratioWhen: add(cover.ratio?.when ?? []), worstLimit: cover.limit?.low ?? .max,
        bestLimit: cover.limit.map { $0.high ?? .max } ?? .max,
        limitWhen: add(cover.base.limit?.when ?? []), first: order[0], second: order[1], third: order[2],
        limitReason: limitReason(index), limitsComeFirst: limitsComeFirst(index),
        limitIsKnown: cover.limit?.known != nil))
  }

  /// One limit is one reason, whether its own cover runs into it or one that stands within.
  private func limitReason(_ index: Int) -> Reason {
    if plan.parents[index] != nil { return .sublimit }
    return plan.parents.contains(index) ? .planLimit : .coverLimit
  }

  /// The order without the per-unit caps, which count single lines and so come first.
  private func steps(_ index: Int) -> [TermStep] {
    let other = order == .alternative ? plan.otherOrder(at: index) : nil
    return (other ?? plan.covers[index].base.order?.steps ?? TermOrder.usual).filter { $0 != .perUnit }
  }

  private func limitsComeFirst(_ index: Int) -> Bool {
    order == .alternative && plan.otherOrder(at: index) != nil && steps(index).last != .limit
  }

  /// Finds the pools of which one cover or another may bear the deductible, and where that matters.
  mutating func findSharedPools() {
    for number in pools.indices {
      let members = nodes.indices.filter { nodes[$0].pool == number }
      guard members.count > 1, members.allSatisfy({ nodes[$0].first == .deductible }) else { continue }
      pools[number].isShared = true
      pools[number].tightestAtWorst = tightest(members, .worst)
      pools[number].tightestAtBest = tightest(members, .best)
    }
  }

  private func tightest(_ members: [Int], _ world: World) -> Int {
    if members.contains(where: { nodes[$0].ratio != nil }) { return 0 }
    var times = [Int](repeating: 0, count: nodes.count)
    for member in members {
      var next: Int? = member
      while let node = next {
        times[node] += 1
        next = nodes[node].parent(world)
      }
    }
    var least = Int.max
    for (index, node) in nodes.enumerated() where times[index] > 0 && times[index] < members.count {
      least = min(least, world == .worst ? node.worstLimit : node.bestLimit)
    }
    return least
  }

  private mutating func pool(_ cover: ResolvedCover) -> Int {
    guard let figure = cover.deductible else { return -1 }
    let name = cover.base.deductible?.pool ?? "cover:" + cover.id
    if let number = poolNumbers[name] { return number }
    poolNumbers[name] = pools.count
    pools.append(
      SettlementProgram.Pool(
        worst: figure.high ?? .max, best: figure.low,
        reason: figure.known == nil
          ? .notStated : cover.base.deductible?.kind == .selfBurden ? .selfBurdenAmount : .deductible))
    return pools.count - 1
  }

  private mutating func add(_ added: [Requirement]) -> Range<Int> {
    let start = requirements.count
    requirements += added.map { AtomMask($0.anyOf, classes.facts) }
    return start..<requirements.count
  }

  private mutating func add(_ added: [CoverBar]) -> Range<Int> {
    let start = bars.count
    bars += added.map {
      SettlementProgram.Bar(atoms: AtomMask($0.when, classes.facts), isUncertain: $0.isUncertain)
    }
    return start..<bars.count
  }

  private mutating func add(_ added: [PerUnitCap]) -> Range<Int> {
    let start = caps.count
    caps += added.compactMap { cap in
      classes.classNumber(cap.classID).map {
        SettlementProgram.Cap(classNumber: $0, unit: classes.unit(cap.unit), amount: cap.amount)
      }
    }
    return start..<caps.count
  }

  /// What the bars speak of, as bits.
  var barred: UInt64 {
    classes.facts.bits(asking: plan.covers.flatMap(\.bars).flatMap(\.when).map(\.subject))
  }

  private mutating func addRoutes() {
    var ofSlot = [[SettlementProgram.Route]](repeating: [], count: classes.slotCount)
    for isOpen in [false, true] {
      for (index, cover) in plan.covers.enumerated() {
        for slot in isOpen ? cover.base.mayTake : cover.base.takes {
          guard let number = classes.slot(slot.classID, slot.risk) else { continue }
          ofSlot[number].append(SettlementProgram.Route(node: index, isOpen: isOpen))
        }
      }
    }
    numberChoices(&ofSlot)
    for list in ofSlot {
      routesOfSlot.append(routes.count..<(routes.count + list.count))
      routes += list
    }
    silences = [Reason](repeating: .notStated, count: classes.slotCount)
    for slot in offeredByRiders() { silences[slot] = .notCovered }
    for untaken in plan.family.untaken where untaken.isIn(plan.plan.id) {
      for slot in untaken.slots {
        guard let number = classes.slot(slot.classID, slot.risk) else { continue }
        silences[number] = untaken.state == .notCovered ? .notCovered : .notStated
      }
    }
  }

  private func numberChoices(_ ofSlot: inout [[SettlementProgram.Route]]) {
    var numbers: [[Int]: Int] = [:]
    for slot in ofSlot.indices {
      for (place, next) in ofSlot[slot].indices.dropFirst().enumerated() {
        let pair = [ofSlot[slot][place].node, ofSlot[slot][next].node]
        let number = numbers[pair] ?? numbers.count
        numbers[pair] = number
        ofSlot[slot][place].choice = Choices(pair: number)
      }
    }
  }

  /// What only a rider that isn't chosen would cover.
  private func offeredByRiders() -> [Int] {
    plan.family.riders(of: plan.plan.id).flatMap(\.effects).flatMap { effect -> [Int] in
      guard case .addCover(let cover) = effect.change, cover.isIn(plan.plan.id) else { return [] }
      return cover.takes.compactMap { classes.slot($0.classID, $0.risk) }
    }
  }
}
