/// A public document that figures come from.
public struct Source: Sendable, Hashable {
  /// Its stable id.
  public var id: String
  /// Its title.
  public var title: LocalizedText
  /// Who published it.
  package var publisher: LocalizedText
  /// The day of which it speaks.
  public var asOf: AsOf
  /// The parts of the document that citations name.
  public var sections: [Section]
  /// Where it stands in its file.
  public var mark: Mark

  /// A part of it that figures cite.
  public struct Section: Sendable, Hashable {
    /// Its stable id.
    public var id: String
    /// What the part is called.
    public var title: LocalizedText
  }

  /// The day or month the document speaks of.
  public struct AsOf: Sendable, Hashable {
    /// ISO 8601, to the precision known (`2018-01-01`, `2023-04`); nil when nothing tells.
    public var date: String?
    /// How the day is known.
    public var basis: Basis
    /// How the date is known, when the document doesn't state it.
    public var note: LocalizedText?
    /// Where the date stands.
    public var mark = Mark(file: "")
  }

  /// The part of an id; nil where there is none.
  public func section(_ id: String) -> Section? { sections.first { $0.id == id } }
}

extension Source {
  init(_ fields: Fields) {
    self.init(
      id: fields.id(), title: fields.text("title"), publisher: fields.text("publisher"),
      asOf: fields.object("as-of", AsOf.init) ?? AsOf(date: nil, basis: .unknown, note: nil),
      sections: fields.objects("sections") { Section(id: $0.id(), title: $0.text("title")) },
      mark: fields.mark)
    if !fields.has("as-of") {
      fields.missing("as-of", ja: "{date: …, basis: …}", en: "{date: …, basis: …}")
    }
  }
}

extension Source.AsOf {
  init(_ fields: Fields) {
    self.init(
      date: fields.optionalDate("date"), basis: fields.choice("basis", default: .stated),
      note: fields.optionalText("note"), mark: fields.mark(of: "date"))
    if basis != .unknown && fields.document("date") == nil {
      fields.missing("date", ja: "日付（例 2018-01-01）", en: "a date (e.g. 2018-01-01)")
    }
  }
}
