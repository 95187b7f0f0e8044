/// A topic of exclusions, and a row of the comparison.
public struct ExclusionTopic: Sendable, Hashable {
  /// Its stable id.
  public var id: String
  /// What it is called.
  public var name: LocalizedText
  /// The client's exposures, trades and codes of the classification for which it bites.
  public var exposures: [String]
  /// Ids of trades.
  public var trades: [String]
  /// Codes of the classification, each with all below it.
  public var codes: [String]
  /// Codes for which the sources' words leave open whether it bites.
  var mayBite: [String]
  /// What to ask insurers for a client whom it bites or may bite.
  public var question: LocalizedText?
  /// Where it stands in its file.
  public var mark: Mark
}

/// What a family says on a topic of exclusions.
public struct Exclusion: Sendable, Hashable {
  /// What an exclusion does to a settlement.
  public struct Bar: Sendable, Hashable {
    /// All must hold for the exclusion to bite.
    public var when: [Requirement.Atom]
    /// The covers it bites; all when nil.
    public var covers: [String]?
    /// The source leaves open whether it bites: it does in the worst case only.
    package var isUncertain: Bool
  }

  package var topic: String
  /// The ids of the plans; all of the family's when nil.
  public var plans: [String]?
  /// What kind of answer it is.
  public var state: CellState
  /// The rider that covers it after all, where the state is `.byRider`.
  public var rider: String?
  /// What is said.
  public var text: LocalizedText
  /// What it bars, and when.
  public var bars: [Bar]
  /// Figures of the text.
  public var figures: [StatedFigure] = []
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance
  /// Where it stands in its file.
  public var mark: Mark
}

extension ExclusionTopic {
  init(_ fields: Fields) {
    self.init(
      id: fields.id(), name: fields.text("name"), exposures: fields.strings("exposures"),
      trades: fields.strings("trades"), codes: fields.strings("codes"),
      mayBite: fields.strings("may-bite"), question: fields.optionalText("question"), mark: fields.mark)
  }
}

extension Exclusion {
  init(_ fields: Fields) {
    let state: CellState = fields.choice("state", default: .notCovered)
    self.init(
      topic: fields.id("topic"), plans: fields.optionalStrings("plans"),
      state: state, rider: fields.rider(for: state), text: fields.text("text"),
      bars: fields.objects("bars", Bar.init), figures: fields.objects("figures", StatedFigure.init),
      provenance: Provenance(fields), mark: fields.mark)
  }
}

extension Exclusion.Bar {
  init(_ fields: Fields) {
    self.init(
      when: Requirement.Atom.list("when", in: fields),
      covers: fields.optionalStrings("covers"),
      isUncertain: fields.flag("is-uncertain"))
    if fields.isEmptyOrMissing("when") {
      fields.missing("when", ja: "条件（例 [cause=staff]）", en: "conditions (e.g. [cause=staff])")
    }
  }
}
