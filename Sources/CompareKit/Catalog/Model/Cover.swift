/// A cover: which classes of loss it takes, on which conditions, and by which terms it pays.
///
/// Covers form a tree through `parent`: what a child pays also uses up every ancestor's limit.
public struct Cover: Sendable, Hashable {
  /// A class as one risk brings it.
  public struct Slot: Sendable, Hashable {
    /// The id of the class of loss.
    public var classID: String
    /// Whose claim it is.
    public var risk: RiskID

    /// A class by whose claim it is.
    public init(_ classID: String, _ risk: RiskID) {
      self.classID = classID
      self.risk = risk
    }
  }

  /// Its stable id.
  public var id: String
  /// What it is called.
  public var name: LocalizedText
  /// The plans that have it; all of the family's when nil.
  public var plans: [String]?
  package var parent: String?
  /// When the source leaves open whether the parent's limit applies: inside in the worst case, outside
  /// in the best.
  package var parentIsUncertain: Bool
  /// What it takes, for certain.
  public var takes: [Slot]
  /// Classes that may or may not belong here: the source leaves it open.
  package var mayTake: [Slot]
  package var conditions: [Requirement]
  /// Until when after discovery it pays; without end when nil.
  public var window: WindowTerm?
  /// What it pays by, in their order.
  public var terms: [Term]
  /// How that order is known; assumed when nil.
  public var order: TermOrder?
  /// The cover of which it is a layer: it pays of what that cover's caps and limits leave over.
  var excessOf: String?
  /// Covers that may take the same lines, so that the client may look to either.
  public var beside: [Beside]
  /// A remark that belongs beside every figure of this cover.
  public var note: LocalizedText?
  /// Figures of the note that are no terms of this cover.
  public var figures: [StatedFigure] = []
  /// What is to be said beside the figures of some of its classes.
  var classNotes: [ClassNote]
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance
  /// Where it stands in its file.
  public var mark: Mark
}

extension Cover {
  /// That another cover may take the same lines, by an assumption that says how that is read.
  public struct Beside: Sendable, Hashable {
    /// Its id.
    public var cover: String
    /// Where it is from, how it is known, and on which assumptions it rests.
    public var provenance: Provenance

    init(_ fields: Fields) {
      cover = fields.id("cover")
      provenance = Provenance(fields, basis: .inferred)
    }
  }

  /// Its terms of a kind.
  public func terms(_ kind: Term.Kind) -> [Term] { terms.filter { $0.kind == kind } }
}

extension Cover {
  /// What is to be said of some classes only: a remark, assumptions, or both.
  public struct ClassNote: Sendable, Hashable {
    /// The ids of the classes.
    public var classes: [String]
    /// The risk it is of; either when nil.
    public var risk: RiskID?
    /// What is said.
    public var text: LocalizedText?
    /// Ids.
    public var assumptions: [String]

    init(_ fields: Fields) {
      classes = fields.strings("classes")
      risk = fields.optionalWord("risk")
      text = fields.optionalText("text")
      assumptions = fields.strings("assumes")
      if text == nil, assumptions.isEmpty {
        fields.missing("text", ja: "text か assumes", en: "text, assumes or both")
      }
    }

    func speaks(of slot: Slot) -> Bool {
      classes.contains(slot.classID) && (risk == nil || risk == slot.risk)
    }
  }

  /// The remarks that belong beside what it pays of a class.
  public func notes(on slot: Slot) -> [LocalizedText] {
    (note.map { [$0] } ?? []) + classNotes.filter { $0.speaks(of: slot) }.compactMap(\.text)
  }

  /// Where what it does for some classes comes from, and on which assumptions that rests.
  func provenance(on slots: some Collection<Slot>) -> Provenance {
    let spoken = classNotes.filter { slots.contains(where: $0.speaks) }
    return spoken.isEmpty
      ? provenance : provenance.joined(with: Provenance([], assumptions: spoken.flatMap(\.assumptions)))
  }
}

extension Cover {
  init(_ fields: Fields) {
    self.init(
      id: fields.id(), name: fields.text("name"),
      plans: fields.optionalStrings("plans"),
      parent: fields.optionalString("within"), parentIsUncertain: fields.flag("within-is-uncertain"),
      takes: Slot.table("takes", in: fields), mayTake: Slot.table("may-take", in: fields),
      conditions: Requirement.list("conditions", in: fields),
      window: fields.object("window", WindowTerm.init),
      terms: fields.objects("terms", Term.init).compactMap(\.self),
      order: fields.object("order", TermOrder.init), excessOf: fields.optionalString("excess-of"),
      beside: fields.objects("beside", Beside.init),
      note: fields.optionalText("note"), figures: fields.objects("figures", StatedFigure.init),
      classNotes: fields.objects("class-notes", ClassNote.init),
      provenance: Provenance(fields), mark: fields.mark)
  }
}

extension Cover.Slot {
  /// Reads `{RISK: [class, …]}`.
  static func table(_ name: String, in fields: Fields) -> [Self] {
    switch fields.document(name)?.content {
    case .list?, .scalar?:
      fields.problems.report(
        fields.mark(of: name), ja: "{リスク: [損害の種類, …]} の形で書いてください",
        en: "expected classes by whose claim they are: {RISK: [CLASS, …]}")
      return []
    case .fields?, .empty?, nil: break
    }
    return fields.object(name) { table in
      table.names.flatMap { risk in table.strings(risk).map { Self($0, RiskID(risk)) } }
    } ?? []
  }
}
