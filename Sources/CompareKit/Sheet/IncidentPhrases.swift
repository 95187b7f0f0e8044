/// The words of the incidents worked out on a sheet.
enum IncidentPhrases {
  static let title = LocalizedText(ja: "想定事故による試算", en: "Incidents worked out")
  static let sequence = LocalizedText(
    ja: "同じ保険期間に続けて起きたものとして計算し、後の事故には前の事故で残った限度額だけを使います。",
    en: "The incidents are taken to fall in one period of insurance: each finds what the earlier ones left.")
  static let total = LocalizedText(ja: "損害の合計", en: "Loss in all")
  static let paid = LocalizedText(ja: "支払われる額", en: "Paid")
  static let stays = LocalizedText(ja: "お客さまに残る額", en: "Borne by the client")
  static let otherOrder = LocalizedText(
    ja: "免責・割合と限度額の順序が逆の場合", en: "With the other order of deductible, ratio and limit")
  static let illustrative = LocalizedText(ja: "例示", en: "illustrative")

  static let remaining = LocalizedText(ja: "事故の後に残る限度額", en: "Left of the limits afterwards")
  static let basis = LocalizedText(ja: "出典と前提", en: "Sources and assumptions")

  static let steps = LocalizedText(ja: "計算の過程", en: "Step by step")
  static let both = LocalizedText(ja: "どちらの場合も", en: "In either case")
  static let sources = LocalizedText(ja: "出典", en: "Sources")
  static let assumptions = LocalizedText(ja: "前提", en: "Assumptions")
  static let worst = LocalizedText(ja: "最低の場合", en: "At the lowest")
  static let best = LocalizedText(ja: "最高の場合", en: "At the highest")
  static let bestTitle = LocalizedText(
    ja: "お客さまに残る額が最も少ない特約の組合せ（プランごと）", en: "Riders with which the client bears least, plan by plan")
  static let noRiderHelps = LocalizedText(
    ja: "この損害では、特約を付けても残る額は減りません", en: "no rider leaves less of this loss")

  static let certainTitle = LocalizedText(
    ja: "最も不利に読んで、残る額が最も少ない組合せ（特約は最小限）", en: "Least to bear at the worst reading, with the fewest riders")
  static let possibleTitle = LocalizedText(
    ja: "さらに減る可能性のある組合せ（資料に記載のない条件しだい）",
    en: "Perhaps less to bear (it hangs on terms that no source states)")

  /// What dropping a rider would add to what stays.
  static func without(_ amount: LocalizedText) -> LocalizedText {
    LocalizedText(ja: "外すと \(amount.ja) 増える", en: "without it the client bears \(amount.en) more")
  }

  /// Before the exclusions that are the client's and that settling leaves aside.
  static func leftAside(_ exclusions: LocalizedText) -> LocalizedText {
    LocalizedText(
      ja: "お客さまの業種や事情に関わる次の免責は、試算に入れていません：\(exclusions.ja)",
      en: "These exclusions, which bear on this client, are left out of the reckoning: \(exclusions.en)")
  }

  static let asideHead = LocalizedText(
    ja: "試算に入れていない免責（お客さまの業種や事情に関わるもの）",
    en: "Exclusions that bear on this client, left out of the reckoning")

  static func part(_ reason: LocalizedText) -> LocalizedText {
    LocalizedText(ja: "うち、\(reason.ja)", en: "of which: \(reason.en)")
  }
  static func pays(_ amount: LocalizedText) -> LocalizedText {
    LocalizedText(ja: "支払額 \(amount.ja)", en: "pays \(amount.en)")
  }
  static func facts(_ facts: LocalizedText) -> LocalizedText {
    LocalizedText(ja: "次の場合として計算：\(facts.ja)", en: "Worked out for: \(facts.en)")
  }
  static func days(_ days: Int) -> LocalizedText {
    LocalizedText(ja: "発見から\(days)日後", en: "\(days) days after discovery")
  }
}

extension RemainingLimit {
  /// Whose limit it is, and when that limit applies.
  public func name(in plan: ResolvedPlan, _ catalog: Catalog) -> LocalizedText {
    guard let cover = plan.cover(cover) else { return .same(cover) }
    let when = cover.terms.first { $0.term.id == term }?.term.when ?? []
    return catalog.wording(of: cover.base.name, when: when)
  }

  /// What is left in words, every digit: a range, open where the source names no highest.
  public var words: LocalizedText {
    LocalizedText { language in
      if let high { return YenFormat.range(min(low, high)...high, language, style: .full) }
      let least = YenFormat.string(low, language, style: .full)
      return language == .ja ? "\(least)〜（上限の記載なし）" : "\(least) or more (no upper limit stated)"
    }
  }
}

extension Catalog {
  /// What is known of an incident, in words.
  func wording(of facts: IncidentFacts) -> [LocalizedText] {
    var words: [LocalizedText] = []
    for group in vocabulary.groups {
      guard let member = facts.choices[group.id] else { continue }
      words.append(wording(of: Requirement.Atom(.member(group.id, member))))
    }
    for fact in vocabulary.facts {
      guard let holds = facts.known[fact.id] else { continue }
      words.append(wording(of: Requirement.Atom(.fact(fact.id), negated: !holds)))
    }
    if let days = facts.daysSinceDiscovery { words.append(IncidentPhrases.days(days)) }
    return words
  }
}
