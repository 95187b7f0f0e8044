import CompareKit

extension Model {
  /// The family of the column under the cursor.
  var quoteFamily: Family? { quoteColumn.flatMap { catalog?.family($0.family) } }

  /// The column under the cursor.
  var quoteColumn: Column? {
    let index = comparisonPage.cursor.column
    return work.selection.columns.indices.contains(index) ? work.selection.columns[index] : nil
  }

  /// The fields for the quote of the column under the cursor, in the order the cursor takes.
  var quoteFields: [QuoteField] {
    guard let column = quoteColumn, let family = quoteFamily else { return [] }
    return family.quoteFields(of: column)
  }

  func quoteText(of field: QuoteField) -> String {
    guard let family = quoteFamily else { return "" }
    return work.quoteText(field, of: comparisonPage.cursor.column, in: family, language)
  }

  /// What stands in a field, as understood.
  func quoteReading(of field: QuoteField) -> QuoteReading {
    guard let family = quoteFamily, let plan = quoteColumn.flatMap({ family.plan($0.plan) }) else {
      return .nothing
    }
    return family.reading(of: quoteText(of: field), in: field, plan: plan)
  }

  /// What a field is called.
  func name(of field: QuoteField) -> LocalizedText {
    switch field {
    case .term(let term):
      guard let name = currentSide?.plan.name(of: term) else { return .same(term.rawValue) }
      return LocalizedText(ja: name.ja, en: name.en.prefix(1).uppercased() + name.en.dropFirst())
    case .cadence: return LocalizedText { Strings.in($0).quote.cadence }
    case .number: return LocalizedText { Strings.in($0).quote.number }
    case .date: return LocalizedText { Strings.in($0).quote.date }
    }
  }

  /// The term that a field is for; nil for one that is none.
  func quoteTerm(of field: QuoteField) -> QuoteTerm? {
    guard case .term(let id) = field else { return nil }
    return catalog?.vocabulary.quoteTerm(id)
  }

  /// Whether a premium is entered of which nobody has said how often it is paid.
  var lacksCadence: Bool {
    guard let quote = quoteColumn?.quote, let premium = catalog?.vocabulary.premium else { return false }
    return quote[premium] != nil && quote.cadence == nil
  }

  /// The amounts the source allows for a field, where it says so: above one, up to another, in whole yen.
  func quoteBounds(of field: QuoteField) -> (over: Int?, upTo: Int?)? {
    guard case .term(let term) = field, let column = quoteColumn,
      let plan = quoteFamily?.plan(column.plan)
    else { return nil }
    for value in plan.values.values where value.enteredAs == term {
      guard case .byQuote(let over, let upTo) = value.content, over != nil || upTo != nil else { continue }
      return (over, upTo)
    }
    return nil
  }

  /// The shares or numbers that the source allows for a field, in words, where it says so.
  func quoteNumbers(of field: QuoteField) -> LocalizedText? {
    guard case .term(let id) = field, let term = quoteTerm(of: field), term.kind != .yen,
      let family = quoteFamily, let plan = quoteColumn.flatMap({ family.plan($0.plan) })
    else { return nil }
    let (over, upTo) = family.bounds(of: id, plan: plan)
    let isBounded = over != nil || upTo.map { $0 != .one && $0 != Ratio(NumberRule.largestCount, 1) } ?? false
    return isBounded ? term.words(over: over, upTo: upTo) : nil
  }
}
