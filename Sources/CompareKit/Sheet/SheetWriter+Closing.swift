extension SheetWriter {
  mutating func writeAssumptions() {
    guard !sheet.assumptions.isEmpty else { return }
    heading(SheetPhrases.assumptions)
    for (place, assumption) in sheet.assumptions.enumerated() {
      page.paragraph(words(assumption.statement), label: "A\(place + 1)", labelWidth: 5)
    }
  }

  /// What to ask which insurer.
  mutating func writeQuestions(_ section: Comparison.Section) {
    heading(section.name)
    if section.rows.isEmpty { page.paragraph(words(SheetPhrases.noQuestions)) }
    for (place, row) in section.rows.enumerated() {
      let question = (row.matters ? "\(Self.mattersMark) " : "") + words(row.name)
      let insurers = zip(shortNames, row.cells).compactMap { $1 == nil ? nil : $0 }
      let asked = words(SheetPhrases.askedOf(.same(list(insurers))))
      let label = "Q\(place + 1)"
      let whole = "\(question)  \(asked)"
      if page.metrics.width(of: whole) <= page.width - 5 {
        page.paragraph(whole, label: label, labelWidth: 5)
      } else {
        page.paragraph(question, label: label, labelWidth: 5)
        page.paragraph(asked, indent: 7)
      }
    }
  }

  /// The documents cited, their dates and how those are known, and the sections cited of each.
  mutating func writeSources() {
    heading(SheetPhrases.sources)
    for cited in sheet.sources {
      let source = cited.source
      page.gap()
      page.paragraph(
        words(source.title), label: marks.mark(of: Citation(source: source.id)) + "  ")
      page.paragraph(list([words(source.publisher), words(source.asOf.words)]), indent: 4)
      if let note = source.asOf.note { page.paragraph(words(note), indent: 4) }
      page.grid(
        cited.sections.map { section in
          let mark = marks.mark(of: Citation(source: source.id, section: section.id))
          return (mark, words(section.title))
        }, indent: 4)
    }
  }

  /// Space for what the agent writes by hand and keeps as a record.
  mutating func writeClosing() {
    for id in [WordingID.intent, .reasonForProposal] {
      guard let text = sheet.catalog.wording(id) else { continue }
      heading(text)
      page.writingSpace(lines: 3)
    }
    page.gap()
    page.rule(page.borders.heavy)
  }
}

extension Source.AsOf {
  /// When it speaks of, and how that is known.
  var words: LocalizedText {
    guard let date else { return SheetPhrases.undated }
    let day = SheetDate.words(date)
    return basis == .inferred ? SheetPhrases.asOfInferred(day) : SheetPhrases.asOf(day)
  }
}
