/// Writes a sheet on a page, from the title to the space for the reason.
struct SheetWriter {
  let sheet: Sheet
  let language: Language
  let marks: SheetMarks
  let columnNames: [String]
  let shortNames: [String]
  var page: SheetPage
  private var sectionCount = 0

  init(_ sheet: Sheet, _ language: Language, _ page: SheetPage) {
    self.sheet = sheet
    self.language = language
    self.page = page
    marks = SheetMarks(sheet)
    columnNames = sheet.comparison.sides.map { $0.title[language] }
    shortNames = sheet.shortNames.map { $0[language] }
  }

  mutating func write() {
    writeTitle()
    writeClient()
    writeLegalWords()
    writeColumns()
    writeLegend()
    for section in sheet.comparison.sections where section.kind != .questions { write(section) }
    writeIncidents()
    writeAssumptions()
    for section in sheet.comparison.sections where section.kind == .questions { writeQuestions(section) }
    writeSources()
    writeClosing()
  }

  /// A numbered heading.
  mutating func heading(_ text: LocalizedText) {
    sectionCount += 1
    page.gap()
    page.rule(page.borders.heavy)
    page.paragraph(text[language], label: "\(sectionCount). ")
    page.gap()
  }

  /// A sentence of the catalog's, by its id.
  mutating func wording(_ id: WordingID, label: String = "") {
    if let text = sheet.catalog.wording(id) { page.paragraph(text[language], label: label) }
  }

  /// A table with a column for each plan.
  func table(heads: [String]) -> SheetTable {
    SheetTable(
      corner: words(SheetPhrases.item), heads: heads, shortHeads: shortNames, separator: separator)
  }

  func words(_ text: LocalizedText) -> String { text[language] }

  /// Names in a row.
  func list(_ names: [String]) -> String { names.joined(separator: separator) }

  var separator: String { language == .ja ? "、" : ", " }

  /// What something is called, before what is said of it.
  func titled(_ name: String) -> String { name + (language == .ja ? "：" : ": ") }
}
