/// What became of every passage of a source: the entries of the catalog that carry it, or why none does.
///
/// It holds no text of the source: a passage is known by its fingerprint.
public struct SourceLedger: Sendable, Hashable {
  /// A passage of the source.
  public struct Passage: Sendable, Hashable {
    /// The section of the source it stands in.
    public var section: String
    /// The fingerprint of its text.
    public var print: PassagePrint
    /// The entries that carry it, as ids or as patterns in which `*` stands for any part.
    var carriedBy: [String]
    /// The id of the reason why no entry carries it.
    public var leftOut: String?
    /// Where it stands in its file.
    public var mark: Mark
  }

  /// The id of the source.
  public var source: String
  /// In reading order.
  public var passages: [Passage]
  /// Why the source's text can't be looked at; nil where its passages are listed.
  package var notAtHand: LocalizedText?
  /// Where it stands in its file.
  public var mark: Mark
}

/// Why a passage of a source is carried by no entry.
public struct LeftOutReason: Sendable, Hashable {
  /// Its stable id.
  public var id: String
  /// What it is called.
  public var name: LocalizedText
  /// Where it stands in its file.
  public var mark: Mark
}

extension SourceLedger {
  init(_ fields: Fields) {
    self.init(
      source: fields.id("ledger"), passages: fields.objects("passages", Passage.init),
      notAtHand: fields.optionalText("not-at-hand"), mark: fields.mark)
    if passages.isEmpty == (notAtHand == nil) {
      fields.missing(
        "passages", ja: "passages か、原文がないときは not-at-hand の一方",
        en: "either passages or, where there is no text to look at, not-at-hand")
    }
  }
}

extension SourceLedger.Passage {
  init(_ fields: Fields) {
    let print = PassagePrint(reading: fields.string("print"))
    self.init(
      section: fields.id("section"), print: print ?? PassagePrint(length: 0, value: 0),
      carriedBy: fields.strings("carried-by"), leftOut: fields.optionalString("left-out"),
      mark: fields.mark)
    if print == nil, fields.document("print") != nil {
      fields.problems.report(
        fields.mark(of: "print"), ja: "長さと照合値（例 58-3f9a2c81d4e07b55）を書いてください",
        en: "expected a length and a fingerprint such as 58-3f9a2c81d4e07b55")
    }
    if carriedBy.isEmpty == (leftOut == nil) {
      fields.missing(
        "carried-by", ja: "carried-by（載せている項目）か left-out（載せない理由）の一方",
        en: "either carried-by (the entries that carry it) or left-out (why none does)")
    }
  }
}

extension LeftOutReason {
  init(_ fields: Fields) {
    self.init(id: fields.id(), name: fields.text("name"), mark: fields.mark)
  }
}
