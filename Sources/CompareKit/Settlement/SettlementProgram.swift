/// A plan ready to settle losses: its tree of covers as flat arrays of numbers.
///
/// Settling looks up no name, and allocates nothing unless two covers may take the same line. For the words
/// behind each number there is the `ResolvedPlan` it was made from, whose covers and terms stand in the same
/// order.
public struct SettlementProgram: Sendable {
  struct Node: Sendable {
    /// The cover it stands within; −1 for none.
    var parent: Int
    /// In the best world it stands outside.
    var parentIsUncertain: Bool
    /// Its own and its ancestors' conditions and bars.
    var conditions: Range<Int>
    var bars: Range<Int>
    /// Days since discovery in the worst world and in the best, the fewest of its own and its ancestors' windows.
    var window: (worst: Window, best: Window)
    /// What applies to each line before they are summed up.
    var lineTerms: Range<Int>
    /// What applies to the sum, in this order.
    var steps: Range<Int>
    /// The limits of its own.
    var limits: Range<Int>
    /// The pool of its deductible; −1 for none.
    var pool: Int
    /// Its own limits and those it stands within apply before its deductible or its ratio, and what they let
    /// through uses them up.
    var limitsComeFirst: Bool
    /// The cover that pays of what its caps and limits leave over; −1 for none.
    var layer = -1
    /// It is such a cover itself.
    var isLayer: Bool
  }

  struct Window: Sendable {
    /// `Int.max` for none.
    var days: Int
    /// The cover whose window that is.
    var cover: Int
  }

  /// A term that looks at single lines.
  struct LineTerm: Sendable {
    enum Action: Sendable {
      /// So many units of time aren't paid first, in the worst world and in the best; `Int.max` for all.
      case wait(UnitNumber, worst: Int, best: Int)
      /// At most so many yen for each unit, in the worst world and in the best, and at most so many units.
      case cap(UnitNumber, worst: Int, best: Int, mostAtWorst: Int?, mostAtBest: Int?)
    }
    var action: Action
    /// Its number is one, not a range.
    var isKnown: Bool
    /// The class as a number; −1 for all.
    var classNumber: Int
    var when: Range<Int>
    /// Its place among the cover's terms.
    var term: Int
  }

  /// A term that looks at what comes to a cover.
  struct Step: Sendable {
    enum Action: Sendable {
      /// Takes off what is left of a deductible.
      case deduct(pool: Int)
      case retain(Retention)
      /// Pays a share, of no more than so many yen.
      case share(worst: Share, best: Share)
      /// Caps at a limit of its own: its place among all uses of limits.
      case limit(use: Int)
      /// Caps at the limits it stands within, and takes what is let through off all of them and its own.
      case limitsAround
    }
    var action: Action
    var when: Range<Int>
    var term: Int
    /// As what is kept stays.
    var reason: Reason
  }

  struct Share: Sendable {
    var ratio: Ratio
    /// Whole yen; what is above is paid whole.
    var upTo: Int

    @inline(__always)
    func paid(of amount: Int) -> Int {
      let within = min(amount, upTo)
      return ratio.share(of: within) + (amount - within)
    }
  }

  /// An amount of which a cover, or several, pay no more.
  struct Limit: Sendable {
    /// Whole yen in the worst world and in the best; `Int.max` for none.
    var worst: Int
    var best: Int
    /// It is there anew for each incident.
    var isPerIncident: Bool
    /// It is one figure, not a range.
    var isKnown: Bool

    @inline(__always)
    func amount(_ world: World) -> Int { world == .worst ? worst : best }
  }

  /// That a limit is one of a cover's.
  struct LimitUse: Sendable {
    var limit: Int
    var when: Range<Int>
    var term: Int
    /// As what is over it stays, whichever cover runs into it.
    var reason: Reason
  }

  struct Bar: Sendable {
    var atoms: AtomMask
    var isUncertain: Bool
  }

  struct Pool: Sendable {
    /// Whole yen; `Int.max` in the worst world when nothing bounds it.
    var worst: Int
    var best: Int
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
  let lineTerms: [LineTerm]
  let steps: [Step]
  var limits: [Limit]
  let limitUses: [LimitUse]
  let requirements: [AtomMask]
  let bars: [Bar]
  /// Where each requirement and each bar stands in the plan.
  let requirementPlaces: [TraceStep.Place]
  let barPlaces: [TraceStep.Place]
  let pools: [Pool]
  let routes: [Route]
  /// For each slot, which routes are its.
  let routesOfSlot: [Range<Int>]
  let hasSharedPools: Bool
  /// Whether any slot has more than one route.
  let hasChoices: Bool
  /// Whether a limit is there anew for each incident.
  let hasIncidentLimits: Bool
  /// For each slot, why a loss stays that no cover takes.
  let silences: [Reason]
  /// What the bars speak of. What isn't known may be taken to be none of this, for conditions too.
  let barred: UInt64
}

/// What of a loss the client keeps, worked out from the loss itself.
struct Retention: Sendable {
  /// The share of the loss; nil for an amount.
  var share: Ratio?
  /// Whole yen at least and at most; an amount is both.
  var leastAtWorst: Int
  var leastAtBest: Int
  var most: Int
  var isFranchise: Bool

  /// Whole yen kept of so many.
  func kept(of amount: Int, _ world: World) -> Int {
    let least = world == .worst ? leastAtWorst : leastAtBest
    let share = share.map { amount - ($0.complement ?? Ratio(0, 1)).share(of: amount) } ?? 0
    let size = max(least, min(share, most))
    if isFranchise { return amount <= size ? amount : 0 }
    return min(amount, size)
  }
}
