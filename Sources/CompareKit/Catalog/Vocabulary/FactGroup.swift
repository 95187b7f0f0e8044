/// A group of facts of which exactly one is so of an incident, such as its cause.
public struct FactGroup: Sendable, Hashable {
  /// One of the things it may be, and how that is said to a reader.
  public struct Member: Sendable, Hashable {
    /// Its stable id.
    public var id: MemberID
    /// The member of which this one is a kind: what asks for that holds for this.
    var kindOf: MemberID?
    /// What it is called.
    public var name: LocalizedText
    /// "when it is so", as the end of a condition.
    public var holds: LocalizedText
    /// "when it isn't so".
    public var fails: LocalizedText
    /// Where it stands in its file.
    public var mark: Mark
  }

  /// What is taken while it isn't known which member is so.
  public enum WhileUnknown: String, Sendable, Hashable, CaseIterable {
    /// None that an exclusion names.
    case noneExcluded = "none-excluded"
  }

  /// Its stable id.
  public var id: GroupID
  /// What is asked, in short.
  public var name: LocalizedText
  /// Nil to leave it open.
  var whileUnknown: WhileUnknown?
  /// The id of the assumption by which that is taken.
  public var assumption: String?
  /// In the order in which they are shown.
  public var members: [Member]
  /// Where it stands in its file.
  public var mark: Mark

  /// What a problem calls a member: the group's name, or its id where the name is missing, which is reported.
  var called: LocalizedText {
    name.en.isEmpty ? .same(id.rawValue) : LocalizedText(ja: name.ja, en: name.en.lowercased())
  }

  /// The member of an id; nil where there is none.
  public func member(_ id: MemberID) -> Member? { members.first { $0.id == id } }

  /// A member, what it is a kind of, and so on, itself first; each once, even in a circle.
  public func kinds(above id: MemberID) -> [MemberID] {
    var found = [id]
    while let next = found.last.flatMap(member)?.kindOf, !found.contains(next) { found.append(next) }
    return found
  }
}

extension FactGroup {
  init(_ fields: Fields) {
    self.init(
      id: GroupID(fields.id()), name: fields.text("name"),
      whileUnknown: fields.optionalChoice("while-unknown"),
      assumption: fields.assumption(for: "while-unknown"), members: fields.objects("members", Member.init),
      mark: fields.mark)
    if fields.isEmptyOrMissing("members") {
      fields.missing("members", ja: "一覧", en: "a list of what it may be")
    }
  }
}

/// Members that a layer adds to a group which is there already.
struct AddedMembers {
  var group: GroupID
  var members: [FactGroup.Member]
  var mark: Mark

  static let field = "adds-to"

  init(_ fields: Fields) {
    group = GroupID(fields.string(Self.field))
    members = fields.objects("members", FactGroup.Member.init)
    mark = fields.mark(of: Self.field)
    if fields.isEmptyOrMissing("members") {
      fields.missing("members", ja: "加える要素の一覧", en: "a list of what is added")
    }
  }
}

extension FactGroup.Member {
  init(_ fields: Fields) {
    self.init(
      id: MemberID(fields.id()), kindOf: fields.optionalString("kind-of").map { MemberID($0) },
      name: fields.text("name"), holds: fields.text("holds"), fails: fields.text("fails"), mark: fields.mark)
  }
}
