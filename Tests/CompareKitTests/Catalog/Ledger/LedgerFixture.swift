import CatalogYAML
import CompareKit
import Testing

/// The small catalog with an invented page as a second source, and the ledger of that page.
struct LedgerFixture {
  /// The passages of the page, each with its verdict.
  var passages = [
    ("見舞金は1名につき500円まで支払う。", "section: terms, carried-by: [planning.gift]"),
    ("ただし、公表した場合に限る。", "section: terms, carried-by: [planning.gift]"),
    ("支払限度額", "section: terms, left-out: heading"),
    ("Aプラン 3,000万円", "section: terms, carried-by: [planning.limit-a]"),
    ("Bプラン 1億円", "section: terms, carried-by: [planning.limit-b]"),
    ("ガイドブックはこちら", "section: contact, left-out: heading"),
  ]
  var catalog = CatalogFixture.small.adding(
    "page.yaml",
    """
    sources:
      - id: page
        title: {ja: 架空のページ, en: Invented page}
        publisher: {ja: 架空社, en: Nobody}
        as-of: {date: "2020-01-01", basis: stated}
        sections: [{id: terms, title: {ja: 条件, en: Terms}}, {id: contact, title: {ja: 案内, en: Contact}}]
    planning-costs:
      - {id: gift, name: {ja: 見舞金, en: Gift}, class: gifts, unit: person, low: 500円, at: page.terms}
      - {id: limit-a, name: {ja: 限度額A, en: Limit A}, class: gifts, low: "3,000万円", at: page.terms}
      - {id: limit-b, name: {ja: 限度額B, en: Limit B}, class: gifts, low: 1億円, at: page.terms}
    """)

  /// The page as it was when the ledger was written.
  var page: String { passages.map(\.0).joined(separator: "\n") }

  var yaml: String {
    "ledger: page\npassages:\n"
      + passages.map { "  - {print: \(PassagePrint(of: $0.0)), \($0.1)}\n" }.joined()
  }

  func ledger() throws -> Ledger {
    try Ledger.read(layers: [
      [
        CatalogYAML.document(yaml, file: "page-ledger.yaml"),
        CatalogYAML.document("ledger: s1\nnot-at-hand: {ja: なし, en: none}\n", file: "s1-ledger.yaml"),
        CatalogYAML.document(
          "left-out-reasons: [{id: heading, name: {ja: 見出し, en: Heading}}]\n", file: "reasons.yaml"),
      ]
    ])
  }

  /// What `text`, saved under some name, comes to.
  func report(on text: String) throws -> SourcesReport {
    try SourcesReport([SourceText(file: "saved.txt", text)], ledger(), catalog.read())
  }

  /// What is wrong between ledger and catalog.
  func problems() throws -> [String] {
    let (ledger, catalog) = try (ledger(), catalog.read())
    do {
      try LedgerChecker.check(ledger, against: catalog)
      return []
    } catch {
      return error.problems.map(\.message.en)
    }
  }
}

extension SourcesReport {
  /// The findings in short: kind, line, and what of the catalog rests on it.
  var short: [String] {
    verifications.flatMap(\.findings).map { finding in
      "\(finding.kind) \(finding.line) \(finding.entries.map(\.id).joined(separator: " "))"
    }
  }
}
