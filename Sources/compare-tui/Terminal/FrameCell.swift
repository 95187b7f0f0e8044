/// One column of a frame: a glyph, or the second half of the wide glyph before it, and its style.
///
/// The glyph is a base scalar with at most two combining marks (enough for decomposed kana and Latin
/// letters; further marks are dropped) packed into one word, so that frames are compared and copied
/// without touching reference counts.
struct FrameCell: Equatable, Sendable {
  /// 21 bits for the base, then 21 for each mark; 0 is the second half of a wide glyph.
  private(set) var packed: UInt64
  /// What the cell means.
  var style: Style

  /// A blank of a style.
  static func blank(_ style: Style = .normal) -> FrameCell {
    FrameCell(packed: 0x20, style: style)
  }

  /// The second half of a wide glyph.
  static func continuation(_ style: Style) -> FrameCell {
    FrameCell(packed: 0, style: style)
  }

  /// A cell with one scalar, which must not be a control character.
  init(_ scalar: Unicode.Scalar, style: Style) {
    self.init(packed: UInt64(scalar.value), style: style)
  }

  private init(packed: UInt64, style: Style) {
    self.packed = packed
    self.style = style
  }

  /// Whether this is the second half of a wide glyph.
  var isContinuation: Bool { packed == 0 }

  /// The value of the base (0) and of the marks (1, 2); 0 where there is none.
  func scalarValue(_ index: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: packed >> (21 * UInt64(index))) & 0x1F_FFFF
  }

  /// Adds a combining mark; the third and later ones are dropped.
  mutating func addMark(_ mark: Unicode.Scalar) {
    for index in 1...2 where scalarValue(index) == 0 {
      packed |= UInt64(mark.value) << (21 * UInt64(index))
      return
    }
  }

  /// The glyph as text; empty for the second half of a wide one.
  var text: String {
    var result = String.UnicodeScalarView()
    for index in 0...2 {
      if let scalar = Unicode.Scalar(scalarValue(index)), scalar.value != 0 { result.append(scalar) }
    }
    return String(result)
  }
}
