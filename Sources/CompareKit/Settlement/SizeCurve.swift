/// How a plan pays as an incident grows: the lines of a scenario that count persons or records, scaled.
public struct SizeCurve: Sendable {
  /// From how many records on a limit is exhausted.
  public struct BreakPoint: Sendable, Hashable {
    public let records: Int
    /// The id and name of the cover whose limit it is.
    public let cover: String
    public let name: LocalizedText
    /// It is so at the worst reading only, at the best only, or (nil) at both.
    public let world: World?
  }

  public static let records = 1...1_000_000

  public let settler: PlanSettler
  private let scenario: Scenario
  private let classes: ClassTable
  /// How many records the scenario itself has.
  public let baseRecords: Int

  /// Nil when no line of the scenario counts persons or records, so that it has no size.
  public init?(_ settler: PlanSettler, _ scenario: Scenario, in classes: ClassTable) {
    let counts = scenario.lines.compactMap { line in
      line.unit == .person || line.unit == .record ? line.count : nil
    }
    guard let most = counts.max(), most > 0 else { return nil }
    self.settler = settler
    self.scenario = scenario
    self.classes = classes
    baseRecords = most
  }

  /// The scenario with so many records: lines that count are scaled, the others stay as they are.
  public func scenario(records: Int) -> Scenario {
    let scale = Ratio(max(0, records), baseRecords)
    var sized = scenario
    for index in sized.lines.indices {
      guard let count = sized.lines[index].count,
        sized.lines[index].unit == .person || sized.lines[index].unit == .record
      else { continue }
      sized.lines[index].count = scale.share(of: count)
      sized.lines[index].amount = min(Loss.largestAmount, scale.share(of: sized.lines[index].amount))
    }
    return sized
  }

  /// The loss with so many records, or nil when it can't be settled.
  public func loss(records: Int) -> Loss? { try? Loss(scenario(records: records), in: classes) }

  /// What the plan pays with so many records.
  public func outcome(records: Int) -> Outcome? { loss(records: records).map { settler.program.settle($0) } }

  /// Where limits are exhausted, smallest first. Found by halving, exact to the record: as an incident
  /// grows, a limit that bites keeps biting.
  public func breakPoints() -> [BreakPoint] {
    let most = Self.records.upperBound
    let exhausted = [exhausted(records: most, .worst), exhausted(records: most, .best)]
    var points: [BreakPoint] = []
    for place in exhausted[0].union(exhausted[1]).sorted() {
      let worst = exhausted[0].contains(place) ? first(place, .worst) : nil
      let best = exhausted[1].contains(place) ? first(place, .best) : nil
      if worst == best, let worst {
        points.append(point(place, worst, nil))
      } else {
        if let worst { points.append(point(place, worst, .worst)) }
        if let best { points.append(point(place, best, .best)) }
      }
    }
    return points.sorted { ($0.records, $0.cover) < ($1.records, $1.cover) }
  }

  private func point(_ place: Int, _ records: Int, _ world: World?) -> BreakPoint {
    let cover = settler.plan.covers[place]
    return BreakPoint(records: records, cover: cover.id, name: cover.base.name, world: world)
  }

  /// The fewest records with which the limit of a cover bites.
  private func first(_ place: Int, _ world: World) -> Int {
    var (low, high) = (Self.records.lowerBound, Self.records.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if exhausted(records: middle, world).contains(place) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The covers whose limit bites.
  private func exhausted(records: Int, _ world: World) -> Set<Int> {
    guard let loss = loss(records: records) else { return [] }
    let settled = settler.settle(loss)
    let steps = world == .worst ? settled.worstSteps : settled.bestSteps
    return Set(
      steps.compactMap { step in
        guard step.reason != nil else { return nil }
        return switch step.rule {
        case .limit: step.cover
        case .ancestorLimit(let outer): outer
        default: nil
        }
      })
  }
}
