extension Trade {
  /// - Parameter industries: the classification its codes must be of; nil to look at their form alone.
  init(_ fields: Fields, in industries: IndustryClassification?) {
    self.init(
      id: fields.id(), name: fields.text("name"),
      codes: fields.list("codes").compactMap { Self.code($0, in: industries, fields.problems) })
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
