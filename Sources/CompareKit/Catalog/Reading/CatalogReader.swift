/// Reads documents into a catalog.
///
/// Documents come in layers: what a later layer names by the same id replaces what an earlier one said,
/// so that a folder of an agency's own can correct or add to the built-in catalogs.
public struct CatalogReader {
  private var catalog = Catalog(version: "", digest: "")
  private var order: [String] = []
  private let problems: Problems

  /// - Throws: `CatalogError` with everything that is wrong in the documents themselves. References
  ///   between them are `CatalogChecker`'s.
  public static func read(layers: [[Document]], digest: String) throws(CatalogError) -> Catalog {
    let problems = Problems()
    var reader = CatalogReader(problems)
    for layer in layers { reader.add(layer) }
    try problems.throwIfAny()
    return reader.finished(digest: digest)
  }

  private init(_ problems: Problems) {
    self.problems = problems
  }

  private mutating func add(_ layer: [Document]) {
    var read = Catalog(version: "", digest: "")
    for document in layer {
      let fields = Fields(document, problems)
      if fields.has("family") {
        read.families.append(Family(fields))
      } else if fields.has("lines") {
        read.scenarios.append(Scenario(fields))
      } else {
        readShared(fields, into: &read)
      }
      fields.done()
    }
    merge(read)
  }

  private mutating func readShared(_ fields: Fields, into read: inout Catalog) {
    if let version = fields.optionalString("version") { catalog.version = version }
    if fields.has("family-order") { order = fields.strings("family-order") }
    read.sources += fields.objects("sources", Source.init)
    read.assumptions += fields.objects("assumptions", Assumption.init)
    read.classes += fields.objects("classes", CoverageClass.init)
    read.facts += fields.objects("facts", FactWording.init)
    read.sections += fields.objects("sections", SectionDefinition.init)
    read.topics += fields.objects("exclusion-topics", ExclusionTopic.init)
    read.exposures += fields.objects("exposures", Exposure.init)
    read.trades += fields.objects("trades", Trade.init)
    read.wording += fields.objects("wording", Wording.init)
    read.planningCosts += fields.objects("planning-costs", PlanningCost.init)
  }

  private mutating func merge(_ read: Catalog) {
    merge(read.sources, \.sources, \.id, \.mark)
    merge(read.assumptions, \.assumptions, \.id, \.mark)
    merge(read.classes, \.classes, \.id, \.mark)
    merge(read.facts, \.facts, \.id, \.mark)
    merge(read.sections, \.sections, \.id, \.mark)
    merge(read.topics, \.topics, \.id, \.mark)
    merge(read.exposures, \.exposures, \.id, \.mark)
    merge(read.trades, \.trades, \.id, nil)
    merge(read.wording, \.wording, \.id, \.mark)
    merge(read.planningCosts, \.planningCosts, \.id, \.mark)
    merge(read.families, \.families, \.id, \.mark)
    merge(read.scenarios, \.scenarios, \.id, \.mark)
  }

  /// Replaces by id what is there already, appends the rest, and reports an id given twice in one layer.
  private mutating func merge<Value>(
    _ values: [Value], _ list: WritableKeyPath<Catalog, [Value]>, _ id: (Value) -> String,
    _ mark: KeyPath<Value, Mark>?
  ) {
    guard !values.isEmpty else { return }
    var places = [String: Int](minimumCapacity: values.count)
    for (index, value) in catalog[keyPath: list].enumerated() { places[id(value)] = index }
    let earlier = catalog[keyPath: list].count
    var replaced: Set<Int> = []
    for value in values {
      guard let place = places[id(value)] else {
        places[id(value)] = catalog[keyPath: list].count
        catalog[keyPath: list].append(value)
        continue
      }
      if place >= earlier || !replaced.insert(place).inserted {
        let mark = mark.map { value[keyPath: $0] } ?? Mark(file: "")
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
    func rank(_ family: Family) -> Int { order.firstIndex(of: family.id) ?? order.count }
    result.families = catalog.families.enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
    return result
  }
}
