import CompareKit

@testable import compare_tui

extension Agent {
  /// On the loss page, with a loss of the catalog.
  static func atLoss(
    _ scenario: String = "leak-10k", _ language: Language = .ja, size: Size = Size(rows: 24, columns: 80)
  ) -> Agent {
    var agent = Agent(language, size: size)
    agent.act(.comparison)
    agent.act(.loss)
    for _ in agent.model.catalog?.scenarios ?? [] where agent.model.work.scenario?.id != scenario {
      agent.act(.nextScenario)
    }
    return agent
  }

  /// Moves to a field of the loss.
  mutating func go(to field: LossField) {
    let rows = LossField.rows(facts: model.lossFacts, lines: model.work.scenario?.lines.count ?? 0)
    for _ in rows { act(.previousRow) }
    for row in rows {
      if let place = row.firstIndex(of: field) {
        for _ in 0..<row.count { act(.previousCell) }
        for _ in 0..<place { act(.nextCell) }
        return
      }
      act(.nextRow)
    }
  }

  /// What a column pays of the loss.
  func paid(_ column: Int) -> ClosedRange<Int>? {
    guard let settlements = model.lossView?.settlements, settlements.indices.contains(column) else {
      return nil
    }
    return settlements[column].outcome.paid
  }
}
