import CompareKit

/// The products side by side: the screen most of the conversation is held over.
struct ComparisonPage: Layer, Equatable, Sendable {
  var cursor = ComparisonCursor()
  /// Only rows in which the plans say different things.
  var showsDifferencesOnly = false

  static func context(of model: Model) -> KeyContext { .comparison }

  static func perform(_ action: Action, on model: inout Model) -> [Effect] {
    switch action {
    case .back: model.page = .client
    case .previousRow: move(&model, rows: -1)
    case .nextRow: move(&model, rows: 1)
    case .previousColumn: move(&model, columns: -1)
    case .nextColumn: move(&model, columns: 1)
    case .previousPage: move(&model, rows: -pageRows(model))
    case .nextPage: move(&model, rows: pageRows(model))
    case .firstRow: move(&model, rows: -.max / 2)
    case .lastRow: move(&model, rows: .max / 2)
    case .previousSection: moveSection(&model, by: -1)
    case .nextSection: moveSection(&model, by: 1)
    case .differences: toggleDifferences(&model)
    case .toggleRider: toggleRider(&model)
    case .previousPlan: stepPlan(&model, by: -1)
    case .nextPlan: stepPlan(&model, by: 1)
    case .addColumn: addColumn(&model)
    case .removeColumn: removeColumn(&model)
    case .nextFamily: nextFamily(&model)
    case .loss: LossPage.open(on: &model)
    case .accept: model.cellReader = CellReader()
    case .enterQuote: QuoteBox.open(on: &model)
    case .print: return PrintPage.open(on: &model)
    case .gaps: model.open(.gaps)
    case .bestSets: BestSetsPage.open(on: &model)
    case .curve: CurvePage.open(on: &model)
    case .pin: model.pin()
    case .pins: PinsPage.open(on: &model)
    default: break
    }
    return []
  }

  static func refresh(_ model: inout Model) { move(&model) }

  // MARK: Moving

  private static func move(_ model: inout Model, rows: Int = 0, columns: Int = 0) {
    guard let view = model.comparisonView else { return }
    model.comparisonPage.cursor.move(
      rows: rows, columns: columns, in: view.grid, plans: view.comparison.sides.count,
      height: ComparisonLayout(model.size).gridHeight)
  }

  private static func moveSection(_ model: inout Model, by steps: Int) {
    guard let view = model.comparisonView else { return }
    model.comparisonPage.cursor.moveSection(
      by: steps, in: view.grid, plans: view.comparison.sides.count,
      height: ComparisonLayout(model.size).gridHeight)
  }

  private static func pageRows(_ model: Model) -> Int {
    max(1, ComparisonLayout(model.size).gridHeight / 2)
  }

  /// Keeps the cursor on its row where that still shows, or the next that does.
  private static func toggleDifferences(_ model: inout Model) {
    let place = model.currentRow.map { ($0.section, $0.row ?? 0) }
    model.comparisonPage.showsDifferencesOnly.toggle()
    model.layOutComparison()
    guard let place, let view = model.comparisonView else { return }
    let rows = view.grid.rows
    let row = rows.firstIndex { ($0.section, $0.row ?? 0) >= place } ?? rows.count - 1
    model.comparisonPage.cursor.place(
      row: row, in: view.grid, plans: view.comparison.sides.count,
      height: ComparisonLayout(model.size).gridHeight)
  }

  // MARK: Changing the selection

  /// Toggles the rider under the cursor: the row's own, or the one a cell offers or rests on.
  private static func toggleRider(_ model: inout Model) {
    guard let rider = model.riderUnderCursor else {
      model.notice = .noRiderHere
      return
    }
    model.toggle(rider)
  }

  private static func stepPlan(_ model: inout Model, by steps: Int) {
    guard let side = model.currentSide else { return }
    let plans = side.plan.family.plans.map(\.id)
    let present = plans.firstIndex(of: side.column.plan) ?? 0
    let next = present + steps
    guard plans.indices.contains(next) else {
      model.notice = .noMorePlans
      return
    }
    model.changeColumn(.plan) { $0.plan = plans[next] }
  }

  /// Puts another column of the same product beside the one under the cursor.
  private static func addColumn(_ model: inout Model) {
    let index = model.comparisonPage.cursor.column
    guard model.work.selection.columns.indices.contains(index) else { return }
    guard model.work.selection.columns.count < Work.mostColumns else {
      model.notice = .tooManyColumns
      return
    }
    model.history.record(.columns) { $0.doubleColumn(index) }
    model.followWork()
    move(&model, columns: 1)
  }

  private static func removeColumn(_ model: inout Model) {
    let index = model.comparisonPage.cursor.column
    guard model.work.selection.columns.count > 1 else {
      model.notice = .lastColumn
      return
    }
    model.history.record(.columns) { $0.removeColumn(index) }
    model.followWork()
    move(&model)
  }

  /// Puts the catalog's next product in the place of the column's.
  private static func nextFamily(_ model: inout Model) {
    guard let catalog = model.catalog, let side = model.currentSide,
      let present = catalog.families.firstIndex(where: { $0.id == side.column.family })
    else { return }
    let family = catalog.families[(present + 1) % catalog.families.count]
    guard let standard = Selection.standard(for: catalog).columns.first(where: { $0.family == family.id })
    else { return }
    model.changeColumn(.columns) { $0 = standard }
  }
}

extension ComparisonPage {
  /// Puts the cursor on a row, by its id; shows rows that don't differ when it is one.
  static func show(row id: String, on model: inout Model) {
    func index(_ model: Model) -> Int? {
      guard let view = model.comparisonView else { return nil }
      return view.grid.rows.firstIndex { item in
        item.row.map { view.comparison.sections[item.section].rows[$0].id == id } ?? false
      }
    }
    if index(model) == nil {
      model.comparisonPage.showsDifferencesOnly = false
      model.layOutComparison()
    }
    guard let row = index(model), let view = model.comparisonView else { return }
    model.comparisonPage.cursor.place(
      row: row, in: view.grid, plans: view.comparison.sides.count,
      height: ComparisonLayout(model.size).gridHeight)
  }
}

extension Work {
  /// More plans than this side by side can't be read.
  static let mostColumns = 8
}
