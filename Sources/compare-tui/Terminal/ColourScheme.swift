/// What the meanings look like: the only place that knows.
///
/// Eight colours and the terminal's own background, so that both light and dark ones read well (blue and
/// yellow each vanish on one of them and are not used). Everything a colour says is also said by an
/// attribute or by the text itself.
struct ColourScheme: Sendable {
  enum Colour: Int, CaseIterable, Sendable {
    case red, green, magenta, cyan
  }

  /// How a cell is shown.
  struct Rendition: Equatable, Sendable {
    var bold = false
    var dim = false
    var underline = false
    var reverse = false
    var colour: Colour?
  }

  /// From least to most important: attributes add up, the colour is the last one's.
  let entries: [(style: Style, rendition: Rendition)]

  /// The scheme of the program.
  static let standard = ColourScheme(entries: [
    (.border, Rendition(dim: true)),
    (.label, Rendition()),
    (.dim, Rendition(dim: true)),
    (.title, Rendition(bold: true, reverse: true)),
    (.heading, Rendition(bold: true, colour: .cyan)),
    (.keyHint, Rendition(bold: true)),
    (.field, Rendition(underline: true)),
    (.covered, Rendition(colour: .green)),
    (.notCovered, Rendition(dim: true)),
    (.barPaid, Rendition(colour: .green)),
    (.barStays, Rendition(bold: true, colour: .red)),
    (.barUncertain, Rendition(dim: true)),
    (.entered, Rendition(underline: true, colour: .cyan)),
    (.differing, Rendition(bold: true)),
    (.unknown, Rendition(colour: .magenta)),
    (.changed, Rendition(bold: true, underline: true, colour: .magenta)),
    (.warning, Rendition(bold: true, colour: .red)),
    (.error, Rendition(bold: true, reverse: true, colour: .red)),
    (.selected, Rendition(reverse: true)),
  ])

  /// How a style is shown, with colours or without.
  func rendition(of style: Style, colours: Bool) -> Rendition {
    var result = Rendition()
    for entry in entries where style.contains(entry.style) {
      result.bold = result.bold || entry.rendition.bold
      result.dim = result.dim || entry.rendition.dim
      result.underline = result.underline || entry.rendition.underline
      result.reverse = result.reverse || entry.rendition.reverse
      result.colour = entry.rendition.colour ?? result.colour
    }
    // Bold and dim together are undefined on many terminals; what stands out wins.
    if result.bold { result.dim = false }
    if !colours { result.colour = nil }
    return result
  }
}
