/// Where something stands in a catalog file. Lines and columns count from 1; 0 is "not known",
/// as in the packed catalogs, which were checked when they were packed.
public struct Mark: Sendable, Hashable {
  public var file: String
  public var line: Int
  public var column: Int

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
  public struct Entry: Sendable {
    public var key: String
    public var mark: Mark
    public var value: Document

    public init(key: String, mark: Mark, value: Document) {
      self.key = key
      self.mark = mark
      self.value = value
    }
  }

  public indirect enum Content: Sendable {
    case empty
    case scalar(String)
    case list([Document])
    case fields([Entry])
  }

  public var content: Content
  public var mark: Mark

  public init(_ content: Content, mark: Mark) {
    self.content = content
    self.mark = mark
  }
}
