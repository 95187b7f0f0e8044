import CompareKit

extension Frame {
  /// The cells of a text, at most `limit` of them; a wide glyph that would be cut is left out.
  ///
  /// The grid follows the terminal's own rule: each scalar that has a width starts a cell, each scalar
  /// without one joins the cell before it.
  static func cells(
    of text: some StringProtocol, limit: Int, style: Style, metrics: TextMetrics
  ) -> [Cell] {
    var result: [Cell] = []
    result.reserveCapacity(min(limit, text.utf8.count))
    var lead = -1
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x20, scalar.value < 0x7F {
        guard result.count < limit else { break }
        lead = result.count
        result.append(Cell(scalar, style: style))
        continue
      }
      let shown = drawable(scalar)
      guard let shown else { continue }
      switch metrics.width(of: Character(shown)) {
      case 2...:
        guard result.count + 1 < limit else { return result }
        lead = result.count
        result.append(Cell(shown, style: style))
        result.append(.continuation(style))
      case 1:
        guard result.count < limit else { return result }
        lead = result.count
        result.append(Cell(shown, style: style))
      default:
        if lead >= 0 { result[lead].addMark(shown) }
      }
    }
    return result
  }

  /// What is drawn for a scalar: a blank for a control character, nothing for one that would reorder
  /// the text around it, otherwise the scalar itself.
  private static func drawable(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: " "
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: nil
    default: scalar
    }
  }
}
