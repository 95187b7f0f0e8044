/// Why a part of a loss stays with the client.
///
/// A deductible, a self-burden amount, a self-burden ratio and a reduced payment are four terms of the trade,
/// and a client who knows one by its name looks for it by that name.
public enum Reason: Int, Sendable, Hashable, CaseIterable {
  case notCovered
  case conditionFailed
  case perUnitCap
  /// A deductible: an amount taken off first.
  case deductible
  /// A self-burden amount: the same arithmetic, another word.
  case selfBurdenAmount
  /// The share that a self-burden ratio has the client keep.
  case selfBurdenRatio
  /// The share that a reduced payment leaves unpaid.
  case reducedPayment
  /// Over a limit that stands within another cover's.
  case sublimit
  /// Over the limit of a cover that stands by itself.
  case coverLimit
  /// Over a limit within which other covers stand.
  case planLimit
  case notStated
  /// The first hours or days of an interruption.
  case waitingTime

  /// A stable name for files.
  public var id: String {
    switch self {
    case .notCovered: "not-covered"
    case .conditionFailed: "condition-failed"
    case .perUnitCap: "per-unit-cap"
    case .deductible: "deductible"
    case .selfBurdenAmount: "self-burden-amount"
    case .selfBurdenRatio: "self-burden-ratio"
    case .reducedPayment: "reduced-payment"
    case .sublimit: "sublimit"
    case .coverLimit: "cover-limit"
    case .planLimit: "plan-limit"
    case .notStated: "not-stated"
    case .waitingTime: "waiting-time"
    }
  }
}

/// Whole yen for each reason, held in place so that adding to them allocates nothing.
public struct AmountsByReason: Sendable, Hashable {
  private var amounts = SIMD16<Int>()

  /// Nothing for any reason.
  public init() {}

  /// Whole yen for one reason.
  public subscript(reason: Reason) -> Int {
    get { amounts[reason.rawValue] }
    set { amounts[reason.rawValue] = newValue }
  }

  /// Whole yen for all reasons together.
  public var total: Int { amounts.wrappedSum() }

  static func += (sum: inout Self, amounts: Self) { sum.amounts &+= amounts.amounts }
}
