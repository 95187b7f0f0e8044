/// A language of the interface and of the sheet. Japanese comes first everywhere.
public enum Language: String, Sendable, CaseIterable, Hashable {
  case ja
  case en
}

/// One text in every language the program speaks.
public struct LocalizedText: Sendable, Hashable {
  /// The Japanese text.
  public var ja: String
  /// The English text.
  public var en: String

  /// One text in both languages.
  public init(ja: String, en: String) {
    self.ja = ja
    self.en = en
  }

  /// The text in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .ja: ja
    case .en: en
    }
  }
}
