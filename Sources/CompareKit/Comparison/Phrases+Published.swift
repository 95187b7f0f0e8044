/// The words beside published premiums and payments.
extension Phrases {
  static let otherTrade = LocalizedText(
    ja: "お客さまの業種の例ではありません。", en: "Not an example of the client's trade.")

  static func widerTrade(_ trade: LocalizedText) -> LocalizedText {
    LocalizedText(
      ja: "お客さまの業種を含む、より広い業種「\(trade.ja)」の例です。",
      en: "An example of a wider trade (\(trade.en)), of which the client's is a part.")
  }

  static func narrowerTrade(_ trade: LocalizedText) -> LocalizedText {
    LocalizedText(
      ja: "お客さまの業種の一部である「\(trade.ja)」の例で、お客さまの業種全体の例ではありません。",
      en: "An example of a narrower trade (\(trade.en)), a part of the client's, not the whole of it.")
  }

  static func overlappingTrade(_ trade: LocalizedText) -> LocalizedText {
    LocalizedText(
      ja: "お客さまの業種と一部だけ重なる業種「\(trade.ja)」の例です。",
      en: "An example of a trade (\(trade.en)) that overlaps with the client's in part.")
  }

  /// The example isn't one of the column's plan.
  static func exampleOfAnother(_ plans: [LocalizedText], isInferred: Bool) -> LocalizedText {
    let (ja, en) = named(plans)
    return isInferred
      ? LocalizedText(
        ja: "このプランの例ではありません（限度額から\(ja)相当と読み取れる例）。",
        en: "Not an example of this plan (its limits are those of \(en)).")
      : LocalizedText(
        ja: "このプランの例ではありません（\(ja)の例）。", en: "Not an example of this plan (one of \(en)).")
  }

  /// The source prints the limits and no plan.
  static func planIsInferred(_ plans: [LocalizedText]) -> LocalizedText {
    let (ja, en) = named(plans)
    return LocalizedText(
      ja: "出典にプラン名はなく、限度額から\(ja)相当と読み取りました。",
      en: "The source names no plan; the limits are those of \(en).")
  }

  private static func named(_ plans: [LocalizedText]) -> (ja: String, en: String) {
    (plans.map(\.ja).joined(separator: "、"), plans.map(\.en).joined(separator: ", "))
  }

  /// The trade, the size and the terms of a published contract, as its source prints them.
  static func contract(of example: PremiumExample, _ trade: LocalizedText) -> LocalizedText {
    var parts = [trade, sales(example)]
    if let costs = example.costLimit {
      parts.append(
        example.limit.map { term(LocalizedText(ja: "賠償の限度額", en: "limit for damages"), $0) }
          ?? limitNotStated)
      parts.append(term(LocalizedText(ja: "費用の限度額", en: "limit for costs"), costs))
    } else {
      parts.append(example.limit.map { term(limitOfLiability, $0) } ?? limitNotStated)
    }
    let borne = [
      example.deductible.map { term(name(of: .deductible), $0) },
      example.selfBurden.map { term(name(of: .selfBurden), $0) },
    ].compactMap { $0 }
    return .list(parts + (borne.isEmpty ? [borneNotStated] : borne))
  }

  /// 免責金額10万円, or 自己負担額なし.
  static func term(_ name: LocalizedText, _ amount: Int) -> LocalizedText {
    if amount == 0 { return LocalizedText(ja: "\(name.ja)なし", en: "no \(name.en)") }
    let text = yen(amount)
    return LocalizedText(ja: "\(name.ja)\(text.ja)", en: "\(name.en) \(text.en)")
  }

  private static let borneNotStated = LocalizedText(
    ja: "免責金額・自己負担額の記載なし", en: "deductible and self-burden amount not stated")

  private static func sales(_ example: PremiumExample) -> LocalizedText {
    if let sales = example.sales { return term(LocalizedText(ja: "売上高", en: "sales"), sales) }
    let raw = sanitized(example.rawSales ?? "")
    return LocalizedText(ja: "売上高「\(raw)」（原文のまま）", en: "sales “\(raw)” (as printed)")
  }

  // MARK: How many there are

  static let exampleCount = LocalizedText(ja: "公表された保険料例の数", en: "Examples published")
  static let caseCount = LocalizedText(ja: "公表された支払例の数", en: "Payment cases published")
  static let nonePublished = LocalizedText(ja: "公表された例なし", en: "None published")
  static let nearestFirst = LocalizedText(
    ja: "お客さまの業種・売上高に近い順", en: "nearest the client's trade and sales first")
  static let noCaseOfTrade = LocalizedText(
    ja: "お客さまの業種の支払例なし", en: "None of the client's trade")

  static func number(_ count: Int) -> LocalizedText { LocalizedText(ja: "\(count)件", en: "\(count)") }

  static func ofOtherGenerations(_ count: Int) -> LocalizedText {
    LocalizedText(
      ja: "世代の異なるプランの例\(count)件は、別の商品のため示していません",
      en: "\(count) of plans of another generation, a different product, aren't shown")
  }

  static func ofOtherTrades(_ count: Int) -> LocalizedText {
    LocalizedText(
      ja: "ほかの業種の\(count)件は、業種を指定しなければ示します",
      en: "\(count) of other trades are shown where no industry is chosen")
  }

  static func example(_ number: Int, _ cadence: PremiumExample.Cadence) -> LocalizedText {
    switch cadence {
    case .monthly: LocalizedText(ja: "月払の例 \(number)", en: "Paid monthly, example \(number)")
    case .yearly: LocalizedText(ja: "年払の例 \(number)", en: "Paid yearly, example \(number)")
    }
  }

  static func paymentCase(_ number: Int) -> LocalizedText {
    LocalizedText(ja: "支払例 \(number)", en: "Payment case \(number)")
  }
}
