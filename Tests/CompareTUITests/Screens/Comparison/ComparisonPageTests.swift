import CompareKit
import Testing

@testable import compare_tui

/// The products side by side, key by key.
@Suite struct ComparisonPageTests {
  private func atComparison(_ size: Size = Size(rows: 24, columns: 80)) -> Agent {
    var agent = Agent(size: size)
    agent.act(.comparison)
    return agent
  }

  private func rows(_ agent: Agent) throws -> [Comparison.Row] {
    let view = try #require(agent.model.comparisonView)
    return view.grid.rows.compactMap { item in
      item.row.map { view.comparison.sections[item.section].rows[$0] }
    }
  }

  // MARK: Only what differs

  @Test func onlyRowsThatDifferAreShownAndAllComeBack() throws {
    var agent = atComparison()
    let all = try rows(agent)
    agent.act(.differences)
    let shown = try rows(agent)
    #expect(shown.map(\.id) == all.filter(\.differs).map(\.id))
    #expect(!shown.isEmpty && shown.count < all.count)
    agent.act(.differences)
    #expect(try rows(agent).map(\.id) == all.map(\.id))
  }

  /// One that differs stays under the cursor; from one that doesn't it goes to the next that does.
  @Test func theCursorStaysOnItsRowOrGoesToTheNextThatDiffers() throws {
    var agent = atComparison()
    let all = try rows(agent)
    let lost = try #require(all.indices.first { !all[$0].differs && $0 > 3 })
    let next = try #require(all[lost...].first { $0.differs })
    agent.go(toRow: all[lost].id)
    agent.act(.differences)
    #expect(agent.model.currentComparedRow?.id == next.id)
    agent.act(.differences)
    #expect(agent.model.currentComparedRow?.id == next.id)
  }

  /// Below the last row that differs there is none to go to, and the last is nearest.
  @Test func belowTheLastRowThatDiffersTheCursorGoesToIt() throws {
    var agent = atComparison()
    // Two columns of one product differ in little: nothing at the end.
    for family in ["jcci", "aig"] {
      agent.go(to: family)
      agent.act(.removeColumn)
    }
    agent.act(.addColumn)
    agent.act(.nextPlan)
    let all = try rows(agent)
    let last = try #require(all.lastIndex { $0.differs })
    try #require(last < all.count - 1)
    agent.act(.lastRow)
    agent.act(.differences)
    #expect(agent.model.currentComparedRow?.id == all[last].id)
  }

  // MARK: Sections

  private func section(_ agent: Agent) -> Int? { agent.model.currentRow?.section }

  @Test func sectionsAreSteppedThroughByTheirFirstRows() throws {
    var agent = atComparison()
    let grid = try #require(agent.model.comparisonView?.grid)
    let sections = grid.rows.map(\.section).reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
    for expected in sections.dropFirst() {
      agent.act(.nextSection)
      #expect(section(agent) == expected)
      #expect(agent.model.currentRow == grid.rows.first { $0.section == expected })
    }
    agent.act(.nextSection)
    #expect(section(agent) == sections.last)
    for expected in sections.dropLast().reversed() {
      agent.act(.previousSection)
      #expect(section(agent) == expected)
      #expect(agent.model.currentRow == grid.rows.first { $0.section == expected })
    }
  }

  @Test func fromWithinASectionItsFirstRowIsTheFirstStepBack() throws {
    var agent = atComparison()
    agent.act(.nextSection)
    let present = section(agent)
    agent.act(.nextRow)
    agent.act(.nextRow)
    agent.act(.previousSection)
    #expect(section(agent) == present)
    agent.act(.previousSection)
    #expect(section(agent) == present.map { $0 - 1 })
  }

  // MARK: Columns

  @Test func theNextProductTakesTheColumnsPlace() throws {
    var agent = atComparison()
    let families = try #require(agent.model.catalog?.families.map(\.id))
    agent.act(.nextColumn)
    let present = try #require(agent.model.currentSide?.column.family)
    let place = try #require(families.firstIndex(of: present))
    for step in 1...families.count {
      agent.act(.nextFamily)
      #expect(agent.model.currentSide?.column.family == families[(place + step) % families.count])
      #expect(agent.model.work.selection.columns.count == 3)
    }
  }

