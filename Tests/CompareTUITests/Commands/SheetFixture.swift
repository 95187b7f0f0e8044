import ArgumentParser
import CompareKit

@testable import compare_tui

/// Sheets as the command line makes them.
enum SheetFixture {
  static let date = "2026-11-21"

  /// The client of the golden sheets.
  static let shop = [
    "--client", "さくら雑貨店", "--industry", "小売業", "--revenue", "2,000万円", "--exposure", "records=12000",
    "--exposure", "card-data", "--exposure", "online-shop", "--plan", "jcci=a", "--plan",
    "bizsapo=cyber-100m",
    "--plan", "aig=standard", "--base-limit", "1億", "--rider", "aig=execution-double", "--quote",
    "aig:premium=12万円", "--quote", "aig:cadence=yearly", "--quote", "aig:number=Q-2611", "--scenario",
    "leak-10k",
  ]

  static func sheet(_ arguments: [String], date: String = date) throws -> Sheet {
    try SheetCommand.parse(arguments + ["--date", date]).sheet()
  }

  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
