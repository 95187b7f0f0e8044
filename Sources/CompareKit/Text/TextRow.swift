/// A text as what its lines are made of, one after another.
protocol TextRow: Collection where Element: TextPiece {
  func text(_ range: Range<Index>) -> String
  /// A piece, or in its scalars if it is wider than `columns`.
  func parts(at index: Index, fitting columns: Int, _ metrics: TextMetrics) -> [(Range<Index>, width: Int)]
}

/// What nothing comes in between.
protocol TextPiece {
  /// The scalar that decides how it behaves at the end of a line.
  var leadingScalar: Unicode.Scalar { get }
  var isSpace: Bool { get }
  var isNewline: Bool { get }
  func width(_ metrics: TextMetrics) -> Int
}

extension Unicode.Scalar: TextPiece {
  var leadingScalar: Unicode.Scalar { self }
  var isSpace: Bool { self == " " || self == "\u{3000}" || self == "\t" }
  var isNewline: Bool { self == "\n" }
  func width(_ metrics: TextMetrics) -> Int { metrics.width(of: self) }
}

extension Character: TextPiece {
  var leadingScalar: Unicode.Scalar { unicodeScalars.first ?? " " }
  var isSpace: Bool { self == " " || self == "\u{3000}" || self == "\t" }
  func width(_ metrics: TextMetrics) -> Int { metrics.width(of: self) }
}

/// Any text: slower, since its characters have to be looked for.
extension Substring: TextRow {
  func text(_ range: Range<Index>) -> String { String(unicodeScalars[range]) }

  func parts(at index: Index, fitting columns: Int, _ metrics: TextMetrics) -> [(Range<Index>, width: Int)] {
    let end = self.index(after: index)
    let width = metrics.width(of: self[index])
    if width <= columns { return [(index..<end, width)] }
    let scalars = unicodeScalars[index..<end]
    return scalars.indices.map { ($0..<scalars.index(after: $0), metrics.width(of: scalars[$0])) }
  }
}
