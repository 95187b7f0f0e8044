/// A rider: a change to the covers that the client may add.
public struct Rider: Sendable, Hashable {
  public var id: String
  public var name: LocalizedText
  /// What it does, in our words.
  public var summary: LocalizedText
  /// The plans it belongs to; all of the family's when nil.
  public var plans: [String]?
  /// Riders it needs, and riders it can't stand beside.
  public var requires: [String]
  public var excludes: [String]
  public var effects: [RiderEffect]
  /// Conditions and interplay to be said beside its advantages.
  public var caution: LocalizedText?
  /// Riders beside which the caution is untrue.
  public var cautionUnless: [String]
  /// Exposures of a client that make it worth offering.
  public var exposures: [String]
  public var provenance: Provenance
  public var mark: Mark
}

/// One change a rider makes to the tree of covers.
public struct RiderEffect: Sendable, Hashable {
  public enum Change: Sendable, Hashable {
    /// Puts another limit in place of the cover's own.
    case setLimit(cover: String, AmountRule)
    /// Multiplies the cover's limit, every arm of a lesser-of included.
    case scaleLimit(cover: String, factor: Int)
    /// Takes the self-burden or reduced payment ratio away.
    case dropRatio(cover: String)
    case addCover(Cover)
    /// Bars from a cover what all of these hold of.
    case narrow(cover: String, when: [Requirement.Atom])
    /// Lifts the bars that exclusions of a topic put on covers.
    case lift(topic: String)
  }

  public var change: Change
  public var provenance: Provenance
  public var mark: Mark

  /// The cover it changes; nil when it adds one or lifts an exclusion.
  public var target: String? {
    switch change {
    case .setLimit(let cover, _), .scaleLimit(let cover, _), .dropRatio(let cover),
      .narrow(let cover, _):
      cover
    case .addCover, .lift: nil
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

extension RiderEffect {
  /// Reads one of `set-limit`, `scale-limit` + `by`, `drop-ratio`, `add-cover`, `narrow` + `when`, `lift`.
  init(_ fields: Fields) {
    let change: Change
    if fields.has("set-limit") {
      change = .setLimit(cover: fields.id("set-limit"), AmountRule(fields))
    } else if fields.has("scale-limit") {
      change = .scaleLimit(cover: fields.id("scale-limit"), factor: fields.count("by"))
    } else if fields.has("drop-ratio") {
      change = .dropRatio(cover: fields.id("drop-ratio"))
    } else if fields.has("narrow") {
      let when = Requirement.Atom.list("when", in: fields)
      change = .narrow(cover: fields.id("narrow"), when: when)
      if fields.isEmptyOrMissing("when") {
        fields.missing("when", ja: "条件（例 [cause=dispatch]）", en: "conditions (e.g. [cause=dispatch])")
      }
    } else if fields.has("lift") {
      change = .lift(topic: fields.id("lift"))
    } else if let cover = fields.object("add-cover", Cover.init) {
      change = .addCover(cover)
      self.init(change: change, provenance: cover.provenance, mark: fields.mark)
      return
    } else {
      fields.missing(
        "set-limit", ja: "set-limit、scale-limit、drop-ratio、add-cover、narrow、lift のいずれか",
        en: "one of set-limit, scale-limit, drop-ratio, add-cover, narrow, lift")
      change = .dropRatio(cover: "")
    }
    self.init(change: change, provenance: Provenance(fields), mark: fields.mark)
  }
}
