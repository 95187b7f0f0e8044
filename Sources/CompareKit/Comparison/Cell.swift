/// What one column says in one row.
public struct Cell: Sendable, Hashable {
  /// Which kind of answer it is.
  public var state: CellState
  /// Whole yen, where the cell is about one known amount.
  public var amount: Int?
  /// The source says "about" of the amount.
  package var isApproximate = false
  /// How often the amount is paid, where it is a premium.
  public var cadence: PremiumExample.Cadence?
  /// Whose premium or payment the amount is, where a source publishes it.
  package var published: Published?
  /// The premium table that it is about.
  public var table: TableReading?
  /// What is paid of a loss, where the cell is about a ratio.
  public var ratio: Ratio?
  /// The cell in words, amounts and conditions included.
  public var text: LocalizedText
  /// What belongs beside it.
  public var notes: [LocalizedText]
  /// What the cell would say of a loss that another claims, where that is something else, each behind whose claim
  /// it is.
  package var ofOtherRisks: [LocalizedText] = []
  /// Every figure that the text and the notes speak of, once each.
  public private(set) var figures: [SpokenFigure] = []
  /// Where it is from, how it is known, and on which assumptions it rests.
  public var provenance: Provenance
  /// The agent entered the figure.
  public var isEntered: Bool
  /// Ids of the chosen riders that make it what it is.
  public var riders: [String]
  /// The id of the rider that isn't chosen and would change it.
  public var offeredRider: String?

  /// A cell in words; `amount` is whole yen.
  public init(
    _ state: CellState, _ text: LocalizedText, amount: Int? = nil, ratio: Ratio? = nil,
    notes: [LocalizedText] = [], provenance: Provenance, isEntered: Bool = false, riders: [String] = [],
    offeredRider: String? = nil
  ) {
    self.state = state
    self.text = text.capitalized
    self.amount = amount
    self.ratio = ratio
    self.notes = notes
    self.provenance = provenance
    self.isEntered = isEntered
    self.riders = riders
    self.offeredRider = offeredRider
  }

  /// The cell, which speaks of these figures too.
  func speaking(of figures: [SpokenFigure]) -> Cell {
    var cell = self
    cell.figures = (self.figures + figures).unique
    return cell
  }

  /// The notes and what is said of other risks.
  public var remarks: [LocalizedText] { notes + ofOtherRisks }

  /// Whether two cells, or their absence, tell a client the same.
  public static func say(_ one: Cell?, sameAs other: Cell?) -> Bool {
    one?.state == other?.state && one?.text == other?.text && one?.ofOtherRisks == other?.ofOtherRisks
  }
}
