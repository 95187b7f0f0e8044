extension ResolvedPlan {
  /// Whether more than one of deductible, ratio and limits applies to what a cover pays, so that their order
  /// may matter. Limits are its own and those it stands within.
  func hasOrder(at index: Int) -> Bool {
    let cover = covers[index]
    var isLimited = cover.limit != nil
    var next = parents[index]
    while let parent = next, !isLimited {
      isLimited = covers[parent].limit != nil
      next = parents[parent]
    }
    return [cover.deductible != nil, cover.ratio != nil, isLimited].filter { $0 }.count > 1
  }

  /// The other order in which a reader could take the terms of a cover: the one the catalog gives or, where
  /// the order is assumed, the reverse, which pays least as the usual one pays most. Nil where the source
  /// states the order, or there is but one.
  func otherOrder(at index: Int) -> [TermStep]? {
    guard hasOrder(at: index) else { return nil }
    let order = covers[index].base.order
    if let alternative = order?.alternative { return alternative }
    guard order?.provenance.basis != .stated else { return nil }
    return (order?.steps ?? TermOrder.usual).reversed()
  }
}
