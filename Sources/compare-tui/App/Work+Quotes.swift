import CompareKit

extension Work {
  /// Takes what is typed into a field of a column's quote; it counts once it is understood.
  mutating func setQuote(_ field: QuoteField, of column: Int, to text: String, in family: Family) {
    guard let plan = family.plan(selection.columns[column].plan) else { return }
    let place = QuotePlace(column: column, family: family.id, field: field)
    quoteTexts[place] = text.isEmpty ? nil : text
    let reading = family.reading(of: text, in: field, plan: plan)
    let words: String? = if case .text(let words) = reading { words } else { nil }
    switch field {
    case .term(let term):
      let entry: QuoteEntry? = if case .entry(let entry) = reading { entry } else { nil }
      selection.columns[column].quote.terms[term] = entry
    case .number: selection.columns[column].quote.number = words
    case .date: selection.columns[column].quote.date = words
    case .cadence: break
    }
  }

  /// What a field of a column's quote says: as it was typed, unless the quote has come to say something else.
  func quoteText(_ field: QuoteField, of column: Int, in family: Family, _ language: Language) -> String {
    guard let plan = family.plan(selection.columns[column].plan) else { return "" }
    let entered = selection.columns[column].quote.reading(of: field)
    if let typed = quoteTexts[QuotePlace(column: column, family: family.id, field: field)] {
      let reading = family.reading(of: typed, in: field, plan: plan)
      if (reading.isTrouble ? .nothing : reading) == entered { return typed }
    }
    return switch entered {
    case .entry(let entry): family.text(of: entry, in: field, language)
    case .text(let text): text
    case .nothing, .unreadable, .noDate, .impossible: ""
    }
  }

  /// Puts a copy of a column beside it, with what was typed for it.
  mutating func doubleColumn(_ index: Int) {
    selection.columns.insert(selection.columns[index], at: index + 1)
    moveQuoteTexts { $0 <= index ? [$0] + ($0 == index ? [$0 + 1] : []) : [$0 + 1] }
  }

  /// Takes a column away, with what was typed for it.
  mutating func removeColumn(_ index: Int) {
    selection.columns.remove(at: index)
    moveQuoteTexts { $0 == index ? [] : [$0 < index ? $0 : $0 - 1] }
  }

  /// Follows columns to their new places.
  private mutating func moveQuoteTexts(_ places: (Int) -> [Int]) {
    var moved: [QuotePlace: String] = [:]
    for (place, text) in quoteTexts {
      for column in places(place.column) {
        moved[QuotePlace(column: column, family: place.family, field: place.field)] = text
      }
    }
    quoteTexts = moved
  }
}

extension Family {
  /// An entry as it can be typed.
  fileprivate func text(of entry: QuoteEntry, in field: QuoteField, _ language: Language) -> String {
    guard case .term(let id) = field, let term = vocabulary.quoteTerm(id) else { return "" }
    return term.words(entry)[language]
  }
}
