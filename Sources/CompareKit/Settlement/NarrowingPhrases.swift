/// The words for what narrows a range: one place for both languages.
public struct NarrowingPhrases {
  let plan: ResolvedPlan
  let catalog: Catalog
  let lines: [LossLine]
  let style: YenFormat.Style

  /// The words for one plan and incident.
  public init(
    _ plan: ResolvedPlan, _ catalog: Catalog, of scenario: Scenario, style: YenFormat.Style = .full
  ) {
    self.style = style
    self.plan = plan
    self.catalog = catalog
    lines = scenario.lines
  }

  /// What it is headed.
  public static let title = LocalizedText(ja: "幅を狭めるもの", en: "What narrows the range")

  /// What to enter or to find out, and what the range then is.
  public func told(_ entry: Narrowing.Entry) -> LocalizedText {
    let name = name(of: entry.subject)
    return LocalizedText { language in
      let outcomes = entry.outcomes.map { outcome in
        let answer = told(outcome.answer, of: entry.subject)[language]
        let paid = YenFormat.range(outcome.paid, language, style: style)
        return language == .ja ? "\(answer)\(paid)" : "\(answer): \(paid)"
      }
      return language == .ja
        ? "\(name.ja)：\(outcomes.joined(separator: "、"))"
        : "\(name.en) — \(outcomes.joined(separator: "; "))"
    }
  }

  /// What no entry narrows, without the readings it rests on.
  public func told(_ reading: Narrowing.Reading) -> LocalizedText {
    LocalizedText { language in
      let paid = YenFormat.range(reading.paid, language, style: style)
      return language == .ja
        ? "入力や回答では狭まらない幅：\(paid)（有利な回答がそろっても残る）。資料に記載がないため、保険会社に確認"
        : "Open whatever is entered: \(paid), even with every question answered for the client. "
          + "The source leaves it open; ask the insurer"
    }
  }

  package static let earlier = LocalizedText(
    ja: "先に起きた事故で支払われる額が決まれば、その分も狭まる", en: "Knowing what the earlier incidents came to narrows it too")

  /// All of it in its order, each thing a text.
  public func told(_ narrowing: Narrowing) -> [LocalizedText] {
    var texts = narrowing.entries.map(told)
    if let reading = narrowing.reading { texts.append(told(reading)) }
    if narrowing.dependsOnEarlier { texts.append(Self.earlier) }
    return texts
  }

  private func name(of subject: Narrowing.Subject) -> LocalizedText {
    switch subject {
    case .term(let term):
      let name = catalog.vocabulary.quoteTerm(term)?.name ?? .same(term.rawValue)
      guard let id = term.rider else {
        return LocalizedText(ja: "見積の\(name.ja)", en: "The quote's \(name.en)")
      }
      let rider = plan.family.rider(id)?.name ?? .same(id)
      return LocalizedText(ja: "見積の\(name.ja)（\(rider.ja)）", en: "The quote's \(name.en) “\(rider.en)”")
    case .fact(let fact): return catalog.vocabulary.name(of: .fact(fact))
    case .member(let group, let member): return catalog.vocabulary.name(of: .member(group, member))
    case .count(let line, let unit):
      let name = lines.indices.contains(line) ? catalog.coverageClass(lines[line].classID)?.name : nil
      let units = catalog.vocabulary.name(of: unit)
      return LocalizedText(
        ja: "「\(name?.ja ?? "")」の\(units.ja)数", en: "Number of units (\(units.en)) of “\(name?.en ?? "")”")
    }
  }

  private func told(_ answer: Narrowing.Answer, of subject: Narrowing.Subject) -> LocalizedText {
    switch answer {
    case .yes: return holds(subject, true)
    case .no: return holds(subject, false)
    case .exactly(let number):
      let amount = amount(number, of: subject)
      return LocalizedText(ja: "\(amount.ja)なら", en: "at \(amount.en)")
    case .from(let number):
      let amount = amount(number, of: subject)
      return LocalizedText(ja: "\(amount.ja)以上なら", en: "from \(amount.en) on")
    case .share(let share):
      return LocalizedText(ja: "\(share.decimalPercent)なら", en: "at \(share.decimalPercent)")
    case .below(let number):
      let amount = amount(number, of: subject)
      return LocalizedText(ja: "\(amount.ja)未満なら額により", en: "below \(amount.en), by its amount")
    }
  }

  private func holds(_ subject: Narrowing.Subject, _ holds: Bool) -> LocalizedText {
    switch subject {
    case .fact(let fact): catalog.wording(of: Requirement.Atom(.fact(fact), negated: !holds)).asAnswer
    case .member(let group, let member):
      catalog.wording(of: Requirement.Atom(.member(group, member), negated: !holds)).asAnswer
    case .term, .count: .empty
    }
  }

  private func amount(_ number: Int, of subject: Narrowing.Subject) -> LocalizedText {
    if case .term(let id) = subject, let term = catalog.vocabulary.quoteTerm(id) {
      return term.words(.number(number), style: style)
    }
    guard case .count(_, let unit) = subject else {
      return LocalizedText { YenFormat.string(number, $0, style: style) }
    }
    let grouped = YenFormat.grouped(UInt(max(0, number)))
    return LocalizedText(ja: "\(grouped)\(catalog.vocabulary.name(of: unit).ja)", en: grouped)
  }
}

extension LocalizedText {
  /// 「公表したとき」 as what comes before a figure: 「公表したときは」.
  fileprivate var asAnswer: LocalizedText { LocalizedText(ja: ja + "は", en: en) }
}
