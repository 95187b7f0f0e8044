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

extension CompareTUI {
  /// Does what the command line asks for. The parser's own answers and errors go the way of all others, so
  /// that nothing is lost unnoticed and nothing that was typed reaches the terminal as it is.
  /// - Returns: what the process ends with.
  static func outcome() -> Int32 {
    // The parser takes longer to make than anything else that is asked here.
    if CommandLine.arguments.dropFirst().elementsEqual(["--version"]) { return told(Version.text) }
    do {
      var command = try parseAsRoot()
      try command.run()
      return ExitCode.success.rawValue
    } catch {
      let status = exitCode(for: error)
      let text = fullMessage(for: error)
      if status == .success, !text.isEmpty { return told(text) }
      if !text.isEmpty { StandardError.write(ParserMessage.told(text, language)) }
      return status.rawValue
    }
  }

  private static func told(_ text: String) -> Int32 {
    do throws(CommandError) {
      try OutputOptions.print(text + "\n")
      return ExitCode.success.rawValue
    } catch {
      StandardError.write("compare-tui: \(error.message[language])")
      return error.status.rawValue
    }
  }

  /// The language that was asked for, though the command line as a whole can't be read.
  private static var language: Language {
    let arguments = CommandLine.arguments
    let asked = arguments.indices.lazy.compactMap { place -> Language? in
      if arguments[place].hasPrefix("--lang=") {
        return Language(rawValue: String(arguments[place].dropFirst(7)))
      }
      return arguments[place] == "--lang" && place + 1 < arguments.count
        ? Language(rawValue: arguments[place + 1]) : nil
    }.first
    return asked ?? (try? Interface.Settings(environment: true))?.language ?? .ja
  }
}
