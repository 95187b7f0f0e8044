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
  public enum Rule: Sendable, Hashable {
    /// A line goes to a cover.
    case taken
    /// No cover of the plan takes the line's class.
    case untaken
    /// The source leaves open whether the cover takes it.
    case open
    /// One of the bars on the cover and its ancestors, by number.
    case barred(Int)
    /// The costs arose too long after discovery.
    case window
    /// One of the conditions of the cover and its ancestors, by number; whether it isn't known rather than
    /// not met.
    case condition(Int, isUnknown: Bool)
    /// One of the cover's caps, by number.
    case perUnit(Int)
    case deductible
    case ratio
    case limit
    /// The limit of a cover it stands within, by number.
    case ancestorLimit(Int)
  }

  public let rule: Rule
  /// The line of the loss, for steps that look at one.
  public let line: Int?
  /// The number of the cover in the plan.
  public let cover: Int?
  /// Whole yen.
  public let amountIn: Int
  public let amountOut: Int
  /// Whole yen that were left of the limit, for steps at one; `Int.max` where no figure is known.
  public let left: Int?
  /// Why the difference stays with the client; nil when nothing does.
  public let reason: Reason?

  public var stayed: Int { amountIn - amountOut }

  /// A cover doesn't take a line, which goes on to the next.
  var isPassedOn: Bool {
    switch rule {
    case .open, .barred, .window, .condition: amountOut > 0
    case .taken, .untaken, .perUnit, .deductible, .ratio, .limit, .ancestorLimit: false
    }
  }
}
