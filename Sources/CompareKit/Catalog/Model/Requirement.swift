/// One thing an incident must meet: at least one of `anyOf`.
public struct Requirement: Sendable, Hashable {
  /// A fact that must hold or must not.
  public struct Atom: Sendable {
    /// What the vocabulary knows it by.
    public enum Subject: Sendable, Hashable {
      case fact(FactID)
      case member(GroupID, MemberID)
    }
    /// The fact or the member of a group.
    public var subject: Subject
    package var negated: Bool
    /// Where it stands; what it says is the same anywhere.
    var mark = Mark(file: "")

    /// A fact or member that must be so, or mustn't.
    public init(_ subject: Subject, negated: Bool = false) {
      self.subject = subject
      self.negated = negated
    }
  }

  package var anyOf: [Atom]
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance
  /// Where it stands in its file.
  public var mark: Mark
}

extension Requirement {
  init(_ fields: Fields) {
    self.init(
      anyOf: Atom.list("any-of", in: fields), provenance: Provenance(fields), mark: fields.mark)
    if anyOf.isEmpty {
      fields.missing("any-of", ja: "条件（例 [public, reported]）", en: "conditions (e.g. [public, reported])")
    }
  }

  /// Reads a list of them; a bare condition is told what stands around it.
  static func list(_ name: String, in fields: Fields) -> [Self] {
    fields.list(name).compactMap { document in
      if case .scalar(let text) = document.content {
        fields.problems.report(
          document.mark, ja: "「\(text)」は {any-of: [\(text)], at: 出典} の形で書いてください",
          en: "write “\(text)” as {any-of: [\(text)], at: SOURCE}")
        return nil
      }
      return Fields.read(document, fields.problems, Requirement.init)
    }
  }
}

extension Requirement.Atom: Hashable {
  /// Whether they say the same, wherever they stand.
  public static func == (one: Self, other: Self) -> Bool {
    one.subject == other.subject && one.negated == other.negated
  }

  /// Equal ones have equal hashes.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(subject)
    hasher.combine(negated)
  }
}

extension Requirement.Atom {
  /// Reads a list of `FACT`, `not FACT`, `GROUP=MEMBER` or `GROUP!=MEMBER`. Which there are, `CatalogChecker`
  /// knows.
  static func list(_ name: String, in fields: Fields) -> [Self] {
    fields.list(name).compactMap { document in
      guard case .scalar(let text) = document.content else {
        fields.problems.report(
          document.mark, ja: "条件だけを書いてください（例 public、cause=attack）",
          en: "expected a condition alone, such as public or cause=attack")
        return nil
      }
      if var atom = Self(reading: text) {
        atom.mark = document.mark
        return atom
      }
      fields.problems.report(
        document.mark,
        ja:
          "「\(text)」という条件はありません。FACT、not FACT、GROUP=MEMBER、GROUP!=MEMBER のいずれかで書いてください（例 public、cause=attack）",
        en: "“\(text)” is no condition; expected FACT, not FACT, GROUP=MEMBER or GROUP!=MEMBER "
          + "(such as public or cause=attack)")
      return nil
    }
  }

  /// As the catalog writes it: `FACT`, `not FACT`, `GROUP=MEMBER` or `GROUP!=MEMBER`.
  public var spelling: String {
    switch subject {
    case .fact(let fact): negated ? "not \(fact)" : fact.rawValue
    case .member(let group, let member): "\(group)\(negated ? "!=" : "=")\(member)"
    }
  }

  init?(reading text: String) {
    if let equals = text.firstIndex(of: "=") {
      let negated = text[..<equals].last == "!"
      let (group, member) = (text[..<equals].dropLast(negated ? 1 : 0), text[equals...].dropFirst())
      guard Fields.isSpelledAsID(group), Fields.isSpelledAsID(member) else { return nil }
      self.init(.member(GroupID(String(group)), MemberID(String(member))), negated: negated)
    } else {
      let name = text.removing(prefix: "not ")
      guard Fields.isSpelledAsID(name ?? text) else { return nil }
      self.init(.fact(FactID(name ?? text)), negated: name != nil)
    }
  }
}

extension String {
  /// The rest of the string after `prefix`, or nil when it doesn't start with it.
  func removing(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
