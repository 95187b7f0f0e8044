import CompareKit

/// A field of the loss that the cursor can be on.
enum LossField: Hashable, Sendable {
  case scenario
  case fact(Fact)
  case cause
  case days
  /// A cell of a line, counted from 0.
  case cell(Int, LossCell)
  /// Below the lines: adds one.
  case newLine
}

/// What can be changed of a line.
enum LossCell: Int, CaseIterable, Hashable, Sendable {
  case kind, amount, count, unit, risk
}

extension LossField {
  /// What is typed in it; nil for a field that takes no text.
  var text: Work.LossText? {
    switch self {
    case .days: .days
    case .cell(let line, .amount): .amount(line)
    case .cell(let line, .count): .count(line)
    case .scenario, .fact, .cause, .cell, .newLine: nil
    }
  }

  /// The line it belongs to.
  var line: Int? {
    if case .cell(let line, _) = self { line } else { nil }
  }

  /// The facts in two columns.
  static let facts: [[LossField]] = [
    [.fact(.isPublic), .fact(.consultantsEngaged)],
    [.fact(.reported), .fact(.claimedAbroad)],
    [.fact(.attackConfirmed), .cause],
    [.fact(.outsideNotice), .days],
    [.fact(.consent)],
  ]

  /// Every field of a loss, row by row as they stand on the screen.
  static func rows(lines: Int) -> [[LossField]] {
    [[.scenario]] + facts
      + (0..<lines).map { line in LossCell.allCases.map { .cell(line, $0) } } + [[.newLine]]
  }
}

extension [[LossField]] {
  /// The field so many rows and columns away, as far as there are any.
  func field(from field: LossField, rows: Int = 0, columns: Int = 0) -> LossField {
    guard let row = firstIndex(where: { $0.contains(field) }),
      let column = self[row].firstIndex(of: field)
    else { return self.last?.first ?? field }
    let target = self[Swift.max(0, Swift.min(count - 1, row + rows))]
    return target[Swift.max(0, Swift.min(target.count - 1, column + columns))]
  }
}

extension Change {
  /// What changes in a field of the loss.
  init(of field: LossField, in catalog: Catalog?) {
    self =
      switch field {
      case .scenario: .scenario
      case .fact(let fact): .fact(catalog?.fact(fact.wordingID)?.name ?? .same(fact.rawValue))
      case .cause: .cause
      case .days: .days
      case .cell(let line, let cell): .lossCell(line, cell)
      case .newLine: .lines
      }
  }
}
