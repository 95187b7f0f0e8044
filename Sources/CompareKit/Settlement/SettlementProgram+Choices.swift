/// Which of two covers takes a line when it isn't known whether the first does.
enum Choice: Sendable, Hashable, CaseIterable {
  /// The first doesn't at the worst end of the range and does at the best.
  case usual
  /// The first does at the worst end and doesn't at the best.
  case other
}

extension SettlementProgram {
  /// Whether, of any line, it isn't known which of two covers takes it.
  @inline(__always)
  func hasOpenChoice(_ loss: Loss) -> Bool {
    guard hasChoices else { return false }
    for index in loss.lines.indices {
      let routes = routesOfSlot[loss.lines[index].slot]
      guard routes.count > 1 else { continue }
      for route in routes where isOpenChoice(route, loss, index) { return true }
    }
    return false
  }

  /// Whether it isn't known if the cover takes a line, and one after it may take it instead.
  func isOpenChoice(_ route: Int, _ loss: Loss, _ index: Int) -> Bool {
    let later = (route + 1)..<routesOfSlot[loss.lines[index].slot].upperBound
    guard !later.isEmpty, takes(route, loss, index, .best), !takes(route, loss, index, .worst) else {
      return false
    }
    return later.contains { takes($0, loss, index, .best) }
  }

  private func takes(_ route: Int, _ loss: Loss, _ index: Int, _ world: World) -> Bool {
    refusal(of: route, loss, index, world) == nil
  }
}
