/// What a cell of the comparison says; it is exactly one of these.
///
/// "Not stated" is a value of its own: it is neither zero, nor "not covered", nor "unlimited".
public enum CellState: String, Sendable, Hashable, CaseIterable {
  case amount
  case ratio
  case formula
  case yes
  case byRider = "by-rider"
  case conditional
  case notCovered = "not-covered"
  case notStated = "not-stated"
  case byQuote = "by-quote"
}
