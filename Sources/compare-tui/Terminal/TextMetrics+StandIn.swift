// Swift's view of glibc hides this one.
@_silgen_name("wcwidth")
private func columnsOf(_ scalar: Int32) -> Int32

/// Stands in for `CompareKit.TextMetrics` until that is merged; delete this file then.
struct TextMetrics: Equatable, Sendable {
  let ambiguousIsWide: Bool

  init(ambiguousIsWide: Bool = false) {
    self.ambiguousIsWide = ambiguousIsWide
  }

  func width(of character: Character) -> Int {
    character.unicodeScalars.reduce(0) { sum, scalar in
      sum + max(0, Int(columnsOf(Int32(bitPattern: scalar.value))))
    }
  }

  func width(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  func sanitized(_ text: some StringProtocol) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
  }
}
