import CompareKit

/// Something to be done to the world.
enum Effect: Sendable {
  case quit
  /// Of the catalog, only what the interface opens on.
  case readExposures
  case readCatalog
  case readIndustries
  case prepareSearch(IndustryClassification, trades: [Trade], words: TradeWordbook)
  /// Tells the program which day it is.
  case readDay
  /// Writes the sheet to a file, over one that is there only if asked to.
  case save(String, path: String, overwriting: Bool)
  /// Sends the sheet to the printer, and says meanwhile that it does.
  case send(String, saying: String)
  /// Tells the program so once the next frame is on the screen.
  case afterFrame(Message)
}
