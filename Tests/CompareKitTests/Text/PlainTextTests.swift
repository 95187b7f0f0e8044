import Testing

@testable import CompareKit

/// Reading text from its bytes gives what looking for its characters gives.
@Suite struct PlainTextTests {
  /// Pieces of plain text, and now and then something that isn't.
  private static func text(_ random: inout RandomText) -> String {
    let plain = [
      "漏えい", "サーバー", "information ", "1,000万円", "（", "）、", "「", "。", "※", "─", " ", "\u{3000}", "\n", "¥",
      "－", "é",
    ]
    return (0..<random.next(below: 16)).map { _ in
      random.next(below: 60) == 0 ? random.text(upTo: 2) : plain[random.next(below: plain.count)]
    }.joined()
  }

  @Test(arguments: [false, true])
  func bothWaysAreOne(ambiguousIsWide: Bool) {
    let metrics = TextMetrics(ambiguousIsWide: ambiguousIsWide)
    var random = RandomText(seed: 41)
    var plain = 0
    for _ in 0..<6000 {
      let text = Self.text(&random)
      let row = Substring(text)
      let columns = random.next(below: 24)
      let ellipsis: Character? = random.next(below: 2) == 0 ? "…" : nil
      plain += PlainText.with(text, { _ in 1 }) ?? 0
      #expect(metrics.width(of: text) == text.reduce(0) { $0 + metrics.width(of: $1) })
      #expect(metrics.wrapped(text, to: columns) == metrics.wrap(row, to: columns))
      #expect(
        metrics.wrapped(text, to: columns, lines: 2, ellipsis: "…")
          == metrics.wrap(row, to: columns, lines: 2, ellipsis: "…"))
      if columns > 0 {
        #expect(
          metrics.clipped(text, to: columns, ellipsis: ellipsis)
            == metrics.clip(row, to: columns, ellipsis: ellipsis))
      }
    }
    #expect(plain > 3000 && plain < 6000)
  }

  /// Nothing that joins is plain, nothing that isn't drawn, and nothing that `sanitized(_:)` changes.
  @Test func everyPlainScalarStandsForItself() {
    for value in UInt32(0)..<0x11_0000 {
      guard let scalar = Unicode.Scalar(value),
        PlainText.with(String(Character(scalar)), { _ in true }) == true
      else { continue }
      #expect(scalar.utf8.count < 4)
      #expect("a\(scalar)a".count == 3 && "漏\(scalar)漏".count == 3 && "\(scalar)\(scalar)".count == 2)
      if scalar != "\n" {
        #expect(Sanitizing.fate(of: scalar) == .keep && ScalarWidth.columns(of: scalar) != 0)
      }
    }
  }

  @Test func bytesAreReadAsScalars() {
    let text = "a¥é–※漏（ー"
    #expect(PlainText.with(text) { Array($0) } == Array(text.unicodeScalars))
  }
}
