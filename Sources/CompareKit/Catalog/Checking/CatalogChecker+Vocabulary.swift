/// What the words of the vocabulary say of one another, and whether the words used are there.
extension CatalogChecker {
  func checkVocabulary() {
    let vocabulary = catalog.vocabulary
    for fact in vocabulary.facts {
      check(assumption: fact.assumption, fact.mark)
      checkName(fact.id.rawValue, fact.mark)
    }
    for group in vocabulary.groups {
      check(assumption: group.assumption, group.mark)
      checkName(group.id.rawValue, group.mark)
      if vocabulary.fact(FactID(group.id.rawValue)) != nil {
        problems.report(
          group.mark, ja: "id「\(group.id)」は facts にもあります。一方を改めてください",
          en: "the id “\(group.id)” is a fact's too; rename one")
      }
      check(group)
    }
    checkFactCount(vocabulary)
    for unit in vocabulary.units { check(unit) }
    checkQuoteTerms(vocabulary)
    var seen: Set<SearchKey> = []
    for list in vocabulary.alike {
      for word in list.words where SearchKey(word).isEmpty || !seen.insert(SearchKey(word)).inserted {
        problems.report(
          list.mark, ja: "search-alike の「\(word)」は、ほかの語と検索上同じか空です。一つにしてください",
          en: "“\(word)” under search-alike is searched as another word is, or is empty; give it once")
      }
    }
    if vocabulary.risks.isEmpty {
      problems.report(
        catalog.mark, ja: "リスク（risks）が一つもありません", en: "there is no risk; list at least one under risks")
    }
  }

  private func checkQuoteTerms(_ vocabulary: Vocabulary) {
    for (key, terms) in [
      ("is-premium", vocabulary.quoteTerms.filter(\.isPremium)),
      ("is-base-limit", vocabulary.quoteTerms.filter(\.isBaseLimit)),
    ] {
      guard terms.count > 1, let last = terms.last else { continue }
      problems.report(
        last.mark, ja: "\(key) の見積項目は一つだけです（\(terms[0].id) にもあります）",
        en: "only one quote term can be \(key), and \(terms[0].id) is")
    }
    for term in vocabulary.quoteTerms where ["number", "date", "cadence"].contains(term.id.rawValue) {
      problems.report(
        term.mark, ja: "id「\(term.id)」は別の意味に使われています。改めてください",
        en: "the id “\(term.id)” means something else; use another")
    }
    for row in catalog.sections.flatMap(\.rows) {
      guard case .term(let id) = row.entry else { continue }
      let terms = vocabulary.quoteTerms
      expect(
        id.rawValue, in: Set(terms.filter { !$0.isPerRider }.map(\.id.rawValue)), row.mark,
        replaced: terms.map(\.mark), ja: "見積項目", en: "quote term")
    }
  }

  private func check(_ unit: Unit) {
    check(assumption: unit.assumption, unit.mark)
    let wholes = [unit.countsAs, unit.partOf].compactMap(\.self)
    for whole in wholes { check(whole, unit.mark) }
    guard wholes.contains(where: { catalog.vocabulary.unit($0) != nil }) else { return }
    guard catalog.vocabulary.scale(of: unit.id) == nil else { return }
    // What is wrong further up is reported there.
    if catalog.vocabulary.isInCircle(unit.id) {
      problems.report(
        unit.mark, ja: "単位「\(unit.id)」は part-of か counts-as をたどると自分自身に戻ります",
        en: "the unit “\(unit.id)” comes back to itself by part-of or counts-as")
    }
  }

  private func check(_ group: FactGroup) {
    unique(group.members.map { ($0.id.rawValue, $0.mark) }, ja: "members", en: "member")
    let known = Set(group.members.map(\.id.rawValue))
    for member in group.members {
      guard let kind = member.kindOf else { continue }
      expect(kind.rawValue, in: known, member.mark, ja: group.called.ja, en: group.called.en)
      let above = group.kinds(above: kind)
      if above.contains(member.id) {
        problems.report(
          member.mark, ja: "「\(member.id)」は kind-of をたどると自分自身の一種になります",
          en: "“\(member.id)” is a kind of itself by kind-of")
      }
    }
  }

  /// Facts stand beside groups in a scenario, and groups beside other things in JSON.
  private func checkName(_ id: String, _ mark: Mark) {
    guard id == IncidentFacts.days || NarrowingRecord.Entry.reserved.contains(id) else { return }
    problems.report(
      mark, ja: "id「\(id)」は別の意味に使われています。改めてください", en: "the id “\(id)” means something else; use another")
  }

