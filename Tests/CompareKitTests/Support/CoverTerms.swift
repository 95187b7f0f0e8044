import CompareKit
import TestSupport

/// The terms of a cover by their kinds, where it has but one.
extension Cover {
  var limit: LimitTerm? {
    get { if case .limit(let limit)? = terms(.limit).first?.rule { limit } else { nil } }
    set {
      guard let newValue, let place = terms.firstIndex(where: { $0.kind == .limit }) else { return }
      terms[place].rule = .limit(newValue)
    }
  }
  var ratio: RatioTerm? { if case .ratio(let ratio)? = terms(.ratio).first?.rule { ratio } else { nil } }
  var perUnit: [PerUnitTerm] {
    terms.compactMap { if case .perUnit(let cap) = $0.rule { cap } else { nil } }
  }
  var deductible: DeductibleTerm? {
    if case .deductible(let deductible)? = terms(.deductible).first?.rule { deductible } else { nil }
  }
}

extension PerUnitTerm {
  /// Whole yen for one unit, where the catalog gives a figure itself.
  var yen: Int? { if case .fixed(let amount) = amount { amount } else { nil } }
}
