/// The pairs of covers, either of which may take a line, that are read the other way than usual.
///
/// Usually the first takes it, save at the worst end of the range when it isn't known whether it does. The
/// other way the first takes it at the worst end all the same, and the second at the best.
struct Choices: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  /// A plan's pairs beyond these are read the same way as the last of them.
  static let most = 8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(pair: Int) { self.init(rawValue: 1 << UInt8(min(pair, Self.most - 1))) }

  /// Every set of these pairs, the empty one first.
  var subsets: some Sequence<Choices> {
    sequence(first: Choices()) { subset in
      let next = (subset.rawValue &- rawValue) & rawValue
      return next == 0 ? nil : Choices(rawValue: next)
    }
  }
}

extension SettlementProgram {
  /// The pairs of covers of which either may take one of the lines.
  @inline(__always)
  func openChoices(_ loss: Loss) -> Choices {
    var open = Choices()
    guard hasChoices else { return open }
    for index in loss.lines.indices {
      let routes = routesOfSlot[loss.lines[index].slot]
      guard routes.count > 1 else { continue }
      for route in routes where isOpenChoice(route, loss, index) { open.formUnion(self.routes[route].choice) }
    }
    return open
  }

  /// Whether the cover may take a line, and one after it may take it instead. No source says which of two
  /// covers goes first, so the client may look to either.
  func isOpenChoice(_ route: Int, _ loss: Loss, _ index: Int) -> Bool {
    let later = (route + 1)..<routesOfSlot[loss.lines[index].slot].upperBound
    guard !later.isEmpty, mayTake(route, loss) else { return false }
    return later.contains { mayTake($0, loss) }
  }

  private func mayTake(_ route: Int, _ loss: Loss) -> Bool { refusal(of: route, loss, .best) == nil }
}
