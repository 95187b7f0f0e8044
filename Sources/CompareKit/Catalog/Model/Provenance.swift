/// How a value is known.
public enum Basis: String, Sendable, Hashable, CaseIterable {
  /// The source says so.
  case stated
  /// Read from what the source says; never a figure of our own.
  case inferred
  /// The source is silent.
  case unknown
}

/// A place in a source: `s1.limits` in the catalog.
public struct Citation: Sendable, Hashable {
  /// The id of the source.
  public var source: String
  /// The id of its section; nil for the whole.
  public var section: String?

  /// A place of a source by ids.
  public init(source: String, section: String? = nil) {
    self.source = source
    self.section = section
  }

  /// Reads `source` or `source.section`.
  init(reading text: String) {
    if let dot = text.firstIndex(of: ".") {
      self.init(source: String(text[..<dot]), section: String(text[text.index(after: dot)...]))
    } else {
      self.init(source: text)
    }
  }
}

/// Where a value comes from, how it is known, and on which named assumptions it rests.
public struct Provenance: Sendable, Hashable {
  /// Which parts of which sources; empty for what no source gives.
  public var citations: [Citation]
  /// How it is known.
  public var basis: Basis
  /// Ids of `Assumption`s.
  public var assumptions: [String]
  /// Where it stands in its file.
  public var mark: Mark

  /// Where something is from; said in its source unless otherwise given.
  public init(
    _ citations: [Citation], basis: Basis = .stated, assumptions: [String] = [],
    mark: Mark = Mark(file: "")
  ) {
    self.citations = citations
    self.basis = basis
    self.assumptions = assumptions
    self.mark = mark
  }
}

extension Provenance {
  /// Reads `at`, `basis` and `assumes` beside the value they belong to. `at` is required: there is no
  /// figure without a source.
  init(_ fields: Fields, basis fallback: Basis = .stated) {
    let names: [String]
    if let document = fields.document("at") {
      if case .list = document.content {
        names = fields.strings("at")
      } else {
        names = [fields.string("at")]
      }
    } else {
      names = []
    }
    if names.isEmpty { fields.missing("at", ja: "出典（例 s1.limits）", en: "the source (e.g. s1.limits)") }
    self.init(
      names.map(Citation.init(reading:)), basis: fields.choice("basis", default: fallback),
      assumptions: fields.strings("assumes"), mark: fields.mark(of: "at"))
  }
}

/// A reading that a source leaves open, chosen by us, named, and printed on the sheet.
public struct Assumption: Sendable, Hashable {
  /// Its stable id.
  public var id: String
  /// The reading, as it is printed.
  public var statement: LocalizedText
  /// Where it stands in its file.
  public var mark: Mark
}

extension Assumption {
  init(_ fields: Fields) {
    self.init(id: fields.id(), statement: fields.text("statement"), mark: fields.mark)
  }
}
