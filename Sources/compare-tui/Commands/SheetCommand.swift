import ArgumentParser
import CompareKit

/// Prints the comparison sheet without the interface.
struct SheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: "比較シートを印刷する / Print the comparison sheet.")

  @OptionGroup(title: "お客さまと比較 / Client and comparison") var selection: SelectionOptions
  @OptionGroup(title: "想定事故 / Incidents") var scenarios: ScenarioOptions
  @OptionGroup(title: "出力 / Output") var output: OutputOptions

  @Option(help: ArgumentHelp("用紙の幅（40〜400桁） / Columns of the page, 40 to 400", valueName: "columns"))
  var width = 100

  @Option(help: ArgumentHelp("作成日。なければ今日 / Day of the sheet; today without it", valueName: "yyyy-mm-dd"))
  var date: String?

  @OptionGroup(title: "カタログ / Catalogs") var catalogs: CatalogOptions
  @OptionGroup(title: "表示 / Display") var interface: InterfaceOptions

  func run() throws {
    let language = try interface.settings().language
    try CommandError.reporting(language) { try output.deliver(text(language)) }
  }

  /// What is printed.
  func text(_ language: Language) throws -> String {
    let sheet = try sheet()
    switch output.format {
    case .json: return try JSONText.text(SheetRecord(sheet))
    case .text:
      return SheetText(
        sheet, language, width: width, borders: interface.ascii ? .ascii : .box,
        metrics: TextMetrics(ambiguousIsWide: interface.ambiguousWide)
      ).text
    }
  }

  func sheet() throws(CommandError) -> Sheet {
    guard SheetText.widths.contains(width) else {
      let range = SheetText.widths
      throw .option(
        "--width", String(width),
        LocalizedText(
          ja: "\(range.lowerBound)から\(range.upperBound)までの数を指定してください",
          en: "give a number from \(range.lowerBound) to \(range.upperBound)"))
    }
    let day =
      try date.map { text throws(CommandError) in try Self.day(text, of: "--date", text) } ?? Today.iso
    let knowledge = try Knowledge(catalogs)
    let comparison = try selection.comparison(knowledge)
    return Sheet(
      comparison, on: day, incidents: try scenarios.run(under: comparison, knowledge.catalog),
      in: knowledge.catalog, knowledge.classification)
  }
}

extension SheetCommand {
  /// A day as people write it, as ISO 8601 does.
  static func day(_ text: String, of option: String, _ value: String) throws(CommandError) -> String {
    do {
      return try DateParser.day(text).iso
    } catch {
      throw .option(option, value, LocalizedText { error.message($0) })
    }
  }
}

extension SelectionOptions {
  func comparison(_ knowledge: Knowledge) throws(CommandError) -> Comparison {
    let client = try client(knowledge)
    let selection = try selection(knowledge.catalog)
    do {
      return try Comparison(selection, for: client, in: knowledge.catalog, knowledge.classification)
    } catch {
      throw CommandError(.usage, LocalizedText { error.message($0) })
    }
  }
}
