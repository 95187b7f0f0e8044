import BuiltInCatalog
import CatalogYAML
import CompareKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// bench-trade-words [WORDS.tsv [CATALOGS]]
//
// How many everyday words for trades are found: a word counts when one of its codes, or one below it, is among
// the first three hits. Each line of the file is a word, a tab and its codes, separated by commas or spaces.
// Prints the words that are not found and the share of those that are. CATALOGS is a folder whose words
// stand on top of the built-in ones.
let arguments = CommandLine.arguments
let path = arguments.count > 1 ? arguments[1] : "Tests/CompareKitTests/Industry/trade-words.tsv"

do {
  let industries = BuiltInCatalog.industries()
  var catalog = try BuiltInCatalog.catalog()
  if arguments.count > 2 {
    let documents = try CatalogFolder.documents(at: arguments[2])
    catalog = try CatalogReader.read(layers: [BuiltInCatalog.documents(), documents], digest: "")
  }
  let clock = ContinuousClock()
  let start = clock.now
  let words = BuiltInCatalog.wordbook().layered(under: catalog.wordbook)
  let search = IndustrySearch(industries, trades: catalog.trades, words: words)
  let preparation = clock.now - start

  let measurement = TradeWordMeasurement(
    TradeWordList(try CatalogFolder.text(at: path)), search, industries, catalog.trades)
  for miss in measurement.misses { print(miss) }
  print(measurement.share)
  print("prepared in \(preparation), slowest search \(measurement.slowest)")
  exit(measurement.misses.isEmpty ? 0 : 1)
} catch {
  for problem in error.problems {
    print("\(problem.mark.file):\(problem.mark.line):\(problem.mark.column): \(problem.message.en)")
  }
  exit(2)
}
