extension ResolvedPlan {
  /// Whether more than one of what is deducted, a ratio and limits applies to what a cover pays, so that their
  /// order may matter. Limits are its own and those it stands within.
  func hasOrder(at index: Int) -> Bool {
    let kinds = Set(covers[index].terms.map(\.term.kind).filter { !$0.isOfLines })
    return (isLimited(at: index) ? kinds.union([.limit]) : kinds).count > 1
  }

  private func isLimited(at index: Int) -> Bool {
    var next = parents[index]
    while let parent = next {
      if covers[parent].limit != nil { return true }
      next = parents[parent]
    }
    return false
  }

  /// The other order in which a reader could take the terms of a cover, as their places: the one the catalog
  /// gives or, where the order is assumed, the reverse, which pays least as the usual one pays most. Nil where
  /// the source states the order, or there is but one.
  func otherOrder(at index: Int) -> [Int]? {
    guard hasOrder(at: index) else { return nil }
    let cover = covers[index]
    if let alternative = cover.base.order?.alternative {
      let named = alternative.flatMap { name in
        cover.terms.indices.filter { cover.terms[$0].term.isCalled(name) }
      }
      // What a rider adds is not named, and comes first.
      return cover.terms.indices.filter { !named.contains($0) } + named
    }
    guard cover.base.order?.provenance.basis != .stated else { return nil }
    return cover.terms.indices.reversed()
  }
}
