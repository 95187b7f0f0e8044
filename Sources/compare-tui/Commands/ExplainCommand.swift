import ArgumentParser
import CompareKit

/// Tells all that is known of a plan, rider, row or figure, and where it is from.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "項目の内容と出典を示す / Tell all that is known of a plan, rider, row or figure.",
    discussion: """
      例 / Examples:
        compare-tui catalog explain jcci=b             プラン / a plan
        compare-tui catalog explain aig=execution-double  特約 / a rider
        compare-tui catalog explain cost.gifts         比較表の行 / a row of the comparison
        compare-tui catalog explain jcci.plan.b.liability 一つの金額 / one figure
      """)

  @Argument(help: ArgumentHelp("項目の id / An id (see catalog list)", valueName: "id"))
  var id: String

  @Option(
    help: ArgumentHelp(
      "出典のテキストがあるフォルダー。記述の場所も示す / Folder of the sources as text, to tell the places too",
      valueName: "dir"),
    completion: .directory)
  var sources: String?

  @OptionGroup(title: "カタログ / Catalogs") var catalogs: CatalogOptions
  @OptionGroup(title: "表示 / Display") var interface: InterfaceOptions

  func run() throws {
    let language = try interface.settings().language
    try CommandError.reporting(language) {
      let catalog = try catalogs.load()
      let entries = EntryList(catalog)
      let found = entries.about(Self.entryID(id, in: catalog))
      if found.isEmpty {
        let ids = entries.entries.map(\.id)
        let holding = ids.filter { $0.contains(id) }.prefix(10)
        let known = Set(ids + entries.entries.flatMap(\.rows))
        let near = (holding.isEmpty ? NearNames.nearest(to: id, among: known)[...] : holding)
          .joined(separator: ", ")
        let hint =
          near.isEmpty
          ? LocalizedText(ja: "id は catalog list で分かります", en: "catalog list tells the ids")
          : LocalizedText(ja: "近いもの：\(near)", en: "near it: \(near)")
        throw CommandError(
          .usage,
          LocalizedText(
            ja: "「\(sanitized(id))」という項目はありません。\(hint.ja)",
            en: "there is no entry “\(sanitized(id))”; \(hint.en)"))
      }
      let texts = try sources.map(VerifySourcesCommand.texts(at:)) ?? []
      let ledger = try catalogs.ledger()
      try OutputOptions.print(ExplanationText(found, ledger, texts, entries, catalog, language).text)
    }
  }

  /// `FAMILY=PLAN` and `FAMILY=RIDER`, as other commands take them, as an entry's id.
  static func entryID(_ text: String, in catalog: Catalog) -> String {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let id = TypedID.match(parts.first ?? "", among: catalog.families.map(\.id))
    guard parts.count == 2, let family = catalog.family(id) else { return text }
    let plan = TypedID.match(parts[1], among: family.plans.map(\.id))
    if family.plan(plan) != nil { return "\(id).plan.\(plan)" }
    return "\(id).rider.\(TypedID.match(parts[1], among: family.riders.map(\.id)))"
  }
}
