/// Takes down each step of a settlement. Settling is generic over it, so that without one it costs
/// nothing.
protocol SettlementRecorder {
  mutating func record(_ step: @autoclosure () -> TraceStep)
}

/// Takes nothing down.
struct NoRecorder: SettlementRecorder {
  @inline(__always)
  mutating func record(_ step: @autoclosure () -> TraceStep) {}
}

/// Keeps every step.
struct StepRecorder: SettlementRecorder {
  var steps: [TraceStep] = []
  mutating func record(_ step: @autoclosure () -> TraceStep) { steps.append(step()) }
}

/// One step of a settlement: the rule, what came in, what went out, and why the rest stayed.
public struct TraceStep: Sendable, Hashable {
  /// One of the conditions or bars of a cover, by number.
  public struct Place: Sendable, Hashable {
    /// The cover's place in the plan.
    public let cover: Int
    /// The number among its own.
    public let number: Int
  }

  /// What decided the step.
  public enum Rule: Sendable, Hashable {
    /// A line goes to a cover.
    case taken
    /// No cover of the plan takes the line's class.
    case untaken
    /// The source leaves open whether the cover takes it.
    case open
    /// One of the bars on the cover and its ancestors.
    case barred(Place)
    /// The costs arose too long after discovery: the cover whose window it is.
    case window(cover: Int)
    /// One of the conditions of the cover and its ancestors; whether it isn't known rather than not met.
    case condition(Place, isUnknown: Bool)
    /// One of the cover's terms, by its place among them.
    case term(Int)
    /// The limit of a cover it stands within: one of that cover's terms.
    case outerLimit(cover: Int, term: Int)
    /// What the cover of which this one is a layer leaves over.
    case excess
  }

  /// What decided it.
  public let rule: Rule
  /// The line of the loss, for steps that look at one.
  public let line: Int?
  /// The number of the cover in the plan.
  public let cover: Int?
  /// Whole yen.
  public let amountIn: Int
  /// Whole yen that go on.
  public let amountOut: Int
  /// Whole yen that the cover's layer takes over instead of the client.
  package var toLayer = 0
  /// How many of its units the line had left where a term of lines began, after a wait; nil where it counts none.
  public var units: Ratio?
  /// Whole yen that were left of the limit, for steps at one; `Int.max` where no figure is known.
  public let left: Int?
  /// Why the difference stays with the client; nil when nothing does.
  public let reason: Reason?

  /// Whole yen that stay with the client here.
  public var stayed: Int { amountIn - amountOut - toLayer }

  /// A cover doesn't take a line, which goes on to the next.
  var isPassedOn: Bool {
    switch rule {
    case .open, .barred, .window, .condition: amountOut > 0
    case .taken, .untaken, .term, .outerLimit, .excess: false
    }
  }
}

extension ResolvedPlan {
  /// The term that a step applies; nil for a step that is none of a term.
  public func term(of step: TraceStep) -> ResolvedTerm? {
    switch step.rule {
    case .term(let place): step.cover.map { covers[$0].terms[place] }
    case .outerLimit(let cover, let term): covers[cover].terms[term]
    case .taken, .untaken, .open, .barred, .window, .condition, .excess: nil
    }
  }
}
