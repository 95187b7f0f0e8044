/// The number of a sheet, such as `20261121-3F9A2C`: the day, and the beginning of the SHA-256 of what
/// the sheet was made from.
///
/// The same client, selection, quotes, incidents and catalog on the same day give the same number in
/// either language, at any width; any difference in them gives another, but for one chance in sixteen
/// million.
struct SheetNumber {
  /// Hexadecimal digits of the digest that are printed.
  private static let digits = 6

  let text: String

  init(_ comparison: Comparison, on date: String, incidents: ScenarioRun?, catalogDigest: String) {
    var contents = Contents()
    contents.add(catalogDigest)
    contents.add(comparison.client)
    contents.add(comparison.sides.count)
    for side in comparison.sides { contents.add(side.column) }
    if let incidents { contents.add(incidents) }
    let digest = SHA256(contents.bytes).hex.uppercased().prefix(Self.digits)
    text = date.filter { $0 != "-" } + "-" + digest
  }

  /// Fields one after another, each with its length, and lists with their count, so that no two contents look
  /// alike.
  private struct Contents {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ text: String) {
      bytes += Array("\(text.utf8.count):\(text)".utf8)
    }

    mutating func add(_ amount: Int?) {
      add(amount.map(String.init) ?? "")
    }

    mutating func add(_ text: LocalizedText?) {
      add(text == nil ? 0 : 1)
      if let text { for language in Language.allCases { add(text[language]) } }
    }

    mutating func add(_ client: Client) {
      add(client.name)
      add(client.industry?.identifier ?? "")
      add(client.sales)
      add(client.exposures.count)
      for (id, count) in client.exposures.sorted(by: { $0.key < $1.key }) {
        add(id)
        add(count)
      }
    }

    mutating func add(_ column: Column) {
      add(column.family)
      add(column.plan)
      add(column.riders.count)
      for rider in column.riders.sorted() { add(rider) }
      add(column.quote.terms.count)
      for (term, entry) in column.quote.terms.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        add(term.rawValue)
        switch entry {
        case .number(let number): add(number)
        case .ratio(let ratio): add("\(ratio.numerator)/\(ratio.denominator)")
        case .text(let text): add(text)
        }
      }
      add(column.quote.cadence?.rawValue ?? "")
      add(column.quote.number ?? "")
      add(column.quote.date ?? "")
    }

    mutating func add(_ incidents: ScenarioRun) {
      add(incidents.isSequence ? "sequence" : "apart")
      add(incidents.incidents.count)
      for incident in incidents.incidents { add(incident.scenario) }
    }

    private mutating func add(_ scenario: Scenario) {
      add(scenario.id)
      add(scenario.name)
      add(scenario.summary)
      add(scenario.facts)
      add(scenario.lines.count)
      for line in scenario.lines { add(line) }
    }

    private mutating func add(_ facts: IncidentFacts) {
      add(facts.known.count)
      for (fact, holds) in facts.known.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        add(fact.rawValue)
        add(holds ? "yes" : "no")
      }
      add(facts.choices.count)
      for (group, member) in facts.choices.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        add(group.rawValue)
        add(member.rawValue)
      }
      add(facts.daysSinceDiscovery)
    }

    private mutating func add(_ line: LossLine) {
      add(line.classID)
      add(line.amount)
      add(line.count)
      add(line.unit?.rawValue ?? "")
      add(line.risk?.rawValue ?? "")
      add(line.isIllustrative ? "illustrative" : "")
      add(line.note)
      add(line.citations.count)
      for citation in line.citations {
        add(citation.source)
        add(citation.section ?? "")
      }
    }
  }
}
