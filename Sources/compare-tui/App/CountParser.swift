import CompareKit

/// Reads how many there are of something, as people type it: `12,000`, `1.2万`, `３千件`, `500名`.
enum CountParser {
  /// The number, or nil when `text` is none.
  static func parse(_ text: String) -> Int? {
    try? AmountParser.parseNumber(text, counters: ["件", "名", "人"])
  }
}
