import CompareKit

/// All there is to say about a cell: its text, what belongs beside it, where it comes from, how it is known,
/// and on which assumptions it rests.
struct CellText {
  let cell: Cell
  let catalog: Catalog
  let strings: Strings

  private var language: Language { strings.language }

  func lines(width: Int, metrics: TextMetrics) -> [StyledLine] {
    var lines: [StyledLine] = []
    func add(_ text: String, _ style: Style, indent: String = "") {
      for (number, line) in metrics.wrapped(text, to: max(2, width - indent.count)).enumerated() {
        lines.append(StyledLine(text: (number == 0 ? "" : indent) + line, style: style))
      }
    }
    add(cell.text[language], cell.style)
    let bullet = language == .ja ? "・" : "- "
    for note in cell.remarks { add(bullet + note[language], .normal, indent: "  ") }
    if cell.isEntered { add(strings.comparison.entered, .entered) }
    for citation in cell.provenance.citations {
      add(strings.source(citation, in: catalog), .dim, indent: "  ")
    }
    if cell.provenance.basis != .stated || cell.provenance.citations.isEmpty {
      add(basis, .dim)
    }
    for id in cell.provenance.assumptions {
      let statement = catalog.assumption(id)?.statement[language] ?? id
      add("\(strings.comparison.assumption): \(statement)", .dim, indent: "  ")
    }
    return lines
  }

  /// How it is known. A cell that says something though its source leaves some of it out is unknown in part.
  private var basis: String {
    guard cell.provenance.basis == .unknown else { return strings.comparison.basis(cell.provenance.basis) }
    return cell.state == .notStated ? strings.comparison.notStated : strings.comparison.partlyNotStated
  }
}

extension Strings {
  /// Where something is said and of when that is.
  func source(_ citation: Citation, in catalog: Catalog) -> String {
    guard let source = catalog.source(citation.source) else { return citation.source }
    let section = citation.section.flatMap { source.section($0)?.title[language] }
    return comparison.source(
      source.title[language], section, source.asOf.date, source.asOf.basis == .stated)
  }
}

extension Model {
  /// What there is to say about the cell under the cursor.
  func currentCellText(width: Int, metrics: TextMetrics) -> [StyledLine] {
    let row = currentComparedRow
    let isQuestion = row?.isQuestion ?? false
    // A question is longer than any title has room for.
    let heading =
      isQuestion
      ? metrics.wrapped(row?.name[language] ?? "", to: width).map { StyledLine(text: $0, style: .label) } : []
    guard let cell = currentCell, let catalog else {
      let silence = isQuestion ? strings.comparison.nothingToAsk : strings.comparison.noCell
      return heading + [StyledLine(text: silence, style: .dim)]
    }
    let lines =
      heading + CellText(cell: cell, catalog: catalog, strings: strings).lines(width: width, metrics: metrics)
    guard let row = currentComparedRow?.id,
      let sentence = worth?.sentence(row: row, column: comparisonPage.cursor.column, strings)
    else { return lines }
    return metrics.wrapped(sentence, to: width).map { StyledLine(text: $0, style: .label) } + lines
  }
}
