extension LocalizedText {
  /// A text made anew for each language.
  public init(_ build: (Language) -> String) {
    self.init(ja: build(.ja), en: build(.en))
  }

  /// Parts in a row: 、 in Japanese, "; " in English. Empty parts are left out.
  static func list(_ parts: [LocalizedText]) -> LocalizedText {
    LocalizedText { language in
      parts.map { $0[language] }.filter { !$0.isEmpty }
        .joined(separator: language == .ja ? "、" : "; ")
    }
  }

  /// The text with a remark behind it in brackets.
  func remarked(_ remark: LocalizedText?) -> LocalizedText {
    guard let remark, !remark.ja.isEmpty else { return self }
    return LocalizedText { $0 == .ja ? "\(ja)（\(remark.ja)）" : "\(en) (\(remark.en))" }
  }

  /// The English with a capital at its start.
  var capitalized: LocalizedText {
    LocalizedText(ja: ja, en: en.prefix(1).uppercased() + en.dropFirst())
  }

  /// Nothing in either language.
  public static let empty = LocalizedText(ja: "", en: "")
}

extension LocalizedText {
  /// The same text in every language: names, dates, numbers.
  public static func same(_ text: String) -> LocalizedText { LocalizedText(ja: text, en: text) }
}
