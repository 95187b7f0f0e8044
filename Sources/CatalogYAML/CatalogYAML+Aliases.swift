import CompareKit
import Yams

extension CatalogYAML {
  /// Stands for each asterisk of a text. It is no letter of any script, and as wide as what it stands for.
  private static let standIn: Unicode.Scalar = "\u{E000}"

  /// Where a text first names one of its anchors again.
  ///
  /// It is looked for before the text is composed, because a composer compares the keys of a mapping, and
  /// keys that are aliases of aliases take time without end to compare. So the text is composed with every
  /// asterisk disarmed: unquoted text can't begin with one, so what then begins with the stand-in was an
  /// alias, and any other asterisk is text or a remark.
  /// - Throws: `CatalogError` for what isn't YAML either way.
  static func firstAlias(in text: String, file: String) throws(CatalogError) -> CompareKit.Mark? {
    guard text.utf8.contains(UInt8(ascii: "*")), text.utf8.contains(UInt8(ascii: "&")) else { return nil }
    var disarmed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { disarmed.append(scalar == "*" ? standIn : scalar) }
    let composition = try Composition(String(disarmed), file: file, source: text)
    return withExtendedLifetime(composition.parser) {
      composition.root.flatMap(firstDisarmed).map {
        CompareKit.Mark(file: file, line: $0.line, column: $0.column)
      }
    }
  }

  private static func firstDisarmed(in node: Node) -> Yams.Mark? {
    switch node {
    case .scalar(let scalar):
      let isAlias = scalar.style == .plain && scalar.string.unicodeScalars.first == standIn
      return isAlias ? scalar.mark : nil
    case .sequence(let sequence): return sequence.lazy.compactMap(firstDisarmed).first
    case .mapping(let mapping):
      return mapping.lazy.compactMap { firstDisarmed(in: $0.key) ?? firstDisarmed(in: $0.value) }.first
    case .alias: return nil
    }
  }
}
