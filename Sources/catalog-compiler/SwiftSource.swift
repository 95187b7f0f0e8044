import CompareKit

/// The Swift source that carries the packed catalogs as string literals, which cost nothing at start-up.
struct SwiftSource {
  let catalog: [UInt8]
  /// Again, of the catalog, what the interface opens on.
  let exposures: [Exposure]
  let industries: [UInt8]
  let ledger: [UInt8]
  /// The everyday words for trades.
  let words: [UInt8]
  /// The version that the catalog gives itself.
  let version: String

  var text: String {
    """
    // Made from `catalogs/` at build time.
    import CompareKit

    enum Packed {
      static let catalog: StaticString = "\(Self.literal(catalog))"
      static let exposures: [Exposure] = [
        \(exposures.map(Self.expression).joined(separator: ",\n    "))
      ]
      static let industries: StaticString = "\(Self.literal(industries))"
      static let ledger: StaticString = "\(Self.literal(ledger))"
      static let words: StaticString = "\(Self.literal(words))"
      static let version = \(Self.quoted(version))
      static let digest = "\(SHA256(catalog + industries).hex)"
    }

    """
  }

  private static func expression(_ exposure: Exposure) -> String {
    """
    Exposure(
          id: \(quoted(exposure.id)), kind: .\(exposure.kind),
          name: LocalizedText(ja: \(quoted(exposure.name.ja)), en: \(quoted(exposure.name.en))),
          rows: [\(exposure.rows.map(quoted).joined(separator: ", "))], file: \(quoted(exposure.mark.file)))
    """
  }

  private static func quoted(_ text: String) -> String { "\"\(literal(Array(text.utf8)))\"" }

  /// The bytes, which are valid UTF-8, as the inside of a Swift string literal.
  static func literal(_ bytes: [UInt8]) -> String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        text += "\\u{\(String(scalar.value, radix: 16))}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
