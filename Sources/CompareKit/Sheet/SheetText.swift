/// A sheet as lines of text to print: plain characters, every line exactly as wide as the paper.
///
/// The comparison stands side by side where each column gets at least twenty columns of the page, and
/// folded, row by row, where it doesn't.
public struct SheetText: Sendable {
  /// Columns of the page that a sheet may have.
  public static let widths = 40...400

  /// What is printed.
  public let sheet: Sheet
  /// In which language.
  public let language: Language
  /// Every line, without its end.
  public let lines: [String]

  /// - Parameters:
  ///   - width: columns of the page; brought within `widths`.
  ///   - borders: where characters of ambiguous width count two, ASCII is drawn whatever is asked for.
  public init(
    _ sheet: Sheet, _ language: Language, width: Int, borders: SheetBorders = .box,
    metrics: TextMetrics = TextMetrics()
  ) {
    let width = min(max(width, Self.widths.lowerBound), Self.widths.upperBound)
    var writer = SheetWriter(
      sheet, language,
      SheetPage(width: width, metrics: metrics, borders: metrics.ambiguousIsWide ? .ascii : borders))
    writer.write()
    self.sheet = sheet
    self.language = language
    lines = writer.page.lines
  }

  /// The whole sheet, each line ended.
  public var text: String { lines.map { $0 + "\n" }.joined() }
}
