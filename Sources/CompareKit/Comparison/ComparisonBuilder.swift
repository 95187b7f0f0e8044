/// Makes the rows of a comparison from the catalog, the client and the resolved plans.
struct ComparisonBuilder {
  let catalog: Catalog
  let classification: IndustryClassification
  let client: Client
  let sides: [Comparison.Side]
  /// Rows that the client's exposures make matter.
  let mattering: Set<String>

  init(
    _ catalog: Catalog, _ classification: IndustryClassification, _ client: Client,
    _ sides: [Comparison.Side]
  ) {
    self.catalog = catalog
    self.classification = classification
    self.client = client
    self.sides = sides
    mattering = Set(catalog.exposures.filter { client.has($0.id) }.flatMap(\.rows))
  }

  func sections() -> [Comparison.Section] {
    var sections: [Comparison.Section] = []
    for definition in catalog.sections {
      sections.append(
        Comparison.Section(
          id: definition.id, kind: definition.kind, name: definition.name,
          rows: rows(of: definition, after: sections)))
    }
    return sections
  }

  private func rows(
    of section: SectionDefinition, after earlier: [Comparison.Section]
  ) -> [Comparison.Row] {
    switch section.kind {
    case .facts: section.rows.map(factRow)
    case .liability: classRows(.liability)
    case .response: classRows(.response)
    case .ownLoss: classRows(.ownLoss)
    case .riders: riderRows()
    case .exclusions: exclusionRows()
    case .premiums: premiumRows()
    case .cases: caseRows()
    case .questions: questionRows(about: earlier)
    }
  }

  /// A row with a cell for each column.
  func row(
    _ id: String, _ name: LocalizedText, matters: Bool? = nil, _ cell: (Comparison.Side) -> Cell?
  ) -> Comparison.Row {
    Comparison.Row(
      id: id, name: name, cells: sides.map(cell), matters: matters ?? mattering.contains(id))
  }
}

extension Comparison {
  /// Compares the selection's columns for a client.
  /// - Throws: `SelectionError` for the first column that can't be.
  public init(
    _ selection: Selection, for client: Client, in catalog: Catalog,
    _ classification: IndustryClassification
  ) throws(SelectionError) {
    let families = selection.columns.map(\.family)
    var sides: [Side] = []
    for (id, column) in zip(selection.ids, selection.columns) {
      let earlier = sides.count { $0.column.family == column.family }
      let isOneOfSeveral = families.count { $0 == column.family } > 1
      sides.append(
        Side(
          id: id, column: column, plan: try ResolvedPlan(column, in: catalog),
          number: isOneOfSeveral ? earlier + 1 : nil))
    }
    let builder = ComparisonBuilder(catalog, classification, client, sides)
    self.init(client: client, sides: sides, sections: builder.sections())
  }
}
