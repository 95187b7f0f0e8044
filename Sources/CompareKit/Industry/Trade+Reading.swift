extension Trade {
  /// - Parameter industries: the classification its codes must be of; nil to look at their form alone.
  init(_ fields: Fields, in industries: IndustryClassification?) {
    self.init(id: fields.id(), name: fields.text("name"), codes: Self.codes(fields, industries))
  }

  /// At least one code, and none of them twice.
  static func codes(_ fields: Fields, _ industries: IndustryClassification?) -> [String] {
    let documents = fields.list("codes")
    if fields.isEmptyOrMissing("codes") {
      fields.missing("codes", ja: "一つ以上の業種コード", en: "at least one code of the industrial classification")
    }
    var codes: [String] = []
    for document in documents {
      guard let code = code(document, in: industries, fields.problems) else { continue }
      if codes.contains(code) {
        fields.problems.report(
          document.mark, ja: "業種コード「\(code)」が二度あります。一方を消してください",
          en: "the code “\(code)” is given twice; remove one")
      }
      codes.append(code)
    }
    return codes
  }

  /// A code of the classification, whichever width it is written in.
  private static func code(
    _ document: Document, in industries: IndustryClassification?, _ problems: Problems
  ) -> String? {
    guard let written = document.string(problems) else { return nil }
    let code = String(written.compactMap(AmountCharacter.folded).filter { $0 != " " }).uppercased()
    if IndustryCode(code) != nil, industries.map({ $0[code] != nil }) ?? true { return code }
    let typed = sanitized(written)
    if let industries, industries["0" + code] != nil {
      problems.report(
        document.mark, ja: "「\(typed)」という業種コードはありません。\"0\(code)\" と書いてください",
        en: "there is no code “\(typed)” in the classification; write \"0\(code)\"")
    } else {
      problems.report(
        document.mark, ja: "「\(typed)」という業種コードは日本標準産業分類にありません（例 \"D\"、\"56\"、\"391\"、\"7892\"）",
        en:
          "there is no code “\(typed)” in the industrial classification (such as \"D\", \"56\", \"391\", \"7892\")"
      )
    }
    return nil
  }
}
