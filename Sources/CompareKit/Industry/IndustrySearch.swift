/// What the industry picker offers.
public enum IndustryMatch: Sendable, Hashable {
  case trade(Trade)
  case industry(Industry)

  /// The client's industry this stands for.
  public var choice: ClientIndustry {
    switch self {
    case .trade(let trade): .trade(trade.id)
    case .industry(let industry): .code(industry.code)
    }
  }

  /// What it is called.
  public var name: LocalizedText {
    switch self {
    case .trade(let trade): trade.name
    case .industry(let industry): industry.name
    }
  }
}

/// Finds industries and trades as an agent types: in Japanese, in English or by code.
///
/// Building one folds every name once; a search then looks at every entry.
public struct IndustrySearch: Sendable {
  let classification: IndustryClassification
  let trades: [Trade]
  let index: IndustrySearchIndex

  /// Folds every name once.
  public init(_ classification: IndustryClassification, trades: [Trade]) {
    self.classification = classification
    self.trades = trades
    index = IndustrySearchIndex(classification, trades: trades)
  }

  /// The best matches for what was typed, best first, at most `limit`.
  ///
  /// In order: the exact code, codes that begin so, exact names, names that begin so, names that hold
  /// every word, offices of an industry (管理、補助的経済活動を行う事業所) last. Of equal matches a trade comes
  /// before an industry and a broader industry before a finer one. Nothing typed gives the trades and
  /// then the divisions.
  public func search(_ typed: String, limit: Int = 100) -> [IndustryMatch] {
    let query = IndustryQuery(typed)
    if query.words.isEmpty {
      let divisions = classification.children(of: nil).map(IndustryMatch.industry)
      return Array((trades.map(IndustryMatch.trade) + divisions).prefix(max(0, limit)))
    }
    let ranks = index.ranks(of: query).sorted()
    return ranks.prefix(max(0, limit)).map { match(at: $0.entry) }
  }

  /// The trades come first among the entries, then the rows of the classification.
  func match(at entry: Int) -> IndustryMatch {
    entry < trades.count
      ? .trade(trades[entry]) : .industry(classification.industry(entry - trades.count))
  }
}

/// What was typed, folded as a whole and word by word.
struct IndustryQuery {
  let whole: SearchKey
  let words: [SearchKey]

  init(_ typed: String) {
    whole = SearchKey(typed)
    words = typed.split(whereSeparator: \.isWhitespace).map { SearchKey($0) }.filter { !$0.isEmpty }
  }
}
