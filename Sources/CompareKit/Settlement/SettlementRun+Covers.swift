extension SettlementRun {
  /// Pays what came to a cover, after its terms in their order and every limit it stands within.
  /// - Returns: whole yen.
  mutating func pay(_ cover: Int) -> Int {
    let node = program.nodes[cover]
    var amount = state.sums[cover]
    apply(node.first, of: cover, to: &amount)
    apply(node.second, of: cover, to: &amount)
    apply(node.third, of: cover, to: &amount)
    if !node.limitsComeFirst {
      capAround(cover, &amount)
      consume(amount, of: cover)
    }
    return amount
  }

  /// Caps what a cover pays at what is left of each limit it stands within.
  private mutating func capAround(_ cover: Int, _ amount: inout Int) {
    var within = cover
    while let parent = parent(of: within) {
      cap(&amount, of: cover, at: parent)
      within = parent
    }
  }

  private mutating func apply(_ step: TermStep, of cover: Int, to amount: inout Int) {
    switch step {
    case .perUnit: break
    case .deductible: deduct(from: &amount, of: cover)
    case .ratio: share(&amount, of: cover)
    case .limit:
      cap(&amount, of: cover, at: cover)
      guard program.nodes[cover].limitsComeFirst else { break }
      capAround(cover, &amount)
      consume(amount, of: cover)
    }
  }

  private mutating func deduct(from amount: inout Int, of cover: Int) {
    let pool = program.nodes[cover].pool
    guard pool >= 0 else { return }
    let isShared = !way.sharing.isUsual && program.pools[pool].isShared
    let deducted = min(amount, isShared ? state.borne[cover] : state.pools[pool])
    keep(
      .deductible, cover: cover, from: amount, to: amount - deducted, as: program.pools[pool].reason)
    if state.pools[pool] != .max { state.pools[pool] -= deducted }
    amount -= deducted
  }

  private mutating func share(_ amount: inout Int, of cover: Int) {
    let node = program.nodes[cover]
    guard let ratio = node.ratio, applies(node.ratioWhen) else { return }
    let paid = ratio.share(of: amount)
    keep(.ratio, cover: cover, from: amount, to: paid, as: node.ratioReason)
    amount = paid
  }

  /// Caps what a cover pays at what is left of the limit of `limited`: itself or one it stands within.
  private mutating func cap(_ amount: inout Int, of cover: Int, at limited: Int) {
    let node = program.nodes[limited]
    guard node.hasLimit, applies(node.limitWhen) else { return }
    let paid = min(amount, state.remaining[limited])
    keep(
      limited == cover ? .limit : .ancestorLimit(limited), cover: cover, from: amount, to: paid,
      left: state.remaining[limited], as: node.reason(world))
    amount = paid
  }

  /// Takes what is paid off the cover's limit and off each it stands within.
  private mutating func consume(_ paid: Int, of cover: Int) {
    var next: Int? = cover
    while let limited = next {
      if state.remaining[limited] != .max && applies(program.nodes[limited].limitWhen) {
        state.remaining[limited] -= paid
      }
      next = parent(of: limited)
    }
  }

  @inline(__always)
  private func parent(of cover: Int) -> Int? { program.nodes[cover].parent(world) }
}

extension SettlementProgram.Node {
  /// The cover it stands within; in the best world not one that it may stand outside of.
  @inline(__always)
  func parent(_ world: World) -> Int? {
    parent < 0 || (parentIsUncertain && world == .best) ? nil : parent
  }

  @inline(__always)
  var hasLimit: Bool { worstLimit != .max || bestLimit != .max }

  /// As what an amount over the limit stays with the client.
  @inline(__always)
  func reason(_ world: World) -> Reason { !limitIsKnown && world == .worst ? .notStated : limitReason }
}
