/// Where something stands in a catalog file. Lines and columns count from 1; 0 is "not known",
/// as in the packed catalogs, which were checked when they were packed.
public struct Mark: Sendable, Hashable {
  /// The name of the file.
  public var file: String
  /// Its number, from 1.
  public var line: Int
  /// Characters from the beginning of the line, from 1.
  public var column: Int

  /// What was read, with its place.
  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// One node of a catalog file: text, a list or named fields, and where it stands.
///
/// It is what YAML files and the packed catalogs have in common, so that one reader serves both.
public struct Document: Sendable {
  /// A field and its value.
  public struct Entry: Sendable {
    /// The name of the field.
    public var key: String
    /// Where it stands in its file.
    public var mark: Mark
    /// What stands under it.
    public var value: Document

    /// What was read, with its place.
    public init(key: String, mark: Mark, value: Document) {
      self.key = key
      self.mark = mark
      self.value = value
    }
  }

  /// A text, a list or fields.
  public indirect enum Content: Sendable {
    case empty
    case scalar(String)
    case list([Document])
    case fields([Entry])
  }

  /// What it says.
  public var content: Content
  /// Where it stands in its file.
  public var mark: Mark

  /// What was read, with its place.
  public init(_ content: Content, mark: Mark) {
    self.content = content
    self.mark = mark
  }
}
