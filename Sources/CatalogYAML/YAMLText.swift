import CompareKit

/// A text by lines and columns, as problems name them: from 1, in scalars.
struct YAMLText {
  struct Place: Hashable, Comparable {
    var line: Int
    var column: Int

    static func < (a: Place, b: Place) -> Bool { (a.line, a.column) < (b.line, b.column) }
  }

  private(set) var scalars: [Unicode.Scalar]
  /// Where each line begins.
  private let starts: [Int]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    // The parser doesn't count the mark that says the text is Unicode.
    var starts = [scalars.first == "\u{FEFF}" ? 1 : 0]
    for (offset, scalar) in scalars.enumerated() {
      let isFirstOfTwo = scalar == "\r" && offset + 1 < scalars.count && scalars[offset + 1] == "\n"
      if Self.breaks.contains(scalar), !isFirstOfTwo { starts.append(offset + 1) }
    }
    self.starts = starts
  }

  /// What ends a line of YAML.
  private static let breaks: Set<Unicode.Scalar> = ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"]

  /// What stands at a place; nil at the end of a line and beyond.
  subscript(place: Place) -> Unicode.Scalar? {
    guard place.column > 0 else { return nil }
    let line = line(place.line)
    return place.column <= line.count ? line[line.startIndex + place.column - 1] : nil
  }

  var lineCount: Int { starts.count }

  /// A line without its end; nothing beyond the last.
  func line(_ number: Int) -> ArraySlice<Unicode.Scalar> {
    guard starts.indices.contains(number - 1) else { return [] }
    let end = starts.indices.contains(number) ? starts[number] : scalars.count
    var line = scalars[starts[number - 1]..<end]
    while let last = line.last, Self.breaks.contains(last) { line.removeLast() }
    return line
  }

  /// Where the first character stands that no YAML may hold.
  var firstControl: Place? {
    let first = scalars.indices.first { offset in
      switch scalars[offset].value {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xFEFE, 0xFF00...0xFFFD, 0x10000...: false
      case 0xFEFF: offset > 0
      default: true
      }
    }
    guard let first, let line = starts.lastIndex(where: { $0 <= first }) else { return nil }
    return Place(line: line + 1, column: first - starts[line] + 1)
  }

  mutating func replace(at place: Place, with scalar: Unicode.Scalar) {
    scalars[starts[place.line - 1] + place.column - 1] = scalar
  }
}
