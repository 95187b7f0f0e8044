/// Something about a client that changes which rows matter.
public struct Exposure: Sendable, Hashable {
  /// How it is answered.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case flag
    /// A number, such as how many records are held.
    case count
  }

  /// Its stable id.
  public var id: String
  /// Whether it simply holds, or counts something.
  public var kind: Kind
  /// What is asked.
  public var name: LocalizedText
  /// Rows it makes matter: classes and fact rows.
  public var rows: [String]
  /// Where it stands in its file.
  public var mark: Mark
}

extension Exposure {
  init(_ fields: Fields) {
    self.init(
      id: fields.id(), kind: fields.choice("kind", default: .flag), name: fields.text("name"),
      rows: fields.strings("rows"), mark: fields.mark)
  }
}
