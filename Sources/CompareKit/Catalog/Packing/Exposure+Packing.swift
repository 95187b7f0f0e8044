extension Exposure {
  /// An exposure as the build writes it out.
  public init(id: String, kind: Kind, name: LocalizedText, rows: [String], file: String) {
    self.init(id: id, kind: kind, name: name, rows: rows, mark: Mark(file: file))
  }
}
