/// The words of a trace: one place for both languages.
enum TracePhrases {
  static func taken(_ cover: LocalizedText) -> LocalizedText {
    LocalizedText(ja: "「\(cover.ja)」で扱う", en: "Goes to “\(cover.en)”")
  }

  static func open(_ cover: LocalizedText) -> LocalizedText {
    LocalizedText(
      ja: "「\(cover.ja)」に含まれるか記載がなく、最低の場合は対象外とする",
      en: "Whether it belongs to “\(cover.en)” isn't stated; at the lowest it doesn't")
  }

  static func onlyByRider(_ rider: LocalizedText) -> LocalizedText {
    LocalizedText(
      ja: "特約「\(rider.ja)」を付けた場合だけ対象", en: "Covered only with the rider “\(rider.en)”")
  }

  static func perhapsByRider(_ rider: LocalizedText) -> LocalizedText {
    LocalizedText(
      ja: "記載なし（特約「\(rider.ja)」を付けると対象となる可能性）",
      en: "Not stated; perhaps covered with the rider “\(rider.en)”")
  }

  /// Why a cover leaves a line to another.
  static func passedOn(_ cover: LocalizedText, _ rule: LocalizedText) -> LocalizedText {
    LocalizedText(
      ja: "「\(cover.ja)」では扱わない（\(rule.ja)）", en: "Not within “\(cover.en)” (\(rule.en))")
  }

  static func barred(
    _ topic: LocalizedText, _ when: LocalizedText, isUncertain: Bool
  ) -> LocalizedText {
    isUncertain
      ? LocalizedText(
        ja: "免責に当たるか記載がなく、最低の場合は対象外とする：\(topic.ja)（\(when.ja)）",
        en: "Whether this exclusion applies isn't stated; at the lowest it does: \(topic.en) (\(when.en))")
      : LocalizedText(
        ja: "免責：\(topic.ja)（\(when.ja)）", en: "Excluded: \(topic.en) (\(when.en))")
  }

  static func tooLate(_ days: NumberFigure) -> LocalizedText {
    guard let known = days.known?.whole else {
      return LocalizedText(
        ja: "発見から何日以内かが決まらず、最低の場合は過ぎたとする：\(Phrases.window(days).ja)",
        en: "Within how many days of discovery isn't known; at the lowest it is too late: "
          + Phrases.window(days).en)
    }
    let words = LocalizedText(
      ja: "発見から\(known)日を過ぎて生じた費用", en: "Costs that arose more than \(known) days after discovery")
    return Phrases.entered(words, days)
  }

  static func condition(_ wording: LocalizedText, isUnknown: Bool) -> LocalizedText {
    isUnknown
      ? LocalizedText(
        ja: "条件を満たすか不明（最低の場合は満たさないとする）：\(wording.ja)",
        en: "Not known whether the condition is met (at the lowest it isn't): \(wording.en)")
      : LocalizedText(ja: "条件を満たさない：\(wording.ja)", en: "Condition not met: \(wording.en)")
  }

  /// A cap with the units that the line counts.
  static func counting(
    _ rule: LocalizedText, _ count: Int, _ unit: UnitID, _ vocabulary: Vocabulary
  ) -> LocalizedText {
    let name = vocabulary.name(of: unit)
    let number = YenFormat.grouped(UInt(count))
    return LocalizedText(ja: "\(rule.ja)×\(number)\(name.ja)", en: "\(rule.en) × \(number)")
  }

  /// A cap with the hours or days that are left of a line, and what they come to in the cap's own unit.
  static func counting(
    _ rule: LocalizedText, _ units: Ratio, _ unit: UnitID, as other: UnitID, _ vocabulary: Vocabulary
  ) -> LocalizedText {
    let own = units.decimalText.map { vocabulary.words($0, unit) }
    let others =
      unit == other
      ? nil
      : vocabulary.conversion(from: unit, to: other).flatMap { units.times($0).decimalText }
        .map { vocabulary.words($0, other) }
    let told = [own, others].compactMap(\.self)
    guard let first = told.first else { return rule }
    return rule.remarked(
      told.count == 1
        ? first : LocalizedText(ja: "\(told[0].ja)＝\(told[1].ja)", en: "\(told[0].en) = \(told[1].en)"))
  }

