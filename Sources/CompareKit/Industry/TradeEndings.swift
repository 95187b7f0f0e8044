/// What stands before a name's ending, and what the ending means.
struct TradeStem {
  /// The place of the stem among the units.
  let range: Range<Int>
  /// What the ending means: 0 when there is none, or one that adds nothing.
  let meaning: UInt8
}

/// Takes the endings off names of trades.
struct TradeEndings {
  private struct Ending {
    let units: [UInt32]
    let meaning: UInt8
    let isTooWide: Bool
  }

  /// By the last unit, the longest first, so that 専門店 is taken before 店.
  private var endings: [UInt32: [Ending]] = [:]

  /// - Parameter unitsOfEnglish: makes an English ending into the units of the index.
  init(_ list: [TradeEnding], english unitsOfEnglish: (String) -> [UInt32]) {
    var meanings: UInt8 = 0
    for ending in list {
      if !ending.addsNothing { meanings += 1 }
      let japanese = (ending.ja + ending.readings).map { TradeText($0).units }
      for units in japanese + ending.en.map(unitsOfEnglish) {
        guard let last = units.last else { continue }
        endings[last, default: []].append(
          Ending(
            units: units, meaning: ending.addsNothing ? 0 : meanings,
            isTooWide: ending.addsNothing || ending.isTooWide))
      }
    }
    for last in endings.keys { endings[last]?.sort { $0.units.count > $1.units.count } }
  }

  /// The stem of a name: the polite お and the endings are no part of it. A name that is an ending is its own
  /// stem.
  func stem(of units: ArraySlice<UInt32>) -> TradeStem {
    var rest = units
    var meaning: UInt8 = 0
    while meaning == 0, let ending = ending(of: rest) {
      rest = rest.dropLast(ending.units.count)
      meaning = ending.meaning
    }
    if let first = rest.first, Self.polite.contains(first), rest.count > 1,
      TradeText.isIdeograph(rest[rest.startIndex + 1])
    {
      rest = rest.dropFirst()
    }
    return TradeStem(range: rest.startIndex..<rest.endIndex, meaning: meaning)
  }

  /// Whether nothing but an ending is there that alone says too little, as in 専門店 and 販売業.
  func isTooWide(_ units: ArraySlice<UInt32>) -> Bool {
    let stem = stem(of: units).range
    return endings[units[stem.upperBound - 1]]?.contains { $0.isTooWide && $0.units[...] == units[stem] }
      ?? false
  }

  private static let polite = Set("おご御".unicodeScalars.map(\.value))

  /// The longest ending that leaves a stem: an English word, two letters, or an ideograph before an ending that
  /// adds nothing (肉屋, but not 病院).
  private func ending(of units: ArraySlice<UInt32>) -> Ending? {
    guard let last = units.last, let first = units.first, let candidates = endings[last],
      !candidates.contains(where: { $0.units[...] == units })
    else { return nil }
    return candidates.first { ending in
      let left = units.count - ending.units.count
      guard left > 0, units.suffix(ending.units.count) == ending.units[...] else { return false }
      return left > 1 || first >= EnglishTokens.firstUnit
        || ending.meaning == 0 && TradeText.isIdeograph(first)
    }
  }
}
