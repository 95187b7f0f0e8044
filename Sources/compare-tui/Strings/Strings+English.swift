import CompareKit

extension Strings {
  static let english = Strings(
    language: .en,
    common: Common(
      program: "Leak and Cyber Insurance Compared",
      customCatalog: " (own catalog)",
      helpTitle: { "Keys: \($0)" },
      signs: "Signs",
      tooSmall: "The terminal is too small",
      sizeNeeded: { "needs \($0.columns)×\($0.rows)" },
      sizeNow: { "now \($0.columns)×\($0.rows)" }),
    notices: Notices(
      undone: { "Undone: \($0)" },
      redone: { "Redone: \($0)" },
      nothingToUndo: "Nothing to undo",
      nothingToRedo: "Nothing to redo",
      unreadableSales: "The yearly sales can't be read. Correct them or leave them empty to go on",
      unreadableCount: { "The number for “\($0)” can't be read. Correct it or leave it empty to go on" },
      catalogMissing: "The products are being read",
      notUTF8: "This terminal does not take UTF-8, so Japanese can't be shown",
      noRiderHere: "Press it on a rider's row or on a cell covered by a rider",
      noMorePlans: "The product has no further plan",
      tooManyColumns: "At most \(Work.mostColumns) columns side by side",
      lastColumn: "The last column can't be removed",
      unusedQuote: { "What was typed for “\($0)” can't be used and counts as not entered" },
      between: "”, “",
      saved: { "Written: \($0)" },
      nameMissing: "Type the name of the file",
      printed: "Sent to the printer",
      printerMissing: "There is no lpr: install cups-bsd or lpr, or press w to write a file",
      printerUnusable: { "\($0) can't be run: the program that its first line names isn't there" },
      printing: "compare-tui: printing with lpr (^C gives up) ...",
      printerFailed: { "lpr failed (exit status \($0)) \($1)" },
      printerTrouble: { "lpr can't be run (\($0))" },
      noOtherWidth: "Paper is 80, 100, 120 or 132 columns wide",
      pasteCut: "Only the first line of what was pasted was taken",
      pasteIgnored: "Nothing was pasted: there is no field for text here"),
    leaving: Leaving(question: "Something has not been printed. Quit all the same?"),
    client: Client(
      title: "Client",
      name: "Client",
      nameHint: "Optional; goes on the sheet",
      industry: "Industry",
      industryHint: "Type part of a name in Japanese or English, or a code (retail, 小売, 56)",
      sales: "Yearly sales",
      salesHint: "Such as ¥20M, 2,000万円, 200000000",
      amount: { $0 == $1 ? "= \($0)" : "= \($0) (\($1))" },
      exposures: "About the client",
      count: "",
      countError: "This is not a number; type 12,000 or 1.2万",
      purpose: "Industry and sales choose the examples shown; they never give a premium."),
    picker: Picker(
      title: "Choose the industry",
      search: "Find",
      found: { $0 == 1 ? "1 found" : "\(YenFormat.grouped(UInt($0.magnitude))) found" },
      nothingFound: "Nothing found; try another word or a code",
      reading: "The industries are being read",
      trade: "Trade",
      word: { "“\($0)”" },
      level: {
        switch $0 {
        case .division: "Division"
        case .majorGroup: "Major"
        case .group: "Group"
        case .class: "Class"
        }
      },
      holds: "Holds"),
    comparison: Comparison(
      title: "Comparison",
      columns: "Products compared",
      plan: "Plan",
      start: "Tab: next section. Enter: whole text. Also g gaps, o best sets, v picture.",
      hint: "* marks what the last change changed. Enter: whole text. Tab: next section.",
      differencesOnly: "Only rows that differ are shown; d shows all again. * marks the last change.",
      entered: "Entered by the agent; not a figure of the public sources.",
      assumption: "Assumption",
      noCell: "This row doesn't speak of this product.",
      nothingToAsk: "Nothing to ask about this product: its source or the quote says it.",
      basis: {
        switch $0 {
        case .stated: "Basis: stated by the source"
        case .inferred: "Basis: read from what the source says"
        case .unknown: "Basis: not stated by the source (at least in part)"
        }
      },
      notStated: "Basis: not stated by the source",
      partlyNotStated: "Basis: partly not stated by the source",
      source: { title, section, date, isStated in
        let part = section.map { " (\($0))" } ?? ""
        let day = date.map { isStated ? ", as of \($0)" : ", about \($0) (inferred)" } ?? ", undated"
        return "Source: \(title)\(part)\(day)"
      }),
    quote: Quote(
      title: "Terms of a quote",
      purpose:
        "Enter only what the insurer's quote says. It is shown and printed as the agent's entry, apart from "
        + "the figures of the public sources.",
      cadence: "Premium is paid",
      cadenceName: {
        switch $0 {
        case .monthly: "monthly"
        case .yearly: "yearly"
        }
      },
      cadenceMissing: "Choose whether it is monthly or yearly",
      number: "Quote number",
      date: "Quote date",
      cadenceHint: "Space steps through yearly, monthly and not entered.",
      hint: {
        switch $0 {
        case .yen: "Such as ¥100M, 10万円, 100000. Empty means not entered; type 0 for none."
        case .ratio: "A share in percent, such as 10 or 0.5%. Empty means not entered."
        case .hours: "A number of hours, such as 12. Empty means not entered."
        case .days: "A number of days, such as 30. Empty means not entered."
        case .count: "A number, such as 1,000. Empty means not entered."
        case .text: textHint
        case .date: dateHint
        }
      },
      textHint: textHint,
      dateHint: dateHint,
      allowed: { "The source allows \(bounds($0, $1))." },
      outside: { "Enter \(bounds($0, $1))." },
      permitted: { "The source allows \($0)." }),
    print: Print(
      title: "Print",
      sheet: { "Sheet \($0) (\($1) columns)" },
      lines: { "\($0)–\($1) of \($2) lines" },
      hint: "This is what will be printed.",
      withIncident: "This is what will be printed, with the incident worked out (i leaves it out).",
      withoutIncident: "This is what will be printed, without an incident worked out (i adds it).",
      saveTitle: "Write a file",
      path: "File",
      pathHint: "A folder may stand before it, as in ~/Documents/sheet.txt.",
      overwrite: { "“\($0)” already exists. Overwrite it?" }),
    worth: .english,
    loss: .english,
    trace: .english,
    sizing: .english,
    gaps: .english, bestSets: .english, curve: .english, pins: .english)

  /// More than ¥300M, at most ¥500M.
  private static func bounds(_ over: Int?, _ upTo: Int?) -> String {
    [
      over.map { "more than " + YenFormat.string($0, .en) },
      upTo.map { "at most " + YenFormat.string($0, .en) },
    ].compactMap { $0 }.joined(separator: " and ")
  }
}

private let textHint = "As it stands on the quote; may be left empty."
private let dateHint =
  "As 2026-11-21, 2026/11/21, 21 November 2026 or R8.11.21; may be left empty."
