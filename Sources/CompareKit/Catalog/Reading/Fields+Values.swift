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

  /// A stable id: ASCII letters, digits, dots and hyphens.
  func id(_ name: String = "id") -> String {
    let value = string(name)
    guard document(name) != nil else { return value }
    let legal =
      !value.isEmpty
      && value.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "."), UInt8(ascii: "-"):
          true
        default: false
        }
      }
    if !legal {
      problems.report(
        mark(of: name), ja: "「\(value)」は id にできません。a–z、0–9、. と - で書いてください",
        en: "“\(value)” is no id; use a–z, 0–9, . and -")
    }
    return value
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

  private static let flags = ["true": true, "yes": true, "false": false, "no": false]

  /// A whole number, not negative.
  func optionalCount(_ name: String) -> Int? {
    guard let document = document(name), let value = document.string(problems) else { return nil }
    if let count = Int(value), count >= 0 { return count }
    problems.report(
      document.mark, ja: "「\(value)」ではなく 0 以上の整数を書いてください",
      en: "expected a whole number of 0 or more, not “\(value)”")
    return nil
  }

  func count(_ name: String) -> Int {
    if document(name) == nil { missing(name, ja: "0 以上の整数", en: "a whole number of 0 or more") }
    return optionalCount(name) ?? 0
  }

  /// An amount as people write it (`1,000万円`), in whole yen.
  func optionalAmount(_ name: String) -> Int? {
    guard let document = document(name), let value = document.string(problems) else { return nil }
    do {
      return try AmountParser.parse(value)
    } catch {
      problems.report(document.mark, ja: error.message(.ja), en: error.message(.en))
      return nil
    }
  }

  func amount(_ name: String) -> Int {
    if document(name) == nil { missing(name, ja: "金額（例 1,000万円）", en: "an amount (e.g. 1,000万円)") }
    return optionalAmount(name) ?? 0
  }

  /// A whole percentage, such as `90%`.
  func optionalPercent(_ name: String) -> Ratio? {
    guard let document = document(name), let value = document.string(problems) else { return nil }
    if value.hasSuffix("%"), let percent = Int(value.dropLast()), (0...100).contains(percent) {
      return .percent(percent)
    }
    problems.report(
      document.mark, ja: "「\(value)」ではなく割合（例 90%）を書いてください",
      en: "expected a percentage such as 90%, not “\(value)”")
    return nil
  }

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
    let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    problems.report(
      document.mark, ja: "「\(value)」は使えません。次のいずれかを書いてください: \(known)",
      en: "“\(value)” is not known here; expected one of: \(known)")
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
