import ArgumentParser
import CatalogYAML
import CompareKit

/// The loss scenarios to settle.
struct ScenarioOptions: ParsableArguments {
  @Option(
    name: .customLong("scenario"),
    help: ArgumentHelp(
      "想定事故の id かファイル。繰り返し可 / Loss scenario, by id or YAML file; repeatable (see catalog list)",
      valueName: "id|file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var names: [String] = []

  @Flag(
    help: "同じ保険期間に続けて起きたものとする / The scenarios fall in one period, one after another")
  var sequence = false

  /// The scenarios named, each checked against the catalog.
  func scenarios(_ catalog: Catalog) throws(CommandError) -> [Scenario] {
    var scenarios: [Scenario] = []
    for name in names { scenarios.append(try scenario(name, catalog)) }
    return scenarios
  }

  private func scenario(_ name: String, _ catalog: Catalog) throws(CommandError) -> Scenario {
    let id = TypedID.match(name, among: catalog.scenarios.map(\.id))
    if let known = catalog.scenario(id) { return known }
    let isFile = name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    guard isFile else {
      let ids = catalog.scenarios.map(\.id)
      let hint = NearNames.hint(for: name, among: ids)
      let known = ids.joined(separator: ", ")
      throw .option(
        "--scenario", name,
        LocalizedText(
          ja: "想定事故「\(sanitized(name))」はありません。\(hint.ja)次のいずれかか、YAML ファイル（.yaml）を指定してください：\(known)",
          en:
            "there is no scenario “\(sanitized(name))”; \(hint.en)choose one of these or a .yaml file: \(known)"
        ))
    }
    do throws(CatalogError) {
      return try CatalogReader.scenario(CatalogFolder.document(at: name), against: catalog)
    } catch {
      throw CommandError(error)
    }
  }

  /// Settles the scenarios named; nil when there are none.
  func run(
    under comparison: Comparison, _ catalog: Catalog
  ) throws(CommandError) -> ScenarioRun? {
    let scenarios = try scenarios(catalog)
    if scenarios.isEmpty { return nil }
    do {
      return try ScenarioRun(scenarios, asSequence: sequence, under: comparison, in: catalog)
    } catch {
      throw .option("--scenario", names.joined(separator: " "), LocalizedText { error.message($0) })
    }
  }
}
