import CompareKit

/// What each plan pays at every size, worked out once for an incident and a selection.
struct CurveFigure: Sendable {
  /// What it is worked out from.
  struct Question: Hashable, Sendable {
    let selection: Selection
    let scenario: Scenario?
  }

  /// One plan.
  struct Plan: Sendable {
    let title: LocalizedText
    let curve: SizeCurve
    /// One outcome for each step of the scale.
    let outcomes: [Outcome]
    let breakPoints: [SizeCurve.BreakPoint]

    /// The sizes that its break points are at, smallest first.
    var breaks: [Int] { Set(breakPoints.map(\.records)).sorted() }
  }

  let question: Question
  /// Empty when the incident has no size.
  let plans: [Plan]
  /// The decades of yen that the axis begins and ends with.
  private(set) var bottomDecade = 4
  private(set) var topDecade = 6
  /// The step of the scale at the largest size there is.
  static let lastStep = LogScale.step(of: SizeCurve.records.upperBound)
  /// The sizes of the steps.
  static let sizes = (0...lastStep).map(LogScale.number(at:))

  init(_ question: Question, _ comparison: Comparison, _ catalog: Catalog) {
    self.question = question
    guard let scenario = question.scenario else {
      plans = []
      return
    }
    let classes = ClassTable(catalog)
    plans = comparison.sides.compactMap { side in
      guard let curve = SizeCurve(PlanSettler(side.plan, in: classes), scenario, in: classes) else {
        return nil
      }
      let outcomes = Self.sizes.compactMap { curve.outcome(records: $0) }
      guard outcomes.count == Self.sizes.count else { return nil }
      return Plan(title: side.title, curve: curve, outcomes: outcomes, breakPoints: curve.breakPoints())
    }
    // What is below ¥10,000 hardly matters to anyone.
    let ends = plans.flatMap(\.outcomes).flatMap { outcome in
      [outcome.paid, outcome.stays].flatMap { [$0.lowerBound, $0.upperBound] }
    }
    let decades = ends.filter { $0 > 0 }.map { LogScale.step(of: $0) / LogScale.stepsPerDecade }
    bottomDecade = max(4, decades.min() ?? 0)
    topDecade = max(bottomDecade + 2, (decades.max() ?? 0) + 1)
  }
}
