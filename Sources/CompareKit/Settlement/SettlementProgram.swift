/// A plan ready to settle losses: its tree of covers as flat arrays of numbers.
///
/// Settling looks up no name, and allocates nothing unless two covers may take the same line. For the words
/// behind each number there is the `ResolvedPlan` it was made from, whose covers stand in the same order.
public struct SettlementProgram: Sendable {
  struct Node: Sendable {
    /// The cover it stands within; −1 for none.
    var parent: Int
    /// In the best world it stands outside.
    var parentIsUncertain: Bool
    /// Its own and its ancestors' conditions and bars.
    var conditions: Range<Int>
    var bars: Range<Int>
    /// Days since discovery; `Int.max` for no window.
    var window: Int
    var caps: Range<Int>
    /// The deductible's pool; −1 for none.
    var pool: Int
    var ratio: Ratio?
    /// As what the share that isn't paid stays.
    var ratioReason: Reason
    var ratioWhen: Range<Int>
    /// Whole yen in the worst world and in the best; `Int.max` for none.
    var worstLimit: Int
    var bestLimit: Int
    var limitWhen: Range<Int>
    /// Deductible, ratio and limit in their order.
    var first: TermStep
    var second: TermStep
    var third: TermStep
    /// As what an amount over its limit stays, whichever cover runs into it.
    var limitReason: Reason
    /// Its own limit and those it stands within apply before its deductible or its ratio, and what they let
    /// through uses them up.
    var limitsComeFirst: Bool
    /// The limit is one figure, not a range.
    var limitIsKnown: Bool
  }

  struct Cap: Sendable {
    /// The class as a number.
    var classNumber: Int
    /// Nil for a unit that isn't in the vocabulary, which counts nothing.
    var unit: UnitNumber?
    var amount: Int
  }

  struct Bar: Sendable {
    var atoms: AtomMask
    var isUncertain: Bool
  }

  struct Pool: Sendable {
    /// Whole yen; `Int.max` in the worst world when nothing bounds it.
    var worst: Int
    var best: Int
    /// As what is taken off stays.
    var reason: Reason
    /// More than one cover takes it off first, so that one or another may bear it.
    var isShared = false
    /// The smallest limit, in the worst world and in the best, over some of its covers and not over all: up to
    /// it no limit cuts off what bears the deductible.
    var tightestAtWorst = Int.max
    var tightestAtBest = Int.max
  }

  struct Route: Sendable {
    var node: Int
    /// The source leaves open whether the cover takes the class.
    var isOpen: Bool
    /// The pair that its cover and the next for the class make; empty for the last.
    var choice: Choices = []
  }

  let nodes: [Node]
  let requirements: [AtomMask]
  let bars: [Bar]
  let caps: [Cap]
  let pools: [Pool]
  let routes: [Route]
  /// For each slot, which routes are its.
  let routesOfSlot: [Range<Int>]
  let hasSharedPools: Bool
  /// Whether any slot has more than one route.
  let hasChoices: Bool
  /// For each slot, why a loss stays that no cover takes.
  let silences: [Reason]
  /// What the bars speak of. What isn't known may be taken to be none of this, for conditions too.
  let barred: UInt64
}
