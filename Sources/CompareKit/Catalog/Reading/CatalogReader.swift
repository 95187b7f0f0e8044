/// Reads documents into a catalog.
///
/// Documents come in layers: what a later layer names by the same id replaces what an earlier one said,
/// so that a folder of an agency's own can correct or add to the built-in catalogs.
public struct CatalogReader {
  var catalog = Catalog(version: "", digest: "")
  /// What the layer being read adds to groups of facts.
  var addedMembers: [AddedMembers] = []
  /// The ids that come first among families and scenarios, with their places.
  private var familyOrder: [(id: String, mark: Mark)] = []
  private var scenarioOrder: [(id: String, mark: Mark)] = []
  let problems: Problems
  private let world: CatalogWorld

  /// The classification that codes must be of; nil to look at their form alone.
  var industries: IndustryClassification? { world.industries }

  /// - Throws: `CatalogError` with everything that is wrong in the documents themselves. References
  ///   between them are `CatalogChecker`'s.
  public static func read(layers: [[Document]], digest: String) throws(CatalogError) -> Catalog {
    let problems = Problems()
    let catalog = catalog(of: layers, digest, problems, CatalogWorld())
    try problems.throwIfAny()
    return catalog
  }

  /// Reads and checks in one go, so that mistakes in the documents and between them are reported together,
  /// those in the documents first.
  ///
  /// - Parameters:
  ///   - completely: as in `CatalogChecker.check(_:completely:today:)`. What is left unsaid is only looked for
  ///     in documents without mistakes.
  ///   - world: what is known besides the documents.
  ///   - provingTakers: leave it to `CatalogProver` whether two covers take the same losses.
  /// - Throws: `CatalogError` with everything that is wrong.
  public static func readAndCheck(
    layers: [[Document]], digest: String, completely: Bool, in world: CatalogWorld = CatalogWorld(),
    provingTakers: Bool = false
  ) throws(CatalogError) -> Catalog {
    let problems = Problems()
    let catalog = catalog(of: layers, digest, problems, world)
    do {
      try CatalogChecker.check(
        catalog, completely: completely && problems.all.isEmpty, today: world.today,
        provingTakers: provingTakers)
    } catch {
      throw CatalogError(problems.sorted + error.problems)
    }
    try problems.throwIfAny()
    return catalog
  }

  /// Reads a scenario of the agent's own and checks it against `catalog` in one go.
  /// - Throws: `CatalogError` with everything that is wrong.
  public static func scenario(
    _ document: Document, against catalog: Catalog
  ) throws(CatalogError) -> Scenario {
    let problems = Problems()
    let fields = Fields(document, problems)
    let scenario = Scenario(fields)
    fields.done()
    CatalogChecker.check(scenario, against: catalog, problems)
    try problems.throwIfAny()
    return scenario
  }

  private static func catalog(
    of layers: [[Document]], _ digest: String, _ problems: Problems, _ world: CatalogWorld
  ) -> Catalog {
    var reader = CatalogReader(problems, world)
    // What is missing altogether is missed where an agency's own catalog begins.
    let last = layers.last ?? []
    reader.catalog.mark =
      (last.first { $0.mark.file.hasSuffix("catalog.yaml") } ?? last.first)?.mark ?? reader.catalog.mark
    for layer in layers { reader.add(layer) }
    return reader.finished(digest: digest)
  }

  private init(_ problems: Problems, _ world: CatalogWorld) {
    self.problems = problems
    self.world = world
  }

  private mutating func add(_ layer: [Document]) {
    var read = Catalog(version: "", digest: "")
    var tradeMarks: [Mark] = []
    var knownWords = KnownTradeWords()
    for document in layer where !Ledger.isPart(document) {
      let fields = Fields(document, problems)
      if fields.has("family") {
        read.families.append(Family(fields))
      } else if fields.has("lines") {
        read.scenarios.append(Scenario(fields))
      } else {
        readShared(fields, into: &read, &tradeMarks)
        readWords(fields, into: &read.wordbook, &knownWords)
      }
      fields.done()
    }
    merge(read, tradeMarks)
  }

