/// A source's text as its passages are compared: without what another browser or another width of letters
/// changes. Each scalar remembers where it stood.
struct PassageText {
  private(set) var scalars: [UInt32] = []
  /// For each scalar the line it stood in, counted from 1.
  private(set) var lines: [Int] = []
  /// Where a new passage may begin: at a line, a cell of a table, a sentence, a number of a list.
  private(set) var breaks: [Int] = []
  private let lineCount: Int

  init(_ text: String) {
    let written = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    lineCount = written.count
    for (index, line) in written.enumerated() { append(line, index + 1) }
  }

  private mutating func append(_ text: Substring, _ line: Int) {
    let start = scalars.count
    var dashes = 0
    var numbering = PassageNumbering()
    breaks.append(start)
    for scalar in text.unicodeScalars {
      if numbering.begins(scalar) { breaks.append(scalars.count) }
      guard let folded = PassageFolding.folded(scalar) else { continue }
      if let voiced = PassageFolding.voiced(scalars.count > start ? scalars.last : nil, by: folded) {
        scalars[scalars.count - 1] = voiced
        continue
      }
      scalars.append(folded)
      lines.append(line)
      dashes = folded == 0x2D ? dashes + 1 : 0
      // A rule of three dashes or more is drawn between the rows of a table.
      if dashes == 3 { drop(3) } else if dashes > 3 { drop(1) }
    }
  }

  private mutating func drop(_ count: Int) {
    scalars.removeLast(count)
    lines.removeLast(count)
  }

  /// The line of a place, or the last line for the end of the text.
  func line(at place: Int) -> Int { place < lines.count ? lines[place] : max(1, lineCount) }

  /// A stretch as folded, cut to `most` scalars.
  func excerpt(_ range: Range<Int>, most: Int = 40) -> String {
    var text = String.UnicodeScalarView()
    for value in scalars[range].prefix(most) { text.append(Unicode.Scalar(value) ?? "\u{FFFD}") }
    return String(text) + (range.count > most ? "…" : "")
  }
}

/// Which differences between two savings of one page don't count.
enum PassageFolding {
  /// The scalar as it is compared; nil for one that doesn't count: blanks, what is not seen, the bars of a
  /// table and the dots of a list.
  static func folded(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x21..<0x7C, 0x7D, 0x7E, 0x4E00...0x9FFF, 0x3041...0x3096: scalar.value
    case 0x7C, 0x2022, 0x20E3, 0xFE00...0xFE0F, 0x200B...0x200F, 0x2060, 0xFEFF: nil
    case 0xFF01...0xFF5E: folded(Unicode.Scalar(scalar.value - 0xFEE0)!)
    case 0xFF61...0xFF9F: halfWidth[Int(scalar.value - 0xFF61)]
    case 0x3099, 0x309B: 0x309B
    case 0x309A, 0x309C: 0x309C
    case 0xFFE5, 0xA5: 0xA5
    case 0x301C, 0x223C: 0x7E
    case 0x2010...0x2015, 0x2212: 0x2D
    case 0x201C, 0x201D: 0x22
    case 0x2018, 0x2019: 0x27
    default:
      scalar.properties.isWhitespace || scalar.properties.generalCategory == .control ? nil : scalar.value
    }
  }

  /// A kana and a voicing mark written apart from it, as one.
  static func voiced(_ kana: UInt32?, by mark: UInt32) -> UInt32? {
    guard let kana, mark == 0x309B || mark == 0x309C else { return nil }
    // Katakana lie 0x60 above hiragana.
    let shift: UInt32 = kana >= 0x30A1 ? 0x60 : 0
    switch kana - shift {
    case 0x3046 where mark == 0x309B && shift > 0: return 0x30F4
    case 0x304B...0x3062 where mark == 0x309B && (kana - shift) % 2 == 1: return kana + 1
    case 0x3064...0x3068 where mark == 0x309B && (kana - shift) % 2 == 0: return kana + 1
    case 0x306F...0x307D where (kana - shift - 0x306F) % 3 == 0: return kana + (mark == 0x309B ? 1 : 2)
    default: return nil
    }
  }

  /// U+FF61 to U+FF9F at full width.
  private static let halfWidth: [UInt32] =
    "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u{309B}\u{309C}"
    .unicodeScalars.map(\.value)
}
