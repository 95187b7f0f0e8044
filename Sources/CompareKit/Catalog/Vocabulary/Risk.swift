/// Whose claim a loss is: the victim's, or a principal's who claims back what a leak cost him.
public struct Risk: Sendable, Hashable {
  /// Its stable id.
  public var id: RiskID
  /// Who claims, in a word.
  public var name: LocalizedText
  /// What stands before what a product says of it; the first risk of a vocabulary, which is the usual one, needs
  /// none.
  public var heading: LocalizedText?
  /// Where it stands in its file.
  public var mark: Mark
}

extension Risk {
  init(_ fields: Fields) {
    self.init(
      id: RiskID(fields.id()), name: fields.text("name"), heading: fields.optionalText("heading"),
      mark: fields.mark)
  }
}

extension Vocabulary {
  /// The risk of an id; nil where there is none.
  public func risk(_ id: RiskID) -> Risk? { risks.first { $0.id == id } }

  /// The risk of a loss that names none.
  public var usualRisk: RiskID { risks.first?.id ?? "" }

  /// What stands before what is said of a risk; nil for the usual one.
  func heading(of id: RiskID?) -> LocalizedText? {
    id.flatMap { $0 == usualRisk ? nil : risk($0).map { $0.heading ?? $0.name } }
  }
}
