/// A term's step in settling a cover; the order of steps is data of the cover.
public enum TermStep: String, Sendable, Hashable, CaseIterable {
  case perUnit = "per-unit"
  case deductible
  case ratio
  case limit
}

/// At most so much for each unit of a class: `¥500 for each person`.
public struct PerUnitCap: Sendable, Hashable {
  public var classID: String
  public var unit: UnitID
  /// Whole yen for one unit.
  public var amount: Int
  public var provenance: Provenance
}

/// An amount of each loss that the client keeps.
public struct DeductibleTerm: Sendable, Hashable {
  /// The two kinds are different words for the client and the same arithmetic.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case deductible
    case selfBurden = "self-burden"
  }
  public var kind: Kind
  public var amount: AmountRule
  /// Covers that name the same pool share one deductible an incident; a cover without one has its own.
  public var pool: String?
  public var provenance: Provenance
}

/// A share of the loss that is paid, and so a share that is kept.
public struct RatioTerm: Sendable, Hashable {
  /// A self-burden ratio is said as what the client keeps, a reduced payment as what the insurer pays.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case selfBurden = "self-burden"
    case reducedPayment = "reduced-payment"
  }
  public var kind: Kind
  public var paid: Ratio
  /// The term applies only when all of these hold; always when empty.
  public var when: [Requirement]
  public var provenance: Provenance
}

/// The most a cover pays, per incident and in the period.
public struct LimitTerm: Sendable, Hashable {
  public var amount: AmountRule
  /// The term applies only when all of these hold; always when empty.
  public var when: [Requirement]
  public var provenance: Provenance
}

/// Only what arises within so many days of discovery.
public struct WindowTerm: Sendable, Hashable {
  public var days: Int
  public var provenance: Provenance
}

/// In which order a cover's terms apply, and how that is known.
public struct TermOrder: Sendable, Hashable {
  public var steps: [TermStep]
  /// The other order a reader of the source could take, when ours is assumed.
  public var alternative: [TermStep]?
  public var provenance: Provenance

  /// The order where a source gives no hint: what the client keeps first, the insurer's limit last.
  public static let usual: [TermStep] = [.perUnit, .deductible, .ratio, .limit]
}

extension PerUnitCap {
  init(_ fields: Fields) {
    self.init(
      classID: fields.id("class"), unit: UnitID(fields.id("unit")),
      amount: fields.amount("amount"), provenance: Provenance(fields))
  }
}

extension DeductibleTerm {
  init(_ fields: Fields) {
    self.init(
      kind: fields.choice("kind", default: .deductible), amount: AmountRule(fields),
      pool: fields.optionalString("pool"), provenance: Provenance(fields))
  }
}

extension RatioTerm {
  /// Reads `keeps: 10%` (a self-burden ratio) or `pays: 90%` (a reduced payment ratio).
  init(_ fields: Fields) {
    let kept = fields.optionalPercent("keeps")
    let paid = fields.optionalPercent("pays")
    if fields.has("keeps") == fields.has("pays") {
      fields.missing("pays", ja: "pays（支払う割合）か keeps（自己負担する割合）の一方", en: "either pays or keeps")
    }
    self.init(
      kind: kept == nil ? .reducedPayment : .selfBurden,
      paid: paid ?? kept?.complement ?? .one,
      when: fields.objects("when", Requirement.init), provenance: Provenance(fields))
  }
}

extension LimitTerm {
  init(_ fields: Fields) {
    self.init(
      amount: AmountRule(fields), when: fields.objects("when", Requirement.init),
      provenance: Provenance(fields))
  }
}

extension WindowTerm {
  init(_ fields: Fields) {
    self.init(days: fields.count("days"), provenance: Provenance(fields))
  }
}

extension TermOrder {
  init(_ fields: Fields) {
    func steps(_ name: String) -> [TermStep]? {
      guard fields.has(name) else { return nil }
      let steps = fields.strings(name).compactMap(TermStep.init(rawValue:))
      if Set(steps).count != TermStep.allCases.count || steps.count != TermStep.allCases.count {
        fields.problems.report(
          fields.mark(of: name), ja: "per-unit、deductible、ratio、limit を一度ずつ、順に並べてください",
          en: "expected per-unit, deductible, ratio and limit, each once, in their order")
        return TermOrder.usual
      }
      return steps
    }
    self.init(
      steps: steps("steps") ?? TermOrder.usual, alternative: steps("alternative"),
      provenance: Provenance(fields))
  }
}
