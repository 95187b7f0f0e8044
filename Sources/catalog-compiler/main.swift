import CatalogYAML
import CompareKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// catalog-compiler CATALOGS OUTPUT.swift
//
// Checks the catalogs and writes them, packed, as Swift source. Problems go to standard error in the
// form compilers use, so that the build shows them at their line.
func fail(_ text: String) -> Never {
  let line = Array((text + "\n").utf8)
  _ = write(STDERR_FILENO, line, line.count)
  exit(1)
}

let arguments = CommandLine.arguments
guard arguments.count == 3 else { fail("usage: catalog-compiler CATALOGS OUTPUT.swift") }

do {
  let documents = try CatalogFolder.documents(at: arguments[1])
  let classification = "\(arguments[1])/jsic-rev14.csv"
  let industries: [UInt8]
  do {
    industries = try IndustryCSV.packed(CatalogFolder.text(at: classification))
  } catch let error as IndustryError {
    fail(
      "\(classification):\(error.line):1: error: not a row of the industrial classification (\(error.reason))"
    )
  }
  let world = CatalogWorld(today: today(), industries: IndustryClassification(packed: industries))
  let catalog = try CatalogReader.readAndCheck(
    layers: [documents], digest: "", completely: true, in: world)
  try LedgerChecker.check(Ledger.read(layers: [documents]), against: catalog)
  let relative = documents.map { $0.relative(to: arguments[1]) }
  let packed = PackedDocuments.pack(relative.filter { !Ledger.isPart($0) && !TradeWordbook.isPart($0) })
  let unpacked = packed.withUnsafeBufferPointer(PackedDocuments.unpack)
  let source = SwiftSource(
    catalog: packed, exposures: try CatalogReader.read(layers: [unpacked], digest: "").exposures,
    industries: industries, ledger: PackedDocuments.pack(relative.filter(Ledger.isPart)),
    words: PackedDocuments.pack(relative.filter(TradeWordbook.isPart)),
    version: catalog.version)
  guard save(source.text, to: arguments[2]) else {
    fail("\(arguments[2]):0:0: error: \(String(cString: strerror(errno)))")
  }
} catch let error as CatalogError {
  fail(
    error.problems.map { "\($0.mark.file):\($0.mark.line):\($0.mark.column): error: \($0.message.en)" }
      .joined(separator: "\n"))
}

/// - Returns: whether all of `text` is in the file.
func save(_ text: String, to path: String) -> Bool {
  guard let file = fopen(path, "w") else { return false }
  let isWritten = fputs(text, file) >= 0
  return fclose(file) == 0 && isWritten
}

/// The day by the clock of this computer.
func today() -> CalendarDate? {
  var now = time(nil)
  var parts = tm()
  localtime_r(&now, &parts)
  return CalendarDate(
    year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
}
