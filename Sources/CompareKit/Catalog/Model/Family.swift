/// A family of products of one insurer or scheme: a column of the comparison.
public struct Family: Sendable, Hashable {
  /// Its stable id.
  public var id: String
  /// Its official name.
  public var name: LocalizedText
  /// For the head of a column.
  public var shortName: LocalizedText
  /// Who insures it.
  public var insurer: LocalizedText
  /// In the order of the catalog.
  public var plans: [Plan]
  /// In the order in which lines of a loss come to them; those that riders add apart.
  public var covers: [Cover]
  /// Classes no cover takes, and what that silence means.
  package var untaken: [UntakenClasses]
  /// In the order of the catalog.
  public var riders: [Rider]
  /// Answers to rows of the comparison.
  public var facts: [StatedFact]
  /// What isn't paid, by topics.
  public var exclusions: [Exclusion]
  /// Published premiums.
  public var examples: [PremiumExample]
  /// Published tables of premiums.
  public var tables: [PremiumTable] = []
  /// Published payouts.
  public var cases: [PaymentCase]
  /// Who may buy it, as an exposure of the client; anyone when nil.
  package var eligibility: Eligibility?
  /// Where it stands in its file.
  public var mark: Mark
  /// The words it is told in.
  public internal(set) var vocabulary = Vocabulary()

  /// The plan of an id; nil where there is none.
  public func plan(_ id: String) -> Plan? { plans.first { $0.id == id } }
  /// The rider of an id; nil where there is none.
  public func rider(_ id: String) -> Rider? { riders.first { $0.id == id } }
}

/// An exposure that a client must have to be able to buy.
public struct Eligibility: Sendable, Hashable {
  /// The id of the exposure that a client must have.
  public var exposure: String
  /// The fact row that says who may buy it, where the client is reminded of it.
  public var row: String
  /// Who may buy it, in words.
  public var text: LocalizedText
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance
}

/// One plan (set, type) of a family.
public struct Plan: Sendable, Hashable {
  /// Its stable id.
  public var id: String
  /// What it is called.
  public var name: LocalizedText
  /// Whether it can still be bought.
  public var sale: SaleStatus
  /// Named amounts that the family's covers refer to.
  public var values: [String: PlanValue]
  /// Where it stands in its file.
  public var mark: Mark
}

/// Whether a product can still be bought, as far as its source tells.
public struct SaleStatus: Sendable, Hashable {
  /// How it stands with new contracts.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    case current
    case unconfirmed
    case superseded
    case olderGeneration = "older-generation"
  }
  /// Which of them it is.
  public var status: Status
  /// What the source says of it, in words.
  public var text: LocalizedText
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance
}

/// Classes that no cover of the plans takes.
public struct UntakenClasses: Sendable, Hashable {
  /// Classes by whose claim they are.
  var slots: [Cover.Slot]
  /// The ids of the plans; all of the family's when nil.
  public var plans: [String]?
  /// `.notCovered` or `.notStated`.
  public var state: CellState
  /// What belongs beside it.
  public var note: LocalizedText?
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance
  /// Where it stands in its file.
  public var mark: Mark
}

extension Family {
  init(_ fields: Fields) {
    let values =
      fields.object("plans-share") { shared in
        Plan.values(of: shared)
      } ?? [:]
    self.init(
      id: fields.id("family"), name: fields.text("name"), shortName: fields.text("short-name"),
      insurer: fields.text("insurer"),
      plans: fields.objects("plans") { Plan($0, sharing: values) },
      covers: fields.objects("covers", Cover.init),
      untaken: fields.objects("untaken", UntakenClasses.init),
      riders: fields.objects("riders", Rider.init),
      facts: fields.objects("facts", StatedFact.init),
      exclusions: fields.objects("exclusions", Exclusion.init),
      examples: fields.objects("premium-examples", PremiumExample.init),
      tables: fields.objects("premium-tables", PremiumTable.init),
      cases: fields.objects("payment-cases", PaymentCase.init),
      eligibility: fields.object("eligibility", Eligibility.init), mark: fields.mark)
    if plans.isEmpty { fields.missing("plans", ja: "プランの一覧", en: "a list of plans") }
  }
}

extension Eligibility {
  init(_ fields: Fields) {
    self.init(
      exposure: fields.id("exposure"), row: fields.id("row"), text: fields.text("text"),
      provenance: Provenance(fields))
  }
}

extension Plan {
  /// `shared` are the values that all plans of the family have unless they say otherwise.
  init(_ fields: Fields, sharing shared: [String: PlanValue]) {
    let own = fields.object("values") { Plan.values(of: $0) } ?? [:]
    self.init(
      id: fields.id(), name: fields.text("name"),
      sale: fields.object("sale", SaleStatus.init)
        ?? SaleStatus(
          status: .unconfirmed, text: LocalizedText(ja: "", en: ""), provenance: Provenance([])),
      values: shared.merging(own) { _, own in own }, mark: fields.mark)
    if !fields.has("sale") {
      fields.missing("sale", ja: "販売状況 {status: …, text: …, at: …}", en: "{status: …, text: …, at: …}")
    }
  }

  static func values(of fields: Fields) -> [String: PlanValue] {
    Dictionary(
      fields.names.compactMap { name in fields.object(name, PlanValue.init).map { (name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}

extension SaleStatus {
  init(_ fields: Fields) {
    self.init(
      status: fields.choice("status", default: .unconfirmed), text: fields.text("text"),
      provenance: Provenance(fields, basis: .inferred))
  }
}

extension UntakenClasses {
  init(_ fields: Fields) {
    self.init(
      slots: Cover.Slot.table("classes", in: fields),
      plans: fields.optionalStrings("plans"),
      state: fields.choice("state", default: .notStated), note: fields.optionalText("note"),
      provenance: Provenance(fields), mark: fields.mark)
    if state != .notCovered && state != .notStated {
      fields.problems.report(
        fields.mark(of: "state"), ja: "not-covered か not-stated を書いてください",
        en: "expected not-covered or not-stated")
    }
  }
}
