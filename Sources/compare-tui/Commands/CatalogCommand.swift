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

  @Flag(
    help:
      "条件が尋ねる事実・特約・区切りの金額をすべて調べ、どちらが支払うか決まらない場合、理由のない対象外、何も変えない特約、効かない免責がないことを証明する / Go through all facts, riders and amounts that make a difference, and prove that no case is taken twice or left unexplained, no rider changes nothing and no exclusion never bites"
  )
  var prove = false

  @Option(
    help: ArgumentHelp(
      "--prove で見つかった例を想定事故のファイルとして書く（上書きしない） / With --prove: write the case of each finding as a scenario file; never overwrites",
      valueName: "dir"),
    completion: .directory)
  var writeCases: String?

  @OptionGroup(title: "表示 / Display") var interface: InterfaceOptions

  func run() throws {
    let language = try interface.settings().language
    var isClean = true
    try CommandError.reporting(language) {
      if writeCases != nil && !prove {
        throw CommandError.option(
          "--write-cases", "", LocalizedText(ja: "--prove と一緒に指定してください", en: "give it with --prove"))
      }
      let (catalog, problems) = checked()
      var findings: [Finding] = []
      if prove, let catalog = catalog ?? provable() { findings = CatalogProver.findings(in: catalog) }
      // What is proved of two covers has their case, so it is told in place of what the check suspects.
      let proved = Set(findings.filter { $0.kind == .twoTakers }.map(\.problem.mark))
      var text = ""
      for problem in problems where !proved.contains(problem.mark) {
        text += sanitized(problem.description(language)) + "\n"
      }
      text += try told(findings, language)
      isClean = problems.isEmpty && findings.isEmpty
      if isClean, let catalog { text = summary(catalog)[language] + "\n" }
      // The list is what was asked for, so it goes where output goes.
      try OutputOptions.print(text)
    }
    if !isClean { throw ExitCode(CommandError.Status.failure.rawValue) }
  }

  /// The catalog, where nothing is wrong with it, or what is.
  private func checked() -> (Catalog?, [Problem]) {
    do throws(CatalogError) {
      let catalog = try CatalogLoader.load(
        folder: folder, builtIn: folder == nil || !noBuiltIn, completely: complete)
      if complete {
        let ledger = try CatalogLoader.ledger(folder: folder, builtIn: folder == nil || !noBuiltIn)
        try LedgerChecker.check(ledger, against: catalog)
      }
      return (catalog, [])
    } catch {
      return (nil, error.problems)
    }
  }

  /// The catalog where nothing is wrong with it but what a proof looks into by itself.
  private func provable() -> Catalog? {
    try? CatalogLoader.load(
      folder: folder, builtIn: folder == nil || !noBuiltIn, completely: false, provingTakers: true)
  }

  private func told(_ findings: [Finding], _ language: Language) throws(CommandError) -> String {
    var files = [String?](repeating: nil, count: findings.count)
    if let writeCases {
      do throws(FileError) {
        files = try CaseFolder.write(findings, to: writeCases)
      } catch {
        throw CommandError(error)
      }
    }
    let catalogs = folder.map { ["--catalogs", $0] + (noBuiltIn ? ["--no-built-in"] : []) } ?? []
    return ProofText(findings, files: files, catalogs: catalogs, language).text
  }

  private func summary(_ catalog: Catalog) -> LocalizedText {
    let summary = CatalogSummary(catalog).text
    guard prove else { return summary }
    return LocalizedText(
      ja: summary.ja + "\n証明済み：二重に扱われる場合、理由のない対象外、何も変えない特約、効かない免責はありません",
      en: summary.en
        + "\nproved: no case is taken twice or left unexplained, every rider changes something, every exclusion can bite"
    )
  }
}

/// Lists the ids that other commands take.
struct ListCatalogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "使える id と、カタログを書く語を示す / List the ids there are, and the words catalogs are written in.")

  @OptionGroup(title: "カタログ / Catalogs") var catalogs: CatalogOptions
  @OptionGroup(title: "表示 / Display") var interface: InterfaceOptions

  func run() throws {
    let language = try interface.settings().language
    try CommandError.reporting(language) {
      try OutputOptions.print(CatalogListing(try catalogs.load(), language).text)
    }
  }
}
