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
  case gaps
  case bestSets
  /// The picture of what is paid as an incident grows.
  case curve
  /// The pinned selection beside the present one.
  case pins
  /// The whole text about a cell, over the comparison.
  case reader
  /// A text field of the box for the terms of a quote, over the comparison.
  case quoteText
  /// How often the premium is paid, in that box.
  case quoteChoice
  /// The sheet to be printed.
  case printing
  /// The name of the file to write, over the sheet.
  case savePath
  /// The question whether to overwrite a file.
  case overwriting
  /// A field of the loss.
  case lossCell
  /// A text of the loss while it is typed in.
  case lossText
  /// The list of classes of loss.
  case classPicker
  /// The list of losses.
  case scenarioPicker
  /// The steps of a settlement.
  case trace
  /// The size of a leak.
  case sizeHelper
  /// The help over any screen.
  case help
  /// The question whether to quit, over any screen.
  case leaving
  /// Any screen while the terminal is too small to show it.
  case tooSmall

  /// Whether letters, digits and signs are text here; only the other keys are then commands.
  var takesText: Bool {
    switch self {
    case .clientText, .clientIndustry, .industryPicker, .quoteText, .savePath, .lossText, .classPicker: true
    case .gaps, .bestSets, .curve, .pins: false
    case .clientList, .comparison, .reader, .help, .leaving, .tooSmall: false
    case .quoteChoice, .printing, .overwriting, .lossCell, .scenarioPicker, .trace, .sizeHelper: false
    }
  }

  /// Whether keys that are no commands, such as digits, begin to type there.
  var takesNumbers: Bool { self == .lossCell || self == .sizeHelper }

  /// For the table of keys in the documentation.
  var name: LocalizedText {
    switch self {
    case .clientText: LocalizedText(ja: "お客さま：文字や金額の欄", en: "Client: text fields")
    case .clientIndustry: LocalizedText(ja: "お客さま：業種の欄", en: "Client: industry")
    case .clientList: LocalizedText(ja: "お客さま：チェック欄", en: "Client: tick boxes")
    case .industryPicker: LocalizedText(ja: "業種の一覧", en: "List of industries")
    case .comparison: LocalizedText(ja: "比較", en: "Comparison")
    case .gaps: LocalizedText(ja: "お客さまの状況と補償", en: "Gaps")
    case .bestSets: LocalizedText(ja: "特約の組合せ", en: "Best sets")
    case .curve: LocalizedText(ja: "事故の規模と支払", en: "Picture")
    case .pins: LocalizedText(ja: "Aとの比較", en: "Comparison with A")
    case .reader: LocalizedText(ja: "欄の全文", en: "Whole text of a cell")
    case .quoteText: LocalizedText(ja: "見積：文字や金額の欄", en: "Quote: text fields")
    case .quoteChoice: LocalizedText(ja: "見積：払込みの欄", en: "Quote: how the premium is paid")
    case .printing: LocalizedText(ja: "印刷", en: "Print")
    case .savePath: LocalizedText(ja: "ファイル名", en: "Name of the file")
    case .overwriting: LocalizedText(ja: "上書きの確認", en: "Question before overwriting")
    case .lossCell: LocalizedText(ja: "想定事故の試算", en: "Loss")
    case .lossText: LocalizedText(ja: "想定事故の試算：入力中", en: "Loss: typing")
    case .classPicker: LocalizedText(ja: "損害の種類の一覧", en: "List of classes of loss")
    case .scenarioPicker: LocalizedText(ja: "想定事故の一覧", en: "List of incidents")
    case .trace: LocalizedText(ja: "計算の過程", en: "Steps of a settlement")
    case .sizeHelper: LocalizedText(ja: "漏えいの規模", en: "Size of a leak")
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
  static let boxes: [KeyContext] = [
    .industryPicker, .reader, .help, .classPicker, .scenarioPicker, .trace, .sizeHelper,
  ]
  /// Screens with a table, whose footers have no room for what arrows are for.
  static let tables: [KeyContext] = [.comparison, .printing, .lossCell] + analyses
  /// The box for the terms of a quote.
  static let quoteBox: [KeyContext] = [.quoteText, .quoteChoice]
  /// The screens that are worked on, without what lies over them.
  static let screens: [KeyContext] =
    clientForm + [.comparison, .printing, .lossCell, .lossText] + analyses
  /// What lies over a screen; but for the question whether to quit.
  static let overScreens = KeyContext.allCases.filter {
    !screens.contains($0) && $0 != .leaving && $0 != .tooSmall
  }
  /// The screens that look at the comparison in another way.
  static let analyses: [KeyContext] = [.gaps, .bestSets, .curve, .pins]
}
