/// What the meanings look like: the only place that knows.
///
/// The terminal's eight colours on its own background, so that what its owner chose to read well on dark or on
/// light does. A hue is a meaning and never an ornament: red stays with the client, green is paid, magenta is
/// not known, cyan is ours (headings, and what the agent entered). Blue and yellow each vanish as letters on one
/// kind of background; they are grounds that bring letters of their own, for the few marks to be found at a
/// glance: what changed, and what must be looked into before it is relied on.
///
/// Without colours, attributes tell the same meanings apart, beside the signs and words on the screen.
struct ColourScheme: Sendable {
  /// A colour of the terminal.
  enum Colour: Sendable {
    case black, red, green, yellow, blue, magenta, cyan, white
  }

  /// What letters are written with: a colour on the terminal's own background, or on a ground of its own.
  enum Ink: Int, CaseIterable, Sendable {
    case red, green, magenta, cyan, onYellow, onBlue

    var letters: Colour {
      switch self {
      case .red: .red
      case .green: .green
      case .magenta: .magenta
      case .cyan: .cyan
      case .onYellow: .black
      case .onBlue: .white
      }
    }

    /// nil for the terminal's own background.
    var ground: Colour? {
      switch self {
      case .red, .green, .magenta, .cyan: nil
      case .onYellow: .yellow
      case .onBlue: .blue
      }
    }
  }

  /// How a cell is shown.
  struct Rendition: Hashable, Sendable {
    var bold = false
    var dim = false
    var underline = false
    var reverse = false
    var ink: Ink?
  }

  /// What a meaning looks like, with colours and without.
  struct Look: Sendable {
    let style: Style
    let coloured: Rendition
    let plain: Rendition

    /// - Parameter plain: without colours; by default the same attributes.
    init(_ style: Style, _ coloured: Rendition, plain: Rendition? = nil) {
      self.style = style
      self.coloured = coloured
      var attributes = plain ?? coloured
      attributes.ink = nil
      self.plain = attributes
    }
  }

  /// From least to most important: attributes add up, the ink is the last one's.
  let looks: [Look]

  /// The scheme of the program.
  static let standard = ColourScheme(looks: [
    Look(.border, Rendition(dim: true)),
    Look(.label, Rendition()),
    Look(.dim, Rendition(dim: true)),
    Look(.title, Rendition(bold: true, reverse: true)),
    Look(.heading, Rendition(bold: true, ink: .cyan)),
    Look(.keyHint, Rendition(bold: true)),
    Look(.field, Rendition(underline: true)),
    Look(.taken, Rendition(bold: true)),
    Look(.differing, Rendition(bold: true)),
    Look(.entered, Rendition(underline: true, ink: .cyan)),
    Look(.covered, Rendition(ink: .green)),
    Look(.notCovered, Rendition(ink: .red), plain: Rendition(bold: true)),
    Look(.barPaid, Rendition(ink: .green)),
    Look(.barStays, Rendition(bold: true, ink: .red)),
    Look(.barUncertain, Rendition(ink: .magenta), plain: Rendition(dim: true)),
    Look(.unknown, Rendition(ink: .magenta), plain: Rendition(underline: true)),
    Look(.changed, Rendition(bold: true), plain: Rendition(bold: true, underline: true)),
    Look(.changeSign, Rendition(ink: .onBlue), plain: Rendition(bold: true, reverse: true)),
    Look(.superseded, Rendition(ink: .onYellow), plain: Rendition(dim: true, reverse: true)),
    Look(.warning, Rendition(ink: .onYellow), plain: Rendition(bold: true, reverse: true)),
    Look(.error, Rendition(bold: true, reverse: true, ink: .red)),
    Look(.selected, Rendition(reverse: true)),
  ])

  /// How a style is shown, with colours or without.
  func rendition(of style: Style, colours: Bool) -> Rendition {
    var result = Rendition()
    for look in looks where style.contains(look.style) {
      let next = colours ? look.coloured : look.plain
      result.bold = result.bold || next.bold
      result.dim = result.dim || next.dim
      result.underline = result.underline || next.underline
      result.reverse = result.reverse || next.reverse
      result.ink = next.ink ?? result.ink
    }
    // Letters and ground are chosen for one another: brightened, as many terminals do with bold letters, or
    // exchanged, they read badly.
    if result.ink?.ground != nil { (result.bold, result.reverse) = (false, false) }
    // Bold and dim together are undefined on many terminals; what stands out wins.
    if result.bold { result.dim = false }
    return result
  }
}
