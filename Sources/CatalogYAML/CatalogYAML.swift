import CompareKit
import Yams

/// YAML text into the module's documents.
///
/// Anchors and aliases are refused (a few hundred bytes of them can grow to gigabytes), and so are tags
/// and more than one document in a file.
public enum CatalogYAML {
  /// The document of `text`.
  /// - Parameter file: what problems call the file.
  /// - Throws: `CatalogError` for YAML that can't be read, with line and column.
  public static func document(_ text: String, file: String) throws(CatalogError) -> Document {
    if let mark = try firstAlias(in: text, file: file) {
      throw CatalogError([Problem(mark, YAMLCause.anchor.message)])
    }
    let problems = Problems()
    let composition = try Composition(text, file: file)
    let converter = NodeConverter(composition, file: file, problems)
    let document = withExtendedLifetime(composition.parser) { composition.root.map(converter.document) }
    try problems.throwIfAny()
    return document ?? Document(.empty, mark: Mark(file: file, line: 1, column: 1))
  }
}
