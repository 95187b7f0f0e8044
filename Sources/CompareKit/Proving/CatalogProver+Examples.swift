extension CatalogProver {
  /// A case as a scenario of its own, in words.
  /// - Parameters:
  ///   - rider: the rider without which it is settled too.
  ///   - ending: what comes of it.
  func example(
    _ shown: ProofCase, _ plan: Plan, _ family: Family, _ kind: Finding.Kind, without rider: String? = nil,
    ending: LocalizedText
  ) -> Finding.Example {
    let usual = catalog.vocabulary.usualRisk
    let lines = shown.lines.map { line in
      var line = line
      if line.risk == usual { line.risk = nil }
      return line
    }
    // What nobody can enter is there for the proof alone.
    let terms = shown.quote.terms.filter { catalog.vocabulary.quoteTerm($0.key) != nil }
    let column = Column(
      family: family.id, plan: plan.id, riders: shown.riders, quote: Quote(terms: terms))
    var without: Column?
    if let rider, shown.riders.contains(rider) {
      let left = shown.riders.subtracting([rider])
      // What needs the rider can't stay without it.
      if (try? family.check(left, plan: plan.id)) != nil {
        without = Column(family: family.id, plan: plan.id, riders: left, quote: column.quote)
      }
    }
    let words = words(shown, plan, family, ending)
    return Finding.Example(
      column: column, without: without,
      scenario: Scenario(
        id: "\(kind.rawValue)-\(family.id)", name: kind.name, summary: words, facts: shown.facts,
        lines: lines,
        mark: Mark(file: "")), times: shown.times, words: words)
  }

  private func words(
    _ shown: ProofCase, _ plan: Plan, _ family: Family, _ ending: LocalizedText
  ) -> LocalizedText {
    LocalizedText { language in
      let separator = language == .ja ? "、" : ", "
      var parts = [plan.name[language]]
      let riders = family.riders.filter { shown.riders.contains($0.id) }.map { $0.name[language] }
      if !riders.isEmpty { parts.append(riders.joined(separator: language == .ja ? "＋" : " + ")) }
      let facts = self.facts(shown.facts, language)
      if !facts.isEmpty { parts.append(facts.joined(separator: separator)) }
      parts.append(shown.lines.map { self.line($0, language) }.joined(separator: separator))
      if shown.times > 1 { parts.append(language == .ja ? "\(shown.times)回" : "\(shown.times) times") }
      let text = parts.joined(separator: language == .ja ? "／" : " / ")
      return text + (language == .ja ? "：" : ": ") + ending[language]
    }
  }

  private func facts(_ facts: IncidentFacts, _ language: Language) -> [String] {
    let vocabulary = catalog.vocabulary
    var words = vocabulary.facts.compactMap { fact in
      facts.known[fact.id].map { ($0 ? fact.holds : fact.fails)[language] }
    }
    for group in vocabulary.groups {
      if let member = facts.choices[group.id].flatMap(group.member) { words.append(member.holds[language]) }
    }
    if let days = facts.daysSinceDiscovery {
      words.append(language == .ja ? "発見から\(days)日後" : "\(days) days after discovery")
    }
    return words
  }

  private func line(_ line: LossLine, _ language: Language) -> String {
    let vocabulary = catalog.vocabulary
    var text = catalog.classes.first { $0.id == line.classID }?.name[language] ?? line.classID
    if let risk = line.risk, risk != vocabulary.usualRisk,
      let name = vocabulary.risks.first(where: { $0.id == risk })?.name[language]
    {
      text += language == .ja ? "（\(name)）" : " (\(name))"
    }
    text += " " + YenFormat.string(line.amount, language)
    if let count = line.count, let unit = line.unit {
      let number = YenFormat.grouped(UInt(max(0, count)))
      text +=
        language == .ja
        ? "（\(number)\(vocabulary.name(of: unit).ja)）" : " (\(number) × \(vocabulary.name(of: unit).en))"
    }
    return text
  }
}

extension Finding.Kind {
  /// What a case of it is called.
  fileprivate var name: LocalizedText {
    switch self {
    case .twoTakers: LocalizedText(ja: "二つの補償が扱う場合", en: "A case that two covers take")
    case .unexplained: LocalizedText(ja: "どの補償も扱わない場合", en: "A case that no cover takes")
    case .idleRider: LocalizedText(ja: "特約が何も変えない場合", en: "A case that a rider doesn't change")
    case .idleExclusion: LocalizedText(ja: "免責が効かない場合", en: "A case that an exclusion doesn't bar")
    case .notProved: LocalizedText(ja: "証明できない", en: "Not proved")
    }
  }
}
