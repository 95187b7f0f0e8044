extension SheetWriter {
  /// Stands before the rows that bear on the client.
  static let mattersMark = ">"

  mutating func write(_ section: Comparison.Section) {
    guard !section.rows.isEmpty else { return }
    heading(section.name)
    switch section.kind {
    case .riders: return writeRiders(section)
    case .premiums: wording("premium-examples")
    case .cases: wording("payment-cases")
    default: break
    }
    page.gap()
    // What an example or a case says of itself belongs in the cell; notes on covers recur and go below.
    let notesBelow = section.kind != .premiums && section.kind != .cases
    var notes = SheetNotes()
    var table = table(heads: heads)
    for row in section.rows {
      let cells = row.cells.map { cell -> String? in
        guard let cell else { return nil }
        return notesBelow ? text(of: cell, &notes) : textWithNotes(of: cell)
      }
      let name = words(row.name)
      table.rows.append(
        SheetTable.Row(label: row.matters ? "\(Self.mattersMark) \(name)" : name, cells: cells))
    }
    table.draw(on: &page)
    write(notes)
  }

  /// The names of the columns, below them what is to be known about their sale.
  private var heads: [String] {
    zip(columnNames, sheet.comparison.sides).map { name, side in
      let status = side.plan.plan.sale.status
      return status == .current ? name : "\(name)\n[\(words(SheetPhrases.status(status)))]"
    }
  }

  mutating func write(_ notes: SheetNotes) {
    let labelWidth = notes.texts.count > 9 ? 5 : 4
    for (place, note) in notes.texts.enumerated() {
      page.paragraph(note, label: "*\(place + 1)", labelWidth: labelWidth)
    }
  }
}

extension SheetWriter {
  /// A cell in words with its notes, its sources and how it is known.
  private func text(of cell: Cell, _ notes: inout SheetNotes) -> String {
    let calls = notes.calls(for: cell.notes.map(words))
    return joined([words(cell.text), calls, marks.brackets(cell, language)])
  }

  /// The same with the notes behind it.
  private func textWithNotes(of cell: Cell) -> String {
    joined([words(cell.text), marks.brackets(cell, language)]) + cell.notes.map { "\n" + words($0) }.joined()
  }

  private func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
