import CompareKit

extension Strings {
  static let english = Strings(
    language: .en,
    common: Common(
      program: "Leak and Cyber Insurance Compared",
      helpTitle: { "Keys: \($0)" },
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
      tooManyColumns: "At most 8 columns side by side",
      lastColumn: "The last column can't be removed"),
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
      hint: "* marks what the last change changed. Enter: whole text. Tab: next section.",
      differencesOnly: "Only rows that differ are shown; d shows all again.",
      entered: "Entered by the agent; not a figure of the public sources.",
      assumption: "Assumption",
      noCell: "This row doesn't speak of this product.",
      basis: {
        switch $0 {
        case .stated: "Basis: stated by the source"
        case .inferred: "Basis: read from what the source says"
        case .unknown: "Basis: not stated by the source (at least in part)"
        }
      },
      source: { title, section, date, isStated in
        let part = section.map { " (\($0))" } ?? ""
        let day = date.map { isStated ? ", as of \($0)" : ", about \($0) (inferred)" } ?? ", undated"
        return "Source: \(title)\(part)\(day)"
      }))
}
