extension SheetTable {
  /// Each row as a line of its own with its cells below, one block for each column.
  func drawFolded(on page: inout SheetPage) {
    let longest = shortHeads.map { page.metrics.width(of: $0) }.max() ?? 0
    let labelWidth = min(longest, page.width / 3) + 2
    for (number, row) in rows.enumerated() {
      if number > 0 { page.rule(page.borders.light) }
      page.paragraph(row.label)
      let shared = row.sharedSilences
      for (place, (head, cell)) in zip(shortHeads, row.cells).enumerated() {
        guard let cell, !shared.contains(where: { $0.columns.contains(place) }) else { continue }
        page.paragraph(cell, label: head, labelWidth: labelWidth, indent: 2)
      }
      for silence in shared {
        let names = silence.columns.map { place in
          [shortHeads[place], row.silences[place]?.marks ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        }
        page.paragraph(silence.words + names.joined(separator: separator), indent: 2)
      }
    }
  }
}

extension SheetTable.Row {
  /// The silences that more than one column shares.
  fileprivate var sharedSilences: [(words: String, columns: [Int])] {
    var shared: [(words: String, columns: [Int])] = []
    for (place, silence) in silences.enumerated() {
      guard let silence else { continue }
      if let known = shared.firstIndex(where: { $0.words == silence.words }) {
        shared[known].columns.append(place)
      } else {
        shared.append((silence.words, [place]))
      }
    }
    return shared.filter { $0.columns.count > 1 }
  }
}
