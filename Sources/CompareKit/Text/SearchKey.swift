/// A text folded so that what people type finds it however it is written.
///
/// Full-width ASCII becomes ASCII and lower case, half-width katakana and katakana become hiragana,
/// small kana become large (ソフトウエア finds ソフトウェア), and spaces, middle dots, commas and quotation marks are
/// dropped. Words that are alike are a catalog's (`Vocabulary.search`).
public struct SearchKey: Sendable, Hashable {
  /// The folded text in UTF-8.
  public let bytes: [UInt8]

  /// The key of `text`.
  public init(_ text: some StringProtocol) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var folding = SearchFolding()
    for scalar in text.unicodeScalars { folding.append(scalar, to: &bytes) }
    self.bytes = bytes
  }

  /// The folded text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether nothing is left of the text.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Whether `other` is the beginning of this key.
  public func hasPrefix(_ other: SearchKey) -> Bool { bytes.starts(with: other.bytes) }

  /// Whether `other` occurs anywhere in this key. Every key contains the empty one.
  public func contains(_ other: SearchKey) -> Bool {
    bytes.withUnsafeBufferPointer { mine in
      other.bytes.withUnsafeBufferPointer { ByteSearch.contains($0, in: mine) }
    }
  }
}

/// Looking for bytes in bytes.
enum ByteSearch {
  /// Whether `needle` occurs in `haystack`.
  @inline(__always)
  static func contains(
    _ needle: UnsafeBufferPointer<UInt8>, in haystack: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let last = needle.last else { return true }
    // The last byte of an ideograph tells more than its first, which thousands share.
    var end = needle.count - 1
    while end < haystack.count {
      if haystack[end] == last {
        var offset = 1
        while offset < needle.count
          && haystack[end - offset] == needle[needle.count - 1 - offset]
        {
          offset += 1
        }
        if offset == needle.count { return true }
      }
      end += 1
    }
    return false
  }
}
