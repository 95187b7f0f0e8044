import CompareKit

/// Something that happened.
enum Message: Sendable {
  case key(Key)
  case resized(Size)
  case started
  /// The first frame is on the screen: time for what must not delay it.
  case firstFrameShown
  case catalogRead(Result<Catalog, CatalogError>)
  case industriesRead(IndustryClassification)
  /// The industries show on the screen, and their search can be prepared.
  case industriesShown
  case searchReady(IndustrySearch)
}
