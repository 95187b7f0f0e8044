/// Why a part of a loss stays with the client.
public enum Reason: Int, Sendable, Hashable, CaseIterable {
  case notCovered
  case conditionFailed
  case perUnitCap
  /// An amount taken off first, deductible or self-burden amount.
  case deductible
  /// A share: a self-burden ratio or what a reduced payment leaves.
  case selfBurden
  case sublimit
  case coverLimit
  case planLimit
  case notStated

  /// A stable name for files.
  public var id: String {
    switch self {
    case .notCovered: "not-covered"
    case .conditionFailed: "condition-failed"
    case .perUnitCap: "per-unit-cap"
    case .deductible: "deductible"
    case .selfBurden: "self-burden"
    case .sublimit: "sublimit"
    case .coverLimit: "cover-limit"
    case .planLimit: "plan-limit"
    case .notStated: "not-stated"
    }
  }
}

/// Whole yen for each reason, held in place so that adding to them allocates nothing.
public struct AmountsByReason: Sendable, Hashable {
  private var amounts = SIMD16<Int>()

  public init() {}

  public subscript(reason: Reason) -> Int {
    get { amounts[reason.rawValue] }
    set { amounts[reason.rawValue] = newValue }
  }

  public var total: Int { amounts.wrappedSum() }

  static func += (sum: inout Self, amounts: Self) { sum.amounts &+= amounts.amounts }
}
