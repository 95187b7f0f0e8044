import CompareKit
import TestSupport
import Testing

@testable import compare_tui

/// Whatever is pressed at whatever size, the program goes on and every row is whole.
@Suite struct RandomKeysTests {
  private static let keys: [Key] =
    KeyBinding.table.flatMap(\.keys)
    + "小売7ｑ？１億.,-万e\u{301}\u{3099}😀\u{7}".unicodeScalars.map { .character(Character($0)) }
    + [.left, .right, .home, .end, .backspace, .delete, .control("u"), .control("k"), .function(9)]

  private func isWhole(_ frame: Frame) -> Bool {
    // Counted as the library that draws counts, too: nothing there is of ambiguous width where that matters.
    frame.lines(trailingSpaces: true).allSatisfy { line in
      [frame.metrics, TextMetrics()].allSatisfy { $0.width(of: line) == frame.size.columns }
    }
  }

  /// What the comparison says of riders is of the present selection and loss.
  private func expectWorthOfTheWork(_ model: Model, after key: Key, step: Int) {
    guard model.page == .comparison, let catalog = model.catalog, let worth = model.worth else { return }
    #expect(worth.selection == model.work.fittingSelection(in: catalog), "after \(key), step \(step)")
    #expect(worth.scenario == model.work.scenario, "after \(key), step \(step)")
  }

  @Test(arguments: 1...8)
  func noKeysCrashAndEveryRowIsWhole(seed: Int) {
    var numbers = Random(seed: UInt64(seed) &* 0x9E37_79B9)
    var agent = Agent(seed % 2 == 0 ? .ja : .en, isLoaded: seed != 1)
    for step in 0..<250 {
      if Int.random(in: 0..<12, using: &numbers) == 0 {
        let rows = Int.random(in: 1...45, using: &numbers)
        let columns = Int.random(in: 1...150, using: &numbers)
        agent.send(.resized(Size(rows: rows, columns: columns)))
      }
      let key = Self.keys[Int.random(in: 0..<Self.keys.count, using: &numbers)]
      agent.press(key)
      expectWorthOfTheWork(agent.model, after: key, step: step)
      let isWide = seed % 3 == 0
      let frame = agent.frame(
        borders: isWide ? .ascii : .unicode, metrics: TextMetrics(ambiguousIsWide: isWide))
      #expect(isWhole(frame), "after \(key), step \(step), at \(frame.size)")
      if let cursor = frame.cursor {
        #expect(frame[cursor.row, cursor.column] != nil, "after \(key), step \(step), at \(frame.size)")
      }
    }
  }

  /// The same where a key pressed at random seldom leads to.
  @Test(arguments: [Action.enterQuote, .print, .gaps, .bestSets, .curve, .pins, .loss], 1...4)
  func noKeysCrashWhereTheComparisonLeads(opening: Action, seed: Int) {
    var numbers = Random(seed: UInt64(seed) &* 0x85EB_CA6B)
    var agent = Agent(seed % 2 == 0 ? .ja : .en)
    for exposure in ["card-data", "it-dependence"] {
      agent.go(to: .exposure(exposure))
      agent.act(.toggle)
    }
    agent.act(.comparison)
    agent.act(.pin)
    for step in 0..<120 {
      if agent.model.context == .comparison {
        for _ in 0..<Int.random(in: 0...3, using: &numbers) { agent.act(.nextColumn) }
        agent.act(opening)
      }
      if agent.model.context == .lossCell, step % 15 == 0 {
        agent.act([.trace, .size, .chooseScenario, .addLine][step / 15 % 4])
      }
      if Int.random(in: 0..<20, using: &numbers) == 0 {
        let rows = Int.random(in: 1...45, using: &numbers)
        agent.send(.resized(Size(rows: rows, columns: Int.random(in: 1...150, using: &numbers))))
      }
      let key = Self.keys[Int.random(in: 0..<Self.keys.count, using: &numbers)]
      agent.press(key)
      expectWorthOfTheWork(agent.model, after: key, step: step)
      let frame = agent.frame()
      #expect(isWhole(frame), "after \(key), step \(step), at \(frame.size)")
      if let cursor = frame.cursor {
        #expect(frame[cursor.row, cursor.column] != nil, "after \(key), step \(step), at \(frame.size)")
      }
    }
  }

  @Test func undoingEverythingLeadsBackToTheStart() {
    var numbers = Random(seed: 5)
    var agent = Agent()
    let start = agent.model.work
    for _ in 0..<400 {
      let key = Self.keys[Int.random(in: 0..<Self.keys.count, using: &numbers)]
      if KeyBinding.action(for: key, in: agent.model.context) != .quit { agent.press(key) }
    }
    #expect(agent.model.work != start)
    var history = agent.model.history
    while history.redo() != nil {}
    let end = history.present
    while history.undo() != nil {}
    #expect(history.present == start)
    while history.redo() != nil {}
    #expect(history.present == end)
  }
}
