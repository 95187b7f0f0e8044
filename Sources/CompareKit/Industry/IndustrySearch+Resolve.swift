extension IndustrySearch {
  /// The industry a word on the command line names: an exact code, or the exact name of an industry
  /// or a trade in either language, or the id of a trade.
  ///
  /// A name several industries of one line share means the broadest of them.
  /// - Throws: up to five near candidates when nothing, or more than one industry, has that name.
  public func resolve(_ typed: String) throws(UnknownIndustry) -> ClientIndustry {
    let query = IndustryQuery(typed)
    if query.words.isEmpty { throw UnknownIndustry(typed: typed, candidates: [], isAmbiguous: false) }
    let exact = index.ranks(of: query).sorted().map { match(at: $0.entry) }.filter { isExact($0, query) }
    guard let first = exact.first else {
      throw UnknownIndustry(typed: typed, candidates: near(typed), isAmbiguous: false)
    }
    if case .industry(let broadest) = first {
      let isOneLine = exact.dropFirst().allSatisfy { match in
        guard case .industry(let other) = match else { return false }
        return classification.isWithin(other.code, broadest.code)
      }
      if !isOneLine && SearchKey(broadest.code) != query.whole {
        throw UnknownIndustry(typed: typed, candidates: Array(exact.prefix(5)), isAmbiguous: true)
      }
    }
    return first.choice
  }

  private func isExact(_ match: IndustryMatch, _ query: IndustryQuery) -> Bool {
    SearchKey(match.choice.identifier) == query.whole || SearchKey(match.name.ja) == query.whole
      || SearchKey(match.name.en) == query.whole
  }

  /// What is found by the longest beginning of `typed` that finds anything.
  private func near(_ typed: String) -> [IndustryMatch] {
    var beginning = Substring(typed)
    while !beginning.isEmpty {
      let found = search(String(beginning), limit: 5)
      if !found.isEmpty { return IndustryQuery(String(beginning)).words.isEmpty ? [] : found }
      beginning.removeLast()
    }
    return []
  }
}

/// A word that names no industry, or more than one.
public struct UnknownIndustry: Error, Sendable, Hashable {
  /// What was typed.
  public let typed: String
  /// What may have been meant, best first, at most five.
  package let candidates: [IndustryMatch]
  /// Whether every candidate has exactly the name typed.
  package let isAmbiguous: Bool

  /// What is wrong and what to type instead.
  public func message(_ language: Language) -> String {
    let typed = sanitized(typed)
    let list = candidates.map { "\($0.choice.identifier) \($0.name[language])" }
    switch language {
    case .ja:
      let problem = isAmbiguous ? "業種「\(typed)」は複数あります。" : "業種「\(typed)」が見つかりません。"
      let advice =
        list.isEmpty ? "業種コード（例：56）か業種名（例：小売業）を入力してください。" : "次のコードで指定してください：" + list.joined(separator: "、")
      return problem + advice
    case .en:
      let problem =
        isAmbiguous ? "More than one industry is called “\(typed)”." : "There is no industry “\(typed)”."
      let advice =
        list.isEmpty
        ? " Type a code such as 56 or a name such as Retail."
        : " Did you mean: " + list.joined(separator: "; ") + "?"
      return problem + advice
    }
  }
}
