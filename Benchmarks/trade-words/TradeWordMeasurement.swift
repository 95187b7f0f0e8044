import CompareKit

/// Words and the codes, one of which each shall find.
struct TradeWordList {
  let rows: [(word: String, codes: [String])]

  /// Reads lines of a word, a tab and codes; empty lines, those that begin with # and those without a code are
  /// none.
  init(_ text: String) {
    rows = text.split(whereSeparator: \.isNewline).compactMap { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard !line.hasPrefix("#"), parts.count > 1 else { return nil }
      let codes = parts[1].split { !$0.isLetter && !$0.isNumber }.map(String.init)
      return codes.isEmpty ? nil : (String(parts[0]), codes)
    }
  }
}

/// How many words of a list are found.
struct TradeWordMeasurement {
  /// A line for each word that isn't found, with what is.
  private(set) var misses: [String] = []
  private(set) var slowest: Duration = .zero
  private let count: Int

  init(
    _ list: TradeWordList, _ search: IndustrySearch, _ industries: IndustryClassification, _ trades: [Trade]
  ) {
    count = list.rows.count
    let clock = ContinuousClock()
    for (word, codes) in list.rows {
      var hits: [IndustryMatch] = []
      let time = clock.measure { hits = search.search(word, limit: 3) }
      slowest = max(slowest, time)
      let isFound = hits.contains { hit in
        let found = hit.choice.codes(in: trades)
        return found.allSatisfy { code in codes.contains { industries.isWithin(code, $0) } }
      }
      if isFound { continue }
      let instead = hits.map { "\($0.choice.identifier) \($0.name.ja)" }.joined(separator: ", ")
      misses.append("\(word)\t\(codes.joined(separator: ","))\t\(instead.isEmpty ? "nothing" : instead)")
    }
  }

  var share: String {
    let found = count - misses.count
    let perMille = count == 0 ? 0 : found * 1000 / count
    return "\(found) of \(count) found: \(perMille / 10).\(perMille % 10) %"
  }
}
