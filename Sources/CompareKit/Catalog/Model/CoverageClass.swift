/// The kinds of loss a class belongs to; each is a section of the comparison.
public enum LossKind: String, Sendable, Hashable, CaseIterable {
  case liability
  case response
  case ownLoss = "own-loss"
}

/// A class of loss, and a row of the comparison.
public struct CoverageClass: Sendable, Hashable {
  /// Its stable id.
  public var id: String
  /// Which section of the comparison it stands in.
  public var kind: LossKind
  /// The label of its row.
  public var name: LocalizedText
  /// What belongs to it, in a sentence.
  public var scope: LocalizedText?
  /// Other words people call it by, in either language.
  public var also: [String]
  /// What to ask insurers where the sources are silent, whoever the client is.
  public var question: LocalizedText?
  /// Where it stands in its file.
  public var mark: Mark
}

extension CoverageClass {
  init(_ fields: Fields) {
    self.init(
      id: fields.id(), kind: fields.choice("kind", default: .liability), name: fields.text("name"),
      scope: fields.optionalText("scope"), also: fields.strings("also"),
      question: fields.optionalText("question"), mark: fields.mark)
  }
}
