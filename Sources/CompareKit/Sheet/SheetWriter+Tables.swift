extension SheetWriter {
  /// The premium tables that speak of the plans compared, each whole and as its source prints it.
  mutating func writeTables() {
    let readings = sheet.comparison.tables
    if readings.isEmpty { return }
    page.gap()
    page.paragraph(words(Phrases.tableIsAsPrinted))
    for reading in readings {
      guard
        let family = sheet.comparison.sides.first(where: { $0.plan.family.id == reading.family })?.plan.family
      else { continue }
      write(reading.table, of: family)
    }
  }

  private mutating func write(_ printed: PremiumTable, of family: Family) {
    let cadence = words(Phrases.name(of: printed.cadence).capitalized)
    let title =
      "\(words(family.shortName)) \(words(printed.title))"
      + (language == .ja ? "（\(cadence)）" : " (\(cadence))")
    page.gap()
    page.paragraph(title + " " + marks.brackets(printed.provenance, language))
    if let conditions = printed.conditions { page.paragraph(words(conditions), indent: 2) }
    let heads = printed.columns.map { words(Phrases.head($0, family).capitalized) }
    var table = SheetTable(
      corner: words(SheetPhrases.salesAndTrade), heads: heads, shortHeads: heads, separator: separator)
    for row in printed.rows {
      table.rows.append(
        SheetTable.Row(
          label: words(Phrases.row(row, sheet.catalog).capitalized),
          cells: row.premiums.map { words($0.map(Phrases.yen) ?? Phrases.notStated) }))
    }
    table.draw(on: &page)
  }
}
