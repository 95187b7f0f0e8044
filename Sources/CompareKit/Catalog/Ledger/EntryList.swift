/// What a catalog says, entry by entry, in the order of the catalog.
public struct EntryList: Sendable {
  /// In the order of the catalog.
  public private(set) var entries: [CatalogEntry] = []
  private var places: [String: Int] = [:]

  /// Everything a catalog says.
  public init(_ catalog: Catalog) {
    let rows = catalog.sections.flatMap(\.rows).map { ($0.id, $0.name) }
    let classes = catalog.classes.map { ($0.id, $0.name) }
    let rowNames = Dictionary(rows + classes, uniquingKeysWith: { first, _ in first })
    for family in catalog.families { add(family, rowNames) }
    for scenario in catalog.scenarios { add(scenario) }
    for exposure in catalog.exposures { add("exposure.\(exposure.id)", exposure.name, mark: exposure.mark) }
    for kind in catalog.classes {
      add("class.\(kind.id)", kind.name, words: [kind.scope], rows: [kind.id], mark: kind.mark)
    }
    for topic in catalog.topics { add("topic.\(topic.id)", topic.name, rows: [topic.id], mark: topic.mark) }
    for trade in catalog.trades { add("trade.\(trade.id)", trade.name, mark: Mark(file: "")) }
    for wording in catalog.wording { add("wording.\(wording.id)", wording.text, mark: wording.mark) }
    for assumption in catalog.assumptions {
      add("assumption.\(assumption.id)", assumption.statement, mark: assumption.mark)
    }
    for cost in catalog.planningCosts {
      add(
        "planning.\(cost.id)", cost.name, figures: [.yen(cost.low), .yen(cost.high)], cost.provenance,
        mark: cost.mark)
    }
    for field in catalog.planningFields {
      add("planning.\(field.id)", field.name, field.provenance, mark: field.mark)
    }
  }

  /// The entry of an id; nil where there is none.
  public subscript(id: String) -> CatalogEntry? { places[id].map { entries[$0] } }

  /// The entries an id or a pattern names.
  public func named(_ pattern: String) -> [CatalogEntry] {
    guard pattern.contains("*") else { return self[pattern].map { [$0] } ?? [] }
    return entries.filter { Self.matches(pattern.utf8[...], $0.id.utf8[...]) }
  }

  /// What is known by an id: the entry, the parts of it, and all that speaks in a row of that id.
  public func about(_ id: String) -> [CatalogEntry] {
    entries.filter { $0.id == id || $0.id.hasPrefix(id + ".") || $0.rows.contains(id) }
  }

  /// An entry said in several places, for several plans say, is one.
  mutating func add(
    _ id: String, _ name: LocalizedText, words: [LocalizedText?] = [], figures: [CatalogEntry.Figure] = [],
    rows: [String] = [], _ provenances: Provenance..., mark: Mark
  ) {
    let place = places[id] ?? entries.count
    if place == entries.count {
      places[id] = place
      entries.append(CatalogEntry(id: id, name: name, mark: mark))
    }
    entries[place].words += words.compactMap { $0 }
    entries[place].figures += figures
    entries[place].provenances += provenances
    entries[place].rows += rows
  }

  private static func matches(_ pattern: Substring.UTF8View, _ id: Substring.UTF8View) -> Bool {
    guard let first = pattern.first else { return id.isEmpty }
    if first == UInt8(ascii: "*") {
      let rest = pattern.dropFirst()
      return id.indices.contains { matches(rest, id[$0...]) } || matches(rest, id[id.endIndex...])
    }
    return id.first == first && matches(pattern.dropFirst(), id.dropFirst())
  }
}

extension EntryList {
  private mutating func add(_ scenario: Scenario) {
    add("scenario.\(scenario.id)", scenario.name, words: [], mark: scenario.mark)
    for line in scenario.lines where !line.citations.isEmpty {
      let figures: [CatalogEntry.Figure] = line.isIllustrative ? [] : [.yen(line.amount)]
      add(
        "scenario.\(scenario.id).\(line.classID)", scenario.name,
        words: line.isIllustrative ? [] : [line.note], figures: figures,
        Provenance(line.citations, mark: line.mark), mark: line.mark)
    }
  }
}
