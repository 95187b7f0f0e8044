import ArgumentParser
import CompareKit

/// Settles loss scenarios under the columns.
struct SettleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle",
    abstract: "想定事故の支払額を試算する / Work out what each plan pays of a loss.")

  @OptionGroup(title: "想定事故 / Incidents") var scenarios: ScenarioOptions
  @OptionGroup(title: "お客さまと比較 / Client and comparison") var selection: SelectionOptions

  @Flag(
    help: ArgumentHelp(
      "計算の過程を示す（何も引かない段階は数だけ。json にはすべて）"
        + " / Show the steps (those that take nothing off as a number; all of them in json)"))
  var trace = false

  @Flag(help: "お客さまに残る額が最も少ない特約の組合せを探す / Find the riders that leave least with the client")
  var best = false

  @OptionGroup(title: "出力 / Output") var output: OutputOptions
  @OptionGroup(title: "カタログ / Catalogs") var catalogs: CatalogOptions
  @OptionGroup(title: "表示 / Display") var interface: InterfaceOptions

  func run() throws {
    let language = try interface.settings().language
    try CommandError.reporting(language) { try output.deliver(text(language)) }
  }

  /// What is printed.
  func text(_ language: Language) throws -> String {
    let knowledge = try Knowledge(catalogs)
    let catalog = knowledge.catalog
    let comparison = try selection.comparison(knowledge)
    guard let run = try scenarios.run(under: comparison, catalog) else {
      let known = catalog.scenarios.map(\.id).joined(separator: ", ")
      throw CommandError(
        .usage,
        LocalizedText(
          ja: "--scenario で想定事故を指定してください：\(known)、または YAML ファイル",
          en: "give a scenario with --scenario: \(known), or a YAML file"))
    }
    let sets = best ? try bestSets(run, comparison, catalog) : nil
    switch output.format {
    case .json: return try JSONText.text(SettlementRecord(run, comparison, catalog, best: sets))
    case .text:
      return SettlementText(run, comparison, catalog, language, withTrace: trace, best: sets).text
    }
  }

  /// For each column the best set of each plan of its family, all incidents together.
  private func bestSets(
    _ run: ScenarioRun, _ comparison: Comparison, _ catalog: Catalog
  ) throws(CommandError) -> [[BestSet]] {
    let classes = ClassTable(catalog)
    var losses: [Loss] = []
    for incident in run.incidents {
      do {
        losses.append(try Loss(incident.scenario, in: classes))
      } catch {
        throw .option("--scenario", incident.scenario.id, LocalizedText { error.message($0) })
      }
    }
    return comparison.sides.map { side in
      BestSetSearch(
        family: side.plan.family, quote: side.column.quote, losses: losses, asSequence: run.isSequence,
        in: classes
      ).run()
    }
  }
}
