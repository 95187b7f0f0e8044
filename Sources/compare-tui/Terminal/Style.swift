/// What a piece of the screen *means*; never what it looks like.
///
/// Meanings add up: the changed cell under the cursor is `[.changed, .selected]`. `ColourScheme` alone
/// turns them into bold, reverse or a colour.
struct Style: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// Running text.
  static let normal: Style = []
  /// The name of the screen or of a dialogue.
  static let title = Style(rawValue: 1 << 0)
  /// A section or column heading.
  static let heading = Style(rawValue: 1 << 1)
  /// What a row or field is called.
  static let label = Style(rawValue: 1 << 2)
  /// Secondary text: sources, hints, what does not apply.
  static let dim = Style(rawValue: 1 << 3)
  /// Under the cursor.
  static let selected = Style(rawValue: 1 << 4)
  /// Different from before the last change.
  static let changed = Style(rawValue: 1 << 5)
  /// The sign beside what is different from before the last change.
  static let changeSign = Style(rawValue: 1 << 21)
  /// Different between the columns.
  static let differing = Style(rawValue: 1 << 6)
  /// Not stated by the source.
  static let unknown = Style(rawValue: 1 << 7)
  /// Needs the agent's attention.
  static let warning = Style(rawValue: 1 << 8)
  /// Typed by the agent, from a quote: not the catalog's.
  static let entered = Style(rawValue: 1 << 9)
  /// Something that could not be done.
  static let error = Style(rawValue: 1 << 10)
  /// The name of a key in the footer or the help.
  static let keyHint = Style(rawValue: 1 << 11)
  /// What the insurer pays: a part of a bar, or an amount.
  static let barPaid = Style(rawValue: 1 << 12)
  /// What stays with the client: a part of a bar, or an amount.
  static let barStays = Style(rawValue: 1 << 13)
  /// The part of a bar that is not known to be either.
  static let barUncertain = Style(rawValue: 1 << 14)
  /// A frame or rule between parts of the screen.
  static let border = Style(rawValue: 1 << 15)
  /// A field that text can be typed into.
  static let field = Style(rawValue: 1 << 16)
  /// Covered.
  static let covered = Style(rawValue: 1 << 17)
  /// Not covered.
  static let notCovered = Style(rawValue: 1 << 18)
  /// No longer on offer: an older generation, or one that another took the place of.
  static let superseded = Style(rawValue: 1 << 19)
  /// Taken from the agent: ticked, understood as typed, or done as asked. Neither good nor bad.
  static let taken = Style(rawValue: 1 << 20)

  /// Every meaning with its name and the letter that marks it in a recorded frame, least important
  /// first: where meanings meet in one cell, the mark is the last one's.
  static let all: [(style: Style, name: String, mark: Character)] = [
    (.border, "border", "b"), (.label, "label", "l"), (.dim, "dim", "d"),
    (.title, "title", "t"), (.heading, "heading", "h"), (.keyHint, "keyHint", "k"),
    (.field, "field", "f"), (.taken, "taken", "x"), (.covered, "covered", "y"),
    (.notCovered, "notCovered", "n"),
    (.barPaid, "barPaid", "p"), (.barStays, "barStays", "r"), (.barUncertain, "barUncertain", "q"),
    (.entered, "entered", "e"), (.differing, "differing", "v"), (.unknown, "unknown", "u"),
    (.changed, "changed", "C"), (.changeSign, "changeSign", "c"), (.superseded, "superseded", "o"),
    (.warning, "warning", "W"), (.error, "error", "E"),
    (.selected, "selected", "S"),
  ]

  /// The letter that marks this style in a recorded frame; a dot for running text.
  var mark: Character {
    Style.all.last { contains($0.style) }?.mark ?? "."
  }
}
