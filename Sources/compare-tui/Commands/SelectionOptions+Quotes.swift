import CompareKit

extension SelectionOptions {
  /// Puts `COLUMN:TERM=VALUE` into the column's quote.
  func add(quote text: String, to selection: inout Selection) throws(CommandError) {
    guard let assignment = Assignment(text), let target = Assignment(assignment.left, separator: ":") else {
      throw .option(
        "--quote", text,
        Self.expected("COLUMN:TERM=VALUE", selection.ids.first.map { "\($0):premium=10万" }))
    }
    let place = try place(of: target.left, in: selection, "--quote", text)
    let value = assignment.right
    switch target.right {
    case "number": selection.columns[place].quote.number = sanitized(value)
    case "date": selection.columns[place].quote.date = try SheetCommand.day(value, of: "--quote", text)
    case "cadence":
      guard let cadence = PremiumExample.Cadence(rawValue: value) else {
        throw .option(
          "--quote", text,
          LocalizedText(
            ja: "払込みは monthly（月払）か yearly（年払）です", en: "the cadence is monthly or yearly"))
      }
      selection.columns[place].quote.cadence = cadence
    default:
      guard let term = QuoteTerm(id: target.right) else {
        let known =
          "deductible, self-burden, base-limit, cost-limit, premium, rider-limit.RIDER, number, date, cadence"
        throw .option(
          "--quote", text,
          LocalizedText(
            ja: "「\(sanitized(target.right))」という見積項目はありません。次のいずれかです：\(known)",
            en: "there is no term “\(sanitized(target.right))”; it is one of: \(known)"))
      }
      selection.columns[place].quote[term] = try Self.amount(value, of: "--quote", text)
    }
  }
}
