/// Everything by which a search finds an industry: names of trades and industries and everyday words, folded.
struct IndustryPhrases {
  /// One name or word.
  struct Phrase {
    enum Kind { case name, word, reading, partOfName }

    let kind: Kind
    let isEnglish: Bool
    /// The place of its units; those of a name without what stands in brackets after it come first.
    let start: Int32
    let bareEnd: Int32
    let end: Int32
    let stemStart: Int32
    let stemEnd: Int32
    let meaning: UInt8
    let signature: UnitSignature
    let stemSignature: UnitSignature
    /// Of a name the entry, of a word the number of the list that it is of.
    let owner: Int32
  }

  /// What can be found: the trades first, then the rows of the classification.
  struct Entry {
    /// 0 for a trade, 1 for a division, up to 4 for a class.
    let level: Int
    let isOffice: Bool
    let code: [UInt32]
  }

  private(set) var entries: [Entry] = []
  private(set) var phrases: [Phrase] = []
  private(set) var units: [UInt32] = []
  /// Per list of words the entries it means, the likeliest first.
  private(set) var meant: [[Int32]] = []
  /// Per phrase that is a word, the word as it is written.
  private(set) var written: [Int32: String] = [:]
  private(set) var tokens = EnglishTokens()
  private(set) var endings: TradeEndings

  init(_ classification: IndustryClassification, trades: [Trade], words: TradeWordbook) {
    var tokens = EnglishTokens()
    endings = TradeEndings(words.endings) { tokens.add($0) }
    self.tokens = tokens
    for (number, trade) in trades.enumerated() {
      entries.append(Entry(level: 0, isOffice: false, code: TradeText(trade.id).units))
      add(name: trade.name.ja, of: number)
      add(english: trade.name.en, kind: .name, owner: number)
      add(english: trade.id, kind: .name, owner: number)
    }
    for (row, industry) in classification.all.enumerated() {
      // Every group that ends in 0 holds the head offices and the like of its major group.
      let isOffice =
        industry.code.utf8.count > 2 && industry.code.utf8.dropFirst(2).first == UInt8(ascii: "0")
      entries.append(
        Entry(
          level: Int(industry.level.rawValue) + 1, isOffice: isOffice, code: TradeText(industry.code).units))
      add(name: industry.name.ja, of: trades.count + row)
      add(english: industry.name.en, kind: .name, owner: trades.count + row)
    }
    for list in words.words { add(list, classification, trades) }
  }

  private mutating func add(
    _ list: TradeWords, _ classification: IndustryClassification, _ trades: [Trade]
  ) {
    let owner = meant.count
    let codes = Set(list.codes)
    if codes.count > 1, let trade = trades.firstIndex(where: { Set($0.codes) == codes }) {
      meant.append([Int32(trade)])
    } else {
      meant.append(list.codes.compactMap { classification.row(of: $0).map { Int32(trades.count + $0) } })
    }
    let best = list.ja.first { TradeText($0).units.contains(where: TradeText.isIdeograph) }
    for word in list.ja {
      written[Int32(phrases.count)] = word
      add(TradeText(word).units, kind: .word, owner: owner)
    }
    for (number, reading) in list.readings.enumerated() {
      // The first is how the best known word is read.
      written[Int32(phrases.count)] = number == 0 ? best ?? reading : reading
      add(TradeText(reading).units, kind: .reading, owner: owner)
    }
    for word in list.en {
      written[Int32(phrases.count)] = word
      add(english: word, kind: .word, owner: owner)
    }
  }

  /// A name with each of its parts, since 書籍・雑誌小売業 sells 雑誌 too.
  private mutating func add(name: String, of entry: Int) {
    let bare = name.prefix { $0 != "（" }
    let parts = bare.split { "・、".contains($0) }.map { TradeText($0).units }
    add(
      parts.flatMap(\.self), rest: TradeText(name.dropFirst(bare.count)).units, kind: .name, owner: entry)
    guard parts.count > 1, let last = parts.last else { return }
    let meaning = endings.stem(of: last[...]).meaning
    for part in parts { add(part, kind: .partOfName, owner: entry, meaning: meaning) }
  }

  private mutating func add(english: String, kind: Phrase.Kind, owner: Int) {
    let bare = english.prefix { $0 != "(" }
    let units = tokens.add(bare)
    add(
      units, rest: tokens.add(english.dropFirst(bare.count)), kind: kind, owner: owner, isEnglish: true)
  }

  private mutating func add(
    _ bare: [UInt32], rest: [UInt32] = [], kind: Phrase.Kind, owner: Int, isEnglish: Bool = false,
    meaning: UInt8? = nil
  ) {
    let stem = endings.stem(of: bare[...])
    let start = units.count
    units += bare
    units += rest
    phrases.append(
      Phrase(
        kind: kind, isEnglish: isEnglish, start: Int32(start), bareEnd: Int32(start + bare.count),
        end: Int32(units.count), stemStart: Int32(start + stem.range.lowerBound),
        stemEnd: Int32(start + stem.range.upperBound), meaning: meaning ?? stem.meaning,
        signature: UnitSignature(units[start...]), stemSignature: UnitSignature(bare[stem.range]),
        owner: Int32(owner)))
  }
}
