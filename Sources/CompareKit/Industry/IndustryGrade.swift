/// How well a phrase answers what was typed, the best first.
enum IndustryGrade: Int, Comparable {
  case exactCode
  case codePrefix
  case exactName
  case exactWord
  /// The same before endings that mean the same.
  case sameName
  case sameWord
  /// The same before endings of which one adds nothing.
  case sameStemOfWord
  case sameStemOfName
  case wordPrefix
  case namePrefix
  /// The same as one of several things in a name, as 雑誌 in 書籍・雑誌小売業.
  case partOfName
  /// A name that holds what stands before an ending, and has an ending that means the same.
  case holdsStem
  /// What was typed ends with it: 古民家カフェ is a カフェ.
  case endOfTyped
  /// The same before endings that mean different things.
  case otherEnding
  case holdsWords
  /// Found by nothing better than a word within what was typed.
  case withinTyped
  case office

  static func < (a: IndustryGrade, b: IndustryGrade) -> Bool { a.rawValue < b.rawValue }

  /// Whether it means nothing but what was typed.
  var isExact: Bool { self <= .sameWord && self != .codePrefix }
}

/// Holds the phrases of an index against a query.
struct IndustryGrader {
  typealias Phrase = IndustryPhrases.Phrase

  let query: IndustryQuery
  let phrases: IndustryPhrases
  let units: UnsafeBufferPointer<UInt32>

  /// The grade of a phrase and how far it is from what was typed; nil when it answers nothing.
  func grade(_ phrase: Phrase) -> (IndustryGrade, distance: Int)? {
    let typed = phrase.isEnglish ? query.english : query.japanese
    if typed.isEmpty { return nil }
    let isName = phrase.kind == .name || phrase.kind == .partOfName
    let length = Int(phrase.end - phrase.start)
    let bare = Int(phrase.bareEnd - phrase.start)
    let begins = phrase.kind != .partOfName && startsWithTyped(phrase, typed)
    if begins, length == typed.count || bare == typed.count, isFinished(phrase, typed) {
      return (isName ? .exactName : .exactWord, 0)
    }
    if let grade = gradeOfStem(phrase, typed, isName: isName), grade != .otherEnding { return (grade, 0) }
    if begins { return (isName ? .namePrefix : .wordPrefix, length - typed.count) }
    if isName, holdsStem(phrase) { return (.holdsStem, 0) }
    if !isName, let left = lengthLeftBefore(phrase, typed) { return (.endOfTyped, left) }
    if let grade = gradeOfStem(phrase, typed, isName: isName) { return (grade, 0) }
    if phrase.kind == .reading || phrase.kind == .partOfName { return nil }
    return holdsEveryWord(phrase) ? (.holdsWords, length - typed.count) : nil
  }

  /// Whether what begins as typed is not only the beginning of its last word.
  private func isFinished(_ phrase: Phrase, _ typed: [UInt32]) -> Bool {
    !phrase.isEnglish || units[Int(phrase.start) + typed.count - 1] == typed.last
  }

  private func gradeOfStem(_ phrase: Phrase, _ typed: [UInt32], isName: Bool) -> IndustryGrade? {
    let stem = phrase.isEnglish ? query.englishStem : query.japaneseStem
    guard Int(phrase.stemEnd - phrase.stemStart) == stem.range.count,
      phrase.kind != .name || !phrase.isEnglish
    else { return nil }
    var place = Int(phrase.stemStart)
    for index in stem.range {
      if units[place] != typed[index] { return nil }
      place += 1
    }
    if phrase.kind == .partOfName {
      return phrase.meaning == stem.meaning || stem.meaning == 0 ? .partOfName : .otherEnding
    }
    if phrase.meaning == stem.meaning { return isName ? .sameName : .sameWord }
    if phrase.meaning == 0 || stem.meaning == 0 { return isName ? .sameStemOfName : .sameStemOfWord }
    return .otherEnding
  }

  private func holdsStem(_ phrase: Phrase) -> Bool {
    let stem = query.japaneseStem
    guard !phrase.isEnglish, stem.meaning != 0, phrase.meaning == stem.meaning, stem.range.count > 1 else {
      return false
    }
    return holds(
      Array(query.japanese[stem.range]), at: Int(phrase.start)..<Int(phrase.bareEnd), of: phrase)
  }

