import CompareKit

/// Something to be done to the world.
enum Effect: Sendable {
  case quit
  case readCatalog
  case readIndustries
  case prepareSearch(IndustryClassification, trades: [Trade])
  /// Tells the program so once the next frame is on the screen.
  case afterFrame(Message)
}
