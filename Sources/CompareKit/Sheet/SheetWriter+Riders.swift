extension SheetWriter {
  /// For each column the riders chosen, then those offered and not chosen, each with what it does and the
  /// conditions that belong to it.
  mutating func writeRiders(_ section: Comparison.Section) {
    for (place, name) in columnNames.enumerated() {
      page.gap()
      page.paragraph(name)
      let riders = section.rows.compactMap { row in row.cells[place].map { (row, $0) } }
      if riders.isEmpty {
        page.paragraph(words(SheetPhrases.noRiders), indent: 2)
        continue
      }
      write(riders.filter { $0.1.state == .yes }, under: SheetPhrases.chosenRiders, always: true)
      write(riders.filter { $0.1.state == .byRider }, under: SheetPhrases.offeredRiders)
      write(
        riders.filter { $0.1.state != .yes && $0.1.state != .byRider }, under: SheetPhrases.otherRiders)
    }
  }

  private mutating func write(
    _ riders: [(row: Comparison.Row, cell: Cell)], under title: LocalizedText, always: Bool = false
  ) {
    if riders.isEmpty && !always { return }
    let colon = language == .ja ? "：" : ":"
    if riders.isEmpty {
      page.paragraph(
        words(title) + colon + (language == .ja ? "" : " ") + words(SheetPhrases.none), indent: 2)
      return
    }
    page.paragraph(words(title) + colon, indent: 2)
    for (row, cell) in riders {
      let mark = row.matters ? "\(Self.mattersMark) " : "- "
      // A limit stands with a chosen rider.
      let limit = cell.state == .yes && cell.text != Phrases.riderChosen ? words(cell.text) + " " : ""
      page.paragraph(
        words(row.name) + "  " + limit + marks.brackets(cell, language), label: mark, indent: 4)
      for note in cell.remarks { page.paragraph(words(note), indent: 8) }
    }
  }
}
