import CNcurses

/// Hands the cells of frames to ncurses, with attributes for meanings.
final class CellRenderer {
  private let scheme: ColourScheme
  private let colours: Bool
  private var buffer: [cn_cell] = []
  private var known: [Style: (attributes: attr_t, pair: Int16)] = [:]

  init(scheme: ColourScheme, colours: Bool) {
    self.scheme = scheme
    self.colours = colours
  }

  /// Draws what differs between two frames of the same size: of each row, from the first column that
  /// differs to the last.
  func draw(_ frame: Frame, over former: Frame) {
    let columns = frame.size.columns
    for row in 0..<frame.size.rows {
      let start = row * columns
      var first = start
      var last = start + columns
      while first < last, frame.cells[first] == former.cells[first] { first += 1 }
      guard first < last else { continue }
      while frame.cells[last - 1] == former.cells[last - 1] { last -= 1 }
      // A wide glyph is sent whole.
      while first > start, frame.cells[first].isContinuation { first -= 1 }
      draw(frame.cells[first..<last], row: row, column: first - start)
    }
  }

  private func draw(_ cells: ArraySlice<FrameCell>, row: Int, column: Int) {
    buffer.removeAll(keepingCapacity: true)
    var style: Style?
    var look: (attributes: attr_t, pair: Int16) = (0, 0)
    for cell in cells {
      if cell.isContinuation {
        if !buffer.isEmpty { buffer[buffer.count - 1].columns = 2 }
        continue
      }
      if style != cell.style {
        style = cell.style
        look = self.look(of: cell.style)
      }
      buffer.append(
        cn_cell(
          // `wchar_t` has a sign on some systems and none on others.
          scalars: (
            wchar_t(truncatingIfNeeded: cell.scalarValue(0)),
            wchar_t(truncatingIfNeeded: cell.scalarValue(1)),
            wchar_t(truncatingIfNeeded: cell.scalarValue(2)), 0
          ), attributes: look.attributes, pair: look.pair, columns: 1))
    }
    cn_put(Int32(row), Int32(column), buffer, Int32(buffer.count))
  }

  private func look(of style: Style) -> (attributes: attr_t, pair: Int16) {
    if let look = known[style] { return look }
    let rendition = scheme.rendition(of: style, colours: colours)
    var attributes: attr_t = 0
    if rendition.bold { attributes |= cn_bold() }
    if rendition.dim { attributes |= cn_dim() }
    if rendition.underline { attributes |= cn_underline() }
    if rendition.reverse { attributes |= cn_reverse() }
    let look = (attributes, rendition.ink.map(CellRenderer.pair) ?? 0)
    known[style] = look
    return look
  }

  /// The colour pair that an ink is shown with.
  static func pair(of ink: ColourScheme.Ink) -> Int16 {
    Int16(ink.rawValue + 1)
  }

  /// The colour as ncurses numbers it.
  static func code(of colour: ColourScheme.Colour) -> Int16 {
    switch colour {
    case .black: cn_black()
    case .red: cn_red()
    case .green: cn_green()
    case .yellow: cn_yellow()
    case .blue: cn_blue()
    case .magenta: cn_magenta()
    case .cyan: cn_cyan()
    case .white: cn_white()
    }
  }
}
