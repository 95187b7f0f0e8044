extension TradeWords {
  /// - Parameter industries: the classification its codes must be of; nil to look at their form alone.
  init(_ fields: Fields, in industries: IndustryClassification?) {
    var readings: [String] = []
    for document in fields.list("readings") {
      guard let reading = document.string(fields.problems) else { continue }
      readings.append(reading)
      if TradeText(reading).isKana { continue }
      fields.problems.report(
        document.mark, ja: "読み「\(sanitized(reading))」はかなで書いてください",
        en: "write the reading “\(sanitized(reading))” in kana")
    }
    self.init(
      codes: Trade.codes(fields, industries), ja: fields.strings("ja"), readings: readings,
      en: fields.strings("en"), mark: fields.mark)
    if fields.isEmptyOrMissing("ja") { fields.missing("ja", ja: "一つ以上の語", en: "at least one word") }
    if fields.isEmptyOrMissing("en") {
      fields.missing("en", ja: "一つ以上の英語の語", en: "at least one English word")
    }
  }
}

extension TradeEnding {
  init(_ fields: Fields) {
    self.init(
      id: fields.id(), addsNothing: fields.flag("adds-nothing"), isTooWide: fields.flag("too-wide"),
      ja: fields.strings("ja"), readings: fields.strings("readings"), en: fields.strings("en"),
      mark: fields.mark)
  }
}

/// The words a layer has already, and where.
struct KnownTradeWords {
  private var places: [String: Mark] = [:]

  /// Reports the words of a list that are known already.
  mutating func take(_ words: TradeWords, _ problems: Problems) {
    for word in words.ja { take(word, "ja:\(TradeText(word).units)", words.mark, problems) }
    for word in words.en {
      take(word, "en:" + EnglishTokens.words(of: word).joined(separator: " "), words.mark, problems)
    }
  }

  private mutating func take(_ word: String, _ key: String, _ mark: Mark, _ problems: Problems) {
    guard let earlier = places.updateValue(mark, forKey: key) else { return }
    let place = earlier.line > 0 ? "\(earlier.file):\(earlier.line)" : earlier.file
    problems.report(
      mark, ja: "「\(sanitized(word))」は \(place) にもあります。一方を消してください",
      en: "“\(sanitized(word))” is in \(place) too; remove one of them")
  }
}

extension CatalogReader {
  /// Reads the everyday words of a document, and reports a word that the layer has already.
  func readWords(_ fields: Fields, into wordbook: inout TradeWordbook, _ known: inout KnownTradeWords) {
    for words in fields.objects("trade-words", { TradeWords($0, in: industries) }) {
      known.take(words, fields.problems)
      wordbook.words.append(words)
    }
    for ending in fields.objects("trade-endings", TradeEnding.init) {
      if wordbook.endings.contains(where: { $0.id == ending.id }) {
        fields.problems.report(
          ending.mark, ja: "id「\(ending.id)」が二度あります。一方を改めてください",
          en: "the id “\(ending.id)” is given twice; rename one")
      }
      wordbook.endings.append(ending)
    }
  }
}
