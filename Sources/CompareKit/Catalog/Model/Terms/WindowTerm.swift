/// Only what arises within so many days of discovery.
public struct WindowTerm: Sendable, Hashable {
  public var days: Int
  public var provenance: Provenance
}

extension WindowTerm {
  init(_ fields: Fields) {
    self.init(days: fields.count("days"), provenance: Provenance(fields))
  }
}
