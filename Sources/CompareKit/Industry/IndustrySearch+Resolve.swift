extension IndustrySearch {
  /// The industry a word on the command line names: an exact code or name, the id of a trade, or an everyday
  /// word that means one industry.
  ///
  /// A name several industries of one line share means the broadest of them.
  /// - Throws: up to five near candidates when nothing, or more than one industry, is called so.
  public func resolve(_ typed: String) throws(UnknownIndustry) -> ClientIndustry {
    let ranks = index.ranks(of: typed)
    guard let best = ranks.first, best.grade.isExact else {
      let near = ranks.isEmpty ? near(typed) : ranks
      throw UnknownIndustry(
        typed: typed, candidates: near.prefix(5).map { match(at: $0.entry) }, isAmbiguous: false)
    }
    let exact = ranks.prefix { $0.grade == best.grade }.map { match(at: $0.entry) }
    guard let broadest = exact.first(where: { isAll(exact, within: $0) }) else {
      throw UnknownIndustry(typed: typed, candidates: Array(exact.prefix(5)), isAmbiguous: true)
    }
    return broadest.choice
  }

  /// Whether a match stands for the others: it is a trade, or they are of its line.
  private func isAll(_ matches: [IndustryMatch], within broadest: IndustryMatch) -> Bool {
    guard case .industry(let broadest) = broadest else { return true }
    return matches.allSatisfy { match in
      guard case .industry(let other) = match else { return false }
      return classification.isWithin(other.code, broadest.code)
    }
  }

  /// What is found by the longest beginning of a misspelt English word, at least half of it.
  private func near(_ typed: String) -> [IndustrySearchIndex.Rank] {
    let shortest = max(4, (typed.count + 1) / 2)
    guard !index.phrases.tokens.readings(of: typed).isEmpty else { return [] }
    var beginning = Substring(typed)
    while beginning.count > shortest {
      beginning.removeLast()
      let found = index.ranks(of: String(beginning))
      if !found.isEmpty { return found }
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
