/// Plans side by side: the rows that the screen and the sheet both show.
public struct Comparison: Sendable {
  /// One plan of the comparison.
  public struct Side: Sendable {
    /// The stable id of the column: `jcci`, `jcci#2`.
    public let id: String
    /// What was selected.
    public let column: Column
    /// The plan as riders and quote leave it.
    public let plan: ResolvedPlan
    /// Its place among the columns of its family, from 1, where there are several.
    let number: Int?

    /// The family in short, numbered where it comes more than once.
    public var family: LocalizedText {
      let name = plan.family.shortName
      return number.map { name.numbered($0) } ?? name
    }

    /// The family in short and the plan: no two columns have the same.
    public var title: LocalizedText {
      let family = family
      return LocalizedText { "\(family[$0]) \(plan.plan.name[$0])" }
    }
  }

  /// One question, and what each column answers.
  public struct Row: Sendable, Hashable {
    /// A stable id: a class, a fact row, a topic, `rider.FAMILY.RIDER` and the like.
    public let id: String
    /// Its label.
    public let name: LocalizedText
    /// One for each column; nil where the row doesn't speak of the column.
    public var cells: [Cell?]
    /// It bears on this client: one of the exposures, or the trade, makes it so.
    public let matters: Bool

    /// Whether the columns say different things.
    public var differs: Bool {
      cells.dropFirst().contains { !Cell.say($0, sameAs: cells[0]) }
    }
  }

  /// Rows that belong together.
  public struct Section: Sendable {
    /// The id of the catalog's section.
    public let id: String
    /// What its rows are of.
    public let kind: SectionDefinition.Kind
    /// Its heading.
    public let name: LocalizedText
    /// In the order of the catalog.
    public let rows: [Row]
  }

  /// For whom it is.
  public let client: Client
  /// The columns, in the order of the selection.
  public let sides: [Side]
  /// In the order of the catalog.
  public let sections: [Section]
}

extension Comparison {
  /// The premium tables that speak of its plans, each once.
  public var tables: [TableReading] {
    let readings = sections.flatMap(\.rows).flatMap(\.cells).compactMap { $0?.table }
    var found: [TableReading] = []
    for side in sides {
      for reading in readings where reading.family == side.plan.family.id {
        let isTold = found.contains { $0.family == reading.family && $0.table.id == reading.table.id }
        if !isTold { found.append(reading) }
      }
    }
    return found
  }
}

/// A cell of a comparison, whatever else it shows.
public struct CellPlace: Sendable, Hashable {
  /// The id of the section.
  public let section: String
  /// The id of the row.
  public let row: String
  /// The id of the column.
  public let column: String

  /// The place of a cell by three ids.
  public init(section: String, row: String, column: String) {
    self.section = section
    self.row = row
    self.column = column
  }
}

extension Comparison {
  /// The cells that read otherwise than in `earlier`, or weren't there.
  public func changes(since earlier: Comparison) -> Set<CellPlace> {
    let before = earlier.cellsByPlace()
    return Set(
      cellsByPlace().compactMap { place, cell in
        guard let former = before[place] else { return place }
        return Cell.say(former, sameAs: cell) && former?.notes == cell?.notes ? nil : place
      })
  }

  func cellsByPlace() -> [CellPlace: Cell?] {
    var result: [CellPlace: Cell?] = [:]
    for section in sections {
      for row in section.rows {
        for (side, cell) in zip(sides, row.cells) {
          result[CellPlace(section: section.id, row: row.id, column: side.id)] = .some(cell)
        }
      }
    }
    return result
  }
}
