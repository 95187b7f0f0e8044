import CatalogYAML
import CompareKit
import Foundation

// catalog-compiler CATALOGS OUTPUT.swift
//
// Checks the catalogs and writes them, packed, as Swift source. Problems go to standard error in the
// form compilers use, so that the build shows them at their line.
func fail(_ text: String) -> Never {
  FileHandle.standardError.write(Data((text + "\n").utf8))
  exit(1)
}

let arguments = CommandLine.arguments
guard arguments.count == 3 else { fail("usage: catalog-compiler CATALOGS OUTPUT.swift") }

do {
  let documents = try CatalogFolder.documents(at: arguments[1])
  let classification = "\(arguments[1])/jsic-rev14.csv"
  guard let industries = FileManager.default.contents(atPath: classification) else {
    fail("\(classification):0:0: error: the industrial classification is missing")
  }
  var world = CatalogWorld(today: today())
  do throws(IndustryError) {
    world.industries = try IndustryClassification(csv: [UInt8](industries))
  } catch {
    fail(
      "\(classification):\(error.line):1: error: not a row of the industrial classification (\(error.reason))"
    )
  }
  let catalog = try CatalogReader.readAndCheck(
    layers: [documents], digest: "", completely: true, in: world)
  try LedgerChecker.check(Ledger.read(layers: [documents]), against: catalog)
  let relative = documents.map { $0.relative(to: arguments[1]) }
  let source = SwiftSource(
    catalog: PackedDocuments.pack(relative.filter { !Ledger.isPart($0) }),
    exposures: PackedDocuments.pack(relative.filter { $0.has("exposures") }),
    industries: [UInt8](industries), ledger: PackedDocuments.pack(relative.filter(Ledger.isPart)),
    version: catalog.version)
  try source.text
    .write(toFile: arguments[2], atomically: true, encoding: .utf8)
} catch let error as CatalogError {
  fail(
    error.problems.map { "\($0.mark.file):\($0.mark.line):\($0.mark.column): error: \($0.message.en)" }
      .joined(separator: "\n"))
} catch {
  fail("\(arguments[2]):0:0: error: \(error)")
}

/// The day by the clock of this computer.
func today() -> CalendarDate? {
  let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
  return parts.year.flatMap { CalendarDate(year: $0, month: parts.month, day: parts.day) }
}

extension Document {
  /// Whether a field of this name stands in it.
  func has(_ name: String) -> Bool {
    if case .fields(let entries) = content { entries.contains { $0.key == name } } else { false }
  }
}
