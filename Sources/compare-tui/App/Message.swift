import CompareKit

/// Something that happened.
enum Message: Sendable {
  case key(Key)
  case resized(Size)
  case started
  case exposuresRead([Exposure])
  /// The first frame is on the screen: time for what must not delay it.
  case firstFrameShown
  case catalogRead(Result<Catalog, CatalogError>)
  case industriesRead(IndustryClassification)
  case searchReady(IndustrySearch)
}
