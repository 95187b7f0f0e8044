import CompareKit

/// A sign that a screen shows, and what it stands for.
struct ScreenSign: Equatable, Sendable {
  let sign: String
  let meaning: LocalizedText
}

extension KeyContext {
  /// The signs of the screen that no words beside them explain, for its help.
  func signs(ascii: Bool) -> [ScreenSign] {
    switch self {
    case .comparison:
      [
        ScreenSign(sign: String(Frame.matterSign(isASCII: ascii)), meaning: Self.matters),
        ScreenSign(sign: String(Frame.changeSign), meaning: Self.changed),
        ScreenSign(sign: "[x] [ ]", meaning: Self.riders),
        ScreenSign(sign: GapSign.noCell.sign(ascii: ascii), meaning: Self.noCell),
      ]
    case .gaps:
      GapSign.allCases.map { ScreenSign(sign: $0.sign(ascii: ascii), meaning: $0.meaning) }
        + [ScreenSign(sign: String(Frame.changeSign), meaning: Self.changed)]
    default: []
    }
  }

  private static let matters = LocalizedText(
    ja: "お客さまの事情や業種に関わる項目", en: "Bears on this client's situation or trade")
  private static let changed = LocalizedText(ja: "直前の変更で変わった欄", en: "The last change changed it")
  private static let riders = LocalizedText(ja: "付けた特約、付けていない特約", en: "A rider chosen, and one not")
  fileprivate static let noCell = LocalizedText(ja: "この商品には当てはまらない", en: "Doesn't apply to the product")
}

extension GapSign {
  /// What it stands for, where the screen has room for no more than a word.
  fileprivate var meaning: LocalizedText {
    switch self {
    case .told: LocalizedText(ja: "資料の内容を言葉で示す欄", en: "Told in the words beside it")
    case .noCell: KeyContext.noCell
    default: LocalizedText(ja: word(.japanese) ?? "", en: word(.english) ?? "")
    }
  }
}
