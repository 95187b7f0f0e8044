import CompareKit

/// A comparison as it is looked at: the rows, where they stand, and what the last change changed.
struct ComparisonView: Sendable {
  let comparison: Comparison
  var grid: ComparisonGrid
  /// Cells that the last change made say something else.
  var changes: Set<CellPlace>
  /// The client's exposures against the columns.
  let gaps: [Gap]

  /// The columns that changed in each row, by their ids, whatever section the row stands in.
  var changedColumns: [String: Set<String>] {
    changes.reduce(into: [:]) { $0[$1.row, default: []].insert($1.column) }
  }
}

extension Model {
  /// Works the comparison out for the first time, or anew for another client: nothing counts as changed.
  mutating func openComparison() {
    comparisonView = nil
    followWork()
    comparisonPage.cursor = ComparisonCursor()
  }

  /// Works the comparison out anew after a change of the work, while it is looked at.
  mutating func followWork() {
    guard page != .client, let catalog, let industries else { return }
    let selection = work.fittingSelection(in: catalog)
    let comparison: Comparison
    do throws(SelectionError) {
      comparison = try Comparison(selection, for: work.client, in: catalog, industries)
    } catch {
      comparisonView = nil
      notice = .impossible(ja: error.message(.ja), en: error.message(.en))
      return
    }
    followWorth()
    let changes = comparisonView.map { comparison.changes(since: $0.comparison) } ?? []
    comparisonView = ComparisonView(
      comparison: comparison, grid: grid(of: comparison), changes: changes,
      gaps: comparison.gaps(in: catalog))
  }

  /// Lays the rows out anew after a change of how they are looked at.
  mutating func layOutComparison() {
    guard let comparison = comparisonView?.comparison else { return }
    let grid = grid(of: comparison)
    comparisonView?.grid = grid
  }

  private func grid(of comparison: Comparison) -> ComparisonGrid {
    ComparisonGrid(
      comparison, width: ComparisonLayout(size).gridWidth, language: language,
      differencesOnly: comparisonPage.showsDifferencesOnly,
      metrics: TextMetrics(ambiguousIsWide: ambiguousIsWide),
      ellipsis: Frame.ellipsis(isASCII: isASCII || ambiguousIsWide)
    ) { [worth, strings] row, column in worth?.remark(row: row.id, column: column, strings) }
  }

  /// Changes the column under the cursor, unless what comes of it can't be.
  mutating func changeColumn(_ change: Change, _ edit: (inout Column) -> Void) {
    let index = comparisonPage.cursor.column
    guard let catalog, work.selection.columns.indices.contains(index),
      let family = catalog.family(work.selection.columns[index].family)
    else { return }
    var column = work.selection.columns[index]
    edit(&column)
    do throws(SelectionError) {
      _ = try ResolvedPlan(column.fitting(catalog.family(column.family) ?? family), in: catalog)
    } catch {
      notice = .impossible(ja: error.message(.ja), en: error.message(.en))
      return
    }
    history.record(change) { $0.selection.columns[index] = column }
    followWork()
  }

  /// Chooses a rider of the column under the cursor, or drops it.
  mutating func toggle(_ rider: Rider) {
    changeColumn(.rider(rider.name)) { column in
      if column.riders.remove(rider.id) == nil { column.riders.insert(rider.id) }
    }
  }

  /// Moves to another plan, on whichever screen the plans stand side by side.
  mutating func moveColumn(by columns: Int) {
    guard let view = comparisonView else { return }
    comparisonPage.cursor.move(
      columns: columns, in: view.grid, plans: view.comparison.sides.count,
      height: ComparisonLayout(size).gridHeight)
  }

  // MARK: Under the cursor

  var currentRow: ComparisonGrid.Item? {
    guard let rows = comparisonView?.grid.rows, rows.indices.contains(comparisonPage.cursor.row) else {
      return nil
    }
    return rows[comparisonPage.cursor.row]
  }

  var currentSide: Comparison.Side? { side(at: comparisonPage.cursor.column) }

  func side(at column: Int) -> Comparison.Side? {
    guard let sides = comparisonView?.comparison.sides, sides.indices.contains(column) else { return nil }
    return sides[column]
  }

  var currentComparedRow: Comparison.Row? {
    guard let item = currentRow, let row = item.row, let view = comparisonView else { return nil }
    return view.comparison.sections[item.section].rows[row]
  }

  var currentCell: Cell? {
    currentComparedRow.flatMap { $0.cells[comparisonPage.cursor.column] }
  }

  /// The rider that the cell under the cursor is about.
  var riderUnderCursor: Rider? {
    guard let side = currentSide, let row = currentComparedRow, let cell = currentCell else { return nil }
    let id = RiderRow(id: row.id)?.rider ?? cell.offeredRider ?? cell.riders.first
    return id.flatMap { side.plan.family.rider($0) }
  }
}

extension Work {
  /// The selection without what the present plans have no place for.
  func fittingSelection(in catalog: Catalog) -> Selection {
    Selection(
      selection.columns.map { column in
        catalog.family(column.family).map { column.fitting($0) } ?? column
      })
  }
}
