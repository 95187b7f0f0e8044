import ArgumentParser
import CompareKit

/// The command line. Without arguments the interface starts without it.
struct CompareTUI: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare-tui",
    abstract: "情報漏えい・サイバー保険の比較 / Compares information-leak and cyber insurance.",
    discussion: """
      引数なしで起動すると、対話画面が開きます。
      Without a subcommand the interactive screen opens.
      """,
    version: Version.text,
    subcommands: [SheetCommand.self, SettleCommand.self, CatalogCommand.self])

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var catalogs: CatalogOptions

  func run() throws {
    var settings = try interface.settings()
    try CommandError.reporting(settings.language) {
      if catalogs.areNamed {
        // A large folder takes its time, and there is no screen yet.
        StandardError.tell(
          "compare-tui: " + (settings.language == .ja ? "カタログを読み込んでいます…" : "reading the catalogs ..."))
        settings.catalog = try catalogs.load()
      }
    }
    throw ExitCode(Interface.run(settings))
  }
}
