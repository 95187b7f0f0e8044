/// Which of two covers takes a line that both may take.
enum Choice: Sendable, Hashable, CaseIterable {
  /// The first, save at the worst end of the range when it isn't known whether it does.
  case usual
  /// The first at the worst end, though it isn't known whether it does; the second at the best.
  case other
}

extension SettlementProgram {
  /// Whether two covers may take any one line.
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

  /// Whether the cover may take a line, and one after it may take it instead. No source says which of two
  /// covers goes first, so the client may look to either.
  func isOpenChoice(_ route: Int, _ loss: Loss, _ index: Int) -> Bool {
    let later = (route + 1)..<routesOfSlot[loss.lines[index].slot].upperBound
    guard !later.isEmpty, mayTake(route, loss, index) else { return false }
    return later.contains { mayTake($0, loss, index) }
  }

  private func mayTake(_ route: Int, _ loss: Loss, _ index: Int) -> Bool {
    refusal(of: route, loss, index, .best) == nil
  }
}
