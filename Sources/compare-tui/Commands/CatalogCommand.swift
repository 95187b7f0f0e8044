import ArgumentParser
import CompareKit

/// Looks into the catalogs.
struct CatalogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalog", abstract: "カタログを調べる / Look into the catalogs.",
    subcommands: [
      CheckCatalogCommand.self, ListCatalogCommand.self, ExplainCommand.self, VerifySourcesCommand.self,
    ])
}

/// Checks a folder of catalogs, or the built-in ones.
struct CheckCatalogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "カタログの誤りを場所とともに示す / Report what is wrong, as file:line:column.",
    discussion: """
      フォルダーは内蔵カタログに重ねて確かめます。--no-built-in を付けると、それだけで確かめます。
      The folder is checked on top of the built-in catalogs, or by itself with --no-built-in.
      """)

  @Argument(
    help: ArgumentHelp("YAML のフォルダー / Folder of YAML catalogs", valueName: "dir"), completion: .directory)
  var folder: String?

  @Flag(help: "内蔵カタログに重ねない / Check the folder by itself")
  var noBuiltIn = false

  @Flag(
    help:
      "商品が答えていない行や、出典の台帳に合わない項目も誤りとする / Also report what a family leaves unsaid, and what doesn't fit the ledger of its sources"
  )
  var complete = false

  @OptionGroup(title: "表示 / Display") var interface: InterfaceOptions

  func run() throws {
    let language = try interface.settings().language
    var problems: [Problem] = []
    try CommandError.reporting(language) {
      var text = ""
      do throws(CatalogError) {
        let catalog = try CatalogLoader.load(
          folder: folder, builtIn: folder == nil || !noBuiltIn, completely: complete)
        if complete {
          let ledger = try CatalogLoader.ledger(folder: folder, builtIn: folder == nil || !noBuiltIn)
          try LedgerChecker.check(ledger, against: catalog)
        }
        text = CatalogSummary(catalog).text[language] + "\n"
      } catch {
        // The list is what was asked for, so it goes where output goes.
        problems = error.problems
        for problem in problems { text += sanitized(problem.description(language)) + "\n" }
      }
      try OutputOptions.print(text)
    }
    if !problems.isEmpty { throw ExitCode(CommandError.Status.failure.rawValue) }
  }
}

/// Lists the ids that other commands take.
struct ListCatalogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "商品・特約・事情・想定事故の id を示す / List families, plans, riders, exposures, scenarios.")

  @OptionGroup(title: "カタログ / Catalogs") var catalogs: CatalogOptions
  @OptionGroup(title: "表示 / Display") var interface: InterfaceOptions

  func run() throws {
    let language = try interface.settings().language
    try CommandError.reporting(language) {
      try OutputOptions.print(CatalogListing(try catalogs.load(), language).text)
    }
  }
}
