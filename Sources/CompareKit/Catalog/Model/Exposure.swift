/// Something about a client that changes which rows matter.
public struct Exposure: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case flag
    /// A number, such as how many records are held.
    case count
  }

  public var id: String
  public var kind: Kind
  public var name: LocalizedText
  /// Rows it makes matter: classes and fact rows.
  public var rows: [String]
  public var mark: Mark
}

extension Exposure {
  init(_ fields: Fields) {
    self.init(
      id: fields.id(), kind: fields.choice("kind", default: .flag), name: fields.text("name"),
      rows: fields.strings("rows"), mark: fields.mark)
  }
}
