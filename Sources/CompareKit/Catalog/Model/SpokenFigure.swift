/// A figure that words speak of, beside the words: what it is, and how much, as whole numbers.
public struct SpokenFigure: Sendable, Hashable {
  /// What a figure is about; `docs/sheet-schema.md` lists them.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The most that is paid.
    case limit
    case costLimit = "cost-limit"
    /// The limit of a published contract, which isn't the plan's.
    case exampleLimit = "example-limit"
    /// The limit of a cover that the cover stands within.
    case outerLimit = "outer-limit"
    /// What earlier payments left of a limit.
    case limitLeft = "limit-left"
    /// One of the amounts and shares of which a limit is the lowest.
    case arm
    /// How many times a rider makes a limit.
    case factor
    case perUnitCap = "per-unit-cap"
    /// How many units a line has of those that a cap is for, or for how many it pays at most.
    case units
    /// The first hours or days of an interruption, which aren't paid.
    case waitingTime = "waiting-time"
    case deductible
    case selfBurden = "self-burden"
    /// The share of the loss that is taken off.
    case deductibleRatio = "deductible-ratio"
    /// What the client keeps, and what the insurer pays, where that is the term; the others are what
    /// each leaves.
    case selfBurdenRatio = "self-burden-ratio"
    case reducedPaymentRatio = "reduced-payment-ratio"
    case paidRatio = "paid-ratio"
    case keptRatio = "kept-ratio"
    /// Up to which amount a ratio applies.
    case ratioUpTo = "ratio-up-to"
    /// Days from discovery in which a cost must arise.
    case window
    case premium
    case sales
    /// What was paid once.
    case payout
    /// How long the insurance lasts, or runs until it is renewed.
    case period
    /// From the application to the start.
    case start
    /// How soon something must be noticed or told.
    case deadline
    /// The persons or records of an incident.
    case victims
    /// How many published examples are shown, and how many are left out.
    case examples
    case examplesApart = "examples-apart"
  }

  /// How much it is.
  public enum Quantity: Sendable, Hashable {
    /// Whole yen.
    case amount(Int)
    case ratio(Ratio)
    case count(Int, Counted)
  }

  /// What a count is of: a unit of the vocabulary, or a stretch of time or examples, which any source counts.
  public enum Counted: Sendable, Hashable {
    case day, month, year, example
    case unit(UnitID)
  }

  /// Which side of the quantity the source leaves open; the quantity is exact without one.
  public enum Bound: String, Sendable, Hashable, CaseIterable {
    case over
    case upTo = "up-to"
    case atLeast = "at-least"
  }

  /// For what an amount stands.
  public enum Per: Sendable, Hashable {
    case incidentAndPeriod
    /// All incidents of the period of insurance together, and each of them.
    case period, incident
    case month, year
    case unit(UnitID)
  }

  /// What kind it is.
  public var kind: Kind
  package var quantity: Quantity
  /// Whether it is a bound rather than the amount itself.
  public var bound: Bound?
  package var per: Per?
  /// The class of loss that a per-unit cap bounds.
  public var classID: String?
  /// The cover whose term it is.
  public var cover: String?
  /// The value of the plan that a ratio is a share of.
  public var value: String?
  /// It stands only when all of these hold.
  public var when: [Requirement] = []
  /// Whose claim meets it; the usual one's when nil.
  public var risk: RiskID?
  /// The rider that makes it what it is, or without which it would be this.
  public var rider: String?
  package var isWithoutRider = false
  package var isApproximate = false
  /// An agent's entry is what it is.
  public var isEntered = false

  /// A figure of a kind.
  public init(_ kind: Kind, _ quantity: Quantity, bound: Bound? = nil, per: Per? = nil) {
    self.kind = kind
    self.quantity = quantity
    self.bound = bound
    self.per = per
  }
}

extension SpokenFigure.Counted {
  /// As JSON and the catalogs write it.
  public var id: String {
    switch self {
    case .day: "day"
    case .month: "month"
    case .year: "year"
    case .example: "example"
    case .unit(let unit): unit.rawValue
    }
  }

  init(_ unit: UnitID) { self.init(id: unit.rawValue) }

  /// What is no stretch of time is a unit of the vocabulary.
  init(id: String) {
    self = [.day, .month, .year, .example].first { $0.id == id } ?? .unit(UnitID(id))
  }

  var unit: UnitID? { if case .unit(let unit) = self { unit } else { nil } }
}

extension SpokenFigure.Per {
  /// As JSON and the catalogs write it.
  public var id: String {
    switch self {
    case .incidentAndPeriod: "incident-and-period"
    case .period: "period"
    case .incident: "incident"
    case .month: "month"
    case .year: "year"
    case .unit(let unit): unit.rawValue
    }
  }

  init(id: String) {
    self = [.incidentAndPeriod, .month, .year].first { $0.id == id } ?? .unit(UnitID(id))
  }

  var unit: UnitID? { if case .unit(let unit) = self { unit } else { nil } }

  init(_ cadence: PremiumExample.Cadence) {
    switch cadence {
    case .monthly: self = .month
    case .yearly: self = .year
    }
  }
}

extension SpokenFigure.Per {
  init(_ scope: LimitTerm.Per) {
    switch scope {
    case .incident: self = .incident
    case .period: self = .period
    case .incidentAndPeriod: self = .incidentAndPeriod
    }
  }
}
