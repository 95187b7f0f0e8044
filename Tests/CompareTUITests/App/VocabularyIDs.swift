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

extension QuoteTermID {
  static let baseLimit: QuoteTermID = "base-limit"
  static let deductible: QuoteTermID = "deductible"
  static let selfBurden: QuoteTermID = "self-burden"
  static let costLimit: QuoteTermID = "cost-limit"
  static let premium: QuoteTermID = "premium"

  static func riderLimit(_ rider: String) -> QuoteTermID { QuoteTermID("rider-limit", rider: rider) }
}

extension Quote {
  /// With amounts of yen.
  init(terms: [QuoteTermID: Int]) {
    self.init(terms: terms.mapValues { .number($0) }, cadence: nil)
  }
}
