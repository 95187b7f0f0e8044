/// How fine an entry of the industry classification is.
public enum IndustryLevel: UInt8, Sendable, Hashable, CaseIterable, Comparable {
  /// 大分類, a letter.
  case division
  /// 中分類, two digits.
  case majorGroup
  /// 小分類, three digits.
  case group
  /// 細分類, four digits.
  case `class`

  /// Which comes first.
  public static func < (a: IndustryLevel, b: IndustryLevel) -> Bool { a.rawValue < b.rawValue }
}

/// An entry of the Japan Standard Industrial Classification, revision 14.
public struct Industry: Sendable, Hashable {
  /// A letter, or two to four digits.
  public let code: String
  /// The code one level up. Nil for a division.
  package let parent: String?
  /// How fine it is.
  public let level: IndustryLevel
  /// What it is called.
  public let name: LocalizedText

  /// An entry of the classification.
  public init(code: String, parent: String?, level: IndustryLevel, name: LocalizedText) {
    self.code = code
    self.parent = parent
    self.level = level
    self.name = name
  }
}

/// What is wrong with a classification file.
public struct IndustryError: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Reason: Sendable, Hashable {
    /// The first line is not `code,parent,level,name_ja,name_en`.
    case header
    /// Not five fields, or a quotation mark out of place.
    case fields
    /// A code that is neither a letter nor two to four digits.
    case code(String)
    /// The same code twice.
    case duplicate(String)
    /// A level of another name, or one that does not fit its code.
    case level(String)
    /// A parent that isn't the last entry above of the next broader level.
    case parent(String)
    /// A name missing in one language.
    case name
  }

  /// What is wrong.
  public let reason: Reason
  /// The line of the file, counted from 1.
  public let line: Int
}
