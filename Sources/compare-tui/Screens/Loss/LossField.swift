import CompareKit

/// A field of the loss that the cursor can be on.
enum LossField: Hashable, Sendable {
  case scenario
  case fact(FactID)
  /// Which member of a group is so.
  case group(GroupID)
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
    case .scenario, .fact, .group, .cell, .newLine: nil
    }
  }

  /// The line it belongs to.
  var line: Int? {
    if case .cell(let line, _) = self { line } else { nil }
  }

  /// The field itself, if it says something about the incident as a whole.
  var asFact: [LossField] {
    switch self {
    case .fact, .group, .days: [self]
    case .scenario, .cell, .newLine: []
    }
  }

  /// Fields row by row as they stand in two columns, which are read downwards.
  static func inTwoColumns(_ fields: [LossField]) -> [[LossField]] {
    let half = (fields.count + 1) / 2
    return (0..<half).map { row in [fields[row]] + fields.dropFirst(half + row).prefix(1) }
  }

  /// Every field of a loss, row by row as they stand on the screen.
  static func rows(facts: [[LossField]], lines: Int) -> [[LossField]] {
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
      case .fact(let fact): .fact(catalog?.vocabulary.fact(fact)?.name ?? .same(fact.rawValue))
      case .group(let group): .fact(catalog?.vocabulary.group(group)?.name ?? .same(group.rawValue))
      case .days: .days
      case .cell(let line, let cell): .lossCell(line, cell)
      case .newLine: .lines
      }
  }
}