  private mutating func readShared(
    _ fields: Fields, into read: inout Catalog, _ tradeMarks: inout [Mark]
  ) {
    if let version = fields.optionalString("version") { catalog.version = version }
    if let order = order("family-order", fields) { familyOrder = order }
    if let order = order("scenario-order", fields) { scenarioOrder = order }
    read.sources += fields.objects("sources", Source.init)
    read.assumptions += fields.objects("assumptions", Assumption.init)
    read.classes += fields.objects("classes", CoverageClass.init)
    readVocabulary(fields, into: &read.vocabulary)
    read.sections += fields.objects("sections", SectionDefinition.init)
    read.topics += fields.objects("exclusion-topics", ExclusionTopic.init)
    read.exposures += fields.objects("exposures", Exposure.init)
    read.trades += fields.objects("trades") { trade in
      tradeMarks.append(trade.mark)
      return Trade(trade, in: world.industries)
    }
    read.wording += fields.objects("wording", Wording.init)
    read.planningCosts += fields.objects("planning-costs", PlanningCost.init)
    catalog.planningDamages =
      fields.object("planning-damages", PlanningDamages.init) ?? catalog.planningDamages
    catalog.reportingDuty = fields.object("reporting-duty", ReportingDuty.init) ?? catalog.reportingDuty
    read.planningFields += fields.objects("planning-fields", PlanningField.init)
  }

  private mutating func merge(_ read: Catalog, _ tradeMarks: [Mark]) {
    merge(read.sources, \.sources, \.id, read.sources.map(\.mark))
    merge(read.assumptions, \.assumptions, \.id, read.assumptions.map(\.mark))
    merge(read.classes, \.classes, \.id, read.classes.map(\.mark))
    merge(read.vocabulary)
    merge(read.sections, \.sections, \.id, read.sections.map(\.mark))
    merge(read.topics, \.topics, \.id, read.topics.map(\.mark))
    merge(read.exposures, \.exposures, \.id, read.exposures.map(\.mark))
    merge(read.trades, \.trades, \.id, tradeMarks)
    catalog.wordbook = catalog.wordbook.layered(under: read.wordbook)
    merge(read.wording, \.wording, \.id, read.wording.map(\.mark))
    merge(read.planningCosts, \.planningCosts, \.id, read.planningCosts.map(\.mark))
    merge(read.planningFields, \.planningFields, \.id, read.planningFields.map(\.mark))
    merge(read.families, \.families, \.id, read.families.map(\.mark))
    merge(read.scenarios, \.scenarios, \.id, read.scenarios.map(\.mark))
  }

  /// Lists of words have no ids: one that shares a word with an earlier layer's takes its place.
  mutating func add(alike lists: [AlikeWords]) {
    let words = Set(lists.flatMap(\.words).map { SearchKey($0) })
    catalog.vocabulary.alike.removeAll { $0.words.contains { words.contains(SearchKey($0)) } }
    catalog.vocabulary.alike += lists
  }

  /// Replaces by id what is there already, appends the rest, and reports an id given twice in one layer.
  mutating func merge<Value>(
    _ values: [Value], _ list: WritableKeyPath<Catalog, [Value]>, _ id: (Value) -> String,
    _ marks: [Mark]
  ) {
    guard !values.isEmpty else { return }
    var places = [String: Int](minimumCapacity: values.count)
    for (index, value) in catalog[keyPath: list].enumerated() { places[id(value)] = index }
    let earlier = catalog[keyPath: list].count
    var replaced: Set<Int> = []
    for (value, mark) in zip(values, marks) {
      guard let place = places[id(value)] else {
        places[id(value)] = catalog[keyPath: list].count
        catalog[keyPath: list].append(value)
        continue
      }
      if place >= earlier || !replaced.insert(place).inserted {
        problems.report(
          mark, ja: "id「\(id(value))」が二度あります。一方を改めてください",
          en: "the id “\(id(value))” is given twice; rename one")
      }
      catalog[keyPath: list][place] = value
    }
  }

  private func finished(digest: String) -> Catalog {
    var result = catalog
    result.digest = digest
    for (id, mark) in familyOrder where result.family(id) == nil {
      problems.reportUnknown(id, among: catalog.families.map(\.id), mark, ja: "商品", en: "family")
    }
    for (id, mark) in scenarioOrder where result.scenario(id) == nil {
      problems.reportUnknown(id, among: catalog.scenarios.map(\.id), mark, ja: "想定事故", en: "scenario")
    }
    result.families = ordered(catalog.families, \.id, by: familyOrder).map { $0.told(in: catalog.vocabulary) }
    result.scenarios = ordered(catalog.scenarios, \.id, by: scenarioOrder)
    return result
  }

  private func order(_ name: String, _ fields: Fields) -> [(id: String, mark: Mark)]? {
    guard fields.has(name) else { return nil }
    return fields.list(name).compactMap { document in
      document.string(problems).map { ($0, document.mark) }
    }
  }

  /// What the order names first, then the rest as it was read.
  private func ordered<Value>(
    _ values: [Value], _ id: (Value) -> String, by order: [(id: String, mark: Mark)]
  ) -> [Value] {
    func rank(_ value: Value) -> Int { order.firstIndex { $0.id == id(value) } ?? order.count }
    return values.enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
  }
}
