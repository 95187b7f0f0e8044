import CompareKit

/// The riders with which least of some incidents stays with the client, for every plan of a product.
struct BestSetsPage: Layer, Sendable {
  /// Which of the two lists the keys go to.
  enum Pane: Sendable {
    case scenarios, sets
  }

  var pane = Pane.sets
  /// The product, by its id.
  var family = ""
  /// The ids of the catalog's scenarios that are ticked, and whether the present one is.
  var ticked: Set<String> = []
  var isPresentTicked = true
  var scenarioCursor = ListCursor()
  /// Among the sets; the list scrolls by lines.
  var setCursor = ListCursor()
  /// What was worked out, and for what; nil until the screen is opened.
  private(set) var result: BestSetsResult?
  /// Whether it takes so long to work out that the screen says so first.
  private(set) var isDue = false

  /// How many settlements take no longer than a moment.
  private static let atOnce = 10_000

  static func context(of model: Model) -> KeyContext { .bestSets }

  static func hint(_ model: Model) -> String { model.strings.bestSets.premiums }

  static func perform(_ action: Action, on model: inout Model) -> [Effect] {
    switch action {
    case .back: model.goBack()
    case .previousRow: move(&model, by: -1)
    case .nextRow: move(&model, by: 1)
    case .previousPage: move(&model, by: -5)
    case .nextPage: move(&model, by: 5)
    case .firstRow: move(&model, by: -.max / 2)
    case .lastRow: move(&model, by: .max / 2)
    case .previousColumn: model.bestSetsPage.pane = .scenarios
    case .nextColumn: model.bestSetsPage.pane = .sets
    case .nextFamily: nextFamily(&model)
    case .toggle: toggle(&model)
    case .apply: apply(&model)
    case .pin: model.pin()
    default: break
    }
    return []
  }

  /// Works the sets out anew when what they are worked out from has changed: at once, or once the screen says
  /// that it is about to.
  static func refresh(_ model: inout Model) {
    if model.bestSetsPage.family.isEmpty || model.catalog?.family(model.bestSetsPage.family) == nil {
      model.bestSetsPage.family = model.currentSide?.column.family ?? ""
    }
    guard let (question, family) = question(model) else { return }
    if model.bestSetsPage.result?.question != question {
      model.bestSetsPage.result = nil
      model.bestSetsPage.isDue = question.settlements(of: family) > atOnce
      if !model.bestSetsPage.isDue { workOut(&model) }
    }
    move(&model, by: 0)
  }

  /// Works out what is asked now.
  static func workOut(_ model: inout Model) {
    model.bestSetsPage.isDue = false
    guard let catalog = model.catalog, let (question, family) = question(model) else { return }
    model.bestSetsPage.result = BestSetsResult(question, family, catalog)
    move(&model, by: 0)
  }

  private static func question(_ model: Model) -> (BestSetsResult.Question, Family)? {
    guard let family = model.catalog?.family(model.bestSetsPage.family) else { return nil }
    let question = BestSetsResult.Question(
      family: family.id, quote: model.columnForBestSet?.quote ?? Quote(),
      scenarios: model.scenariosForBestSets)
    return (question, family)
  }

  /// Opens on the product under the comparison's cursor.
  static func open(on model: inout Model) {
    model.bestSetsPage.family = model.currentSide?.column.family ?? ""
    model.bestSetsPage.setCursor = ListCursor()
    model.bestSetsPage.pane = .sets
    model.open(.bestSets)
  }

  private static func move(_ model: inout Model, by rows: Int) {
    let scenarios = 1 + (model.catalog?.scenarios.count ?? 0)
    let sets = model.bestSetsPage.result?.rows.count ?? 0
    let isLeft = model.bestSetsPage.pane == .scenarios
    let height = BestSetsLayout(model.size).scenarios.height
    model.bestSetsPage.scenarioCursor.move(by: isLeft ? rows : 0, count: scenarios, height: height)
    model.bestSetsPage.setCursor.move(by: isLeft ? 0 : rows, count: sets, height: max(1, sets))
  }

  private static func nextFamily(_ model: inout Model) {
    guard let families = model.catalog?.families.map(\.id), !families.isEmpty else { return }
    let present = families.firstIndex(of: model.bestSetsPage.family) ?? -1
    model.bestSetsPage.family = families[(present + 1) % families.count]
    model.bestSetsPage.setCursor = ListCursor()
    refresh(&model)
  }

  /// Ticks the incident under the cursor; Space on the sets goes over to the incidents.
  private static func toggle(_ model: inout Model) {
    guard model.bestSetsPage.pane == .scenarios else {
      model.bestSetsPage.pane = .scenarios
      return
    }
    let index = model.bestSetsPage.scenarioCursor.index
    if index == 0 {
      model.bestSetsPage.isPresentTicked.toggle()
    } else if let id = model.catalog?.scenarios[index - 1].id,
      model.bestSetsPage.ticked.remove(id) == nil
    {
      model.bestSetsPage.ticked.insert(id)
    }
    refresh(&model)
  }

  /// Puts the plan and the riders under the cursor into the product's column, or into a new one.
  private static func apply(_ model: inout Model) {
    guard model.bestSetsPage.pane == .sets, let rows = model.bestSetsPage.result?.rows,
      rows.indices.contains(model.bestSetsPage.setCursor.index),
      let family = model.catalog?.family(model.bestSetsPage.family)
    else { return }
    let row = rows[model.bestSetsPage.setCursor.index]
    let columns = model.work.selection.columns
    let title = LocalizedText(
      ja: "\(family.shortName.ja) \(family.plan(row.plan)?.name.ja ?? "")",
      en: "\(family.shortName.en) \(family.plan(row.plan)?.name.en ?? "")")
    if let index = model.columnIndexForBestSet {
      model.moveColumn(by: index - model.comparisonPage.cursor.column)
      let offered = Set(family.riders(of: row.plan).map(\.id))
      let isSame =
        columns[index].plan == row.plan && columns[index].riders.intersection(offered) == Set(row.riders)
      guard !isSame else {
        model.notice = .appliedAlready
        return
      }
      model.changeColumn(.columns) { column in
        column.plan = row.plan
        column.riders = Set(row.riders)
      }
    } else {
      guard columns.count < Work.mostColumns else {
        model.notice = .tooManyColumns
        return
      }
      let column = Column(family: family.id, plan: row.plan, riders: Set(row.riders))
      model.history.record(.columns) { $0.selection.columns.append(column) }
      model.followWork()
    }
    if model.notice == nil { model.notice = .applied(column: title) }
    refresh(&model)
  }
}

extension Model {
  /// The column that a best set goes into: the one under the comparison's cursor or the first of the
  /// product; nil when it isn't compared.
  var columnIndexForBestSet: Int? {
    let columns = work.selection.columns
    let present = comparisonPage.cursor.column
    if columns.indices.contains(present), columns[present].family == bestSetsPage.family { return present }
    return columns.firstIndex { $0.family == bestSetsPage.family }
  }

  var columnForBestSet: Column? { columnIndexForBestSet.map { work.selection.columns[$0] } }

  /// The incidents ticked: the present one, then those of the catalog.
  var scenariosForBestSets: [Scenario] {
    let present = bestSetsPage.isPresentTicked ? [work.scenario].compactMap { $0 } : []
    // The present one, while it is as the catalog has it, isn't to count twice.
    let others = catalog?.scenarios.filter { bestSetsPage.ticked.contains($0.id) && !present.contains($0) }
    return present + (others ?? [])
  }
}
