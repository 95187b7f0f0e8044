import CompareKit

extension Frame {
  /// The cells of a text, at most `limit` of them; a wide glyph that would be cut is left out.
  ///
  /// The grid follows the terminal's own rule: each scalar that has a width starts a cell, each scalar
  /// without one joins the cell before it. What must not reach a terminal is drawn as `sanitized(_:)` writes it.
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
      guard let (shown, columns) = metrics.drawn(scalar) else { continue }
      switch columns {
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
}
