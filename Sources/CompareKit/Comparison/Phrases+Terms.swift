/// The words for each kind of term.
extension Phrases {
  /// A term in words; nil for a deductible that isn't known or takes nothing off.
  static func term(_ term: ResolvedTerm, _ vocabulary: Vocabulary) -> LocalizedText? {
    switch term.term.rule {
    case .wait(let wait): self.wait(wait, term.number, vocabulary)
    case .perUnit(let cap): perUnit(cap, term, vocabulary)
    case .deductible(let deductible): self.deductible(deductible, term.figure)
    case .ratio(let ratio): self.ratio(ratio, term)
    case .limit(let limit): term.figure.map { self.limit(limit, $0) }
    }
  }

  static func wait(
    _ wait: WaitTerm, _ length: NumberFigure?, _ vocabulary: Vocabulary
  ) -> LocalizedText {
    guard let count = length?.known?.whole else {
      let open = leftOpen(LocalizedText(ja: "長さ", en: "length"), length) {
        number($0, of: wait.unit, vocabulary)
      }
      return LocalizedText(ja: "待機時間あり", en: "after a waiting time").remarked(open)
    }
    let words = number(Ratio(count, 1), of: wait.unit, vocabulary)
    return entered(
      count == 0
        ? LocalizedText(ja: "待機時間なし", en: "no waiting time")
        : LocalizedText(ja: "最初の\(words.ja)は対象外", en: "after the first \(words.en)"), length)
  }

  static func perUnit(
    _ cap: PerUnitTerm, _ term: ResolvedTerm, _ vocabulary: Vocabulary
  ) -> LocalizedText {
    let amount = term.figure?.text ?? notStated
    let unit = vocabulary.name(of: cap.unit)
    let each = LocalizedText(ja: "1\(unit.ja)\(amount.ja)まで", en: "up to \(amount.en) per \(unit.en)")
    guard let most = term.number else { return each }
    guard let count = most.known else {
      let name = LocalizedText(ja: "何\(unit.ja)分まで支払うか", en: "for how many \(unit.en)s")
      return LocalizedText.list([each, leftOpen(name, most) { number($0, of: cap.unit, vocabulary) }])
    }
    let words = number(count, of: cap.unit, vocabulary)
    return entered(
      LocalizedText(ja: "\(each.ja)、\(words.ja)分を限度", en: "\(each.en), for at most \(words.en)"), most)
  }

  /// 12時間, 12 hours.
  private static func number(_ count: Ratio, of unit: UnitID, _ vocabulary: Vocabulary) -> LocalizedText {
    let (name, count) = (vocabulary.name(of: unit), count.whole ?? 0)
    return LocalizedText(ja: "\(count)\(name.ja)", en: counted(count, name.en))
  }

  /// 免責金額10万円.
  private static func deductible(_ term: DeductibleTerm, _ figure: Figure?) -> LocalizedText? {
    if let figure, figure.known ?? 0 == 0 { return nil }
    let name = name(of: term.kind)
    let size = size(of: term, figure)
    return LocalizedText(ja: "\(name.ja)\(size.ja)", en: "\(name.en) \(size.en)")
  }

  /// How much a deductible is, and whether it is a franchise.
  static func size(of term: DeductibleTerm, _ figure: Figure?) -> LocalizedText {
    let size =
      switch term.size {
      case .amount: figure?.text ?? notStated
      case .share(let share, let least, let most): shareOfLoss(share, least, most)
      }
    return term.isFranchise ? size.remarked(franchise) : size
  }

  private static let franchise = LocalizedText(
    ja: "損害がこれを超えれば全額を支払う", en: "a larger loss is paid whole")

  private static func shareOfLoss(_ share: Ratio, _ least: Int?, _ most: Int?) -> LocalizedText {
    let bounds = [
      least.map { LocalizedText(ja: "最低\(yen($0).ja)", en: "at least \(yen($0).en)") },
      most.map { LocalizedText(ja: "最高\(yen($0).ja)", en: "at most \(yen($0).en)") },
    ].compactMap(\.self)
    let words = LocalizedText(
      ja: "損害額の\(share.percentText)", en: "\(share.percentText) of the loss")
    return bounds.isEmpty ? words : words.remarked(LocalizedText.list(bounds))
  }

  static func ratio(_ ratio: RatioTerm, _ term: ResolvedTerm) -> LocalizedText {
    let name = name(ofRatio: ratio.kind)
    let words: LocalizedText
    if let share = term.number?.known {
      words = LocalizedText(ja: "\(name.ja)\(share.decimalPercent)", en: "\(name.en) \(share.decimalPercent)")
    } else {
      words = leftOpen(name, term.number) { .same($0.decimalPercent) }
    }
    let upTo = term.figure.map { figure in
      let amount = figure.text
      return LocalizedText(ja: "\(amount.ja)までの部分", en: "of the first \(amount.en)")
    }
    let entered = term.number?.isEntered ?? false ? self.entered : nil
    return words.remarked(LocalizedText.list([upTo, entered].compactMap(\.self)))
  }

  static func name(ofRatio kind: RatioTerm.Kind) -> LocalizedText {
    switch kind {
    case .selfBurden: LocalizedText(ja: "自己負担割合", en: "self-burden ratio")
    case .reducedPayment: LocalizedText(ja: "縮小支払割合", en: "reduced payment ratio")
    }
  }

  private static func limit(_ term: LimitTerm, _ figure: Figure) -> LocalizedText {
    per(term.scope, figure.limitText)
  }

  /// 1事故につき1億円まで. A limit for both is said without either.
  static func per(_ scope: LimitTerm.Per, _ text: LocalizedText) -> LocalizedText {
    switch scope {
    case .incident: LocalizedText(ja: "1事故につき\(text.ja)", en: "\(text.en) an incident")
    case .period: LocalizedText(ja: "保険期間中\(text.ja)", en: "\(text.en) in the period of insurance")
    case .incidentAndPeriod: text
    }
  }

  /// What a layer pays of what its cover leaves over.
  static func layer(_ name: LocalizedText, _ text: LocalizedText) -> LocalizedText {
    LocalizedText(
      ja: "これを超える部分は「\(name.ja)」：\(text.ja)", en: "what is above it goes to “\(name.en)”: \(text.en)")
  }

  /// 12 hours, 1 day: English alone counts so.
  static func counted(_ count: Int, _ unit: String) -> String {
    count == 1 ? "1 \(unit)" : "\(YenFormat.grouped(UInt(max(0, count)))) \(unit)s"
  }
}
