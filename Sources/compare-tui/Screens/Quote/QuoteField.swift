import CompareKit

/// A field of the box for the terms of a quote.
enum QuoteField: Hashable, Sendable {
  /// An amount of money.
  case term(QuoteTerm)
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
  case amount(Int)
  case text(String)
  case unreadable(AmountError)
  case noDate(DateError)
  /// The source rules the amount out.
  case impossible(SelectionError)
}

extension QuoteReading {
  /// Whether what was typed doesn't count.
  var isTrouble: Bool {
    switch self {
    case .nothing, .amount, .text: false
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
    let riders = riders.map(\.id)
    func rank(_ term: QuoteTerm) -> Int {
      switch term {
      case .baseLimit: 0
      case .deductible: 1
      case .selfBurden: 2
      case .costLimit: 3
      case .riderLimit(let rider): 4 + (riders.firstIndex(of: rider) ?? riders.count)
      case .premium: .max
      }
    }
    return terms.sorted { rank($0) < rank($1) }.map(QuoteField.term) + [.cadence, .number, .date]
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
    guard case .term(let term) = field else { return .text(text) }
    let amount: Int
    do throws(AmountError) {
      amount = try term.amount(text)
    } catch {
      return .unreadable(error)
    }
    do throws(SelectionError) {
      try check(Quote(terms: [term: amount]), plan: plan)
    } catch {
      return .impossible(error)
    }
    return .amount(amount)
  }
}

extension Quote {
  /// What is entered in a field now.
  func reading(of field: QuoteField) -> QuoteReading {
    switch field {
    case .term(let term): self[term].map(QuoteReading.amount) ?? .nothing
    case .number: number.map(QuoteReading.text) ?? .nothing
    case .date: date.map(QuoteReading.text) ?? .nothing
    case .cadence: .nothing
    }
  }
}
