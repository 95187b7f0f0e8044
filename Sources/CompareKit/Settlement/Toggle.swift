/// What a change of a column, such as a rider or the next plan, would change of a loss.
public struct Toggle: Sendable, Hashable {
  /// Why a change changes nothing.
  public enum Idle: Sendable, Hashable {
    /// No line of the loss is of its kind.
    case noSuchLoss
    /// What it would add is cut off by a limit that bites already.
    case limitBites
    /// The limit it raises isn't reached.
    case limitNotReached
  }

  /// How much more is paid, at the worst end of the range and at the best; negative when less.
  public let worst: Int
  public let best: Int
  /// Why nothing changes; nil when something does or nothing simple can be said.
  public let idle: Idle?

  public var isNothing: Bool { worst == 0 && best == 0 }
}

extension PlanSettler {
  /// What another column would change of a loss.
  /// - Throws: `SelectionError` when the other column can't be.
  public func toggle(
    to other: Column, _ loss: Loss, in classes: ClassTable
  ) throws(SelectionError) -> Toggle {
    let changed = PlanSettler(try ResolvedPlan(other, of: plan.family), in: classes)
    let before = program.settle(loss)
    let after = changed.program.settle(loss)
    return Toggle(
      worst: after.worst.paid - before.worst.paid, best: after.best.paid - before.best.paid, idle: nil)
  }

  /// What choosing a rider, or dropping it, would change of a loss.
  /// - Throws: `SelectionError` when the riders can't stand together then.
  public func toggle(
    rider id: String, of column: Column, _ loss: Loss, in classes: ClassTable
  ) throws(SelectionError) -> Toggle {
    var other = column
    if other.riders.remove(id) == nil { other.riders.insert(id) }
    let toggle = try toggle(to: other, loss, in: classes)
    guard toggle.isNothing, let rider = plan.family.rider(id) else { return toggle }
    return Toggle(worst: 0, best: 0, idle: idle(rider, loss))
  }

  private func idle(_ rider: Rider, _ loss: Loss) -> Toggle.Idle? {
    let steps = settle(loss).bestSteps
    var touched: Set<Int> = []
    for effect in rider.effects {
      switch effect.change {
      case .setLimit(let id, _), .scaleLimit(let id, _), .dropRatio(let id):
        touched.formUnion(plan.covers.indices.filter { plan.covers[$0].id == id })
      case .addCover, .narrow, .lift: return .noSuchLoss
      }
    }
    let limits = steps.filter { step in
      guard let cover = step.cover, touched.contains(cover) else { return false }
      return step.rule == .limit || step.rule.isAncestorLimit
    }
    if limits.isEmpty { return .noSuchLoss }
    return limits.contains { $0.reason != nil } ? .limitBites : .limitNotReached
  }
}

extension TraceStep.Rule {
  var isAncestorLimit: Bool {
    if case .ancestorLimit = self { true } else { false }
  }
}
