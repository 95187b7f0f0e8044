/// Reads how many there are of something, as people type it: `12,000`, `1.2万`, `３千件`, `500名`.
public enum CountParser {
  /// The number, or nil when `text` is none.
  /// - Parameter counters: words that may stand after it.
  public static func parse(_ text: String, counters: [String] = ["件", "名", "人"]) -> Int? {
    try? AmountParser.parseNumber(text, counters: counters)
  }
}
