/// How a plan pays as an incident grows: the lines of a scenario that count persons or records, scaled.
public struct SizeCurve: Sendable {
  /// From how many records on a limit is exhausted.
  public struct BreakPoint: Sendable, Hashable {
    /// How many records leaked.
    public let records: Int
    /// The id and name of the cover whose limit it is.
    public let cover: String
    /// The name of the cover.
    public let name: LocalizedText
    /// It is so at the worst reading only, at the best only, or (nil) at both.
    public let world: World?
    /// The limit is one figure; else it is the range that the source leaves.
    public let isLimitKnown: Bool
  }

  /// How many records are looked at.
  public static let records = 1...1_000_000

  /// By what it is settled.
  public let settler: PlanSettler
  private let scenario: Scenario
  private let classes: ClassTable
  /// How many records the scenario itself has.
  public let baseRecords: Int

  /// Nil when no line of the scenario counts persons or records, so that it has no size.
  public init?(_ settler: PlanSettler, _ scenario: Scenario, in classes: ClassTable) {
    guard let records = scenario.records(in: classes.vocabulary), records > 0 else { return nil }
    self.settler = settler
    self.scenario = scenario
    self.classes = classes
    baseRecords = records
  }

  /// The scenario with so many records: lines that count are scaled, the others stay as they are.
  public func scenario(records: Int) -> Scenario {
    let scale = Ratio(max(0, records), baseRecords)
    var sized = scenario
    for index in sized.lines.indices
    where sized.lines[index].sizesIncident(in: classes.vocabulary) {
      guard let count = sized.lines[index].count else { continue }
      sized.lines[index].count = scale.share(of: count)
      sized.lines[index].amount = min(Loss.largestAmount, scale.share(of: sized.lines[index].amount))
    }
    return sized
  }

  /// The loss with so many records, or nil when it can't be settled.
  public func loss(records: Int) -> Loss? { try? Loss(scenario(records: records), in: classes) }

  /// What the plan pays with so many records.
  public func outcome(records: Int) -> Outcome? { loss(records: records).map { settler.program.settle($0) } }

  /// Where limits are exhausted, smallest first; exact to the record: with one fewer the limit doesn't
  /// bite.
  public func breakPoints() -> [BreakPoint] {
    var points: [BreakPoint] = []
    for place in settler.plan.covers.indices where settler.plan.covers[place].limit != nil {
      let alone = settler.program.lifting(limitsAround: place)
      let worst = first(place, .worst, alone)
      let best = first(place, .best, alone)
      if worst == best {
        if let worst { points.append(point(place, worst, nil)) }
      } else {
        if let worst { points.append(point(place, worst, .worst)) }
        if let best { points.append(point(place, best, .best)) }
      }
    }
    return points.sorted { ($0.records, $0.cover) < ($1.records, $1.cover) }
  }

  private func point(_ place: Int, _ records: Int, _ world: World?) -> BreakPoint {
    let cover = settler.plan.covers[place]
    return BreakPoint(
      records: records, cover: cover.id, name: cover.base.name, world: world,
      isLimitKnown: cover.limit?.known != nil)
  }

  /// The fewest records with which the limit of a cover bites.
  ///
  /// As an incident grows, a limit that bites may cease to: an outer one is used up by other covers, or the
  /// end of the range changes over to the other of two covers that may take a line. In `alone` the outer
  /// limits are lifted, and each of the ways only grows; so halving finds where the first of them
  /// bites, and below that none does. Mostly the limit itself bites there too. Where it doesn't, larger
  /// sizes are tried, each by an eighth, and the gap before the first that does is halved.
  private func first(_ place: Int, _ world: World, _ alone: SettlementProgram) -> Int? {
    // Which covers may take a line doesn't depend on how large it is.
    let open = loss(records: 1).map(alone.openChoices) ?? []
    let ways = open.subsets.flatMap { choices in
      alone.sharings(sparing: place).map { Way(choices: choices, sharing: $0) }
    }
    let first = ways.compactMap { way in
      halved(Self.records) { bites(place, world, records: $0, alone, way) }
    }
    guard var low = first.min() else { return nil }
    var high = low
    while !bites(place, world, records: high, settler.program, nil) {
      if high == Self.records.upperBound { return nil }
      low = high + 1
      high = min(Self.records.upperBound, high + max(1, high / 8))
    }
    return halved(low...high) { bites(place, world, records: $0, settler.program, nil) }
  }

  /// The first number for which `holds`, provided that it keeps holding; nil when it doesn't for the last.
  private func halved(_ range: ClosedRange<Int>, _ holds: (Int) -> Bool) -> Int? {
    var (low, high) = (range.lowerBound, range.upperBound)
    guard holds(high) else { return nil }
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Whether the limit of a cover cuts something off, in one of the ways or (nil) in the one that counts.
  private func bites(
    _ place: Int, _ world: World, records: Int, _ program: SettlementProgram,
    _ way: Way?
  ) -> Bool {
    guard let loss = loss(records: records) else { return false }
    return program.steps(loss, world, way).contains { step in
      guard step.amountOut < step.amountIn else { return false }
      guard settler.plan.term(of: step)?.term.kind == .limit else { return false }
      return if case .outerLimit(let outer, _) = step.rule { outer == place } else { step.cover == place }
    }
  }
}

extension SettlementProgram {
  /// The same plan, but what a cover stands within has no limit.
  fileprivate func lifting(limitsAround place: Int) -> SettlementProgram {
    var lifted = self
    let own = Set(nodes[place].limits.map { limitUses[$0].limit })
    var outer = nodes[place].parent
    while outer >= 0 {
      for use in nodes[outer].limits.map({ limitUses[$0] }) where !own.contains(use.limit) {
        lifted.limits[use.limit].worst = .max
        lifted.limits[use.limit].best = .max
      }
      outer = nodes[outer].parent
    }
    return lifted
  }

  /// The ways to share a deductible, and that in which a cover bears it last.
  fileprivate func sharings(sparing place: Int) -> [Sharing] {
    guard hasSharedPools else { return [Sharing()] }
    return [Sharing(), Sharing(first: ~(1 << UInt64(place)))]
  }

  /// The steps of a settlement at one end of the range, in one of the ways or (nil) in the one that counts.
  fileprivate func steps(_ loss: Loss, _ world: World, _ way: Way?) -> [TraceStep] {
    var period = freshPeriod()
    guard let way else {
      let recorded = settleRecording(loss, in: &period, within: loss.total)
      return world == .worst ? recorded.worst : recorded.best
    }
    var recorder = StepRecorder()
    if world == .worst {
      _ = run(loss, world, way, &period.worst, &recorder)
    } else {
      _ = run(loss, world, way, &period.best, &recorder)
    }
    return recorder.steps
  }
}
