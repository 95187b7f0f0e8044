/// What was typed, folded as the phrases of an index are.
struct IndustryQuery {
  /// The whole, as Japanese.
  let japanese: [UInt32]
  /// Its words, as Japanese.
  let words: [[UInt32]]
  /// Its words, as English. Empty when it has other letters.
  let english: [UInt32]
  let japaneseStem: TradeStem
  let englishStem: TradeStem
  private let japaneseSignatures: Signatures
  private var englishSignatures: Signatures
  /// What the last English word may be the beginning of; empty while only whole words count.
  var beginning: Set<UInt32> = []
  /// Whether the last Latin letters typed may be the beginning of a word.
  var isUnfinished = false

  private struct Signatures {
    let whole: UnitSignature
    /// What every phrase must have that begins with what was typed, holds it or has its stem.
    let least: UnitSignature
  }

  init(_ typed: String, english: [UInt32], _ phrases: IndustryPhrases) {
    japanese = TradeText(typed).units
    words = typed.split(whereSeparator: \.isWhitespace).map { TradeText($0).units }.filter { !$0.isEmpty }
    self.english = english
    japaneseStem = phrases.endings.stem(of: japanese[...])
    englishStem = phrases.endings.stem(of: english[...])
    japaneseSignatures = Signatures(
      whole: UnitSignature(japanese), least: UnitSignature(japanese[japaneseStem.range]))
    englishSignatures = Signatures(
      whole: UnitSignature(english), least: UnitSignature(english[englishStem.range]))
  }

  /// Whether it is worthwhile to look at a phrase.
  @inline(__always)
  func mayFind(_ phrase: IndustryPhrases.Phrase) -> Bool {
    let typed = phrase.isEnglish ? englishSignatures : japaneseSignatures
    return typed.least.mayBeWithin(phrase.signature) || phrase.stemSignature.mayBeWithin(typed.whole)
  }

  /// The same, with its last word taken for a beginning; nil when that makes no difference.
  func unfinished(_ typed: String, _ phrases: IndustryPhrases) -> IndustryQuery? {
    let beginning = phrases.tokens.beginning(of: typed)
    let letters = japanese.reversed().prefix(while: TradeText.isLatin).count
    if letters < 3 || beginning.isEmpty && letters == japanese.count && english.isEmpty { return nil }
    var query = self
    query.beginning = beginning
    query.englishSignatures = Signatures(
      whole: englishSignatures.whole, least: UnitSignature(english.dropLast()))
    query.isUnfinished = true
    return query
  }

  /// Whether an English word is the last one typed, or begins as that does.
  func isLast(_ unit: UInt32) -> Bool { english.last == unit || beginning.contains(unit) }
}
