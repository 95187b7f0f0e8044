extension SettlementProgram {
  /// Which of two orders of terms to settle by, where a cover's order is assumed.
  public enum Order: Sendable, Hashable {
    case assumed
    /// The other order a reader of the source could take.
    case alternative
  }

  /// Compiles a plan; the other order of its terms where it is asked for.
  public init(_ plan: ResolvedPlan, in classes: ClassTable, order: Order = .assumed) {
    var compiler = PlanCompiler(plan, classes, order)
    compiler.compile()
    self.init(
      nodes: compiler.nodes, lineTerms: compiler.lineTerms, steps: compiler.steps, limits: compiler.limits,
      limitUses: compiler.limitUses, requirements: compiler.requirements, bars: compiler.bars,
      requirementPlaces: compiler.requirementPlaces, barPlaces: compiler.barPlaces, pools: compiler.pools,
      routes: compiler.routes, routesOfSlot: compiler.routesOfSlot,
      hasSharedPools: compiler.pools.contains(where: \.isShared),
      hasChoices: compiler.routesOfSlot.contains { $0.count > 1 },
      hasIncidentLimits: compiler.limits.contains(where: \.isPerIncident), silences: compiler.silences,
      barred: compiler.barred)
  }
}

/// Puts numbers in place of a plan's names.
struct PlanCompiler {
  let plan: ResolvedPlan
  let classes: ClassTable
  let order: SettlementProgram.Order

  var nodes: [SettlementProgram.Node] = []
  var lineTerms: [SettlementProgram.LineTerm] = []
  var steps: [SettlementProgram.Step] = []
  var limits: [SettlementProgram.Limit] = []
  var limitUses: [SettlementProgram.LimitUse] = []
  var requirements: [AtomMask] = []
  var requirementPlaces: [TraceStep.Place] = []
  var bars: [SettlementProgram.Bar] = []
  var barPlaces: [TraceStep.Place] = []
  var pools: [SettlementProgram.Pool] = []
  var routes: [SettlementProgram.Route] = []
  var routesOfSlot: [Range<Int>] = []
  var silences: [Reason] = []
  /// The numbers of pools of deductibles and of limits, by their names.
  var poolNumbers: [String: Int] = [:]
  var limitNumbers: [String: Int] = [:]

  init(_ plan: ResolvedPlan, _ classes: ClassTable, _ order: SettlementProgram.Order) {
    self.plan = plan
    self.classes = classes
    self.order = order
  }

  mutating func compile() {
    nodes.reserveCapacity(plan.covers.count)
    for index in plan.covers.indices { addNode(index) }
    for (index, cover) in plan.covers.enumerated() {
      guard let id = cover.base.excessOf, let below = plan.covers.firstIndex(where: { $0.id == id }) else {
        continue
      }
      nodes[below].layer = index
    }
    addRoutes()
    findSharedPools()
  }

  private mutating func addNode(_ index: Int) {
    let cover = plan.covers[index]
    let line = plan.ancestry(of: index)
    let terms = terms(of: index)
    nodes.append(
      SettlementProgram.Node(
        parent: plan.parents[index] ?? -1, parentIsUncertain: cover.base.parentIsUncertain,
        conditions: addConditions(of: line), bars: addBars(of: line),
        window: (window(of: line) { $0.fewest }, window(of: line) { $0.most ?? .max }),
        lineTerms: terms.lines, steps: terms.steps, limits: terms.limits,
        pool: terms.pool, limitsComeFirst: limitsComeFirst(index),
        isLayer: cover.base.excessOf != nil))
  }

  /// The shortest of the windows of covers that stand within one another, the innermost first.
  private func window(of line: [Int], _ days: (NumberFigure) -> Int) -> SettlementProgram.Window {
    let windows = line.compactMap { place in
      plan.covers[place].window.map { SettlementProgram.Window(days: days($0.days), cover: place) }
    }
    return windows.min { $0.days < $1.days } ?? SettlementProgram.Window(days: .max, cover: line[0])
  }

  private mutating func addConditions(of line: [Int]) -> Range<Int> {
    let start = requirements.count
    for place in line {
      for (number, requirement) in plan.covers[place].base.conditions.enumerated() {
        requirements.append(AtomMask(requirement.anyOf, classes.facts))
        requirementPlaces.append(TraceStep.Place(cover: place, number: number))
      }
    }
    return start..<requirements.count
  }

  private mutating func addBars(of line: [Int]) -> Range<Int> {
    let start = bars.count
    for place in line {
      for (number, bar) in plan.covers[place].bars.enumerated() {
        let atoms = AtomMask(bar.when, classes.facts)
        bars.append(SettlementProgram.Bar(atoms: atoms, isUncertain: bar.isUncertain))
        barPlaces.append(TraceStep.Place(cover: place, number: number))
      }
    }
    return start..<bars.count
  }

  /// What the bars speak of, as bits.
  var barred: UInt64 {
    classes.facts.bits(asking: plan.covers.flatMap(\.bars).flatMap(\.when).map(\.subject))
  }
}
