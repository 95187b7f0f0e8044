import CompareKit

/// The best sets of a product for some incidents.
struct BestSetsResult: Sendable {
  /// What they are worked out from.
  struct Question: Hashable, Sendable {
    let family: String
    let quote: Quote
    let scenarios: [Scenario]

    /// How many it takes: every set of riders of every plan, with every incident.
    func settlements(of family: Family) -> Int {
      family.plans.reduce(0) { $0 + scenarios.count << min(30, family.riders(of: $1.id).count) }
    }
  }

  /// A plan with a set of riders.
  struct Row: Hashable, Sendable {
    enum Kind: Sendable {
      /// One set is the best in every way.
      case only
      /// Least is certain to stay with this one.
      case certain
      /// Less may stay with this one.
      case possible
    }

    let plan: String
    let kind: Kind
    let riders: [String]
    let stays: ClosedRange<Int>
    let losses: [BestSet.Drop]
    /// The first row of its plan.
    let isFirst: Bool
  }

  let question: Question
  /// Whole yen, all incidents together.
  let total: Int
  let rows: [Row]

  init(_ question: Question, _ family: Family, _ catalog: Catalog) {
    self.question = question
    let classes = ClassTable(catalog)
    let losses = question.scenarios.compactMap { try? Loss($0, in: classes) }
    total = losses.reduce(0) { $0 + $1.total }
    guard !losses.isEmpty else {
      rows = []
      return
    }
    let sets = BestSetSearch(family: family, quote: question.quote, losses: losses, in: classes).run()
    rows = sets.flatMap { set in
      let all = Row(
        plan: set.plan, kind: set.certain == nil ? .only : .possible, riders: set.least.riders,
        stays: set.least.stays,
        losses: set.least.losses, isFirst: set.certain == nil)
      guard let certain = set.certain else { return [all] }
      return [
        Row(
          plan: set.plan, kind: .certain, riders: certain.riders, stays: certain.stays,
          losses: certain.losses, isFirst: true), all,
      ]
    }
  }
}
