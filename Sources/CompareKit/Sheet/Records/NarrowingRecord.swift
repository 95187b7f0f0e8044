/// What would narrow a range, for other programs.
struct NarrowingRecord: Encodable, Sendable {
  struct Entry: Sendable {
    /// `quote`, `fact`, `count` or the id of a group.
    let kind: String
    /// The term or the fact; the line from 0.
    let term: String?
    let fact: String?
    /// The member of the group, which stands under the group's id.
    let member: String?
    let line: Int?
    let unit: String?
    /// Whole yen by which the range is narrower whatever the answer.
    let saves: Int
    let outcomes: [Outcome]
  }

  struct Outcome: Encodable, Sendable {
    /// `yes`, `no`, `exactly`, `from` or `below`.
    let answer: String
    /// Whole yen, or units.
    let amount: Int?
    let ratio: RatioRecord?
    let paid: RangeRecord
  }

  struct Reading: Encodable, Sendable {
    let paid: RangeRecord
    let assumptions: [String]
  }

  let entries: [Entry]
  /// What no entry narrows.
  let reading: Reading?
  let dependsOnEarlier: Bool

  init(_ narrowing: Narrowing) {
    entries = narrowing.entries.map(Entry.init)
    reading = narrowing.reading.map { Reading(paid: RangeRecord($0.paid), assumptions: $0.assumptions) }
    dependsOnEarlier = narrowing.dependsOnEarlier
  }
}

extension NarrowingRecord.Entry {
  fileprivate init(_ entry: Narrowing.Entry) {
    var (kind, term, fact, member): (String, String?, String?, String?) = ("", nil, nil, nil)
    var (line, unit): (Int?, String?) = (nil, nil)
    switch entry.subject {
    case .term(let subject): (kind, term) = ("quote", subject.rawValue)
    case .fact(let subject): (kind, fact) = ("fact", subject.rawValue)
    case .member(let group, let subject): (kind, member) = (group.rawValue, subject.rawValue)
    case .count(let place, let counted): (kind, line, unit) = ("count", place, counted.rawValue)
    }
    self.init(
      kind: kind, term: term, fact: fact, member: member, line: line, unit: unit, saves: entry.saves,
      outcomes: entry.outcomes.map(NarrowingRecord.Outcome.init))
  }
}

extension NarrowingRecord.Entry: Encodable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ stringValue: String) { self.stringValue = stringValue }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  /// What no group can be called.
  static let reserved: Set = ["quote", "kind", "term", "fact", "count", "line", "unit", "saves", "outcomes"]

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: Key("kind"))
    try container.encodeIfPresent(term, forKey: Key("term"))
    try container.encodeIfPresent(fact, forKey: Key("fact"))
    try container.encodeIfPresent(member, forKey: Key(kind))
    try container.encodeIfPresent(line, forKey: Key("line"))
    try container.encodeIfPresent(unit, forKey: Key("unit"))
    try container.encode(saves, forKey: Key("saves"))
    try container.encode(outcomes, forKey: Key("outcomes"))
  }
}

extension NarrowingRecord.Outcome {
  fileprivate init(_ outcome: Narrowing.Outcome) {
    let (answer, amount, ratio): (String, Int?, Ratio?) =
      switch outcome.answer {
      case .yes: ("yes", nil, nil)
      case .no: ("no", nil, nil)
      case .exactly(let amount): ("exactly", amount, nil)
      case .from(let amount): ("from", amount, nil)
      case .below(let amount): ("below", amount, nil)
      case .share(let share): ("exactly", nil, share)
      }
    self.init(
      answer: answer, amount: amount, ratio: ratio.map(RatioRecord.init), paid: RangeRecord(outcome.paid))
  }
}
