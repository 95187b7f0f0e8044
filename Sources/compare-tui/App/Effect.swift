import CompareKit

/// Something to be done to the world.
enum Effect: Sendable {
  case quit
  /// Of the catalog, only what the interface opens on.
  case readExposures
  case readCatalog
  case readIndustries
  case prepareSearch(IndustryClassification, trades: [Trade])
  /// Tells the program so once the next frame is on the screen.
  case afterFrame(Message)
}
