import CompareKit

extension SelectionOptions {
  /// Puts `COLUMN:TERM=VALUE` into the column's quote.
  func add(
    quote text: String, to selection: inout Selection, _ catalog: Catalog
  ) throws(CommandError) {
    guard let assignment = Assignment(text), let target = Assignment(assignment.left, separator: .colon)
    else {
      throw .option(
        "--quote", text,
        Self.expected("COLUMN:TERM=VALUE", Self.example(selection, catalog)))
    }
    let place = try place(of: target.left, in: selection, "--quote", text)
    let value = assignment.right
    let column = selection.columns[place]
    let terms = catalog.family(column.family).flatMap { family in
      family.plan(column.plan).map { family.quoteTerms(of: $0, riders: column.riders).map(\.rawValue) }
    }
    let name = TypedID.match(target.right, among: ["number", "date", "cadence"] + (terms ?? []))
    switch name {
    case "number": selection.columns[place].quote.number = sanitized(value)
    case "date": selection.columns[place].quote.date = try SheetCommand.day(value, of: "--quote", text)
    case "cadence":
      guard let cadence = Self.cadence(value) else {
        throw .option(
          "--quote", text,
          LocalizedText(
            ja: "払込みは monthly（月払）か yearly（年払）です", en: "the cadence is monthly or yearly"))
      }
      selection.columns[place].quote.cadence = cadence
    default:
      let id = QuoteTermID(name)
      guard let term = catalog.vocabulary.quoteTerm(id) else {
        let known =
          catalog.vocabulary.quoteTerms.map { $0.isPerRider ? "\($0.id).RIDER" : $0.id.rawValue }
          + ["number", "date", "cadence"]
        let hint = NearNames.hint(for: target.right, among: known)
        let list = known.joined(separator: ", ")
        throw .option(
          "--quote", text,
          LocalizedText(
            ja: "「\(sanitized(target.right))」という見積項目はありません。\(hint.ja)次のいずれかです：\(list)",
            en: "there is no term “\(sanitized(target.right))”; \(hint.en)it is one of: \(list)"))
      }
      do throws(QuoteEntryError) {
        selection.columns[place].quote.terms[id] = try term.entry(value)
      } catch {
        throw .option("--quote", text, LocalizedText { error.message($0) })
      }
    }
  }

  /// A term that the first column takes.
  private static func example(_ selection: Selection, _ catalog: Catalog) -> String? {
    guard let id = selection.ids.first else { return nil }
    guard let term = catalog.vocabulary.quoteTerms.first(where: { $0.isOfEveryPlan && $0.kind == .yen })
    else {
      return "\(id):number=A1"
    }
    return "\(id):\(term.id)=10万"
  }

  /// `monthly` and `yearly`, or the words for them on papers.
  private static func cadence(_ text: String) -> PremiumExample.Cadence? {
    let words: [PremiumExample.Cadence: [String]] = [
      .monthly: ["monthly", "月払", "月払い"], .yearly: ["yearly", "年払", "年払い"],
    ]
    let key = SearchKey(text)
    return words.first { $0.value.contains { SearchKey($0) == key } }?.key
  }
}
