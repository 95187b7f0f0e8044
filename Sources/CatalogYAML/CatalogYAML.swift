import CompareKit

/// YAML text into the module's documents.
///
/// Anchors and aliases are refused, and so are tags and more than one document in a file.
public enum CatalogYAML {
  /// The document of `text`.
  /// - Parameter file: what problems call the file.
  /// - Throws: `CatalogError` for YAML that can't be read, with line and column.
  public static func document(_ text: String, file: String) throws(CatalogError) -> Document {
    let source = YAMLText(text)
    guard let root = try YAMLComposer.root(of: text, source, file: file) else {
      return Document(.empty, mark: Mark(file: file, line: 1, column: 1))
    }
    return try NodeConverter(source, file: file).document(root)
  }
}
