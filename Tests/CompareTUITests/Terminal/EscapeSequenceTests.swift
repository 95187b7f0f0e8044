import Testing

@testable import compare_tui

@Suite struct EscapeSequenceTests {
  /// How many of the bytes after Esc belong to the sequence; nil while it hasn't ended.
  private func length(_ text: String) -> Int? {
    var sequence = EscapeSequence()
    return text.utf8.enumerated().first { sequence.take($0.element) }.map { $0.offset + 1 }
  }

  @Test(arguments: [
    ("d", 1), ("あい", 3), ("[15~x", 4), ("[13;5ux", 6), ("[[Ex", 3), ("[27;5;13~x", 9), ("OPx", 2),
    ("[A[B", 2),
  ])
  func itEndsWhereTheNextKeyBegins(text: String, bytes: Int) {
    #expect(length(text) == bytes)
  }

  @Test func anUnfinishedOneGoesOn() {
    #expect(length("[15") == nil)
    #expect(length("O") == nil)
  }
}