  private func startsWithTyped(_ phrase: Phrase, _ typed: [UInt32]) -> Bool {
    let start = Int(phrase.start)
    guard Int(phrase.end) - start >= typed.count, typed.count == 1 || units[start] == typed[0] else {
      return false
    }
    for index in typed.indices.dropLast() where units[start + index] != typed[index] { return false }
    let last = units[start + typed.count - 1]
    if phrase.isEnglish { return query.isLast(last) }
    return last == typed[typed.count - 1] && isWhole(start..<start + typed.count, of: phrase)
  }

  /// Whether no Latin word is cut in two at either end of a place in a Japanese phrase.
  private func isWhole(_ place: Range<Int>, of phrase: Phrase) -> Bool {
    if place.lowerBound > phrase.start, TradeText.isLatin(units[place.lowerBound]),
      TradeText.isLatin(units[place.lowerBound - 1])
    {
      return false
    }
    return query.isUnfinished || place.upperBound == phrase.end
      || !TradeText.isLatin(units[place.upperBound]) || !TradeText.isLatin(units[place.upperBound - 1])
  }

  /// How much of what was typed, but for its endings that add nothing, stands before the word with which it
  /// ends; nil when it doesn't end so.
  private func lengthLeftBefore(_ phrase: Phrase, _ typed: [UInt32]) -> Int? {
    guard phrase.isEnglish || query.words.count == 1 else { return nil }
    if let left = lengthLeft(before: Int(phrase.start)..<Int(phrase.end), of: phrase, typed, to: typed.count)
    {
      return left
    }
    let stem = phrase.isEnglish ? query.englishStem : query.japaneseStem
    guard phrase.meaning == 0 else { return nil }
    return lengthLeft(
      before: Int(phrase.stemStart)..<Int(phrase.stemEnd), of: phrase, typed,
      to: stem.meaning == 0 ? stem.range.upperBound : typed.count)
  }

  private func lengthLeft(
    before place: Range<Int>, of phrase: Phrase, _ typed: [UInt32], to end: Int
  ) -> Int? {
    let left = end - place.count
    guard left > 0, !place.isEmpty, units[place.upperBound - 1] == typed[end - 1] else { return nil }
    for index in left..<end where typed[index] != units[place.lowerBound + index - left] { return nil }
    if !phrase.isEnglish, TradeText.isLatin(typed[left]), TradeText.isLatin(typed[left - 1]) { return nil }
    return isTelling(place, of: phrase) ? left : nil
  }

  /// Whether a place in a word is long enough to mean something of its own, and no ending that is too wide.
  func isTelling(_ place: Range<Int>, of phrase: Phrase) -> Bool {
    guard let first = place.first else { return false }
    if !phrase.isEnglish {
      let hasIdeograph = place.contains { TradeText.isIdeograph(units[$0]) }
      let shortest = phrase.kind == .reading ? 4 : hasIdeograph || TradeText.isLatin(units[first]) ? 2 : 3
      if place.count < shortest { return false }
    }
    return !phrases.endings.isTooWide(units[place].map(\.self)[...])
  }

  private func holdsEveryWord(_ phrase: Phrase) -> Bool {
    let place = Int(phrase.start)..<Int(phrase.end)
    if phrase.isEnglish {
      return query.english.enumerated().allSatisfy { index, word in
        place.contains { units[$0] == word || index == query.english.count - 1 && query.isLast(units[$0]) }
      }
    }
    return query.words.allSatisfy { holds($0, at: place, of: phrase) }
  }

  private func holds(_ word: [UInt32], at place: Range<Int>, of phrase: Phrase) -> Bool {
    var start = place.lowerBound
    search: while start + word.count <= place.upperBound {
      defer { start += 1 }
      if units[start] != word[0] { continue }
      for index in word.indices where units[start + index] != word[index] { continue search }
      if isWhole(start..<start + word.count, of: phrase) { return true }
    }
    return false
  }
}
