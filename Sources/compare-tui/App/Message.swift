import CompareKit

/// Something that happened.
enum Message: Sendable {
  case key(Key)
  /// Text was pasted, of however many lines and with whatever is in it.
  case pasted(String)
  case resized(Size)
  case started
  case exposuresRead([Exposure])
  /// The first frame is on the screen: time for what must not delay it.
  case catalogDue
  case industriesDue
  /// What the comparison was waiting for has been read.
  case comparisonDue
  case catalogRead(Result<Catalog, CatalogError>)
  case industriesRead(IndustryClassification)
  case searchReady(IndustrySearch)
  /// The day by the computer's clock, ISO 8601.
  case dayRead(String)
  /// What came of writing the sheet: the whole path of the file.
  case sheetSaved(Result<String, FileError>)
  /// What came of printing: nil when it was printed.
  case sheetSent(PrinterError?)
  /// It is shown that best sets are being worked out: time to do it.
  case bestSetsDue
  /// Time to show what was typed into a quote.
  case quoteTyped
}
