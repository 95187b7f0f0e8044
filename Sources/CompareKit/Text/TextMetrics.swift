/// Where text sits in a field wider than itself.
public enum TextAlignment: Sendable, Hashable {
  case leading
  case trailing
  case center
}

/// Measures and fits text in terminal columns: ASCII takes one, kana and ideographs two, marks none.
///
/// Widths are those the terminal library uses, so what is measured here is what is drawn. What cannot
/// be drawn counts as what `sanitized(_:)` puts in its place.
public struct TextMetrics: Sendable, Hashable {
  /// Whether characters of ambiguous width (box drawing, ※, ○, →, ①) take two columns, as some
  /// Japanese terminals draw them.
  public let ambiguousIsWide: Bool

  /// Metrics for a terminal. Sets the character locale if nothing has done so yet.
  public init(ambiguousIsWide: Bool = false) {
    self.ambiguousIsWide = ambiguousIsWide
    CharacterLocale.activate()
  }

  /// The columns `character` takes.
  public func width(of character: Character) -> Int {
    if character == "\r\n" { return 1 }
    return character.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// The columns `text` takes on one line.
  public func width(of text: some StringProtocol) -> Int {
    if let columns = PlainText.with(text, { $0.reduce(0) { $0 + width(of: $1) } }) { return columns }
    var columns = 0
    var afterCarriageReturn = false
    for scalar in text.unicodeScalars {
      if !(scalar == "\n" && afterCarriageReturn) { columns += width(of: scalar) }
      afterCarriageReturn = scalar == "\r"
    }
    return columns
  }

  /// What `sanitized(_:)` puts in the place of one scalar, and the columns that takes; nil when nothing
  /// stays of it.
  public func drawn(_ scalar: Unicode.Scalar) -> (scalar: Unicode.Scalar, columns: Int)? {
    switch Sanitizing.fate(of: scalar) {
    case .keep: (scalar, width(of: scalar))
    case .drop: nil
    case .space: (" ", 1)
    case .replacement: (Sanitizing.replacement, width(of: Sanitizing.replacement))
    }
  }

  /// The columns one scalar takes.
  @inline(__always)
  func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: 1
    case 0x3041...0x3096, 0x4E00...0x9FFF, 0x309B...0x30FF, 0x3001...0x3029: 2
    default: rareWidth(of: scalar)
    }
  }

  private func rareWidth(of scalar: Unicode.Scalar) -> Int {
    switch Sanitizing.fate(of: scalar) {
    case .drop: return 0
    case .space: return 1
    case .replacement: return ambiguousIsWide ? 2 : 1
    case .keep:
      let width = ScalarWidth.columns(of: scalar) ?? 1
      return width == 1 && ambiguousIsWide && ScalarWidth.isAmbiguous(scalar) ? 2 : width
    }
  }
}
