/// The words of the comparison that belong to no product: one place for both languages.
enum Phrases {
  static let notStated = LocalizedText(ja: "記載なし", en: "Not stated")
  static let notCovered = LocalizedText(ja: "対象外", en: "Not covered")
  static let covered = LocalizedText(ja: "対象", en: "Covered")
  static let byQuote = LocalizedText(ja: "見積による", en: "by quote")
  static let entered = LocalizedText(ja: "入力値", en: "entered")
  static let limitByQuote = LocalizedText(ja: "限度額は見積による", en: "limit by quote")
  static let limitNotStated = LocalizedText(ja: "限度額の記載なし", en: "limit not stated")
  static let placeNotStated = LocalizedText(
    ja: "限度額の内枠か外枠か記載なし", en: "within or outside the limit: not stated")
  static let toAsk = LocalizedText(ja: "要確認", en: "To be asked")
  static let riderChosen = LocalizedText(ja: "付帯あり", en: "Chosen")
  static let riderOffered = LocalizedText(ja: "付帯できる（未選択）", en: "Offered, not chosen")
  static let riderOfAnotherPlan = LocalizedText(
    ja: "このプランには付けられない", en: "Not offered with this plan")
  static let noSelfBurden = LocalizedText(ja: "自己負担割合なし", en: "no self-burden ratio")

  static func yen(_ amount: Int) -> LocalizedText { LocalizedText { YenFormat.string(amount, $0) } }

  /// 1,000万円まで.
  static func upTo(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(ja: "\(text.ja)まで", en: "up to \(text.en)")
  }

  static func over(_ amount: Int) -> LocalizedText {
    let text = yen(amount)
    return LocalizedText(ja: "\(text.ja)を超える額", en: "over \(text.en)")
  }

  static func within(_ cover: LocalizedText) -> LocalizedText {
    LocalizedText(ja: "「\(cover.ja)」の枠内", en: "within “\(cover.en)”")
  }

  static func lesser(_ arms: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      ja: arms.map(\.ja).joined(separator: "と") + "の低い方",
      en: "the lower of " + arms.map(\.en).joined(separator: " and "))
  }

  static func share(_ ratio: Ratio, of whole: LocalizedText) -> LocalizedText {
    LocalizedText(ja: "\(whole.ja)の\(ratio.percentText)", en: "\(ratio.percentText) of the \(whole.en)")
  }

  static func mayBelong(to cover: LocalizedText) -> LocalizedText {
    LocalizedText(ja: "「\(cover.ja)」に含まれる可能性", en: "may belong to “\(cover.en)”")
  }

  static let mayBite = LocalizedText(ja: "該当しうる：要確認", en: "may apply: to be asked")

  /// A row that a chosen rider leaves nothing to say in.
  static func moot(by rider: LocalizedText) -> LocalizedText {
    LocalizedText(ja: "該当なし（特約「\(rider.ja)」を付帯）", en: "Doesn't arise (with the rider “\(rider.en)”)")
  }

  static let perhapsCovered = LocalizedText(ja: "対象となる可能性", en: "perhaps covered")

  static func withRider(_ name: LocalizedText) -> LocalizedText {
    LocalizedText(ja: "特約で対象：\(name.ja)", en: "By rider: \(name.en)")
  }

  static func perhapsWithRider(_ name: LocalizedText) -> LocalizedText {
    LocalizedText(ja: "特約で対象となる可能性：\(name.ja)", en: "Perhaps by rider: \(name.en)")
  }

  /// 委託元からの求償：対象外.
  static func headed(_ heading: LocalizedText, _ text: LocalizedText) -> LocalizedText {
    let heading = heading.capitalized
    return LocalizedText(ja: "\(heading.ja)：\(text.ja)", en: "\(heading.en): \(text.en)")
  }

  static func covered(by rider: Rider) -> LocalizedText {
    LocalizedText(
      ja: "\(rider.summary.ja)（特約「\(rider.name.ja)」を付帯）",
      en: "\(rider.summary.en) (by the rider “\(rider.name.en)”)")
  }

  static func changedBy(_ rider: LocalizedText) -> LocalizedText {
    LocalizedText(ja: "特約「\(rider.ja)」による。", en: "By the rider “\(rider.en)”.")
  }

  static func narrowed(by rider: LocalizedText, _ when: LocalizedText) -> LocalizedText {
    LocalizedText(
      ja: "特約「\(rider.ja)」を付けても対象外：\(when.ja)",
      en: "Not covered, even with the rider “\(rider.en)”: \(when.en)")
  }

  static func lifted(by rider: LocalizedText, _ topic: LocalizedText) -> LocalizedText {
    LocalizedText(
      ja: "特約「\(rider.ja)」により対象に含む：\(topic.ja)",
      en: "Included by the rider “\(rider.en)”: \(topic.en)")
  }

  /// What a rider covers besides the cover that the cell speaks of.
  static func alsoBy(_ rider: LocalizedText, _ text: LocalizedText) -> LocalizedText {
    LocalizedText(
      ja: "特約「\(rider.ja)」でも補償：\(text.ja)", en: "Also by the rider “\(rider.en)”: \(text.en)")
  }

  static func alsoWith(_ rider: LocalizedText, _ summary: LocalizedText) -> LocalizedText {
    LocalizedText(
      ja: "特約「\(rider.ja)」を付けると加わる補償：\(summary.ja)",
      en: "The rider “\(rider.en)” would add: \(summary.en)")
  }

  static func approximately(_ text: LocalizedText, _ isApproximate: Bool) -> LocalizedText {
    isApproximate ? LocalizedText(ja: "約\(text.ja)", en: "about \(text.en)") : text
  }

  static func premium(_ amount: LocalizedText, _ cadence: PremiumExample.Cadence?) -> LocalizedText {
    switch cadence {
    case .monthly: LocalizedText(ja: "月払\(amount.ja)", en: "\(amount.en) a month")
    case .yearly: LocalizedText(ja: "年払\(amount.ja)", en: "\(amount.en) a year")
    case nil: amount
    }
  }

  static func name(of cadence: PremiumExample.Cadence) -> LocalizedText {
    switch cadence {
    case .monthly: LocalizedText(ja: "月払", en: "monthly")
    case .yearly: LocalizedText(ja: "年払", en: "yearly")
    }
  }

  static func eligibilityToConfirm(_ exposure: LocalizedText) -> LocalizedText {
    LocalizedText(
      ja: "加入の条件「\(exposure.ja)」をお客さまからまだ伺っていません。",
      en: "It isn't known yet whether the client meets the condition “\(exposure.en)”.")
  }

  static func askClass(_ name: LocalizedText) -> LocalizedText {
    LocalizedText(ja: "「\(name.ja)」は補償の対象になりますか。", en: "Is “\(name.en)” covered?")
  }

  static func askRiderLimit(_ name: LocalizedText) -> LocalizedText {
    LocalizedText(
      ja: "特約「\(name.ja)」の支払限度額はいくらですか。基本の限度額の内枠ですか、外枠ですか。",
      en: "What is the limit of the rider “\(name.en)”, and does it lie within the base limit?")
  }

  static func name(of kind: DeductibleTerm.Kind) -> LocalizedText {
    switch kind {
    case .deductible: LocalizedText(ja: "免責金額", en: "deductible")
    case .selfBurden: LocalizedText(ja: "自己負担額", en: "self-burden amount")
    }
  }

  static let limitOfLiability = LocalizedText(ja: "支払限度額", en: "limit of liability")

  static let enteredPremium = LocalizedText(ja: "見積の保険料（入力値）", en: "Quoted premium (entered)")
}
