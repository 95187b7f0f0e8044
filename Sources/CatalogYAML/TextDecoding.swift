import CompareKit

/// Bytes of a file as text, or where they are none and what they look like.
enum TextDecoding {
  /// - Throws: `CatalogError` with the place of the first byte that isn't UTF-8.
  static func text(_ bytes: [UInt8], file: String) throws(CatalogError) -> String {
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || hasHalfNulls(bytes)
    if !isWide, let text = String(validating: bytes, as: UTF8.self) { return text }
    let (place, holdsUTF8) = isWide ? (YAMLText.Place(line: 1, column: 1), false) : firstInvalid(in: bytes)
    // What began as UTF-8 is but damaged.
    let encoding: String? =
      isWide ? "UTF-16" : holdsUTF8 ? nil : isEUC(bytes) ? "EUC-JP" : isShiftJIS(bytes) ? "Shift_JIS" : nil
    throw CatalogError([
      Problem(
        Mark(file: file, line: place.line, column: place.column),
        ja: "UTF-8 の文字ではありません\(encoding.map { "（\($0) のようです）" } ?? "")。UTF-8 で保存し直してください",
        en: "the file isn't UTF-8\(encoding.map { " (it looks like \($0))" } ?? ""); save it as UTF-8")
    ])
  }

  /// - Returns: the place, and whether letters in UTF-8 stand before it.
  private static func firstInvalid(in bytes: [UInt8]) -> (YAMLText.Place, Bool) {
    var holdsUTF8 = false
    var place = YAMLText.Place(line: 1, column: 1)
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if scalar == "\n" {
        place = YAMLText.Place(line: place.line + 1, column: 1)
      } else if scalar != "\u{FEFF}" {
        place.column += 1
        if !scalar.isASCII { holdsUTF8 = true }
      }
    }
    return (place, holdsUTF8)
  }

  /// Every other byte of Western text is zero in UTF-16.
  private static func hasHalfNulls(_ bytes: [UInt8]) -> Bool {
    let nulls = bytes.prefix(200).enumerated().filter { $0.element == 0 }
    return nulls.count > min(bytes.count, 200) / 4
      && (nulls.allSatisfy { $0.offset % 2 == 0 } || nulls.allSatisfy { $0.offset % 2 == 1 })
  }

  private static func isEUC(_ bytes: [UInt8]) -> Bool {
    holds(bytes) { byte, next in
      switch byte {
      case 0xA1...0xFE: (0xA1...0xFE).contains(next) ? 2 : nil
      case 0x8E: (0xA1...0xDF).contains(next) ? 2 : nil
      default: nil
      }
    }
  }

  private static func isShiftJIS(_ bytes: [UInt8]) -> Bool {
    holds(bytes) { byte, next in
      switch byte {
      case 0xA1...0xDF: 1
      case 0x81...0x9F, 0xE0...0xFC: (0x40...0x7E).contains(next) || (0x80...0xFC).contains(next) ? 2 : nil
      default: nil
      }
    }
  }

  /// Whether all bytes beyond ASCII are letters by `length`: how many bytes a letter has, by its first two.
  private static func holds(_ bytes: [UInt8], _ length: (UInt8, UInt8) -> Int?) -> Bool {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
      } else if let count = length(bytes[index], index + 1 < bytes.count ? bytes[index + 1] : 0) {
        index += count
      } else {
        return false
      }
    }
    return true
  }
}
