/// What losses and terms count: persons, records, days and the like.
public struct Unit: Sendable, Hashable {
  /// Its stable id.
  public var id: UnitID
  /// Behind a number in Japanese, and one of it in English.
  public var name: LocalizedText
  /// Where there is little room.
  public var shortName: LocalizedText?
  /// A number of it says how large an incident is: persons.
  var sizesIncident: Bool
  /// The unit as which it is counted, and the id of the assumption by which.
  var countsAs: UnitID?
  /// The id of the assumption by which it counts as that.
  public var assumption: String?
  /// The unit that so many parts of this one make.
  var partOf: UnitID?
  /// How many of it make one of that.
  public var parts: Int
  /// The kind of a term of a quote that is a number of it.
  public var quotedAs: QuoteTerm.Kind
  /// Where it stands in its file.
  public var mark: Mark

  /// The most parts of a unit.
  static let mostParts = 1_000_000
}

extension Unit {
  init(_ fields: Fields) {
    self.init(
      id: UnitID(fields.id()), name: fields.text("name"), shortName: fields.optionalText("short-name"),
      sizesIncident: fields.flag("sizes-incident"), countsAs: fields.optionalWord("counts-as"),
      assumption: fields.assumption(for: "counts-as"), partOf: fields.optionalWord("part-of"),
      parts: fields.has("part-of") ? fields.count("parts") : fields.optionalCount("parts") ?? 1,
      quotedAs: fields.choice("quoted-as", default: .count), mark: fields.mark)
    if !QuoteTerm.Kind.ofUnits.contains(quotedAs) {
      fields.problems.report(
        fields.mark(of: "quoted-as"), ja: "quoted-as は hours、days、count のどれかです",
        en: "quoted-as is one of hours, days, count")
    }
    if fields.has("parts"), !fields.has("part-of") {
      fields.missing("part-of", ja: "parts と一緒に part-of（単位）", en: "part-of, a unit, together with parts")
    }
    if fields.has("part-of"), fields.has("parts"), !(2...Self.mostParts).contains(parts) {
      fields.problems.report(
        fields.mark(of: "parts"), ja: "parts は 2 から \(Self.mostParts) までの整数です",
        en: "parts is a whole number from 2 to \(Self.mostParts)")
    }
    if fields.has("part-of"), fields.has("counts-as") {
      fields.problems.report(
        fields.mark(of: "part-of"), ja: "part-of と counts-as はどちらか一方です",
        en: "a unit has either part-of or counts-as")
    }
  }
}
