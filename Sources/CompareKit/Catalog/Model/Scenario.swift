/// A loss to settle: the facts of an incident and the lines of what it cost.
public struct Scenario: Sendable, Hashable {
  /// Its stable id.
  public var id: String
  /// What it is called.
  public var name: LocalizedText
  /// What happened, in our words.
  public var summary: LocalizedText?
  /// What is known of the incident.
  public var facts: IncidentFacts
  /// What it cost, in the order of the file.
  public var lines: [LossLine]
  /// Where it stands in its file.
  public var mark: Mark
  /// Where each of the facts stands, by its name; empty where nobody need be told.
  var factMarks: [String: FactMark] = [:]

  /// Where a fact's name stands, and where its value does.
  struct FactMark: Sendable, Hashable {
    var name: Mark
    var value: Mark
  }
}

/// What is known of an incident. What is nil isn't known and settles as a range, save what the vocabulary takes to
/// be so while it is unknown, and the days.
public struct IncidentFacts: Sendable, Hashable {
  /// Whether each fact holds, for those known.
  public var known: [FactID: Bool]
  /// The member that is so of each group, for those known.
  public var choices: [GroupID: MemberID]
  /// Days from discovery to when the costs arose.
  public var daysSinceDiscovery: Int?

  /// Facts of which any may be left out.
  public init(
    known: [FactID: Bool] = [:], choices: [GroupID: MemberID] = [:], daysSinceDiscovery: Int? = nil
  ) {
    self.known = known
    self.choices = choices
    self.daysSinceDiscovery = daysSinceDiscovery
  }
}

/// One line of a loss.
public struct LossLine: Sendable, Hashable {
  /// The id of the class of loss.
  public var classID: String
  /// Whole yen, the whole line.
  public var amount: Int
  /// How many units the amount is for, where a cap counts units.
  public var count: Int?
  /// What is counted; with `count`.
  public var unit: UnitID?
  /// Whose claim it is; the usual one of the vocabulary when nil.
  public var risk: RiskID?
  /// The amount is ours, to show the arithmetic; no source gives it.
  public var isIllustrative: Bool
  /// How the amount comes about.
  public var note: LocalizedText?
  /// Where the amount is from; empty where no source gives it.
  public var citations: [Citation]
  /// Where it stands in its file.
  public var mark: Mark

  /// What of a plan it falls to.
  package func slot(in vocabulary: Vocabulary) -> Cover.Slot {
    Cover.Slot(classID, risk ?? vocabulary.usualRisk)
  }

  /// A line of so many whole yen; `count` and `unit` go together.
  public init(
    classID: String, amount: Int, count: Int? = nil, unit: UnitID? = nil, risk: RiskID? = nil,
    isIllustrative: Bool = true, note: LocalizedText? = nil, citations: [Citation] = [],
    mark: Mark = Mark(file: "")
  ) {
    self.classID = classID
    self.amount = amount
    self.count = count
    self.unit = unit
    self.risk = risk
    self.isIllustrative = isIllustrative
    self.note = note
    self.citations = citations
    self.mark = mark
  }
}

extension Scenario {
  /// A loss of the agent's own, not from a file.
  public init(
    id: String, name: LocalizedText, summary: LocalizedText? = nil, facts: IncidentFacts = IncidentFacts(),
    lines: [LossLine]
  ) {
    self.init(id: id, name: name, summary: summary, facts: facts, lines: lines, mark: Mark(file: ""))
  }

  /// Whole yen, all lines together.
  public var total: Int { lines.reduce(0) { $0 + $1.amount } }

  /// How large the incident is: the most persons that a line counts, or what counts as them; nil when none counts
  /// any.
  public func records(in vocabulary: Vocabulary) -> Int? {
    lines.filter { $0.sizesIncident(in: vocabulary) }.compactMap(\.count).max()
  }
}

extension LossLine {
  /// Whether the amount is the agent's: neither a source's nor made up to show the arithmetic.
  public var isEntered: Bool { citations.isEmpty && !isIllustrative }

  /// Whether the count is one of persons, or of what counts as them.
  func sizesIncident(in vocabulary: Vocabulary) -> Bool {
    guard let unit, let sizing = vocabulary.sizingUnit else { return false }
    return vocabulary.counts(unit, as: sizing)
  }
}

extension Scenario {
  /// Reads a scenario; `id` and `name` may be left out in a file of the agent's own.
  init(_ fields: Fields) {
    let id = fields.has("id") ? fields.id() : Scenario.id(ofFile: fields.mark.file)
    self.init(
      id: id, name: fields.optionalText("name") ?? LocalizedText(ja: id, en: id),
      summary: fields.optionalText("summary"),
      facts: fields.object("facts", IncidentFacts.init) ?? IncidentFacts(),
      lines: fields.objects("lines", LossLine.init), mark: fields.mark,
      factMarks: FactMark.all(in: fields.document("facts")))
    if lines.isEmpty {
      fields.missing("lines", ja: "損害の明細（class と amount）", en: "the lines of the loss (class and amount)")
    }
  }

  private static func id(ofFile path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}

extension IncidentFacts {
  /// The field that is a number of days; every other is a fact or a group of the vocabulary.
  static let days = "days-since-discovery"

  /// Reads `FACT: true` and `GROUP: MEMBER` as they are written: which there are, `CatalogChecker` knows.
  init(_ fields: Fields) {
    self.init(daysSinceDiscovery: fields.optionalCount(Self.days))
    for name in fields.names where name != Self.days {
      guard let value = fields.optionalString(name) else { continue }
      if let flag = Fields.flags[value] {
        known[FactID(name)] = flag
      } else {
        choices[GroupID(name)] = MemberID(value)
      }
    }
  }
}

extension Scenario.FactMark {
  fileprivate static func all(in document: Document?) -> [String: Self] {
    // What is packed has been checked.
    guard let document, document.mark.line > 0, case .fields(let entries) = document.content else {
      return [:]
    }
    let marks = entries.map { ($0.key, Self(name: $0.mark, value: $0.value.mark)) }
    return Dictionary(marks, uniquingKeysWith: { first, _ in first })
  }
}

extension LossLine {
  init(_ fields: Fields) {
    let citations = fields.optionalString("at").map { [Citation(reading: $0)] } ?? []
    self.init(
      classID: fields.id("class"), amount: fields.amount("amount"),
      count: fields.optionalCount("count"), unit: fields.optionalWord("unit"),
      risk: fields.optionalWord("risk"),
      isIllustrative: fields.optionalFlag("is-illustrative") ?? citations.isEmpty,
      note: fields.optionalText("note"), citations: citations, mark: fields.mark)
    let hasCount = fields.document("count") != nil
    if hasCount != (fields.document("unit") != nil) {
      fields.missing(
        hasCount ? "unit" : "count", ja: "count と unit の両方", en: "both count and unit")
    }
  }
}
