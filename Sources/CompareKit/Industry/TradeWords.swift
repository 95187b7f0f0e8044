/// What people call one trade, and the codes of the classification that they mean by it.
public struct TradeWords: Sendable, Hashable {
  /// The codes, the likeliest first. All codes of a trade of the catalog stand for that trade.
  public var codes: [String]
  /// Japanese words, the best known first.
  public var ja: [String]
  /// How Japanese words with ideographs are read, in kana.
  public var readings: [String]
  /// English words.
  public var en: [String]
  var mark: Mark
}

/// Endings of trades' names that mean one thing, such as 店, 販売 and ショップ.
public struct TradeEnding: Sendable, Hashable {
  /// Its stable id.
  public var id: String
  /// Whether it doesn't change the meaning, as 屋 and 会社 don't.
  public var addsNothing: Bool
  /// Whether it means something, but alone too little to find a trade by, as 販売 and 管理 do.
  public var isTooWide: Bool
  /// In Japanese.
  public var ja: [String]
  /// How those with ideographs are read, in kana.
  public var readings: [String]
  /// In English.
  public var en: [String]
  var mark: Mark
}

/// The everyday words for trades: what a search for industries is made of, besides their names.
public struct TradeWordbook: Sendable, Hashable {
  /// What people call trades.
  public internal(set) var words: [TradeWords] = []
  /// The endings of such words.
  public internal(set) var endings: [TradeEnding] = []

  /// No words.
  public init() {}

  /// Whether a document holds everyday words and nothing else of the catalog.
  public static func isPart(_ document: Document) -> Bool {
    guard case .fields(let entries) = document.content, !entries.isEmpty else { return false }
    return entries.allSatisfy { $0.key == "trade-words" || $0.key == "trade-endings" }
  }

  /// These words with those of a later layer on top: a word of `later` means what it says there, and an ending
  /// of `later` takes the place of the one with its id.
  public func layered(under later: TradeWordbook) -> TradeWordbook {
    if later.words.isEmpty && later.endings.isEmpty { return self }
    let taken = Set(later.words.flatMap { $0.ja + $0.en }.map { TradeText($0).units })
    func left(_ words: [String]) -> [String] { words.filter { !taken.contains(TradeText($0).units) } }
    var result = self
    for index in words.indices {
      result.words[index].ja = left(words[index].ja)
      result.words[index].en = left(words[index].en)
    }
    result.words.removeAll { $0.ja.isEmpty && $0.en.isEmpty }
    let ids = Set(later.endings.map(\.id))
    result.endings.removeAll { ids.contains($0.id) }
    result.words += later.words
    result.endings += later.endings
    return result
  }
}