  /// How many hours or days of a line the wait leaves.
  static func waiting(
    _ rule: LocalizedText, _ counted: (count: Int, unit: UnitID)?, _ vocabulary: Vocabulary
  ) -> LocalizedText {
    guard let (count, unit) = counted else { return rule }
    let words = vocabulary.words(count, unit)
    return LocalizedText(ja: "\(rule.ja)（\(words.ja)のうち）", en: "\(rule.en) (of \(words.en))")
  }

  static func deductible(_ term: DeductibleTerm, _ figure: Figure?) -> LocalizedText {
    let name = Phrases.name(of: term.kind)
    let size = Phrases.size(of: term, figure)
    return LocalizedText(ja: "\(name.ja)：\(size.ja)", en: "\(name.en): \(size.en)")
  }

  static func handedOn(to layer: LocalizedText) -> LocalizedText {
    LocalizedText(ja: "超える部分は「\(layer.ja)」で扱う", en: "what is above it goes to “\(layer.en)”")
  }

  static func excess(of cover: LocalizedText) -> LocalizedText {
    LocalizedText(ja: "「\(cover.ja)」を超える部分を扱う", en: "Takes what “\(cover.en)” leaves over")
  }

  /// What earlier payments left of a limit.
  static func left(_ left: Int, of limit: LocalizedText) -> LocalizedText {
    LocalizedText(
      ja: "\(limit.ja)のうち残り\(YenFormat.string(left, .ja, style: .full))",
      en: "\(limit.en), of which \(YenFormat.string(left, .en, style: .full)) is left")
  }

  static func limit(_ scope: LimitTerm.Per, _ amount: LocalizedText) -> LocalizedText {
    let name = name(of: scope)
    return LocalizedText(ja: "\(name.ja)：\(amount.ja)", en: "\(name.en): \(amount.en)")
  }

  static func outerLimit(
    _ scope: LimitTerm.Per, _ cover: LocalizedText, _ amount: LocalizedText
  ) -> LocalizedText {
    let name = name(of: scope)
    return LocalizedText(
      ja: "「\(cover.ja)」の\(name.ja)：\(amount.ja)", en: "\(name.en) of “\(cover.en)”: \(amount.en)")
  }

  private static func name(of scope: LimitTerm.Per) -> LocalizedText {
    switch scope {
    case .incident: LocalizedText(ja: "1事故の限度額", en: "Limit for an incident")
    case .period: LocalizedText(ja: "保険期間中の限度額", en: "Limit for the period of insurance")
    case .incidentAndPeriod: LocalizedText(ja: "限度額", en: "Limit")
    }
  }
}

extension Reason {
  /// The reason in words.
  public var name: LocalizedText {
    switch self {
    case .notCovered: LocalizedText(ja: "補償の対象外", en: "Not covered")
    case .conditionFailed: LocalizedText(ja: "条件を満たさない", en: "Condition not met")
    case .perUnitCap: LocalizedText(ja: "1名・1件・1日ごとの上限超過", en: "Over the cap per person, case or day")
    case .deductible: LocalizedText(ja: "免責金額", en: "Deductible")
    case .selfBurdenAmount: LocalizedText(ja: "自己負担額", en: "Self-burden amount")
    case .selfBurdenRatio: LocalizedText(ja: "自己負担割合", en: "Self-burden ratio")
    case .reducedPayment: LocalizedText(ja: "縮小支払割合", en: "Reduced payment")
    case .sublimit: LocalizedText(ja: "内訳限度額の超過", en: "Over a sublimit")
    case .coverLimit: LocalizedText(ja: "補償の限度額の超過", en: "Over the cover's limit")
    case .planLimit: LocalizedText(ja: "プランの限度額の超過", en: "Over the plan's limit")
    case .notStated: LocalizedText(ja: "記載がない", en: "Not stated")
    case .waitingTime: LocalizedText(ja: "待機時間（免責時間）", en: "Waiting time")
    }
  }
}
