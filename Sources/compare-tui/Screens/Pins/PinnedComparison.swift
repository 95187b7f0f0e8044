import CompareKit

/// Two selections for one client and one incident, told apart.
struct PinnedComparison: Sendable {
  /// A column that A or B has, or both.
  struct Pair: Sendable {
    let a: Comparison.Side?
    let b: Comparison.Side?
    /// What the present incident comes to under each; nil where there is no column or no incident.
    let outcomeA: Outcome?
    let outcomeB: Outcome?
  }

  /// A cell that says different things.
  struct Difference: Sendable {
    let row: LocalizedText
    let title: LocalizedText
    let a: Cell?
    let b: Cell?
  }

  /// What it is worked out from.
  struct Question: Hashable, Sendable {
    let client: Client
    /// A and B.
    let pinned: Selection?
    let selection: Selection
    let scenario: Scenario?

    init(_ work: Work) {
      client = work.client
      pinned = work.pinned
      selection = work.selection
      scenario = work.scenario
    }
  }

  let question: Question
  let scenario: Scenario?
  let pairs: [Pair]
  let differences: [Difference]

  /// Nil while nothing is pinned.
  init?(_ model: Model) {
    guard let pinned = model.work.pinned, let catalog = model.catalog, let industries = model.industries,
      let b = model.comparisonView?.comparison
    else { return nil }
    var work = model.work
    work.selection = pinned
    let selection = work.fittingSelection(in: catalog)
    guard let a = try? Comparison(selection, for: work.client, in: catalog, industries) else { return nil }
    question = Question(model.work)
    scenario = work.scenario
    let classes = ClassTable(catalog)
    let loss = work.scenario.flatMap { try? Loss($0, in: classes) }
    func outcome(_ side: Comparison.Side?) -> Outcome? {
      guard let side, let loss else { return nil }
      return SettlementProgram(side.plan, in: classes).settle(loss)
    }
    let ids = b.sides.map(\.id) + a.sides.map(\.id).filter { id in !b.sides.contains { $0.id == id } }
    pairs = ids.map { id in
      let (sideA, sideB) = (a.sides.first { $0.id == id }, b.sides.first { $0.id == id })
      return Pair(a: sideA, b: sideB, outcomeA: outcome(sideA), outcomeB: outcome(sideB))
    }
    differences = Self.differences(a, b, ids)
  }

  /// In the order of the rows; of columns that both have and that differ.
  private static func differences(_ a: Comparison, _ b: Comparison, _ ids: [String]) -> [Difference] {
    // A column that is the same says the same; which rows there are also hangs on the others.
    let both = ids.filter { id in
      guard let sideA = a.sides.first(where: { $0.id == id }),
        let sideB = b.sides.first(where: { $0.id == id })
      else { return false }
      return sideA.column != sideB.column
    }
    return b.sections.flatMap { section in
      let others = a.sections.first { $0.id == section.id }?.rows ?? []
      let ownRows = Set(section.rows.map(\.id))
      let rows = section.rows + others.filter { !ownRows.contains($0.id) }
      return rows.flatMap { row in
        let rowA = others.first { $0.id == row.id }
        let rowB = section.rows.first { $0.id == row.id }
        return both.compactMap { id -> Difference? in
          let (cellA, cellB) = (cell(of: rowA, id, in: a), cell(of: rowB, id, in: b))
          if Cell.say(cellA, sameAs: cellB) { return nil }
          let side = b.sides.first { $0.id == id }
          return Difference(row: row.name, title: side?.family ?? .same(id), a: cellA, b: cellB)
        }
      }
    }
  }

  private static func cell(
    of row: Comparison.Row?, _ id: String, in comparison: Comparison
  ) -> Cell? {
    guard let place = comparison.sides.firstIndex(where: { $0.id == id }) else { return nil }
    return row?.cells[place]
  }
}
