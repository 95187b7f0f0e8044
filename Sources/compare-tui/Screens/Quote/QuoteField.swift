import CompareKit

/// A field of the box for the terms of a quote.
enum QuoteField: Hashable, Sendable {
  case term(QuoteTermID)
  /// How often the premium is paid.
  case cadence
  /// The insurer's number of the quote.
  case number
  /// The date on the quote.
  case date
}

/// A field of the quote of a column: what was typed there is kept by this.
struct QuotePlace: Hashable, Sendable {
  /// The place of the column in the selection.
  var column: Int
  let family: String
  let field: QuoteField
}

/// What was typed into a field of a quote, as understood.
enum QuoteReading: Equatable {
  case nothing
  case entry(QuoteEntry)
  case text(String)
  case unreadable(QuoteEntryError)
  case noDate(DateError)
  /// The source rules the amount out.
  case impossible(SelectionError)
}

extension QuoteReading {
  /// Whether what was typed doesn't count.
  var isTrouble: Bool {
    switch self {
    case .nothing, .entry, .text: false
    case .unreadable, .noDate, .impossible: true
    }
  }
}

extension Family {
  /// The fields for a column of this family: the terms its plan and riders have a place for, in the order
  /// in which a quote is read; nothing when it has no such plan.
  func quoteFields(of column: Column) -> [QuoteField] {
    guard let plan = plan(column.plan) else { return [] }
    let terms = quoteTerms(of: plan, riders: column.fitting(self).riders)
    return vocabulary.ordered(terms, riders: riders.map(\.id)).map(QuoteField.term) + [
      .cadence, .number, .date,
    ]
  }

  /// Understands what was typed into a field for a plan.
  func reading(of text: String, in field: QuoteField, plan: Plan) -> QuoteReading {
    guard !text.allSatisfy(\.isWhitespace) else { return .nothing }
    if field == .date {
      do throws(DateError) {
        return .text(try DateParser.day(text).iso)
      } catch {
        return .noDate(error)
      }
    }
    guard case .term(let id) = field else { return .text(text) }
    guard let term = vocabulary.quoteTerm(id) else { return .nothing }
    let entry: QuoteEntry
    do throws(QuoteEntryError) {
      entry = try term.entry(text)
    } catch {
      return .unreadable(error)
    }
    do throws(SelectionError) {
      try check(Quote(terms: [id: entry]), plan: plan)
    } catch {
      return .impossible(error)
    }
    return .entry(entry)
  }
}

extension Quote {
  /// What is entered in a field now.
  func reading(of field: QuoteField) -> QuoteReading {
    switch field {
    case .term(let term): terms[term].map(QuoteReading.entry) ?? .nothing
    case .number: number.map(QuoteReading.text) ?? .nothing
    case .date: date.map(QuoteReading.text) ?? .nothing
    case .cadence: .nothing
    }
  }
}
