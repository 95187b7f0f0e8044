/// A column of the comparison: a plan with its riders and what was entered for it.
struct ColumnRecord: Encodable, Sendable {
  struct Quote: Encodable, Sendable {
    /// What was entered by the id of the term.
    let terms: [String: QuoteEntryRecord]
    let cadence: String?
    let number: String?
    let date: String?
  }

  let id: String
  let family: String
  let plan: String
  let name: TextRecord
  let saleStatus: String
  let riders: [String]
  let quote: Quote

  init(_ side: Comparison.Side) {
    let quote = side.column.quote
    id = side.id
    family = side.column.family
    plan = side.column.plan
    name = TextRecord(side.title)
    saleStatus = side.plan.plan.sale.status.rawValue
    riders = side.plan.riders.map(\.id)
    self.quote = Quote(
      terms: Dictionary(
        uniqueKeysWithValues: quote.terms.map { ($0.key.rawValue, QuoteEntryRecord(entry: $0.value)) }),
      cadence: quote.cadence?.rawValue, number: quote.number.map { sanitized($0) },
      date: quote.date.map { sanitized($0) })
  }
}

/// An entry: a number, a fraction or words.
struct QuoteEntryRecord: Encodable, Sendable {
  let entry: QuoteEntry

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch entry {
    case .number(let number): try container.encode(number)
    case .ratio(let ratio): try container.encode(RatioRecord(ratio))
    case .text(let text): try container.encode(sanitized(text))
    }
  }
}
