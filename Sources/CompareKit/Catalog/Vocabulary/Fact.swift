/// A yes/no fact of an incident that conditions ask about, and how it is said to a reader.
public struct Fact: Sendable, Hashable {
  /// Its stable id.
  public var id: FactID
  /// What is asked, in short.
  public var name: LocalizedText
  /// "when it is so", as the end of a condition.
  public var holds: LocalizedText
  /// "when it isn't so".
  public var fails: LocalizedText
  /// What it is taken to be while it isn't known; nil to leave it open.
  var whileUnknown: Bool?
  /// The id of the assumption by which it is taken to be so.
  public var assumption: String?
  /// Where it stands in its file.
  public var mark: Mark
}

extension Fact {
  init(_ fields: Fields) {
    self.init(
      id: FactID(fields.id()), name: fields.text("name"), holds: fields.text("holds"),
      fails: fields.text("fails"), whileUnknown: fields.optionalFlag("while-unknown"),
      assumption: fields.assumption(for: "while-unknown"), mark: fields.mark)
  }
}

extension Fields {
  /// The assumption that `field` rests on: there with it, and not without.
  func assumption(for field: String) -> String? {
    if has(field), !has("assumes") {
      missing("assumes", ja: "前提の id（\(field) の根拠）", en: "the id of an assumption, which \(field) rests on")
    }
    if has("assumes"), !has(field) {
      missing(field, ja: "assumes と一緒に \(field)", en: "\(field) together with assumes")
    }
    return optionalString("assumes")
  }
}
