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
    help: ArgumentHelp("標準出力でなくファイルに書く / Write a file instead of standard output", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "ファイルがあれば上書きする / Overwrite the file if it exists")
  var force = false

  func deliver(_ text: String) throws(CommandError) {
    do {
      guard let output else { return try FileWriter.saveToStandardOutput(text) }
      try FileWriter.save(text, to: output, overwriting: force)
    } catch {
      throw CommandError(error)
    }
  }
}
