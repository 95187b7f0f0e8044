import TestSupport
import Testing

@testable import compare_tui

@Suite struct HistoryTests {
  @Test func undoAndRedoGoThereAndBack() {
    var history = History(0)
    history.record(.name) { $0 = 1 }
    history.record(.sales) { $0 = 2 }
    #expect(history.undo() == .sales)
    #expect(history.undo() == .name)
    #expect(history.undo() == nil)
    #expect(history.present == 0)
    #expect(history.redo() == .name)
    #expect(history.redo() == .sales)
    #expect(history.redo() == nil)
    #expect(history.present == 2)
  }

  @Test func whatIsTypedInOneGoIsOneStep() {
    var history = History("")
    for text in ["a", "ab", "abc"] { history.record(.name, joining: true) { $0 = text } }
    history.close()
    history.record(.name, joining: true) { $0 = "abcd" }
    #expect(history.undo() == .name)
    #expect(history.present == "abc")
    #expect(history.undo() == .name)
    #expect(history.present == "")
  }

  @Test func whatIsAbandonedNeverWas() {
    var history = History("")
    history.record(.name, joining: true) { $0 = "a" }
    history.close()
    for text in ["ab", "abc"] { history.record(.name, joining: true) { $0 = text } }
    history.abandon()
    #expect(history.present == "a")
    #expect(history.redo() == nil)
    // A step that was ended stays.
    history.abandon()
    #expect(history.present == "a")
    #expect(history.undo() == .name)
    #expect(history.present == "")
  }

  @Test func anotherFieldStartsAnotherStep() {
    var history = History("")
    history.record(.name, joining: true) { $0 = "a" }
    history.record(.sales, joining: true) { $0 = "b" }
    #expect(history.undo() == .sales)
    #expect(history.present == "a")
  }

  @Test func typingAfterUndoingStartsAStep() {
    var history = History("")
    history.record(.name, joining: true) { $0 = "a" }
    history.close()
    history.record(.name, joining: true) { $0 = "ab" }
    #expect(history.undo() == .name)
    history.record(.name, joining: true) { $0 = "ac" }
    #expect(history.redo() == nil)
    #expect(history.undo() == .name)
    #expect(history.present == "a")
  }

  @Test func aChangeThatChangesNothingIsNone() {
    var history = History(1)
    history.record(.name) { $0 = 1 }
    #expect(history.undo() == nil)
  }

  @Test func whatIsSettledCanNotBeUndone() {
    var history = History([0, 0])
    history.record(.name) { $0[0] = 1 }
    history.settle { $0[1] = 7 }
    #expect(history.undo() == .name)
    #expect(history.present == [0, 7])
    #expect(history.redo() == .name)
    #expect(history.present == [1, 7])
  }

  @Test func theOldestStepsGoFirst() {
    var history = History(0)
    for number in 1...History<Int>.depth + 5 { history.record(.name) { $0 = number } }
    while history.undo() != nil {}
    #expect(history.present == 5)
  }
}