  private func checkFactCount(_ vocabulary: Vocabulary) {
    let marks = vocabulary.facts.map(\.mark) + vocabulary.groups.flatMap(\.members).map(\.mark)
    let most = Vocabulary.mostFacts
    guard marks.count > most else { return }
    // What a layer adds comes behind what is built in, which has no lines.
    let beyond = marks[most]
    problems.report(
      beyond.line > 0 ? beyond : marks.last { $0.line > 0 } ?? beyond,
      ja: "facts と one-of の members は合わせて\(most)個までです。\(marks.count)個あるので減らしてください",
      en:
        "facts and members of one-of come to at most \(most) together; there are \(marks.count), so leave some out"
    )
  }

  private func check(assumption id: String?, _ mark: Mark) {
    if let id { expect(id, in: assumptionIDs, mark, ja: "前提", en: "assumption") }
  }

  // MARK: Words used

  func check(_ unit: UnitID, _ mark: Mark) {
    let units = catalog.vocabulary.units
    expect(
      unit.rawValue, in: Set(units.map(\.id.rawValue)), mark, replaced: units.map(\.mark), ja: "単位",
      en: "unit")
  }

  func check(_ risk: RiskID, _ mark: Mark) {
    let risks = catalog.vocabulary.risks
    expect(
      risk.rawValue, in: Set(risks.map(\.id.rawValue)), mark, replaced: risks.map(\.mark), ja: "リスク",
      en: "risk")
  }

  func check(_ slot: Cover.Slot, _ mark: Mark) {
    checkClass(slot.classID, mark)
    check(slot.risk, mark)
  }

  func check(_ requirement: Requirement) {
    check(requirement.provenance)
    check(requirement.anyOf, requirement.mark)
  }

  /// - Parameter mark: where they stand together.
  func check(_ atoms: [Requirement.Atom], _ mark: Mark) {
    for atom in atoms {
      let place = atom.mark.file.isEmpty ? mark : atom.mark
      switch atom.subject {
      case .fact(let id):
        expect(id.rawValue, in: factIDs, place, replaced: vocabularyMarks, ja: "事実", en: "fact")
      case .member(let id, let member):
        guard let group = catalog.vocabulary.group(id) else {
          expect(id.rawValue, in: groupIDs, place, replaced: vocabularyMarks, ja: "one-of", en: "group")
          continue
        }
        expect(
          member.rawValue, in: Set(group.members.map(\.id.rawValue)), place, replaced: [group.mark],
          ja: group.called.ja, en: group.called.en)
      }
    }
  }

  private var factIDs: Set<String> { Set(catalog.vocabulary.facts.map(\.id.rawValue)) }
  private var groupIDs: Set<String> { Set(catalog.vocabulary.groups.map(\.id.rawValue)) }
  private var vocabularyMarks: [Mark] {
    catalog.vocabulary.facts.map(\.mark) + catalog.vocabulary.groups.map(\.mark)
  }

  /// The facts of a scenario, each at its place.
  func checkFacts(of scenario: Scenario) {
    func mark(_ name: String) -> Scenario.FactMark {
      scenario.factMarks[name] ?? Scenario.FactMark(name: scenario.mark, value: scenario.mark)
    }
    func unknown(_ name: String) {
      expect(
        name, in: factIDs.union(groupIDs).union([IncidentFacts.days]), mark(name).name,
        replaced: vocabularyMarks, ja: "事実", en: "fact")
    }
    for (id, value) in scenario.facts.known where !factIDs.contains(id.rawValue) {
      if let group = catalog.vocabulary.group(GroupID(id.rawValue)) {
        let list = group.members.map(\.id.rawValue).joined(separator: ", ")
        problems.report(
          mark(id.rawValue).value, ja: "「\(value)」ではなく次のいずれかを書いてください: \(list)",
          en: "expected one of \(list), not “\(value)”")
      } else {
        unknown(id.rawValue)
      }
    }
    for (id, member) in scenario.facts.choices {
      if let group = catalog.vocabulary.group(id) {
        expect(
          member.rawValue, in: Set(group.members.map(\.id.rawValue)), mark(id.rawValue).value,
          replaced: [group.mark], ja: group.called.ja, en: group.called.en)
      } else if factIDs.contains(id.rawValue) {
        problems.report(
          mark(id.rawValue).value, ja: "「\(member)」ではなく true か false を書いてください",
          en: "expected true or false, not “\(member)”")
      } else {
        unknown(id.rawValue)
      }
    }
  }
}
