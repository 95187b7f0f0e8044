/// A premium table as its source prints it.
struct PremiumTableRecord: Encodable, Sendable {
  struct Column: Encodable, Sendable {
    /// Ids; left out for all of the family's.
    let plans: [String]?
    let name: TextRecord?
    /// Whole yen, as are all amounts here.
    let limit: Int?
    let costLimit: Int?
    let deductible: Int?
    let selfBurden: Int?
  }

  struct Band: Encodable, Sendable {
    let from: Int?
    let over: Int?
    let below: Int?
    let upTo: Int?
  }

  struct Premium: Encodable, Sendable {
    let state: String
    let amount: Int?
  }

  struct Row: Encodable, Sendable {
    let sales: Band?
    let trades: [String]?
    let premiums: [Premium]
  }

  let family: String
  let id: String
  let title: TextRecord
  let cadence: String
  let conditions: TextRecord?
  let columns: [Column]
  let rows: [Row]
  let basis: String
  let sources: [CitationRecord]
  let assumptions: [String]

  init(_ reading: TableReading, _ catalog: Catalog) {
    let table = reading.table
    family = reading.family
    id = table.id
    title = TextRecord(table.title)
    cadence = table.cadence.rawValue
    conditions = table.conditions.map(TextRecord.init)
    columns = table.columns.map { column in
      Column(
        plans: column.plans, name: column.name.map(TextRecord.init), limit: column.limit,
        costLimit: column.costLimit, deductible: column.deductible, selfBurden: column.selfBurden)
    }
    rows = table.rows.map { row in
      Row(
        sales: row.sales.map(Band.init), trades: row.trades,
        premiums: row.premiums.map {
          Premium(state: ($0 == nil ? CellState.notStated : .amount).rawValue, amount: $0)
        })
    }
    basis = table.provenance.basis.rawValue
    sources = table.provenance.citations.map { CitationRecord($0, catalog) }
    assumptions = table.provenance.assumptions
  }
}

extension PremiumTableRecord.Band {
  init(_ band: SalesBand) {
    var (from, over, below, upTo): (Int?, Int?, Int?, Int?) = (nil, nil, nil, nil)
    switch band.start {
    case .from(let yen): from = yen
    case .over(let yen): over = yen
    case nil: break
    }
    switch band.end {
    case .below(let yen): below = yen
    case .upTo(let yen): upTo = yen
    case nil: break
    }
    self.init(from: from, over: over, below: below, upTo: upTo)
  }
}

/// Which premium table a cell is about, and what of it is the client's.
struct TableReadingRecord: Encodable, Sendable {
  let family: String
  let id: String
  /// `rows`, `open`, `no-band` or `no-trade`.
  let answer: String
  /// The places of the client's rows, and of the plan's columns, from 0.
  let rows: [Int]
  let columns: [Int]

  init(_ reading: TableReading) {
    family = reading.family
    id = reading.table.id
    columns = reading.columns
    switch reading.answer {
    case .rows(let places): (answer, rows) = ("rows", places)
    case .open: (answer, rows) = ("open", [])
    case .noBand: (answer, rows) = ("no-band", [])
    case .noTrade: (answer, rows) = ("no-trade", [])
    }
  }
}
