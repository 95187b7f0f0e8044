/// The id of a word of the vocabulary. Which there are is data of the catalog; `CatalogChecker` knows them.
public protocol VocabularyID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  var rawValue: String { get }
  init(_ rawValue: String)
}

extension VocabularyID {
  /// An id as catalogs write it.
  public init(stringLiteral value: String) { self.init(value) }

  /// As it is written.
  public var description: String { rawValue }
}

/// A yes/no fact of an incident.
public struct FactID: VocabularyID {
  /// The id as catalogs write it.
  public let rawValue: String
  /// An id as catalogs write it.
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// A group of which exactly one member is so of an incident.
public struct GroupID: VocabularyID {
  /// The id as catalogs write it.
  public let rawValue: String
  /// An id as catalogs write it.
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// A member of a group.
public struct MemberID: VocabularyID {
  /// The id as catalogs write it.
  public let rawValue: String
  /// An id as catalogs write it.
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// What losses and terms count.
public struct UnitID: VocabularyID {
  /// The id as catalogs write it.
  public let rawValue: String
  /// An id as catalogs write it.
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// Whose claim a loss is.
public struct RiskID: VocabularyID {
  /// The id as catalogs write it.
  public let rawValue: String
  /// An id as catalogs write it.
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

extension Fields {
  func optionalWord<ID: VocabularyID>(_ name: String) -> ID? {
    optionalString(name).map { ID($0) }
  }
}
