import CompareKit

/// Ids as people type them, whatever the case and width of the letters.
enum TypedID {
  /// The one of `known` that was typed; what was typed, where none is.
  static func match(_ text: String, among known: some Collection<String>) -> String {
    if known.contains(text) { return text }
    let key = SearchKey(text)
    return key.isEmpty ? text : known.first { SearchKey($0) == key } ?? text
  }
}
