import CompareKit

/// The words of the built-in vocabulary that the tests name.
extension FactID {
  static let isPublic: FactID = "public"
}

extension UnitID {
  static let corporation: UnitID = "corporation"
}

extension RiskID {
  static let recourse: RiskID = "recourse"
}
