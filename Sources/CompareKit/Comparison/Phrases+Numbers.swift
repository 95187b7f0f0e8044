/// The words for numbers that a source leaves out or to a quote, and for those that are entered.
extension Phrases {
  /// A number that isn't known: not stated, or by quote within bounds.
  static func leftOpen(
    _ name: LocalizedText, _ number: NumberFigure?, _ say: (Ratio) -> LocalizedText
  ) -> LocalizedText {
    guard let number, number.isByQuote else {
      return LocalizedText(ja: "\(name.ja)は記載なし", en: "\(name.en) not stated")
    }
    let over = number.low.numerator > 0 ? say(number.low) : nil
    let bounds = [
      over.map { LocalizedText(ja: "\($0.ja)を超える", en: "over \($0.en)") }, number.high.map { upTo(say($0)) },
    ]
    return LocalizedText.list(
      [LocalizedText(ja: "\(name.ja)は見積による", en: "\(name.en) by quote")] + bounds.compactMap(\.self))
  }

  /// Words of a number, marked where an agent entered it.
  static func entered(_ words: LocalizedText, _ number: NumberFigure?) -> LocalizedText {
    number?.isEntered ?? false ? words.remarked(entered) : words
  }

  /// Within how many days of discovery.
  static func window(_ days: NumberFigure) -> LocalizedText {
    guard let known = days.known?.whole else {
      let open = leftOpen(LocalizedText(ja: "日数", en: "number"), days) { days in
        LocalizedText(ja: "\(days.whole ?? 0)日", en: counted(days.whole ?? 0, "day"))
      }
      return LocalizedText(ja: "発見から一定の日数以内", en: "within a number of days of discovery").remarked(open)
    }
    return entered(
      LocalizedText(ja: "発見から\(known)日以内", en: "within \(known) days of discovery"), days)
  }

  /// A number that no source states and no quote has filled in, asked of the insurer.
  static func ask(
    _ term: Term, of cover: LocalizedText, _ vocabulary: Vocabulary
  ) -> LocalizedText {
    switch term.rule {
    case .wait:
      LocalizedText(ja: "「\(cover.ja)」の待機時間はどれだけですか。", en: "How long is the waiting time of “\(cover.en)”?")
    case .ratio(let ratio):
      LocalizedText(
        ja: "「\(cover.ja)」の\(name(ofRatio: ratio.kind).ja)は何%ですか。",
        en: "What is the \(name(ofRatio: ratio.kind).en) of “\(cover.en)”?")
    case .perUnit(let cap):
      LocalizedText {
        let unit = vocabulary.name(of: cap.unit)[$0]
        return $0 == .ja
          ? "「\(cover.ja)」は何\(unit)分までを支払いますか。" : "For how many \(unit)s at most does “\(cover.en)” pay?"
      }
    case .deductible, .limit: .empty
    }
  }

  static func askWindow(of cover: LocalizedText) -> LocalizedText {
    LocalizedText(
      ja: "「\(cover.ja)」は、発見から何日以内が対象ですか。", en: "Within how many days of discovery does “\(cover.en)” pay?")
  }
}
