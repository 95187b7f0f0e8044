import CompareKit

/// What one change of the work was about: it names the step to undo, and joins what was typed in one go.
enum Change: Hashable, Sendable {
  case name
  case industry
  case sales
  /// By its id.
  case exposure(String)
  case plan
  /// By its name.
  case rider(LocalizedText)
  case columns
  /// A term of a quote, by its name.
  case quote(LocalizedText)
  case scenario
  /// A fact of the loss or one of a group, by what it is called.
  case fact(LocalizedText)
  case days
  /// A cell of a line, counted from 0.
  case lossCell(Int, LossCell)
  case lines
  case pin
}

extension Change {
  /// What was changed, for the line that tells what was undone.
  func name(_ strings: Strings) -> String {
    switch self {
    case .name: strings.client.name
    case .industry: strings.client.industry
    case .sales: strings.client.sales
    case .exposure: strings.client.exposures
    case .plan: strings.comparison.plan
    case .rider(let name), .quote(let name): name[strings.language]
    case .columns: strings.comparison.columns
    case .scenario: strings.loss.scenario
    case .fact(let name): name[strings.language]
    case .days: strings.loss.days
    case .lossCell(_, let cell): strings.loss.name(of: cell)
    case .lines: strings.loss.lines
    case .pin: strings.pins.pinned
    }
  }
}
