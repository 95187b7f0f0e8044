import CompareKit
import Testing

@testable import compare_tui

@Suite struct TextFieldTests {
  init() {
    useUTF8()
  }

  private func field(_ text: String, cursor: Int) -> TextField {
    var field = TextField(text)
    field.moveToStart()
    field.move(by: cursor)
    return field
  }

  @Test func textIsTypedAtTheCursor() {
    var field = field("小業", cursor: 1)
    field.insert("売")
    #expect(field.text == "小売業")
    #expect(field.cursor == 2)
  }

  @Test func aCombiningMarkJoinsTheCharacterBeforeIt() {
    var field = field("かx", cursor: 1)
    field.insert("\u{3099}")
    #expect(field.text == "か\u{3099}x")
    #expect(field.cursor == 1)
    field.deleteBackward()
    #expect(field.text == "x")
    #expect(field.cursor == 0)
  }

  @Test func deletingStopsAtBothEnds() {
    var field = field("ab", cursor: 0)
    field.deleteBackward()
    #expect(field == self.field("ab", cursor: 0))
    field.deleteForward()
    field.deleteForward()
    field.deleteForward()
    #expect(field == TextField())
  }

  @Test func wholeEndsCanBeDeleted() {
    var start = field("2,000万円", cursor: 5)
    start.deleteToStart()
    #expect(start.text == "万円")
    #expect(start.cursor == 0)
    var end = field("2,000万円", cursor: 5)
    end.deleteToEnd()
    #expect(end.text == "2,000")
    #expect(end.cursor == 5)
  }

  @Test func movingStopsAtBothEnds() {
    var field = TextField("日本")
    field.move(by: 5)
    #expect(field.cursor == 2)
    field.move(by: -9)
    #expect(field.cursor == 0)
  }

  @Test func controlCharactersAreNotTyped() {
    var field = TextField()
    field.insert("a\u{7}b")
    #expect(field.text == "ab")
  }

  @Test func aFieldTakesAsMuchAsItHasRoomFor() {
    var field = TextField("末", limit: 5)
    field.moveToStart()
    field.insert("が\u{7}b")
    field.insert("cdef")
    #expect(field.text == "がbcd末")
    #expect(field.cursor == 4)
    field.insert("\u{301}")
    #expect(field.text == "がbcd末")
    field.deleteBackward()
    field.insert("\u{301}")
    #expect(field.text == "がbc\u{301}末")
    #expect(field.cursor == 3)
  }

  /// As if it had all been cleaned at once.
  @Test(arguments: [
    "か\u{3099}き\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}x", "\u{301}a", "a\u{200D}b",
    "\u{1F468}\u{200D}\u{1F469}",
  ])
  func whatIsTypedScalarByScalarIsCleanedAsAWhole(text: String) {
    var field = TextField()
    for scalar in text.unicodeScalars { field.insert(String(scalar)) }
    #expect(Array(field.text.unicodeScalars) == Array(sanitized(text).unicodeScalars))
    #expect(field.cursor == field.text.count)
  }

  @Test func aTextLongerThanTheFieldIsLeftAsItIs() {
    var field = TextField("abcdef", limit: 3)
    field.insert("x")
    #expect(field.text == "abcdef")
    field.deleteToStart()
    field.insert("wxyz")
    #expect(field.text == "wxy")
  }

  @Test func onlyEditingKeysAreTaken() {
    var field = TextField()
    for key in [Key.character("１"), .character("億"), .left, .delete] {
      let taken = field.take(key)
      #expect(taken, "\(key)")
    }
    #expect(field.text == "１")
    for key in [Key.enter, .escape, .tab, .up, .function(1)] {
      let taken = field.take(key)
      #expect(!taken, "\(key)")
    }
  }

  @Test func longTextScrollsByDisplayWidth() {
    let metrics = TextMetrics()
    #expect(TextField("小売業").visible(width: 8, metrics: metrics) == ("小売業", 6))
    #expect(TextField("小売業").visible(width: 6, metrics: metrics) == ("売業", 4))
    #expect(field("小売業", cursor: 0).visible(width: 5, metrics: metrics) == ("小売", 0))
    #expect(field("小売業", cursor: 2).visible(width: 5, metrics: metrics) == ("売業", 2))
  }

  @Test func theCursorIsAlwaysInsideTheField() {
    let metrics = TextMetrics()
    let text = "aあbい😀c漢字d"
    for width in 2...12 {
      for cursor in 0...text.count {
        let part = field(text, cursor: cursor).visible(width: width, metrics: metrics)
        #expect(part.cursorColumn < width)
        #expect(metrics.width(of: part.text) <= width)
      }
    }
  }

  @Test func theFocusedFieldShowsTheCursor() {
    var frame = Frame(size: Size(rows: 1, columns: 12))
    TextField("保険").draw(on: &frame, row: 0, column: 2, width: 8, focused: true)
    #expect(frame.markedText() == "  保険\n~..ffffffff\n")
    #expect(frame.cursor == Position(row: 0, column: 6))
  }
}
