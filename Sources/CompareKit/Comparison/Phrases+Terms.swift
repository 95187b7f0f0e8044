/// The words for each kind of term.
extension Phrases {
  /// A term in words; nil for a deductible that isn't known or takes nothing off.
  static func term(_ term: ResolvedTerm, _ vocabulary: Vocabulary) -> LocalizedText? {
    switch term.term.rule {
    case .wait(let wait): self.wait(wait, vocabulary)
    case .perUnit(let cap): perUnit(cap, term.figure, vocabulary)
    case .deductible(let deductible): self.deductible(deductible, term.figure)
    case .ratio(let ratio): self.ratio(ratio, term.figure)
    case .limit(let limit): term.figure.map { self.limit(limit, $0) }
    }
  }

  static func wait(_ wait: WaitTerm, _ vocabulary: Vocabulary) -> LocalizedText {
    let unit = vocabulary.name(of: wait.unit)
    return LocalizedText(
      ja: "最初の\(wait.count)\(unit.ja)は対象外", en: "after the first \(counted(wait.count, unit.en))")
  }

  static func perUnit(
    _ cap: PerUnitTerm, _ figure: Figure?, _ vocabulary: Vocabulary
  ) -> LocalizedText {
    let amount = figure?.text ?? notStated
    let unit = vocabulary.name(of: cap.unit)
    let each = LocalizedText(ja: "1\(unit.ja)\(amount.ja)まで", en: "up to \(amount.en) per \(unit.en)")
    guard let most = cap.atMost else { return each }
    return LocalizedText(
      ja: "\(each.ja)、\(most)\(unit.ja)分を限度", en: "\(each.en), for at most \(counted(most, unit.en))")
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

  static func ratio(_ term: RatioTerm, _ upTo: Figure?) -> LocalizedText {
    let words =
      switch term.kind {
      case .selfBurden:
        LocalizedText(
          ja: "自己負担割合\(term.paid.complement?.percentText ?? "")",
          en: "self-burden ratio \(term.paid.complement?.percentText ?? "")")
      case .reducedPayment:
        LocalizedText(
          ja: "縮小支払割合\(term.paid.percentText)", en: "reduced payment ratio \(term.paid.percentText)")
      }
    guard let upTo else { return words }
    let amount = upTo.text
    return words.remarked(
      LocalizedText(ja: "\(amount.ja)までの部分", en: "of the first \(amount.en)"))
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
