/// A fact of an incident that conditions ask about.
public enum Fact: String, Sendable, Hashable, CaseIterable {
  case isPublic = "public"
  case reported
  case attackConfirmed = "attack-confirmed"
  case outsideNotice = "outside-notice"
  case consent
  case consultantsEngaged = "consultants-engaged"
  case claimedAbroad = "claimed-abroad"
}

/// What brought the incident about.
public enum Cause: String, Sendable, Hashable, CaseIterable {
  case attack
  case staff
  case officer
  case lost
  case misdirected
  case outsourcer
  case network
  case dispatch
}

/// How a fact or cause is said to a reader.
public struct FactWording: Sendable, Hashable {
  public var id: String
  public var name: LocalizedText
  /// "when it is so", as the end of a condition.
  public var holds: LocalizedText
  /// "when it isn't so".
  public var fails: LocalizedText
  public var mark: Mark
}

extension Fact {
  /// The id of its wording.
  public var wordingID: String { rawValue }
}

extension Cause {
  /// The id of its wording.
  public var wordingID: String { "cause.\(rawValue)" }
}

extension FactWording {
  init(_ fields: Fields) {
    self.init(
      id: fields.id(), name: fields.text("name"), holds: fields.text("holds"),
      fails: fields.text("fails"), mark: fields.mark)
  }
}