  @Test func atMostEightPlansStandSideBySide() {
    var agent = atComparison()
    for count in 4...8 {
      agent.act(.addColumn)
      #expect(agent.model.work.selection.columns.count == count)
      #expect(agent.model.notice == nil)
    }
    agent.act(.addColumn)
    #expect(agent.model.work.selection.columns.count == 8)
    #expect(agent.model.notice == .tooManyColumns)
  }

  @Test func theLastColumnStays() {
    var agent = atComparison()
    for _ in 0..<3 { agent.act(.removeColumn) }
    #expect(agent.model.work.selection.columns.count == 1)
    #expect(agent.model.notice == .lastColumn)
  }

  /// Something is always under the cursor.
  @Test func theCursorGoesBackWhenTheLastColumnIsRemoved() {
    var agent = atComparison()
    agent.act(.nextColumn)
    agent.act(.nextColumn)
    agent.act(.removeColumn)
    #expect(agent.model.comparisonPage.cursor.column == 1)
    #expect(agent.model.currentSide?.column == agent.model.work.selection.columns.last)
  }

  @Test func plansScrollSidewaysToTheCursor() throws {
    var agent = atComparison()
    for _ in 0..<5 { agent.act(.addColumn) }
    let visible = try #require(agent.model.comparisonView?.grid.visibleColumns)
    try #require(visible < 8)
    for _ in 0..<8 { agent.act(.previousColumn) }
    #expect(agent.model.comparisonPage.cursor.first == 0)
    for column in 1..<8 {
      agent.act(.nextColumn)
      let cursor = agent.model.comparisonPage.cursor
      #expect(cursor.column == column && cursor.first == max(0, column - visible + 1))
    }
    for column in (0..<7).reversed() {
      agent.act(.previousColumn)
      let cursor = agent.model.comparisonPage.cursor
      #expect(cursor.column == column && (cursor.first...cursor.first + visible - 1).contains(column))
    }
    #expect(agent.model.comparisonPage.cursor.first == 0)
  }

  /// Whatever is moved to is on the screen.
  @Test func theRowUnderTheCursorIsOnTheScreen() throws {
    var agent = atComparison()
    let height = ComparisonLayout(agent.model.size).gridHeight
    func isShown() -> Bool {
      guard let row = agent.model.currentRow else { return false }
      let top = agent.model.comparisonPage.cursor.top
      return row.start >= top && row.start + row.height <= top + height
    }
    for action in [Action.nextPage, .nextRow, .lastRow, .previousPage, .previousRow, .firstRow, .nextSection]
    {
      for _ in 0..<7 {
        agent.act(action)
        #expect(isShown(), "\(action)")
      }
    }
  }

  // MARK: What a change changed

  /// The cells that say something else have both the sign before them and the look.
  @Test(arguments: Language.allCases)
  func changedCellsAreMarked(language: Language) throws {
    var agent = Agent(language, size: Size(rows: 40, columns: 140))
    agent.act(.comparison)
    agent.go(to: "aig")
    agent.go(toRow: "rider.aig.card-misuse")
    #expect(agent.frame().cells(.changed) == 0 && agent.frame().cells(.changeSign) == 0)
    agent.act(.toggleRider)
    let changes = try #require(agent.model.comparisonView?.changes)
    #expect(changes.contains { $0.row == "rider.aig.card-misuse" })
    let frame = agent.frame()
    #expect(frame.cells(.changeSign) > 0 && frame.cells(.changed) > frame.cells(.changeSign))
    #expect(frame.text().contains(String(frame.changeSign)))
    // Every change can be found marked, wherever it stands.
    for change in changes {
      agent.go(toRow: change.row)
      #expect(agent.frame().cells(.changeSign) > 0, "\(change.row)")
    }
    agent.act(.undo)
    #expect(agent.model.comparisonView?.changes.isEmpty == false)
    #expect(agent.model.currentSide?.column.riders.isEmpty == true)
  }
}

extension Frame {
  /// How many cells have a meaning.
  fileprivate func cells(_ style: Style) -> Int {
    (0..<size.rows).reduce(0) { sum, row in
      sum + (0..<size.columns).count { self[row, $0]?.style.contains(style) ?? false }
    }
  }
}
