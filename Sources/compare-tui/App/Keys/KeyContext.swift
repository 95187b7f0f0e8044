import CompareKit

/// Where keys go: the same key may mean something else on another screen, or be text in a field.
enum KeyContext: CaseIterable, Sendable {
  /// A text field of the client's form.
  case clientText
  /// The industry of the client's form.
  case clientIndustry
  /// The tick boxes of the client's form.
  case clientList
  /// The list of industries over the form.
  case industryPicker
  case comparison
  /// The whole text about a cell, over the comparison.
  case reader
  /// The help over any screen.
  case help
  /// The question whether to quit, over any screen.
  case leaving
  /// Any screen while the terminal is too small to show it.
  case tooSmall

  /// Whether letters, digits and signs are text here; only the other keys are then commands.
  var takesText: Bool {
    switch self {
    case .clientText, .clientIndustry, .industryPicker: true
    case .clientList, .comparison, .reader, .help, .leaving, .tooSmall: false
    }
  }

  /// For the table of keys in the documentation.
  var name: LocalizedText {
    switch self {
    case .clientText: LocalizedText(ja: "お客様：文字や金額の欄", en: "Client: text fields")
    case .clientIndustry: LocalizedText(ja: "お客様：業種の欄", en: "Client: industry")
    case .clientList: LocalizedText(ja: "お客様：チェック欄", en: "Client: tick boxes")
    case .industryPicker: LocalizedText(ja: "業種の一覧", en: "List of industries")
    case .comparison: LocalizedText(ja: "比較", en: "Comparison")
    case .reader: LocalizedText(ja: "欄の全文", en: "Whole text of a cell")
    case .help: LocalizedText(ja: "ヘルプ", en: "Help")
    case .leaving: LocalizedText(ja: "終了の確認", en: "Question before quitting")
    case .tooSmall: LocalizedText(ja: "画面が小さすぎるとき", en: "While the terminal is too small")
    }
  }
}

extension [KeyContext] {
  /// The fields of the client's form.
  static let clientForm: [KeyContext] = [.clientText, .clientIndustry, .clientList]
  /// Boxes with lists and texts that are longer than the screen.
  static let boxes: [KeyContext] = [.industryPicker, .reader, .help]
  /// Screens with a table, whose footers have no room for what arrows are for.
  static let tables: [KeyContext] = [.comparison]
  /// The screens that are worked on, without what lies over them.
  static let screens: [KeyContext] = clientForm + [.comparison]
}
