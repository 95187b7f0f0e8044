/// What a change of a column, such as a rider or the next plan, would change of a loss.
public struct Toggle: Sendable, Hashable {
  /// Why a change changes nothing.
  public enum Idle: Sendable, Hashable, CaseIterable {
    /// No line of the loss is of its kind, or the incident isn't.
    case noSuchLoss
    /// The limit it raises isn't reached.
    case limitNotReached
    /// Another cover of the plan takes what it would.
    case coveredAlready
    /// What it covers doesn't meet a condition, or an exclusion bars it.
    case conditionFails
    /// What it would add is cut off by a limit that bites already.
    case limitBites
  }

  /// How much more is paid, at the worst end of the range and at the best; negative when less.
  public let worst: Int
  /// Whole yen at the best end.
  public let best: Int
  /// Why nothing changes; nil when something does or nothing simple can be said.
  public let idle: Idle?
  /// Whether what it changes surely lies between `worst` and `best`. It needn't when it changes a limit that
  /// isn't known: worth nothing at no limit and at an endless one, it may be worth much between them.
  public let isBounded: Bool

  /// Whether it changes nothing at either end.
  public var isNothing: Bool { worst == 0 && best == 0 }

  /// Whole yen more paid, lowest to highest of the two ends.
  public var range: ClosedRange<Int> { min(worst, best)...max(worst, best) }
}

extension PlanSettler {
  /// What another column would change of a loss.
  /// - Throws: `SelectionError` when the other column can't be.
  public func toggle(
    to other: Column, _ loss: Loss, in classes: ClassTable
  ) throws(SelectionError) -> Toggle {
    toggle(to: PlanSettler(try ResolvedPlan(other, of: plan.family), in: classes), loss)
  }

  /// What choosing a rider, or dropping it, would change of a loss.
  /// - Throws: `SelectionError` when the riders can't stand together then.
  public func toggle(
    rider id: String, of column: Column, _ loss: Loss, in classes: ClassTable
  ) throws(SelectionError) -> Toggle {
    var other = column
    let isChosen = other.riders.remove(id) != nil
    if !isChosen { other.riders.insert(id) }
    let changed = PlanSettler(try ResolvedPlan(other, of: plan.family), in: classes)
    let toggle = toggle(to: changed, loss)
    guard let rider = plan.family.rider(id) else { return toggle }
    let with = isChosen ? self : changed
    return Toggle(
      worst: toggle.worst, best: toggle.best, idle: toggle.isNothing ? with.idle(rider, loss) : nil,
      isBounded: !with.changesUnknownLimit(rider))
  }

  private func toggle(to changed: PlanSettler, _ loss: Loss) -> Toggle {
    let before = program.settle(loss)
    let after = changed.program.settle(loss)
    return Toggle(
      worst: after.worst.paid - before.worst.paid, best: after.best.paid - before.best.paid, idle: nil,
      isBounded: true)
  }
}
