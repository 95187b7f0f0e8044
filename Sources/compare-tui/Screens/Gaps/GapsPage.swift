import CompareKit

/// What the client has against what each plan covers: where a gap stays, and which rider closes it.
struct GapsPage: Layer, Equatable, Sendable {
  /// Among the rows; the plan is the one under the comparison's cursor.
  var cursor = ListCursor()

  static func context(of model: Model) -> KeyContext { .gaps }

  static func perform(_ action: Action, on model: inout Model) -> [Effect] {
    switch action {
    case .back: model.goBack()
    case .previousRow: move(&model, by: -1)
    case .nextRow: move(&model, by: 1)
    case .previousPage: move(&model, by: -pageRows(model))
    case .nextPage: move(&model, by: pageRows(model))
    case .firstRow: move(&model, by: -model.gaps.count)
    case .lastRow: move(&model, by: model.gaps.count)
    case .previousColumn: model.moveColumn(by: -1)
    case .nextColumn: model.moveColumn(by: 1)
    case .toggleRider: toggleRider(&model)
    case .comparison: goOn(&model)
    case .pin: model.pin()
    default: break
    }
    return []
  }

  static func refresh(_ model: inout Model) { move(&model, by: 0) }

  static func hint(_ model: Model) -> String { model.gaps.isEmpty ? "" : model.strings.gaps.hint }

  /// The cursor moves by gaps; the list scrolls by lines, of which headings take some.
  private static func move(_ model: inout Model, by rows: Int) {
    let gaps = model.gaps
    model.gapsPage.cursor.move(by: rows, count: gaps.count, height: max(1, gaps.count))
  }

  private static func pageRows(_ model: Model) -> Int {
    max(1, GapsLayout(model.size).list.height / 2)
  }

  /// Chooses the rider that would close the gap, or drops the one that does.
  private static func toggleRider(_ model: inout Model) {
    guard let cell = model.currentGapCell, let side = model.currentSide,
      let id = cell.offeredRider ?? cell.riders.first, let rider = side.plan.family.rider(id)
    else {
      model.notice = .noRiderHere
      return
    }
    model.toggle(rider)
    refresh(&model)
  }

  /// Shows the row in the comparison or, while nothing is ticked about the client, where to tick it.
  private static func goOn(_ model: inout Model) {
    guard let gap = model.currentGap else {
      model.page = .client
      if let exposure = model.catalog?.exposures.first {
        ClientPage.focus(.exposure(exposure.id), &model)
      }
      return
    }
    model.page = .comparison
    ComparisonPage.show(row: gap.row, on: &model)
  }
}

extension Model {
  /// The client's exposures against the columns.
  var gaps: [Gap] { comparisonView?.gaps ?? [] }

  var currentGap: Gap? {
    let gaps = gaps
    return gaps.indices.contains(gapsPage.cursor.index) ? gaps[gapsPage.cursor.index] : nil
  }

  var currentGapCell: Cell? {
    guard let gap = currentGap, gap.cells.indices.contains(comparisonPage.cursor.column) else { return nil }
    return gap.cells[comparisonPage.cursor.column]
  }
}
