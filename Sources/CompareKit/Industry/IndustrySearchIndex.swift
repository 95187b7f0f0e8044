/// Finds entries by phrases.
struct IndustrySearchIndex {
  /// What was found for an entry: smaller is better.
  struct Rank: Comparable {
    let grade: IndustryGrade
    /// Of a word, how far down the entry is among those it means; of a name, the level.
    let place: Int
    let distance: Int
    let entry: Int
    /// The everyday word by which it was found; nil for a name or a code.
    let phrase: Int32?

    static func < (a: Rank, b: Rank) -> Bool {
      (a.grade.rawValue, a.place, a.distance, a.entry) < (b.grade.rawValue, b.place, b.distance, b.entry)
    }
  }

  let phrases: IndustryPhrases

  /// What answers `typed`, best first: by whole words or, when nothing does, with the last word as a beginning
  /// or, when that finds nothing either, by a word within what was typed.
  func ranks(of typed: String) -> [Rank] {
    let readings = phrases.tokens.readings(of: typed)
    let query = IndustryQuery(typed, english: readings.first ?? [], phrases)
    var found = ranks(of: query)
    for reading in readings.dropFirst() where found.first.map({ !$0.grade.isExact }) ?? true {
      let other = ranks(of: IndustryQuery(typed, english: reading, phrases))
      if let best = other.first, found.first.map({ best.grade < $0.grade }) ?? true { found = other }
    }
    if !found.isEmpty { return found }
    if let unfinished = query.unfinished(typed, phrases) {
      let begun = ranks(of: unfinished)
      if !begun.isEmpty { return begun }
    }
    return ranksWithin(query)
  }

  private func ranks(of query: IndustryQuery) -> [Rank] {
    var best: [Rank?] = Array(repeating: nil, count: phrases.entries.count)
    func offer(_ grade: IndustryGrade, place: Int, distance: Int, _ entry: Int, _ phrase: Int32?) {
      let rank = Rank(grade: grade, place: place, distance: distance, entry: entry, phrase: phrase)
      if best[entry].map({ rank < $0 }) ?? true { best[entry] = rank }
    }
    for (number, entry) in phrases.entries.enumerated() where entry.code.starts(with: query.japanese) {
      let isExact = entry.code.count == query.japanese.count
      if !isExact && entry.level == 0 { continue }
      offer(isExact ? .exactCode : .codePrefix, place: entry.level, distance: 0, number, nil)
    }
    phrases.units.withUnsafeBufferPointer { units in
      let grader = IndustryGrader(query: query, phrases: phrases, units: units)
      for (number, phrase) in phrases.phrases.enumerated() {
        guard query.mayFind(phrase), let (grade, distance) = grader.grade(phrase) else { continue }
        if phrase.kind == .word || phrase.kind == .reading {
          for (place, entry) in phrases.meant[Int(phrase.owner)].enumerated() {
            offer(grade, place: place, distance: distance, Int(entry), Int32(number))
          }
        } else {
          let entry = phrases.entries[Int(phrase.owner)]
          offer(entry.isOffice ? .office : grade, place: entry.level, distance: 0, Int(phrase.owner), nil)
        }
      }
    }
    return sorted(best.compactMap(\.self))
  }

  /// Of those that what was typed ends with, only the longest words count.
  private func sorted(_ ranks: [Rank]) -> [Rank] {
    let shortest = ranks.filter { $0.grade == .endOfTyped }.map(\.distance).min()
    return ranks.filter { $0.grade != .endOfTyped || $0.distance == shortest }.sorted()
  }

  /// What the longest word within `query` means, its endings aside.
  private func ranksWithin(_ query: IndustryQuery) -> [Rank] {
    guard query.words.count == 1, query.english.isEmpty else { return [] }
    var found: [Rank] = []
    var longest = 0
    let typed = Array(query.japanese[query.japaneseStem.range])
    phrases.units.withUnsafeBufferPointer { units in
      let grader = IndustryGrader(query: query, phrases: phrases, units: units)
      for (number, phrase) in phrases.phrases.enumerated()
      where phrase.kind == .word && !phrase.isEnglish && query.mayFind(phrase) {
        // An ending that means something may change what stands before it.
        let place =
          phrase.meaning == 0
          ? Int(phrase.stemStart)..<Int(phrase.stemEnd)
          : Int(phrase.start)..<Int(phrase.end)
        guard place.count >= max(2, longest), place.count <= typed.count,
          grader.isTelling(place, of: phrase), Self.holds(typed, units[place])
        else { continue }
        if place.count > longest { found = [] }
        longest = place.count
        for (place, entry) in phrases.meant[Int(phrase.owner)].enumerated() {
          found.append(
            Rank(
              grade: .withinTyped, place: place, distance: 0, entry: Int(entry), phrase: Int32(number)))
        }
      }
    }
    var known: Set<Int> = []
    return found.sorted().filter { known.insert($0.entry).inserted }
  }

  /// Whether `part` stands in `whole`, and cuts no Latin word in two.
  private static func holds(_ whole: [UInt32], _ part: Slice<UnsafeBufferPointer<UInt32>>) -> Bool {
    (0...(whole.count - part.count)).contains { start in
      let end = start + part.count
      func cuts(_ place: Int) -> Bool {
        place > 0 && place < whole.count && TradeText.isLatin(whole[place - 1])
          && TradeText.isLatin(whole[place])
      }
      return whole[start..<end].elementsEqual(part) && !cuts(start) && !cuts(end)
    }
  }
}
