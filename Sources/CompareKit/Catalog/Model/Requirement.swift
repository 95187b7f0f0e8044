/// One thing an incident must meet: at least one of `anyOf`.
public struct Requirement: Sendable, Hashable {
  public struct Atom: Sendable, Hashable {
    public enum Subject: Sendable, Hashable {
      case fact(Fact)
      case cause(Cause)
    }
    public var subject: Subject
    public var negated: Bool

    public init(_ subject: Subject, negated: Bool = false) {
      self.subject = subject
      self.negated = negated
    }
  }

  public var anyOf: [Atom]
  public var provenance: Provenance
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
}

extension Requirement.Atom {
  /// Reads a list of `FACT`, `not FACT`, `cause=CAUSE` or `cause!=CAUSE`.
  static func list(_ name: String, in fields: Fields) -> [Self] {
    fields.list(name).compactMap { document in
      guard let text = document.string(fields.problems) else { return nil }
      if let atom = Self(reading: text) { return atom }
      let facts = Fact.allCases.map(\.rawValue).joined(separator: ", ")
      let causes = Cause.allCases.map(\.rawValue).joined(separator: ", ")
      fields.problems.report(
        document.mark,
        ja: "「\(text)」という条件はありません。FACT、not FACT、cause=CAUSE、cause!=CAUSE のいずれかで書いてください"
          + "（FACT: \(facts)。CAUSE: \(causes)）",
        en: "“\(text)” is no condition; expected FACT, not FACT, cause=CAUSE or cause!=CAUSE "
          + "(FACT: \(facts); CAUSE: \(causes))")
      return nil
    }
  }

  /// As the catalog writes it: `FACT`, `not FACT`, `cause=CAUSE` or `cause!=CAUSE`.
  var spelling: String {
    switch subject {
    case .fact(let fact): negated ? "not \(fact.rawValue)" : fact.rawValue
    case .cause(let cause): "cause\(negated ? "!=" : "=")\(cause.rawValue)"
    }
  }

  init?(reading text: String) {
    if let name = text.removing(prefix: "cause="), let cause = Cause(rawValue: name) {
      self.init(.cause(cause))
    } else if let name = text.removing(prefix: "cause!="), let cause = Cause(rawValue: name) {
      self.init(.cause(cause), negated: true)
    } else if let name = text.removing(prefix: "not "), let fact = Fact(rawValue: name) {
      self.init(.fact(fact), negated: true)
    } else if let fact = Fact(rawValue: text) {
      self.init(.fact(fact))
    } else {
      return nil
    }
  }
}

extension String {
  /// The rest of the string after `prefix`, or nil when it doesn't start with it.
  func removing(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
