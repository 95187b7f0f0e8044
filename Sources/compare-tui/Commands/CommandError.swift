import ArgumentParser
import CompareKit

/// Why a command can't do what it was asked: where, what is wrong, and what to do.
struct CommandError: Error {
  /// What the process ends with.
  enum Status: Int32 {
    /// Something is wrong with a file: a catalog, a scenario, the output.
    case failure = 1
    /// Something is wrong with the command line (EX_USAGE, as for the parser's own errors).
    case usage = 64
  }

  let message: LocalizedText
  let status: Status

  init(_ status: Status, _ message: LocalizedText) {
    self.status = status
    self.message = message
  }

  /// Something is wrong with the value of an option.
  static func option(_ option: String, _ value: String, _ message: LocalizedText) -> CommandError {
    let place = value.isEmpty ? option : "\(option) \(abridged(sanitized(value)))"
    let message = LocalizedText(ja: abridgedQuotes(message.ja), en: abridgedQuotes(message.en))
    return CommandError(
      .usage, LocalizedText(ja: "\(place)：\(message.ja)", en: "\(place): \(message.en)"))
  }

  init(_ error: CatalogError) {
    self.init(.failure, LocalizedText { error.description($0) })
  }

  init(_ error: FileError) {
    self.init(.failure, error.message)
  }
}

extension CommandError {
  /// Does `work` and says on standard error what stopped it, in `language`.
  /// - Throws: `ExitCode`.
  static func reporting(_ language: Language, _ work: () throws -> Void) throws {
    do {
      try work()
    } catch let error as CommandError {
      for line in error.message[language].split(separator: "\n") {
        StandardError.write("compare-tui: \(line)")
      }
      throw ExitCode(error.status.rawValue)
    }
  }
}
