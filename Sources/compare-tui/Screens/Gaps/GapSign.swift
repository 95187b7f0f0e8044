import CompareKit

/// How a plan answers to what a client has: a sign and a word, so that no colour is needed to tell.
enum GapSign: CaseIterable, Sendable {
  case covered, conditional, told, byRider, perhapsByRider, notCovered, notStated, byQuote, noCell

  /// - Parameter isClass: the row is a class of losses; others tell something in words, which may be
  ///   anything.
  init(_ cell: Cell?, isClass: Bool) {
    self =
      switch cell?.state {
      case .amount, .ratio, .formula, .yes: isClass ? .covered : .told
      case .conditional: .conditional
      case .byRider: cell?.provenance.basis == .unknown ? .perhapsByRider : .byRider
      case .notCovered: .notCovered
      case .notStated: .notStated
      case .byQuote: .byQuote
      case nil: .noCell
      }
  }

  func sign(ascii: Bool) -> String {
    switch self {
    case .covered: ascii ? "o" : "○"
    case .conditional: ascii ? "c" : "△"
    case .told: "="
    case .byRider: "+"
    case .perhapsByRider: "~"
    case .notCovered: ascii ? "x" : "×"
    case .notStated, .byQuote: "?"
    case .noCell: "-"
    }
  }

  /// The word for the sign; nil where the cell speaks for itself.
  func word(_ texts: Strings.Gaps) -> String? {
    switch self {
    case .covered: texts.covered
    case .conditional: texts.conditional
    case .told: nil
    case .byRider: texts.byRider
    case .perhapsByRider: texts.perhapsByRider
    case .notCovered: texts.notCovered
    case .notStated: texts.notStated
    case .byQuote: texts.byQuote
    case .noCell: texts.noCell
    }
  }

  var style: Style {
    switch self {
    case .covered: .covered
    case .conditional, .told, .byRider: .normal
    case .notCovered: .notCovered
    case .notStated, .byQuote, .perhapsByRider: .unknown
    case .noCell: .dim
    }
  }
}
