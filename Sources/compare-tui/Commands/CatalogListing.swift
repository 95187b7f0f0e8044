import CompareKit

/// The ids of a catalog with their names, as the options of other commands take them.
struct CatalogListing {
  private(set) var text = ""
  private let language: Language
  private let metrics = TextMetrics()

  init(_ catalog: Catalog, _ language: Language) {
    self.language = language
    for family in catalog.families {
      add(family.name, heading: family.id)
      add("--plan", family.plans.map { ("\(family.id)=\($0.id)", $0.name) })
      add("--rider", family.riders.map { ("\(family.id)=\($0.id)", $0.name) })
    }
    add(LocalizedText(ja: "お客さまの事情", en: "Exposures"), heading: nil)
    add(
      "--exposure",
      catalog.exposures.map { ($0.kind == .count ? "\($0.id)=N" : $0.id, $0.name) })
    add(LocalizedText(ja: "見積項目", en: "Terms of a quote"), heading: nil)
    add(
      "--quote",
      catalog.vocabulary.quoteTerms.map {
        ($0.isPerRider ? "COLUMN:\($0.id).RIDER" : "COLUMN:\($0.id)", $0.name)
      })
    add(LocalizedText(ja: "想定事故", en: "Scenarios"), heading: nil)
    add("--scenario", catalog.scenarios.map { ($0.id, $0.name) })
    addWords(of: catalog)
  }

  /// The words that catalogs and scenarios are written in.
  private mutating func addWords(of catalog: Catalog) {
    let vocabulary = catalog.vocabulary
    add(LocalizedText(ja: "事故の事実", en: "Facts of an incident"), heading: "facts")
    add("", vocabulary.facts.map { ($0.id.rawValue, $0.name) })
    for group in vocabulary.groups {
      add("", group.members.map { ("\(group.id)=\($0.id)", $0.name) })
    }
    add(LocalizedText(ja: "単位", en: "Units"), heading: "unit")
    add("", vocabulary.units.map { ($0.id.rawValue, $0.name) })
    add(LocalizedText(ja: "だれの請求か", en: "Whose claim"), heading: "risk")
    add("", vocabulary.risks.map { ($0.id.rawValue, $0.name) })
    add(LocalizedText(ja: "損害の種類", en: "Classes of loss"), heading: "class")
    add("", catalog.classes.map { ($0.id, $0.name) })
    add(LocalizedText(ja: "比較表の行", en: "Rows of the comparison"), heading: "row")
    add("", catalog.sections.flatMap(\.rows).map { ($0.id, $0.name) })
    add(LocalizedText(ja: "業種", en: "Trades"), heading: "trade")
    add("", catalog.trades.map { ($0.id, $0.name) })
  }

  private mutating func add(_ title: LocalizedText, heading id: String?) {
    if !text.isEmpty { text += "\n" }
    text += sanitized(title[language]) + (id.map { "  [\($0)]" } ?? "") + "\n"
  }

  private mutating func add(_ option: String, _ entries: [(id: String, name: LocalizedText)]) {
    let width = (entries.map { metrics.width(of: $0.id) }.max() ?? 0) + 2
    let option = option.isEmpty ? "" : option + " "
    for (id, name) in entries {
      text += "  \(option)\(metrics.padded(id, to: width))\(sanitized(name[language]))\n"
    }
  }
}
