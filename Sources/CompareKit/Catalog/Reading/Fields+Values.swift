extension Fields {
  /// The scalar under `name`; reports when it is missing or no scalar.
  func string(_ name: String) -> String {
    if let value = optionalString(name) { return value }
    if document(name) == nil { missing(name, ja: "文字", en: "text") }
    return ""
  }

  func optionalString(_ name: String) -> String? {
    guard let document = document(name) else { return nil }
    return document.string(problems)
  }

  /// A text in both languages: `{ja: …, en: …}`. Both must be there.
  func text(_ name: String) -> LocalizedText {
    if let text = optionalText(name) { return text }
    if document(name) == nil { missing(name, ja: "{ja: …, en: …}", en: "{ja: …, en: …}") }
    return LocalizedText(ja: "", en: "")
  }

  func optionalText(_ name: String) -> LocalizedText? {
    guard let document = document(name) else { return nil }
    return LocalizedText(reading: document, problems)
  }

  func flag(_ name: String) -> Bool {
    guard let document = document(name), let value = document.string(problems) else { return false }
    if let flag = Fields.flags[value] { return flag }
    problems.report(
      document.mark, ja: "「\(value)」ではなく true か false を書いてください",
      en: "expected true or false, not “\(value)”")
    return false
  }

  /// True, false, or nil when the field is absent.
  func optionalFlag(_ name: String) -> Bool? {
    document(name) == nil ? nil : flag(name)
  }

  static let flags = ["true": true, "yes": true, "false": false, "no": false]

  /// One of the cases of `Choice` by its raw value.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, default fallback: Choice
  ) -> Choice where Choice.RawValue == String {
    optionalChoice(name) ?? fallback
  }

  func optionalChoice<Choice: RawRepresentable & CaseIterable>(_ name: String) -> Choice?
  where Choice.RawValue == String {
    document(name).flatMap(choice)
  }

  /// The cases of `Choice` in the list under `name`.
  func choices<Choice: RawRepresentable & CaseIterable>(_ name: String) -> [Choice]
  where Choice.RawValue == String {
    list(name).compactMap(choice)
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(_ document: Document) -> Choice?
  where Choice.RawValue == String {
    guard let value = document.string(problems) else { return nil }
    if let choice = Choice(rawValue: value) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    let hint = NearNames.hint(for: value, among: known)
    let list = known.joined(separator: ", ")
    problems.report(
      document.mark, ja: "「\(value)」は使えません。\(hint.ja)次のいずれかを書いてください: \(list)",
      en: "“\(value)” is not known here; \(hint.en)expected one of: \(list)")
    return nil
  }
}

extension Document {
  /// The text of a scalar; reports when it isn't one.
  func string(_ problems: Problems) -> String? {
    if case .scalar(let value) = content { return value }
    problems.report(mark, ja: "一つの値が必要です", en: "expected a single value")
    return nil
  }
}

extension LocalizedText {
  /// Reads `{ja: …, en: …}`; reports a missing translation.
  init(reading document: Document, _ problems: Problems) {
    let fields = Fields(document, problems)
    self.init(ja: fields.string("ja"), en: fields.string("en"))
    for (name, text) in [("ja", ja), ("en", en)] where text.allSatisfy(\.isWhitespace) {
      if fields.document(name) != nil { fields.missing(name, ja: "文字", en: "text") }
    }
    fields.done()
  }
}
