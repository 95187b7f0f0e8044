/// A section of the comparison with its rows.
struct SectionRecord: Encodable, Sendable {
  struct Row: Encodable, Sendable {
    let id: String
    let name: TextRecord
    /// It bears on this client.
    let matters: Bool
    /// The columns say different things.
    let differs: Bool
    /// One for each column; null where the row doesn't speak of it.
    let cells: [CellRecord?]
  }

  let id: String
  let kind: String
  let name: TextRecord
  let rows: [Row]

  init(_ section: Comparison.Section, _ catalog: Catalog) {
    id = section.id
    kind = section.kind.rawValue
    name = TextRecord(section.name)
    rows = section.rows.map { row in
      Row(
        id: row.id, name: TextRecord(row.name), matters: row.matters, differs: row.differs,
        cells: row.cells.map { cell in cell.map { CellRecord($0, catalog) } })
    }
  }
}

/// What one column says in one row.
struct CellRecord: Encodable, Sendable {
  let state: String
  /// Whole yen, where the cell is about one known amount.
  let amount: Int?
  /// What is paid of a loss, where the cell is about a ratio.
  let ratio: RatioRecord?
  /// The source says "about" of the amount.
  let about: Bool
  /// How often the amount is paid, where it is a premium.
  let cadence: String?
  let published: PublishedRecord?
  /// The premium table that the cell is about.
  let table: TableReadingRecord?
  let text: TextRecord
  let notes: [TextRecord]
  /// Every figure of the text and the notes.
  let figures: [FigureRecord]
  let basis: String
  let sources: [CitationRecord]
  /// Ids of assumptions.
  let assumptions: [String]
  /// The agent entered the figure.
  let entered: Bool
  /// Ids of the chosen riders that make the cell what it is.
  let riders: [String]

  init(_ cell: Cell, _ catalog: Catalog) {
    state = cell.state.rawValue
    amount = cell.amount
    ratio = cell.ratio.map(RatioRecord.init)
    about = cell.isApproximate
    cadence = cell.cadence?.rawValue
    published = cell.published.map(PublishedRecord.init)
    table = cell.table.map(TableReadingRecord.init)
    text = TextRecord(cell.text)
    notes = cell.remarks.map(TextRecord.init)
    figures = cell.figures.map(FigureRecord.init)
    basis = cell.provenance.basis.rawValue
    sources = cell.provenance.citations.map { CitationRecord($0, catalog) }
    assumptions = cell.provenance.assumptions
    entered = cell.isEntered
    riders = cell.riders
  }
}
