import CompareKit

extension Action {
  /// What is shown about the action where a key does it: the words of that context where it does something
  /// of its own there, and the common ones elsewhere.
  func description(in context: KeyContext) -> Description {
    switch context {
    case .comparison: inComparison
    case .gaps: inGaps
    case .bestSets: inBestSets
    case .curve: inCurve
    case .lossCell: inLoss
    case .lossText: inLossText
    case .trace: inTrace
    case .sizeHelper: inSizeHelper
    default: description
    }
  }

  private var inComparison: Description {
    guard self == .accept else { return description }
    return Description(.list, ja: "全文", en: "Whole text", help: "欄の全文を読む", "Read the whole text of the cell")
  }

  private var inGaps: Description {
    guard self == .comparison else { return description }
    return Description(
      .screens, ja: "進む", en: "Go on", help: "比較の同じ行へ（状況に印がなければお客さまへ）",
      "To the row in the comparison, or to what to tick")
  }

  private var inBestSets: Description {
    switch self {
    case .previousColumn:
      Description(.list, ja: "移動", en: "Move", help: "左の想定事故の一覧へ", "To the incidents at the left")
    case .nextColumn:
      Description(.list, ja: "移動", en: "Move", help: "右の組合せの一覧へ", "To the sets at the right")
    case .nextFamily:
      Description(.list, ja: "商品", en: "Product", help: "次の商品の組合せを見る", "See the sets of the next product")
    case .toggle:
      Description(.form, ja: "付ける／外す", en: "Tick", help: "想定事故に印を付ける、または外す", "Tick or untick an incident")
    default: description
    }
  }

  private var inCurve: Description {
    switch self {
    case .previousRow: Description(.list, ja: "商品", en: "Product", help: "上の商品へ", "One product up")
    case .nextRow: Description(.list, ja: "商品", en: "Product", help: "下の商品へ", "One product down")
    case .previousPage:
      Description(.list, ja: "件数", en: "Size", help: "件数を10分の1にする", "A tenth of the size")
    case .nextPage: Description(.list, ja: "件数", en: "Size", help: "件数を10倍にする", "Ten times the size")
    case .firstRow: Description(.list, ja: "最小", en: "Least", help: "最も小さい事故へ", "The smallest incident")
    case .lastRow: Description(.list, ja: "最大", en: "Most", help: "最も大きい事故へ", "The largest incident")
    default: description
    }
  }

  private var inLoss: Description {
    switch self {
    case .previousCell: Description(.list, ja: "移動", en: "Move", help: "左の欄へ", "To the left")
    case .nextCell: Description(.list, ja: "移動", en: "Move", help: "右の欄へ", "To the right")
    case .previousPage: Description(.list, ja: "ページ", en: "Page", help: "五行上へ", "Five rows up")
    case .nextPage: Description(.list, ja: "ページ", en: "Page", help: "五行下へ", "Five rows down")
    default: description
    }
  }

  private var inLossText: Description {
    switch self {
    case .previousField:
      Description(.form, ja: "確定", en: "Keep", help: "入力を確定して上の行へ", "Keep what was typed, and go up")
    case .nextField:
      Description(.form, ja: "確定", en: "Keep", help: "入力を確定して下の行へ", "Keep what was typed, and go down")
    case .close:
      Description(.form, ja: "やめる", en: "Give up", help: "入力をやめて元の値に戻す", "Give up what was typed")
    default: description
    }
  }

  private var inTrace: Description {
    switch self {
    case .previousCell:
      Description(.list, ja: "明細", en: "Line", help: "前の明細（先頭の前はすべての明細）へ", "The line before; all lines")
    case .nextCell: Description(.list, ja: "明細", en: "Line", help: "次の明細へ", "The next line of the loss")
    default: description
    }
  }

  private var inSizeHelper: Description {
    switch self {
    case .previousCell:
      Description(.form, ja: "変更", en: "Change", help: "前の値に替える", "The value before")
    case .nextCell: Description(.form, ja: "変更", en: "Change", help: "次の値に替える", "The next value")
    case .previousPage:
      Description(.list, ja: "明細", en: "Lines", help: "作られる明細を上へ送る", "Scroll the lines it makes up")
    case .nextPage:
      Description(.list, ja: "明細", en: "Lines", help: "作られる明細を下へ送る", "Scroll the lines it makes down")
    case .change:
      Description(
        .form, ja: "変更", en: "Change", help: "次の値に替える、印を付ける、または外す", "The next value, tick or untick")
    case .accept:
      Description(
        .loss, ja: "作成", en: "Make", help: "作られる明細を想定事故に入れる", "Put the lines into the loss")
    default: description
    }
  }
}
