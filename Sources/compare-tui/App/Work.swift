import CompareKit

/// What an agent makes in a conversation with a client, and can undo: all that a sheet is printed from.
///
/// How it is looked at (language, screen, cursor) is not part of it.
struct Work: Equatable, Sendable {
  /// Only what was understood; what was typed is below.
  private(set) var client = Client()
  /// The columns compared; empty until the catalog has been read.
  var selection = Selection([])
  /// The loss settled under every column; nil until the catalog has been read.
  var scenario: Scenario?
  /// The selection called A, to compare the present one with. A part of the work, so that pinning another
  /// over it can be undone.
  var pinned: Selection?
  /// The yearly sales as typed, which may not be an amount.
  private(set) var salesText = ""
  /// What was typed for exposures that count, by id.
  private(set) var countTexts: [String: String] = [:]
  /// What was typed into the fields of quotes, which may not be amounts.
  var quoteTexts: [QuotePlace: String] = [:]
  /// What was typed about the loss.
  var lossTexts: [LossText: String] = [:]

  mutating func setName(_ name: String) {
    client.name = name
  }

  mutating func setIndustry(_ industry: ClientIndustry?) {
    client.industry = industry
  }

  /// Takes the sales as typed; they count once they are an amount.
  mutating func setSales(_ text: String) {
    salesText = text
    client.sales = try? sales.get()
  }

  /// Takes a number as typed; it counts once it is one.
  mutating func setCount(_ text: String, of exposure: String) {
    countTexts[exposure] = text.isEmpty ? nil : text
    client.set(exposure, to: CountParser.parse(text) ?? 0)
  }

  /// Says that an exposure holds if it didn't, and the other way round.
  mutating func toggle(_ exposure: String) {
    client.set(exposure, to: client.has(exposure) ? 0 : 1)
  }
}

extension Work {
  /// The sales in whole yen, or why what was typed is none.
  var sales: Result<Int, AmountError> {
    do throws(AmountError) {
      return .success(try AmountParser.parse(salesText))
    } catch {
      return .failure(error)
    }
  }

  /// Why the sales can't be used; nil when they are an amount or not given.
  var salesError: AmountError? {
    guard !salesText.allSatisfy(\.isWhitespace), case .failure(let error) = sales else { return nil }
    return error
  }

  /// Whether something that is no number was typed for the exposure.
  func hasUnreadableCount(of exposure: String) -> Bool {
    guard let text = countTexts[exposure], !text.allSatisfy(\.isWhitespace) else { return false }
    return CountParser.parse(text) == nil
  }
}
