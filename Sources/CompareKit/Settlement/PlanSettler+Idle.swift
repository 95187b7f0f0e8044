extension PlanSettler {
  /// Why one of the plan's riders changes nothing of a loss: the reason that says most.
  func idle(_ rider: Rider, _ loss: Loss) -> Toggle.Idle {
    let steps = settle(loss).bestSteps
    let reasons = rider.effects.map { effect in
      switch effect.change {
      case .set(let id, _), .scale(let id, _, _), .drop(let id, _): idleLimit(of: id, steps)
      case .addCover(let cover): idleCover(cover.id, loss, steps)
      case .narrow, .lift: Toggle.Idle.noSuchLoss
      }
    }
    return Toggle.Idle.allCases.last(where: reasons.contains) ?? .noSuchLoss
  }

  /// Whether a rider of the plan changes a limit that isn't one known figure.
  func changesUnknownLimit(_ rider: Rider) -> Bool {
    rider.effects.contains { effect in
      switch effect.change {
      case .set(let id, _), .scale(let id, _, _):
        effect.kind == .limit && plan.cover(id)?.limit.map { $0.known == nil } ?? false
      case .drop, .addCover, .narrow, .lift: false
      }
    }
  }

  private func idleLimit(of id: String, _ steps: [TraceStep]) -> Toggle.Idle {
    let limits = steps.filter { step in
      step.cover.map { plan.covers[$0].id } == id && plan.term(of: step)?.term.kind == .limit
    }
    if limits.isEmpty { return .noSuchLoss }
    return limits.contains { $0.reason != nil } ? .limitBites : .limitNotReached
  }

  private func idleCover(_ id: String, _ loss: Loss, _ steps: [TraceStep]) -> Toggle.Idle {
    guard let place = plan.covers.firstIndex(where: { $0.id == id }) else { return .noSuchLoss }
    let own = steps.filter { $0.cover == place }
    if own.contains(where: { $0.rule == .taken }) {
      return own.contains { $0.line == nil && $0.reason != nil } ? .limitBites : .coveredAlready
    }
    if !own.isEmpty { return .conditionFails }
    let isOfItsKind = loss.lines.contains { line in
      program.routesOfSlot[line.slot].contains { program.routes[$0].node == place }
    }
    return isOfItsKind ? .coveredAlready : .noSuchLoss
  }
}
