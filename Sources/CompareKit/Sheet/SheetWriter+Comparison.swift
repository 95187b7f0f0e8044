extension SheetWriter {
  /// Stands before the rows that bear on the client.
  static let mattersMark = ">"

  mutating func write(_ section: Comparison.Section) {
    guard !section.rows.isEmpty else { return }
    heading(section.name)
    switch section.kind {
    case .riders: return writeRiders(section)
    case .premiums: wording(.premiumExamples)
    case .cases: wording(.paymentCases)
    default: break
    }
    page.gap()
    // What an example or a case says of itself belongs in the cell; notes on covers recur and go below.
    let notesBelow = section.kind != .premiums && section.kind != .cases
    var notes = SheetNotes()
    var table = table(heads: heads)
    let apart = section.kind == .exclusions ? rowsOfSomeColumns(section) : []
    for rows in sameRows(of: section) where !apart.contains(rows[0].id) {
      let cells = rows[0].cells.map { cell -> String? in
        guard let cell else { return nil }
        return notesBelow ? text(of: cell, &notes) : textWithNotes(of: cell)
      }
      let silences = rows[0].cells.map { $0.flatMap(silence) }
      table.rows.append(SheetTable.Row(label: label(rows), cells: cells, silences: silences))
    }
    table.draw(on: &page)
    write(notes)
    if section.kind == .premiums { writeTables() }
    writeApart(section.rows.filter { apart.contains($0.id) })
  }

  /// The names of rows that share one, each on a line of its own.
  private func label(_ rows: [Comparison.Row]) -> String {
    let dot = rows.count == 1 ? "" : language == .ja ? "・" : "- "
    return rows.map { row in (row.matters ? "\(Self.mattersMark) " : dot) + words(row.name) }
      .joined(separator: "\n")
  }

  /// Neighbouring classes of loss that every plan treats alike share a row of the sheet.
  private func sameRows(of section: Comparison.Section) -> [[Comparison.Row]] {
    let mayShare = [.liability, .response, .ownLoss].contains(section.kind)
    return section.rows.reduce(into: []) { groups, row in
      if mayShare, let last = groups.last, last[0].cells == row.cells {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
  }

  /// A cell that says no more than that its source is silent.
  private func silence(_ cell: Cell) -> SheetTable.Silence? {
    guard cell.state == .notStated, cell.remarks.isEmpty else { return nil }
    return SheetTable.Silence(words: titled(words(cell.text)), marks: marks.brackets(cell, language))
  }

  /// The names of the columns, below them what is to be known about their sale.
  var heads: [String] {
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
    let calls = notes.calls(for: cell.remarks.map(words))
    return joined([words(cell.text), calls, marks.brackets(cell, language)])
  }

  /// The same with the notes behind it.
  private func textWithNotes(of cell: Cell) -> String {
    joined([words(cell.text), marks.brackets(cell, language)])
      + cell.remarks.map { "\n" + words($0) }.joined()
  }

  private func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
