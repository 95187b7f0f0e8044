import CompareKit

extension Frame {
  /// How wide everything is where ambiguous characters are narrow, as the library that draws has it.
  private static let plain = TextMetrics()

  /// The cells of a text, at most `limit` of them; a wide glyph that would be cut is left out.
  ///
  /// The grid follows the terminal's own rule: each scalar that has a width starts a cell, each scalar
  /// without one joins the cell before it. What must not reach a terminal is drawn as `sanitized(_:)` writes it,
  /// and what is of ambiguous width as its `StandIn` where that takes two columns.
  static func cells(
    of text: some StringProtocol, limit: Int, style: Style, metrics: TextMetrics
  ) -> [FrameCell] {
    var result: [FrameCell] = []
    result.reserveCapacity(min(limit, text.utf8.count))
    var lead = -1
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x20, scalar.value < 0x7F {
        guard result.count < limit else { break }
        lead = result.count
        result.append(FrameCell(scalar, style: style))
        continue
      }
      guard let (shown, columns) = metrics.drawn(scalar) else { continue }
      switch columns {
      case 2...:
        guard result.count + 1 < limit else { return result }
        if metrics.ambiguousIsWide, plain.drawn(shown)?.columns == 1 {
          let text = StandIn.text(for: shown)
          result.append(FrameCell(text.0, style: style))
          result.append(FrameCell(text.1, style: style))
          // A mark would sit on the wrong letter.
          lead = -1
          continue
        }
        lead = result.count
        result.append(FrameCell(shown, style: style))
        result.append(.continuation(style))
      case 1:
        guard result.count < limit else { return result }
        lead = result.count
        result.append(FrameCell(shown, style: style))
      default:
        if lead >= 0 { result[lead].addMark(shown) }
      }
    }
    return result
  }
}
