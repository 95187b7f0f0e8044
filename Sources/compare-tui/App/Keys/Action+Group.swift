import CompareKit

extension Action {
  /// Actions that belong together in the help, in its order.
  enum Group: CaseIterable, Sendable {
    case question, form, list, selection, loss, printing, screens, general

    var name: LocalizedText {
      switch self {
      case .question: LocalizedText(ja: "確認", en: "Question")
      case .form: LocalizedText(ja: "入力", en: "Entering")
      case .list: LocalizedText(ja: "一覧", en: "List")
      case .selection: LocalizedText(ja: "比較する内容", en: "What is compared")
      case .printing: LocalizedText(ja: "印刷", en: "Printing")
      case .loss: LocalizedText(ja: "想定事故", en: "Loss")
      case .screens: LocalizedText(ja: "画面の移動", en: "Screens")
      case .general: LocalizedText(ja: "全般", en: "General")
      }
    }
  }
}
