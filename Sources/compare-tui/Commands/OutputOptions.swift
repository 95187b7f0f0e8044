import ArgumentParser
import CompareKit

/// The form of what a command prints.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// In what form a command prints, and where.
struct OutputOptions: ParsableArguments {
  @Option(help: "形式 / Form")
  var format: OutputFormat = .text

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("標準出力（-）でなくファイルに書く / Write a file instead of standard output (-)", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "ファイルがあれば上書きする / Overwrite the file if it exists")
  var force = false

  func deliver(_ text: String) throws(CommandError) {
    guard let output, output != "-" else { return try Self.print(text) }
    if output.isEmpty {
      throw .option(
        "--output", "",
        LocalizedText(ja: "ファイル名がありません（標準出力は -）", en: "there is no file name (- is standard output)"))
    }
    do {
      _ = try FileWriter.save(text, at: output, overwriting: force)
    } catch {
      throw CommandError(error)
    }
  }

  /// Writes to standard output.
  static func print(_ text: String) throws(CommandError) {
    do {
      try FileWriter.saveToStandardOutput(text)
    } catch {
      throw CommandError(error)
    }
  }
}
