/// A rider: a change to the covers that the client may add.
public struct Rider: Sendable, Hashable {
  /// Its stable id.
  public var id: String
  /// Its official name.
  public var name: LocalizedText
  /// What it does, in our words.
  public var summary: LocalizedText
  /// The plans it belongs to; all of the family's when nil.
  public var plans: [String]?
  /// Riders it needs, and riders it can't stand beside.
  package var requires: [String]
  /// The ids of those it can't stand beside.
  package var excludes: [String]
  /// What it does to the covers, in order.
  public var effects: [RiderEffect]
  /// Conditions and interplay to be said beside its advantages.
  package var caution: LocalizedText?
  /// Riders beside which the caution is untrue.
  var cautionUnless: [String]
  /// Exposures of a client that make it worth offering.
  public var exposures: [String]
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance
  /// Where it stands in its file.
  public var mark: Mark
}

/// One change a rider makes to the tree of covers.
public struct RiderEffect: Sendable, Hashable {
  /// What is changed, and how.
  public enum Change: Sendable, Hashable {
    /// Puts a term in place of the cover's own, or adds it where the cover has none like it.
    case set(cover: String, Term)
    /// Multiplies the amount of a term, every arm of a lesser-of included.
    case scale(cover: String, TermReference, factor: Int)
    /// Takes a term away.
    case drop(cover: String, TermReference)
    case addCover(Cover)
    /// Bars from a cover what all of these hold of.
    case narrow(cover: String, when: [Requirement.Atom])
    /// Lifts the bars that exclusions of a topic put on covers.
    case lift(topic: String)
  }

  /// What it does.
  public var change: Change
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance
  /// Where it stands in its file.
  public var mark: Mark

  /// The cover it changes; nil when it adds one or lifts an exclusion.
  public var target: String? {
    switch change {
    case .set(let cover, _), .scale(let cover, _, _), .drop(let cover, _), .narrow(let cover, _): cover
    case .addCover, .lift: nil
    }
  }

  /// Which of its target's terms it changes, as the terms stand; nil where it changes none of them.
  func place(in terms: [Term]) -> Int? {
    switch change {
    case .set(_, let term): term.placeReplaced(in: terms)
    case .scale(_, let reference, _), .drop(_, let reference): reference.place(in: terms)
    case .addCover, .narrow, .lift: nil
    }
  }

  /// The kind of term it changes.
  public var kind: Term.Kind? {
    switch change {
    case .set(_, let term): term.kind
    case .scale(_, let reference, _), .drop(_, let reference): reference.kind
    case .addCover, .narrow, .lift: nil
    }
  }
}

extension Rider {
  /// Whether it adds the cover of an id.
  func adds(_ cover: String) -> Bool {
    effects.contains { effect in
      if case .addCover(let added) = effect.change { added.id == cover } else { false }
    }
  }
}

extension Rider {
  init(_ fields: Fields) {
    self.init(
      id: fields.id(), name: fields.text("name"), summary: fields.text("summary"),
      plans: fields.optionalStrings("plans"),
      requires: fields.strings("requires"), excludes: fields.strings("excludes"),
      effects: fields.objects("effects", RiderEffect.init), caution: fields.optionalText("caution"),
      cautionUnless: fields.strings("caution-unless"), exposures: fields.strings("exposures"),
      provenance: Provenance(fields), mark: fields.mark)
    if effects.isEmpty {
      fields.missing("effects", ja: "変更の一覧", en: "a list of changes; a rider that changes nothing is none")
    }
  }
}
