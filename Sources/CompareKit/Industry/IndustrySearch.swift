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

/// A match, and the everyday word that led to it.
public struct IndustryHit: Sendable, Hashable {
  /// The trade or industry.
  public let match: IndustryMatch
  /// Nil when its own name or code did.
  public let word: String?
}

/// Finds industries and trades as an agent types: in Japanese, in English, by reading or by code, under their
/// names and everyday words.
///
/// Building one folds every name and word once; a search then looks at every one.
public struct IndustrySearch: Sendable {
  let classification: IndustryClassification
  let trades: [Trade]
  let index: IndustrySearchIndex

  /// Folds every name once.
  /// - Parameter words: what people call trades; the names of the classification alone find little.
  public init(
    _ classification: IndustryClassification, trades: [Trade], words: TradeWordbook = TradeWordbook()
  ) {
    self.classification = classification
    self.trades = trades
    index = IndustrySearchIndex(phrases: IndustryPhrases(classification, trades: trades, words: words))
  }

  /// The best matches for what was typed, best first, at most `limit`.
  public func search(_ typed: String, limit: Int = 100) -> [IndustryMatch] {
    hits(typed, limit: limit).map(\.match)
  }

  /// The best matches for what was typed with the words that led to them, best first, at most `limit`.
  ///
  /// In order: the exact code, codes that begin so, exact names, exact words, the same but for an ending
  /// (屋, 店), words and names that begin so, words that end what was typed, names that hold every word, offices
  /// of an industry (管理、補助的経済活動を行う事業所) last. Of equal names a trade comes before an industry and a
  /// broader industry before a finer one; a word's industries come in the order that it gives. Latin letters are
  /// compared by whole words and, only when that finds nothing, with the last as a beginning. Nothing typed
  /// gives the trades and then the divisions.
  public func hits(_ typed: String, limit: Int = 100) -> [IndustryHit] {
    if TradeText(typed).units.isEmpty {
      let divisions = classification.children(of: nil).map(IndustryMatch.industry)
      return (trades.map(IndustryMatch.trade) + divisions).prefix(max(0, limit)).map {
        IndustryHit(match: $0, word: nil)
      }
    }
    return index.ranks(of: typed).prefix(max(0, limit)).map(hit)
  }

  func hit(_ rank: IndustrySearchIndex.Rank) -> IndustryHit {
    IndustryHit(match: match(at: rank.entry), word: rank.phrase.flatMap { index.phrases.written[$0] })
  }

  /// The trades come first among the entries, then the rows of the classification.
  func match(at entry: Int) -> IndustryMatch {
    entry < trades.count
      ? .trade(trades[entry]) : .industry(classification.industry(entry - trades.count))
  }
}
