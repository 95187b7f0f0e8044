/// A figure in words of the catalog, given beside them because nobody should have to read it out of them.
public struct StatedFigure: Sendable, Hashable {
  /// What a figure is.
  public enum Content: Sendable, Hashable {
    /// The terms of a cover, whatever riders and quotes make of them: those of some kinds, or all.
    case terms(cover: String, kinds: [SpokenFigure.Kind])
    case figure(SpokenFigure)
  }

  /// What it says.
  public var content: Content
  /// Where it stands in its file.
  public var mark: Mark
}

extension StatedFigure {
  /// Reads `terms-of` with `kinds`, or `kind` with one of `amount`, `ratio`, and `count` with its `unit`.
  init(_ fields: Fields) {
    if fields.has("terms-of") {
      self.init(
        content: .terms(cover: fields.id("terms-of"), kinds: fields.choices("kinds")), mark: fields.mark)
      return
    }
    if !fields.has("kind") { fields.missing("kind", ja: "terms-of か kind", en: "either terms-of or kind") }
    var figure = SpokenFigure(
      fields.choice("kind", default: .limit), Self.quantity(fields), bound: fields.optionalChoice("bound"),
      per: fields.optionalString("per").map { .init(id: $0) })
    figure.isApproximate = fields.flag("is-approximate")
    self.init(content: .figure(figure), mark: fields.mark)
  }

  private static func quantity(_ fields: Fields) -> SpokenFigure.Quantity {
    if fields.has("ratio") { return .ratio(fields.optionalPercent("ratio") ?? .one) }
    if fields.has("count") {
      if !fields.has("unit") { fields.missing("unit", ja: "数えるもの（例 day）", en: "what is counted (e.g. day)") }
      return .count(fields.count("count"), .init(id: fields.optionalString("unit") ?? ""))
    }
    return .amount(fields.amount("amount"))
  }
}
